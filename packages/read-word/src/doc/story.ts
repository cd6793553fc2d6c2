/** A stretch of a .doc's text to blocks: paragraphs, tables, fields, numbers ([MS-DOC] 2.4). */
import type { Deadline, Revision, TrackedChanges } from '@cofnod/model'
import { type Block, isBlank, type ParagraphBlock, type Piece, plainParagraph } from '../flow/blocks.js'
import { tableBuilder } from '../flow/table-builder.js'
import { dttmDate } from '../shared/dttm.js'
import { linkOf } from '../shared/link-field.js'
import type { Counter, Numbering } from '../shared/numbering.js'
import { showSymbols, symbolCharacter } from '../shared/symbols.js'
import { cleanText } from '../shared/text.js'
import { fateOf, rowIsGone } from '../shared/tracked.js'
import { applyCharacter, applyParagraph, type DocCharacter, type DocParagraph } from './formats.js'
import type { Pieces } from './pieces.js'
import type { FormatRuns } from './runs-table.js'
import type { DocStyles } from './styles.js'

/** What all stories of a file share. */
export interface DocShared {
  pieces: Pieces
  paragraphs: FormatRuns
  characters: FormatRuns
  styles: DocStyles
  numbering: Numbering
  fonts: string[]
  authors: string[]
  revisions: Revision[]
  deadline: Deadline
  trackedChanges: TrackedChanges | undefined
  /** `limits.elements`. */
  elements: number
  /** Text boxes that are anchored up to a position of the body and were not given before. */
  boxesUpTo(at: number): Block[]
  /** Comments by the position of their mark in the body. */
  comments: Map<number, Revision>
}

interface Looks {
  bold: boolean
  italic: boolean
  underline: boolean
  caps: boolean
  hidden: boolean
  size: number
  font: number | undefined
}

const PARAGRAPH_END = 0x0d
const CELL_END = 0x07
const SECTION_END = 0x0c
const LINE_BREAK = 0x0b
const COLUMN_BREAK = 0x0e
const FIELD_BEGIN = 0x13
const FIELD_SEPARATOR = 0x14
const FIELD_END = 0x15
const COMMENT = 0x05
/** Ends of lists: 0 none, 0x7FF an old kind that is not stored as a list; above, a list that was taken away (2.6.2). */
const OLD_LIST = 0x7ff
/** [MS-DOC] 2.6.1: 10 points where nothing is said. */
const DEFAULT_SIZE = 10

/** Reads characters `start` to `end`. */
export function readStory(shared: DocShared, start: number, statedEnd: number): Block[] {
  const tables = tableBuilder({
    isGone: (cells) => rowIsGone(cells, shared.trackedChanges),
    most: shared.elements
  })
  /** Words of paragraphs whose end a tracked change takes out: they stand on the next one's line. */
  let carried: Piece[] = []
  const counter = shared.numbering.counter()
  const { text } = shared.pieces
  // A changed count may claim billions of characters.
  const end = Math.min(statedEnd, text.length)
  const fields: { instruction: string; inResult: boolean }[] = []
  let from = start
  while (from < end) {
    shared.deadline.check()
    let at = from
    while (at < end && !isEnd(text.charCodeAt(at))) at++
    const mark = text.charCodeAt(at)
    const format = paragraphFormat(shared, Math.min(at, end - 1))
    const depth = depthOf(format)
    if (format.rowEnd || format.innerRowEnd) {
      tables.endRow(depth, { head: format.head ?? false, cells: format.cells ?? [] })
    } else {
      const pieces = carried.concat(readPieces(shared, from, at, fields))
      carried = []
      if (mark === PARAGRAPH_END && at < end && !format.innerCellEnd && endIsGone(shared, at)) {
        carried = pieces
        from = at + 1
        continue
      }
      const block = toBlock(shared, pieces, format, counter)
      tables.add(block, depth)
      for (const box of shared.boxesUpTo(at)) tables.add(box, depth)
      if ((mark === CELL_END && depth > 0) || format.innerCellEnd) tables.endCell(depth)
    }
    from = at + 1
  }
  if (carried.length > 0) tables.add({ ...plainParagraph(''), pieces: carried }, 0)
  return tables.finish()
}

