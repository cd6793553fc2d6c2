/** What every Word-like reader makes of its file before it becomes mdast: paragraphs and tables, styles already resolved. */
import type { BlockStyle, Revision } from '@cofnod/model'

/** Words that look alike. `size` in points, null where unknown. */
export interface TextPiece {
  kind: 'text'
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  size: number | null
  /** Address of the link that the words are part of. */
  link: string | null
}

/** A line break inside a paragraph. */
export interface BreakPiece {
  kind: 'break'
}

/** Where a change, comment or hidden passage belongs; takes no room. */
export interface MarkPiece {
  kind: 'mark'
  revision: Revision
}

export type Piece = TextPiece | BreakPiece | MarkPiece

export interface ListPlace {
  /** Tells lists apart; the same for all paragraphs of one list. */
  list: string
  /** Zero-based depth. */
  level: number
  /** The printed number, null for bullets. */
  label: string | null
}

export interface ParagraphBlock {
  kind: 'paragraph'
  pieces: Piece[]
  /** Heading depth, null for ordinary paragraphs. */
  depth: 1 | 2 | 3 | 4 | 5 | 6 | null
  place: ListPlace | null
  styleName: string | null
  align: BlockStyle['align'] | null
  /** Points from the left edge of the text area to the leftmost letter, null where unknown. */
  indent: number | null
  /** Points of empty space above and below. */
  before: number
  after: number
}

export interface CellBlock {
  blocks: Block[]
  /** Columns that the cell covers, 1 or more. */
  columns: number
  /** The cell only continues the one above it. */
  continues: boolean
}

export interface RowBlock {
  /** Marked as a row to be repeated as header. */
  head: boolean
  cells: CellBlock[]
}

export interface TableBlock {
  kind: 'table'
  rows: RowBlock[]
}

export type Block = ParagraphBlock | TableBlock

/** A paragraph without any formatting. */
export function plainParagraph(text: string): ParagraphBlock {
  return {
    kind: 'paragraph',
    pieces: text === '' ? [] : [plainText(text)],
    depth: null,
    place: null,
    styleName: null,
    align: null,
    indent: null,
    before: 0,
    after: 0
  }
}

export function plainText(text: string): TextPiece {
  return { kind: 'text', text, bold: false, italic: false, underline: false, size: null, link: null }
}

/** The paragraph's words with `\n` for breaks. */
export function paragraphText(block: ParagraphBlock): string {
  return block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : '')).join('')
}

/** Whether a reader sees nothing: no words and no number. */
export function isBlank(block: Block): boolean {
  if (block.kind === 'table') return block.rows.every((row) => row.cells.every((cell) => cell.blocks.every(isBlank)))
  if (block.place?.label) return false
  return !block.pieces.some((piece) => piece.kind === 'text' && /\S/.test(piece.text))
}
