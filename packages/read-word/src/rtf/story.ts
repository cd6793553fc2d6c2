/** Builds the blocks of one RTF story (body, header, note) from formatted text. */
import type { Revision, TrackedChanges } from '@cofnod/model'
import { type Block, isBlank, type ParagraphBlock, type Piece } from '../flow/blocks.js'
import { type TableBuilder, tableBuilder } from '../flow/table-builder.js'
import { dttmDate } from '../shared/dttm.js'
import { type Counter, createNumbering } from '../shared/numbering.js'
import { showSymbols } from '../shared/symbols.js'
import { cleanLine, cleanText } from '../shared/text.js'
import { fateOf, rowIsGone } from '../shared/tracked.js'
import type { ListTables } from './lists.js'
import { type OldCounter, oldCounter } from './old-lists.js'
import type { CharacterFormat, ParagraphFormat } from './state.js'
import { type RowReader, rowReader } from './tables.js'

export interface RtfStyle {
  name: string
  outline: number | null
}

/** What the header of the file tells. */
export interface RtfTables {
  fonts: Map<number, { name: string; encoding: string | null }>
  styles: Map<number, RtfStyle>
  authors: string[]
  lists: ListTables
}

export interface RtfStory {
  mode: TrackedChanges | undefined
  pieces: Piece[]
  /** Printed number of the paragraph being read, as the file gives it. */
  label: string
  /** Text boxes of the paragraph being read, which stand behind it. */
  boxes: Block[]
  counter: Counter | null
  oldCounter: OldCounter
  tables: TableBuilder
  row: RowReader
  /** What rows of nested tables are like, which must not disturb the row around them. */
  innerRow: RowReader
}

export function createStory(mode: TrackedChanges | undefined, most: number): RtfStory {
  return {
    pieces: [],
    label: '',
    mode,
    boxes: [],
    counter: null,
    oldCounter: oldCounter(),
    tables: tableBuilder({ isGone: (cells) => rowIsGone(cells, mode), most }),
    row: rowReader(),
    innerRow: rowReader()
  }
}

/** Adds words in their format; changed and hidden ones go to `revisions`. */
export function addText(
  story: RtfStory,
  raw: string,
  format: CharacterFormat,
  link: string | null,
  tables: RtfTables,
  revisions: Revision[]
): void {
  const font = format.font === null ? null : tables.fonts.get(format.font)?.name
  const clean = showSymbols(cleanText(raw), font)
  const text = format.caps ? clean.toUpperCase() : clean
  if (text === '') return
  const { kind, out } = fateOf(format, story.mode)
  if (kind) {
    const tracked = kind !== 'hidden'
    const author = tracked && format.author !== null ? (tables.authors[format.author] ?? null) : null
    const date = tracked && format.changed !== null ? dttmDate(format.changed) : null
    const last = revisions.at(-1)
    const lastPiece = story.pieces.at(out ? -1 : -2)
    const goesOn = last?.kind === kind && lastPiece?.kind === 'mark' && lastPiece.revision === last
    const revision: Revision = goesOn ? last : { kind, text: '', author, date, at: null }
    if (!goesOn) {
      revisions.push(revision)
      story.pieces.push({ kind: 'mark', revision })
    }
    revision.text += text
    if (out) return
  }
  const { bold, italic, underline, size } = format
  story.pieces.push({ kind: 'text', text, bold, italic, underline, size, link })
}

/** Ends the paragraph: its words become a block at the depth of tables that the format tells. */
export function endParagraph(story: RtfStory, format: ParagraphFormat, tables: RtfTables): void {
  const block = toBlock(story, format, tables)
  story.pieces = []
  story.label = ''
  story.tables.add(block, depthOf(format))
  for (const box of story.boxes) story.tables.add(box, depthOf(format))
  story.boxes = []
}

/** Whether words wait for the end of their paragraph. */
export function hasWords(story: RtfStory): boolean {
  return story.pieces.length > 0 || story.label !== '' || story.boxes.length > 0
}

export function depthOf(format: ParagraphFormat): number {
  return format.inTable ? Math.max(format.depth, 1) : format.depth
}

export function finishStory(story: RtfStory, format: ParagraphFormat, tables: RtfTables): Block[] {
  if (hasWords(story)) endParagraph(story, format, tables)
  return story.tables.finish()
}

function toBlock(story: RtfStory, format: ParagraphFormat, tables: RtfTables): ParagraphBlock {
  const style = format.style === null ? undefined : tables.styles.get(format.style)
  const label = cleanLine(story.label)
  const counted = countParagraph(story, format, tables)
  const printed = label === '' ? counted.label : isNumber(label) ? label : null
  const listed = label !== '' || counted.list !== null
  const block: ParagraphBlock = {
    kind: 'paragraph',
    pieces: story.pieces,
    depth: depthOfHeading(format, style),
    place: listed ? { list: counted.list ?? '', level: format.level, label: printed } : null,
    styleName: style?.name ?? null,
    align: format.align,
    indent: Math.max(0, Math.min(format.left, format.left + format.first)),
    before: format.before,
    after: format.after
  }
  if (isBlank(block) && printed === null) block.place = null
  return block
}

/** Bullets are no numbers, whatever letter their font draws them by. */
const isNumber = (label: string) => /[\p{L}\p{N}]/u.test(label) && !/^[oO§]$/.test(label)

/** The paragraph's list and number by the tables of the file, which count even where the file prints the number too. */
function countParagraph(
  story: RtfStory,
  format: ParagraphFormat,
  tables: RtfTables
): { list: string | null; label: string | null } {
  const old = story.oldCounter.next(format.oldList)
  if (format.list !== null && format.list > 0) {
    story.counter ??= createNumbering(tables.lists.instances()).counter()
    return { list: String(format.list), label: story.counter.next(String(format.list), format.level).label }
  }
  return { list: format.oldList === null ? null : 'old', label: old }
}

function depthOfHeading(format: ParagraphFormat, style: RtfStyle | undefined): ParagraphBlock['depth'] {
  const named = /^heading ([1-9])$/i.exec(style?.name ?? '')?.[1]
  const outline = format.outline ?? style?.outline ?? (named ? Number(named) - 1 : null)
  if (outline === null) return /^title$/i.test(style?.name ?? '') ? 1 : null
  return outline >= 0 && outline < 9 ? (Math.min(outline + 1, 6) as ParagraphBlock['depth']) : null
}

/** The words of blocks, a line each. */
export function plainText(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) => row.cells.map((cell) => plainText(cell.blocks))).join('\n')
        : block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
    )
    .join('\n')
}