function endIsGone(shared: DocShared, mark: number): boolean {
  const { deleted, inserted } = characterFormat(shared, mark).format
  return fateOf({ deleted, inserted }, shared.trackedChanges).out
}

const isEnd = (unit: number) => unit === PARAGRAPH_END || unit === CELL_END || unit === SECTION_END

const depthOf = (format: DocParagraph) => (format.inTable ? Math.max(format.depth ?? 1, 1) : 0)

/** The paragraph's own modifiers on those of its style's chain. */
function paragraphFormat(shared: DocShared, mark: number): DocParagraph & { style: number } {
  const run = shared.paragraphs.at(shared.pieces.offsetOf(mark))
  const format: DocParagraph & { style: number } = { style: run?.style ?? 0 }
  for (const style of shared.styles.chain(format.style).reverse()) Object.assign(format, style.paragraph)
  format.style = run?.style ?? 0
  if (run) applyParagraph(run.modifiers, format)
  return format
}

function toBlock(
  shared: DocShared,
  pieces: Piece[],
  format: DocParagraph & { style: number },
  counter: Counter
): ParagraphBlock {
  const chain = shared.styles.chain(format.style)
  const left = format.left ?? 0
  const block: ParagraphBlock = {
    kind: 'paragraph',
    pieces,
    depth: null,
    place: null,
    styleName: chain[0]?.name ?? null,
    align: format.align ?? null,
    indent: Math.max(0, Math.min(left, left + (format.firstLine ?? 0))),
    before: format.before ?? 0,
    after: format.after ?? 0
  }
  const heading = chain.find(({ builtIn }) => (builtIn >= 1 && builtIn <= 9) || builtIn === 62)?.builtIn
  const level =
    format.outline !== undefined
      ? format.outline < 9
        ? format.outline + 1
        : null
      : heading === 62
        ? 1
        : (heading ?? null)
  block.depth = level === null ? null : (Math.min(level, 6) as ParagraphBlock['depth'])
  const list = format.list ?? 0
  if (list > 0 && list < OLD_LIST && shared.numbering.has(String(list))) {
    const at = format.level ?? 0
    block.place = { level: at, ...counter.next(String(list), at) }
    if (block.place.label === null && isBlank(block)) block.place = null
  }
  return block
}

/** Characters of one paragraph, in stretches that are formatted alike. */
function readPieces(
  shared: DocShared,
  start: number,
  end: number,
  fields: { instruction: string; inResult: boolean }[]
): Piece[] {
  const pieces: Piece[] = []
  const paragraphStyle = shared.paragraphs.at(shared.pieces.offsetOf(end))?.style ?? 0
  let from = start
  while (from < end) {
    shared.deadline.check()
    const { format, until } = characterFormat(shared, from)
    const stop = Math.min(end, Math.max(until, from + 1))
    const looks = resolve(shared, paragraphStyle, format)
    let plain = from
    for (let at = from; at <= stop; at++) {
      const unit = at < stop ? shared.pieces.text.charCodeAt(at) : 0
      if (at < stop && unit >= 0x20 && !(format.symbol && format.special)) continue
      if (at > plain) addText(shared, pieces, shared.pieces.text.slice(plain, at), format, looks, fields)
      plain = at + 1
      if (at < stop) control(shared, pieces, unit, at, format, looks, fields)
    }
    from = stop
  }
  return pieces
}

function characterFormat(shared: DocShared, cp: number): { format: DocCharacter; until: number } {
  const offset = shared.pieces.offsetOf(cp)
  const run = shared.characters.at(offset)
  const format: DocCharacter = {}
  if (!run) return { format, until: cp + 1 }
  applyCharacter(run.modifiers, format)
  const width = shared.pieces.offsetOf(cp + 1) - offset
  const step = width === 2 ? 2 : 1
  return { format, until: Math.min(shared.pieces.endOfPiece(cp), cp + Math.ceil((run.end - offset) / step)) }
}

