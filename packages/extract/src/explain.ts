/** Why the record says what it says, and what each line of the document was read as. */
import type { DocumentTree, Explanation, LineReading, LineRole, MinutesRecord } from '@cofnod/model'
import type { Block } from './blocks.js'
import { type ExtractOptions, readState } from './extract-record.js'
import { type State, sectionAt } from './state.js'
import { compileRecord } from './to-record.js'

/**
 * As `extractRecord`, with what every line was read as.
 * @throws ReadError `aborted` or `timeout`, from the deadline.
 */
export function explainTree(tree: DocumentTree, options: ExtractOptions = {}): Explanation {
  const state = readState(tree, options, 0)
  const record = compileRecord(state)
  return { record, lines: readLines(state, record) }
}

interface Place {
  start: number
  end: number
  pointer: string
}

function readLines(state: State, record: MinutesRecord): LineReading[] {
  const places = placesOf(record)
  const headings = new Set(state.sections.map(({ from }) => from))
  const ids = new Map(state.sections.map((section, index) => [section, record.agendaItems[index]?.id ?? null]))
  let next = 0
  return state.blocks.map((block) => {
    state.deadline.check()
    while (next < places.length && places[next]!.end <= block.start) next += 1
    const pointers = overlapping(places, next, block)
    const section = sectionAt(state, block.index)
    return {
      start: block.start,
      end: block.end,
      page: state.pageAt(block.start),
      text: block.text,
      label: block.label?.raw ?? null,
      kind: block.kind,
      role: roleOf(state, block, headings, pointers),
      itemId: section === null ? null : (ids.get(section) ?? null),
      pointers
    }
  })
}

function roleOf(state: State, block: Block, headings: ReadonlySet<number>, pointers: readonly string[]): LineRole {
  if (headings.has(block.index)) return 'item-heading'
  if (pointers.length > 0) return 'read'
  if (state.claimed.has(block.index)) return 'passed-over'
  if (block.index >= state.backStart) return 'after-business'
  return block.index < state.frontEnd ? 'before-items' : 'item-text'
}

/** Where values were read in the body, in order of their start. An item's whole text would mark every line below it. */
function placesOf(record: MinutesRecord): Place[] {
  return record.evidence
    .filter(({ pointer }) => !/^\/agendaItems\/\d+\/text$/.test(pointer))
    .flatMap(({ pointer, spans }) =>
      spans.filter(({ stream }) => stream === 'body').map(({ start, end }) => ({ start, end, pointer }))
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Pointers of the places that overlap the block, each once. `from`: the first place that does not end before it. */
function overlapping(places: readonly Place[], from: number, block: Block): string[] {
  const pointers: string[] = []
  for (let index = from; index < places.length && places[index]!.start < block.end; index += 1) {
    const { end, pointer } = places[index]!
    if (end > block.start && !pointers.includes(pointer)) pointers.push(pointer)
  }
  return pointers
}
