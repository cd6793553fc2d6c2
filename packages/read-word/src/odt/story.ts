/** What is known while an OpenDocument text is read. */
import type { ReadContext, Revision } from '@cofnod/model'
import type { Block, ParagraphBlock, Piece } from '../flow/blocks.js'
import type { XmlElement } from '../shared/xml.js'
import type { ListCounts, ListStyle } from './numbering.js'
import type { OdtLooks, OdtStyles } from './styles.js'

/** A tracked change, and the words that it took out of the text. */
export interface Change {
  revision: Revision
  deleted: XmlElement | null
}

export interface OdtStory {
  /** Blocks inside an element: text boxes and cells hold blocks in their turn, and the orchestrator alone knows both ends. */
  readBlocks(element: XmlElement, story: OdtStory): Block[]
  context: ReadContext
  styles: OdtStyles
  listStyles: Map<string, ListStyle>
  /** Counts of headings by the outline style. */
  outline: ListCounts
  /** Counts of the lists met, by id and, for continuing the last one, by style. */
  lists: Map<string, ListCounts>
  /** Tracked changes by their id. */
  changes: Map<string, Change>
  /** Insertions that are open at this point. */
  open: Set<Revision>
  /** A paragraph whose end a tracked change takes out: what comes next stands on its line. */
  carried: ParagraphBlock | null
  revisions: Revision[]
  notes: Block[]
  endnotes: Block[]
  unknown: Map<string, number>
}

/** What the words of a paragraph add to. */
export interface OdtInline {
  story: OdtStory
  /** The paragraph itself, without its words and number. */
  paragraph: ParagraphBlock
  pieces: Piece[]
  looks: OdtLooks
  link: string | null
  boxes: Block[]
  /** Blocks that end inside the paragraph, since a deletion that is taken back held the ends of paragraphs. */
  ended: Block[]
  /** What the words after those belong to; null for the paragraph itself. */
  rest: ParagraphBlock | null
}

export function countUnknown(story: OdtStory, element: XmlElement): void {
  story.unknown.set(element.name, (story.unknown.get(element.name) ?? 0) + 1)
}
