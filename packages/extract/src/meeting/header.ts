/** Label–value pairs that say facts of the meeting: "Date: 3 May", two cells of a row, a label line above its value. */
import { type LabelName, labelNames, matchLabel } from '@cofnod/language'
import type { Block, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { businessStart } from './title-lines.js'

export interface HeaderPair {
  names: LabelName[]
  /** Body offsets of the value, half-open. */
  start: number
  end: number
  text: string
  /** Blocks that hold label and value. */
  blocks: number[]
  /** Stands among the business of a document whose head tells the day: of an item ("Location: 12 High Street"), not of the meeting. */
  late: boolean
}

/** Labels that head a fact of the meeting. */
const HEADER: ReadonlySet<LabelName> = new Set([
  'date',
  'time',
  'startTime',
  'endTime',
  'location',
  'body',
  'subject',
  'chair',
  'secretary',
  'nextMeeting',
  'status',
  'meetingKind'
])

/** How far into the business header pairs are looked for: some are printed at the very end instead. */
const FRONT_BLOCKS = 40
const END_BLOCKS = 30
/** A value longer than this is matter. */
const MAX_VALUE = 300

/** All pairs; `titleDated` tells that the title lines hold a date. */
export function headerPairs(state: State, titleDated: boolean): HeaderPair[] {
  const pairs = allPairs(state)
  // Without items, the first numbered line opens the business.
  const numbered = state.blocks.findIndex(
    // "7.10 pm" in a cell is an hour.
    (block) => block.index > 0 && block.label !== null && !(block.cell !== null && block.text.length <= 4)
  )
  const business = Math.max(1, Math.min(businessStart(state), numbered < 0 ? state.blocks.length : numbered))
  const isLate = (pair: HeaderPair) => pair.blocks[0]! >= business
  const dated = titleDated || pairs.some((pair) => pair.names.includes('date') && !isLate(pair))
  return pairs.map((pair) => ({ ...pair, late: dated && isLate(pair) }))
}

function allPairs(state: State): HeaderPair[] {
  const pairs: HeaderPair[] = []
  const front = Math.max(businessStart(state), Math.min(FRONT_BLOCKS, state.blocks.length))
  const headings = new Set(state.sections.flatMap((section) => (section.item.number ? [section.from] : [])))
  for (const block of state.blocks) {
    // A numbered heading of business ("3. Minutes") is no label.
    if (headings.has(block.index) && block.index > 0) continue
    if (block.index >= front && block.index < state.blocks.length - END_BLOCKS && !block.cell) continue
    if (block.cell) continue
    pairs.push(...pairsOfLine(block, state))
  }
  for (const table of state.tables)
    if (table.from < front || table.rows.length <= 8) pairs.push(...pairsOfTable(table, state))
  return pairs
}

function isHeader(names: LabelName[]): boolean {
  return names.some((name) => HEADER.has(name))
}

function pairOfLine(block: Block, state: State): HeaderPair | null {
  const match = matchLabel(block.text, state.languages)
  if (!match || !isHeader(match.names)) return null
  if (match.valueStart < block.text.length) {
    const text = block.text.slice(match.valueStart)
    if (text.length > MAX_VALUE) return null
    return {
      names: match.names,
      start: block.textStart + match.valueStart,
      end: block.end,
      text,
      blocks: [block.index],
      late: false
    }
  }
  const next = state.blocks[block.index + 1]
  if (!next || next.cell || next.text.length > MAX_VALUE) return null
  const label = matchLabel(next.text, state.languages)
  if (label !== null && isHeader(label.names)) return null
  return {
    names: match.names,
    start: next.textStart,
    end: next.end,
    text: next.text,
    blocks: [block.index, next.index],
    late: false
  }
}

/** Where another label may start within a line: "Time: 2pm. Chair: Anna Bevan." */
const NEXT_LABEL = /(?<=[.;|]\s{1,3}|\t|\s{3})(?=\p{Lu}[^:.;|\t]{1,30}:\s)/gu

/** The pairs of a line: what stands behind its label, up to the next label on it. */
function pairsOfLine(block: Block, state: State): HeaderPair[] {
  const first = pairOfLine(block, state)
  if (first === null) return []
  if (first.blocks.length > 1) return [first]
  const at = first.start - block.textStart
  const cuts = [...block.text.matchAll(NEXT_LABEL)].map((match) => match.index).filter((index) => index > at)
  const labels = cuts.slice(0, 8).flatMap((from) => {
    const match = matchLabel(block.text.slice(from), state.languages)
    return match && from + match.valueStart < block.text.length ? [{ from, match }] : []
  })
  const rest = labels.map(({ from, match }, index): HeaderPair => {
    const start = from + match.valueStart
    const end = labels[index + 1]?.from ?? block.text.length
    return {
      names: match.names,
      start: block.textStart + start,
      end: block.textStart + end,
      text: block.text.slice(start, end).trimEnd(),
      blocks: first.blocks,
      late: false
    }
  })
  const end = labels[0]?.from
  const whole =
    end === undefined
      ? first
      : {
          ...first,
          text: block.text
            .slice(at, end)
            .trimEnd()
            .replace(/[.;|]$/u, ''),
          end: block.textStart + end
        }
  return [whole, ...rest.filter((pair) => isHeader(pair.names))]
}

/** Label and value side by side, or a row of labels over a row of values. */
function pairsOfTable(table: TableView, state: State): HeaderPair[] {
  const pairs: HeaderPair[] = []
  table.rows.forEach((row, r) => {
    const names = row.map((cell) => labelNames(cell.text.replace(/[\s:]+$/u, ''), state.languages))
    const labelled = names.filter((n) => isHeader(n)).length
    const below = table.rows[r + 1]
    const allLabels = labelled >= 2 && labelled === row.filter((cell) => cell.text !== '').length
    row.forEach((cell, c) => {
      if (!isHeader(names[c]!)) {
        for (const block of cell.blocks)
          pairs.push(...pairsOfLine(block, state).filter((pair) => pair.blocks.length === 1))
        return
      }
      const value = allLabels ? below?.[c] : row.slice(c + 1).find((other) => other.text !== '')
      if (
        !value ||
        value.text === '' ||
        value.text.length > MAX_VALUE ||
        isHeader(labelNames(value.text, state.languages))
      )
        return
      pairs.push({
        names: names[c]!,
        start: value.start,
        end: value.end,
        text: value.text,
        blocks: [...cell.blocks, ...value.blocks].map((block) => block.index),
        late: false
      })
    })
  })
  return pairs
}
