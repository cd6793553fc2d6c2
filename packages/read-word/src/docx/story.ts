/** What is known while one story (the body, a header, the notes) is read. */
import type { Revision } from '@cofnod/model'
import type { Block, Piece } from '../flow/blocks.js'
import type { Counter } from '../shared/numbering.js'
import type { XmlElement } from '../shared/xml.js'
import { createFields, type Fields } from './fields.js'
import { createListNumbers, type ListNumberField, type ListNumbers } from './list-numbers.js'
import type { DocxNumbering } from './numbering.js'
import type { DocxPackage } from './package.js'
import type { RunProperties } from './properties-of-text.js'
import type { Relationships } from './relationships.js'
import type { RevisionLog } from './revisions.js'
import type { Styles } from './styles.js'

/** A block, and whether its paragraph mark is gone, so that the next paragraph's words follow on the same line. */
export interface Draft {
  block: Block
  joined: 'no' | 'next-wins' | 'this-wins'
}

/** The same for all stories of a file. */
export interface DocxShared {
  /** Blocks inside an element: text boxes and cells hold blocks in their turn, and the orchestrator alone knows both ends. */
  readBlocks(element: XmlElement, story: Story): Block[]
  docx: DocxPackage
  styles: Styles
  numbering: DocxNumbering
  revisions: RevisionLog
  /** Elements met that nothing here handles, with how often. */
  unknown: Map<string, number>
  /** What pictures say of themselves, each once. */
  pictures: Set<string>
  /** Notes referred to, in order of their references. */
  notes: NoteReference[]
}

export interface NoteReference {
  kind: 'footnote' | 'endnote'
  id: string
}

export interface Story {
  shared: DocxShared
  relationships: Relationships
  counter: Counter
  listNumbers: ListNumbers
  fields: Fields
  /** Number of the paragraph being read, from 1. */
  paragraph: number
  /** Looks that a table style gives to the row being read. */
  rowLooks: RunProperties
  /** Changes to blocks that are out of the text, to be placed at the next paragraph. */
  aside: Revision[]
}

/** What runs of a paragraph add to. */
export interface InlineState {
  story: Story
  pieces: Piece[]
  /** Looks of the paragraph's style. */
  style: RunProperties
  link: string | null
  /** The tracked change that the words are part of. */
  change: Revision | null
  /** Text boxes anchored here; they follow the paragraph. */
  boxes: Block[]
  /** Numbers inside the paragraph that wait for the paragraph's own. */
  listNumbers: ListNumberField[]
  /** Looks of the run being read. */
  looks: Looks
}

/** Resolved looks of a run. */
export interface Looks {
  bold: boolean
  italic: boolean
  underline: boolean
  caps: boolean
  vanish: boolean
  size: number | null
  font: string | null
}

export function createStory(shared: DocxShared, relationships: Relationships): Story {
  const counter = shared.numbering.counter()
  return {
    shared,
    relationships,
    counter,
    listNumbers: createListNumbers(counter, shared.numbering.named),
    fields: createFields(),
    paragraph: 0,
    rowLooks: {},
    aside: []
  }
}

export function countUnknown(shared: DocxShared, element: XmlElement): void {
  shared.unknown.set(element.name, (shared.unknown.get(element.name) ?? 0) + 1)
}