/** 2.6.1: a toggle of 128 is the style's value, 129 its opposite. */
function resolve(shared: DocShared, paragraphStyle: number, format: DocCharacter): Looks {
  const styles = shared.styles.chain(paragraphStyle).reverse()
  const character = format.style === undefined ? [] : shared.styles.chain(format.style).reverse()
  const sum: DocCharacter = {}
  for (const style of styles) Object.assign(sum, style.character)
  for (const style of character) if (style.kind === 2) Object.assign(sum, style.character)
  const toggle = (name: 'bold' | 'italic' | 'caps' | 'hidden') => {
    const base = (sum[name] ?? 0) === 1
    const own = format[name]
    if (own === undefined || own === 128) return base
    return own === 129 ? !base : own === 1
  }
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
    underline: format.underline ?? sum.underline ?? false,
    size: format.size ?? sum.size ?? DEFAULT_SIZE,
    font: format.font ?? sum.font
  }
}

type Fields = { instruction: string; inResult: boolean }[]

function addText(
  shared: DocShared,
  pieces: Piece[],
  raw: string,
  format: DocCharacter,
  looks: Looks,
  fields: Fields
): void {
  const field = fields.at(-1)
  if (fields.some((each) => !each.inResult)) {
    if (field && !field.inResult) field.instruction += raw
    return
  }
  const font = looks.font === undefined ? undefined : shared.fonts[looks.font]
  const clean = showSymbols(cleanText(raw), font)
  const text = looks.caps ? clean.toUpperCase() : clean
  if (text === '') return
  const { deleted, inserted } = format
  const { kind, out } = fateOf({ deleted, inserted, hidden: looks.hidden }, shared.trackedChanges)
  if (kind) note(shared, pieces, kind, text, format, out)
  if (out) return
  const link = fields.map((each) => linkOf(each.instruction)).findLast((url) => url !== null) ?? null
  const { bold, italic, underline, size } = looks
  pieces.push({ kind: 'text', text, bold, italic, underline, size, link })
}

/** Words go to the revision that the words before them belong to, where that is of the same kind. */
function note(
  shared: DocShared,
  pieces: Piece[],
  kind: Revision['kind'],
  text: string,
  format: DocCharacter,
  out: boolean
): void {
  const last = shared.revisions.at(-1)
  const before = pieces.at(out ? -1 : -2)
  if (last?.kind === kind && before?.kind === 'mark' && before.revision === last) {
    last.text += text
    return
  }
  const tracked = kind !== 'hidden'
  const author = tracked && format.author !== undefined ? (shared.authors[format.author] ?? null) : null
  const date = tracked && format.changed !== undefined ? dttmDate(format.changed) : null
  const revision: Revision = { kind, text, author, date, at: null }

  shared.revisions.push(revision)
  pieces.push({ kind: 'mark', revision })
}

/** 2.4.1, 2.8.25: characters that stand for something else. Pictures and note marks give nothing. */
function control(
  shared: DocShared,
  pieces: Piece[],
  unit: number,
  cp: number,
  format: DocCharacter,
  looks: Looks,
  fields: Fields
): void {
  if (unit === FIELD_BEGIN) fields.push({ instruction: '', inResult: false })
  else if (unit === FIELD_SEPARATOR) {
    const field = fields.at(-1)
    if (field) field.inResult = true
  } else if (unit === FIELD_END) fields.pop()
  else if (unit === 0x09) addText(shared, pieces, '\t', format, looks, fields)
  else if (unit === 0x1e) addText(shared, pieces, '-', format, looks, fields)
  else if (unit === LINE_BREAK || unit === COLUMN_BREAK) {
    const { deleted, inserted } = format
    if (!fateOf({ deleted, inserted, hidden: looks.hidden }, shared.trackedChanges).out) pieces.push({ kind: 'break' })
  } else if (unit === COMMENT) {
    const revision = shared.comments.get(cp)
    if (revision) pieces.push({ kind: 'mark', revision })
  } else if (format.symbol && format.special && unit >= 0x20) {
    const text = symbolCharacter(format.symbol.code, shared.fonts[format.symbol.font])
    addText(shared, pieces, text, format, { ...looks, font: undefined }, fields)
  }
}
