/** What the reading of attendance gathers before names are read. */
import type { Block } from '../blocks.js'
import type { Section, State } from '../state.js'
import { sectionAt } from '../state.js'
import type { Context } from './context.js'
import type { Piece } from './pieces.js'
import { labelNames, meaningOf, type Presence, testAny } from './vocabulary.js'

/** A stretch of the document that states who was there. */
export interface Region {
  context: Context
  lines: Piece[]
  /** The label spoke of attendance; else the list counts only where no other tells who was present. */
  explicit: boolean
  /** Blocks it was read from: claimed where it named anybody. */
  blocks: number[]
  /** Told in passing, in the middle of business: its lines stay statements. */
  passing?: boolean
  /** Its first line is a list in running text. */
  inline?: boolean
  /** The heading of another column stood beside the label. */
  beside?: boolean
  /** The kind of lines its entries are, where the other column is of another. */
  only?: Block['kind']
}

export interface Collector {
  state: State
  regions: Region[]
  /** Presences that a label has announced so far. */
  announced: Set<Presence>
  /** Lines of prose met since. */
  prose: number
  /** Index of the last block that attendance was read from, -1 at first. */
  reached: number
}

/** Where in the document a line stands, as far as attendance goes. */
export type Zone = 'front' | 'attendance' | 'early' | 'late' | 'back'

/** Items at the start of business in which attendance may be told in passing. */
const EARLY_ITEMS = 3

export function zoneOf(state: State, index: number): Zone {
  if (index >= state.backStart && state.backStart > 0) return 'back'
  const section = sectionAt(state, index)
  if (section === null) return index < state.frontEnd || state.sections.length === 0 ? 'front' : 'late'
  const rank = state.sections.filter((other) => other.item.level === 1).indexOf(section)
  const early = rank < 0 ? section.from < state.frontEnd + 40 : rank < EARLY_ITEMS
  if (early && isAttendanceSection(state, section)) return 'attendance'
  if (isAttendanceSection(state, section) && meaningOf(labelNames(section.item.title.value, state.languages)) !== null)
    return 'attendance'
  return rank >= 0 && early ? 'early' : 'late'
}

function isAttendanceSection(state: State, section: Section): boolean {
  const title = section.item.title.value
  return (
    testAny(state, (phrases) => phrases.attendanceTitles, title) ||
    meaningOf(labelNames(title, state.languages)) !== null
  )
}

export function openRegion(collector: Collector, context: Context, explicit: boolean): Region {
  const region: Region = { context, lines: [], explicit, blocks: [] }
  collector.regions.push(region)
  return region
}
