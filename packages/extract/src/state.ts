/** What the plugins of one run share. It travels on the VFile, so that each plugin can be used by itself. */

import { languages as allLanguages, type Language } from '@cofnod/language'
import type { Deadline, DocumentTree } from '@cofnod/model'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Block, TableView } from './blocks.js'
import { type Draft, emptyDraft, type ItemDraft } from './draft.js'
import type { SpanSource } from './found.js'

/** An agenda item with the blocks recorded under it: `from` is its heading's block, `to` is exclusive (zero-based block indices). */
export interface Section {
  item: ItemDraft
  from: number
  to: number
}

export interface State extends SpanSource {
  tree: DocumentTree
  body: string
  /** Languages of the document, most used first; all known ones until `extractLanguages` has run. */
  languages: readonly Language[]
  /** Leaf lines in reading order. Filled by `extractBlocks`. */
  blocks: Block[]
  tables: TableView[]
  /** Agenda items in order. Filled by `extractSections`. Sections of level 2 lie inside those of level 1. */
  sections: Section[]
  /** Blocks before the first item, [0, frontEnd). */
  frontEnd: number
  /** Blocks from here on are no business: signature, appendices. */
  backStart: number
  /** Blocks that have been read as something by a plugin (attendance, header fields, contents list) and are no statement. */
  claimed: Set<number>
  /** Order of purely numeric dates. */
  numericOrder: 'day-first' | 'month-first'
  /** Set where the document certainly is of another kind: then nothing of a meeting is read from it. */
  notMinutes: 'agenda' | 'other' | null
  draft: Draft
  deadline: Deadline
  /** Which meeting of the document is read, from 0, and how many are in it (known from the sections on). */
  meeting: number
  meetings: number
  /** Evidence carries the rules' own scores instead of probabilities. */
  scores: boolean
}

const patient: Deadline = { check() {} }

/** The state of this run; made at the first call from the tree. @throws TypeError where the tree was not sealed by a reader. */
export function stateOf(tree: Root, file: VFile): State {
  const known = file.data.cofnod as State | undefined
  if (known?.tree === tree) return known
  const streams = tree.data?.streams
  if (!streams || !tree.data?.file)
    throw new TypeError('Unexpected tree without streams, expected one from a cofnod reader')
  const state: State = {
    tree: tree as DocumentTree,
    streams,
    body: streams.body,
    pageAt: pageFinder(tree),
    languages: allLanguages,
    blocks: [],
    tables: [],
    sections: [],
    frontEnd: 0,
    backStart: 0,
    claimed: new Set(),
    numericOrder: 'day-first',
    notMinutes: null,
    draft: emptyDraft(),
    deadline: (file.data.cofnodDeadline as Deadline | undefined) ?? patient,
    scores: file.data.cofnodConfidence === 'score',
    meeting: file.data.cofnodMeeting ?? 0,
    meetings: 1
  }
  file.data.cofnod = state
  return state
}

/** Pages by body offset, by binary search over the text nodes' sources. */
function pageFinder(tree: Root): (offset: number) => number | null {
  const starts: number[] = []
  const pages: (number | null)[] = []
  const stack: unknown[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop() as { data?: { source?: { start: number; page: number | null } }; children?: unknown[] }
    const source = node.data?.source
    if (source) {
      starts.push(source.start)
      pages.push(source.page)
    }
    if (node.children) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i])
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return pages[Math.max(0, low - 1)] ?? null
  }
}

/** The innermost section that block `index` stands in, or null. */
export function sectionAt(state: State, index: number): Section | null {
  let best: Section | null = null
  for (const section of state.sections) {
    if (section.from > index) break
    if (index < section.to) best = section
  }
  return best
}
