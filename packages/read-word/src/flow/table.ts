/** Tables: facts in a grid become mdast tables; tables that only place text are read in order, as if they were not there. */
import type { Table, TableCell, TableRow } from 'mdast'
import { blockStyle, type Norms, paragraphsOf } from './block-style.js'
import {
  type Block,
  type CellBlock,
  isBlank,
  type ParagraphBlock,
  type Piece,
  plainText,
  type RowBlock,
  type TableBlock
} from './blocks.js'
import { type Anchor, toPhrasing } from './inline.js'

/** In a grid this small a long cell means that the table places text. */
const FEW_ROWS = 2
const MANY_BLOCKS = 6

const columnsOf = (table: TableBlock) =>
  table.rows.reduce(
    (widest, row) =>
      Math.max(
        widest,
        row.cells.reduce((sum, cell) => sum + cell.columns, 0)
      ),
    0
  )

/** Whether the table has no grid of facts: one column in use, or few cells that hold a lot each. */
export function isLayout(table: TableBlock): boolean {
  if (table.rows.every((row) => row.cells.filter((cell) => !cell.continues).length <= 1)) return true
  if (columnsInUse(table) <= 1) return true
  if (table.rows.some((row) => row.head) || table.rows.length > FEW_ROWS) return false
  const cells = table.rows.flatMap((row) => row.cells)
  return cells.some(holdsALot)
}

/** Columns in which some cell has words. */
function columnsInUse(table: TableBlock): number {
  const used = new Set<number>()
  for (const row of table.rows) {
    let column = 0
    for (const cell of row.cells) {
      if (!cell.blocks.every(isBlank)) used.add(column)
      column += cell.columns
    }
  }
  return used.size
}

function holdsALot(cell: CellBlock): boolean {
  return cell.blocks.filter((block) => !isBlank(block)).length >= MANY_BLOCKS || holdsGrid(cell)
}

function holdsGrid(cell: CellBlock): boolean {
  return cell.blocks.some((block) => block.kind === 'table' && block.rows.length > 1 && columnsOf(block) > 1)
}

/**
 * Cuts a table at each row that is one cell over the whole width and holds a lot: that row's words are running text with
 * headings, lists and tables of their own. A table without such a row is returned alone.
 */
export function splitAtWideRows(table: TableBlock): Block[] {
  const width = columnsOf(table)
  const parts: Block[] = []
  let rows: RowBlock[] = []
  const close = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows })
    rows = []
  }
  for (const row of table.rows) {
    const [cell, ...others] = row.cells
    if (!cell || others.length > 0 || cell.columns < width || cell.continues || !holdsALot(cell)) rows.push(row)
    else {
      close()
      for (const block of cell.blocks) parts.push(block)
    }
  }
  if (parts.length === 0) return [table]
  close()
  return parts
}

/** The blocks of a layout table in reading order. */
export function flattenLayout(table: TableBlock): Block[] {
  return table.rows.flatMap((row) => row.cells.filter((cell) => !cell.continues).flatMap((cell) => cell.blocks))
}

export function toTable(table: TableBlock, norms: Norms, anchors: Anchor[]): Table {
  const width = columnsOf(table)
  const owners: { row: number; column: number }[] = []
  const children = table.rows.map((row, rowIndex): TableRow => {
    const cells: TableCell[] = []
    for (const cell of row.cells) {
      const column = cells.length
      const owner = cell.continues ? owners[column] : undefined
      if (owner) cells.push(covered(owner))
      else {
        cells.push(toCell(cell, norms, anchors))
        for (let span = 0; span < cell.columns; span++) owners[column + span] = { row: rowIndex, column }
      }
      for (let span = 1; span < cell.columns; span++) cells.push(covered(owner ?? { row: rowIndex, column }))
    }
    while (cells.length < width) cells.push({ type: 'tableCell', children: [] })
    return { type: 'tableRow', children: cells }
  })
  return { type: 'table', data: { head: headRows(table) }, children }
}

const covered = (mergedFrom: { row: number; column: number }): TableCell => ({
  type: 'tableCell',
  data: { mergedFrom },
  children: []
})

function toCell(cell: CellBlock, norms: Norms, anchors: Anchor[]): TableCell {
  const style = blockStyle(
    paragraphsOf(cell.blocks).filter((block) => !isBlank(block)),
    norms,
    null
  )
  const children = toPhrasing(cellPieces(cell.blocks).map(withoutTabs), anchors)
  return style ? { type: 'tableCell', data: { style }, children } : { type: 'tableCell', children }
}

/** In the plain text a tab parts cells; inside one it is a space. */
function withoutTabs(piece: Piece): Piece {
  return piece.kind === 'text' && piece.text.includes('\t')
    ? { ...piece, text: piece.text.replace(/\t+ */g, ' ') }
    : piece
}

/** Everything in a cell as one line of pieces: paragraphs, and cells of nested tables, parted by breaks. */
function cellPieces(blocks: Block[]): Piece[] {
  const pieces: Piece[] = []
  for (const block of blocks) {
    if (pieces.length > 0) pieces.push({ kind: 'break' })
    if (block.kind === 'paragraph') {
      if (isBlank(block)) {
        if (pieces.at(-1)?.kind === 'break') pieces.pop()
        pieces.push(...block.pieces.filter((piece) => piece.kind === 'mark'))
      } else pushAll(pieces, labelled(block))
    } else {
      for (const row of block.rows) {
        const line = row.cells.filter((cell) => !cell.continues).map((cell) => cellPieces(cell.blocks))
        for (const cell of line) {
          if (cell.length === 0) continue
          if (pieces.length > 0 && pieces.at(-1)?.kind !== 'break') pieces.push({ kind: 'break' })
          pushAll(pieces, cell)
        }
      }
    }
  }
  return pieces
}

/** Spreading a long array into push() would exhaust the stack. */
function pushAll(target: Piece[], pieces: Piece[]): void {
  for (const piece of pieces) target.push(piece)
}

/** In a cell there is no block to carry a label, so that it is part of the words, followed by a space. */
function labelled(block: ParagraphBlock): Piece[] {
  const label = block.place?.label
  if (!label) return block.pieces
  const first = block.pieces.find((piece) => piece.kind === 'text')
  const looks = first?.kind === 'text' ? first : plainText('')
  return [{ ...looks, link: null, text: `${label} ` }, ...block.pieces]
}

/** Rows marked as header at the top; unmarked, a first row all in bold above one that is not. */
function headRows(table: TableBlock): number {
  const marked = table.rows.findIndex((row) => !row.head)
  if (marked !== 0) return marked === -1 ? 0 : marked
  const [first, second] = table.rows.map((row) => isBold(row.cells.flatMap((cell) => cell.blocks)))
  return first && second === false ? 1 : 0
}

function isBold(blocks: Block[]): boolean {
  const pieces = paragraphsOf(blocks)
    .flatMap((block) => block.pieces)
    .filter((piece) => piece.kind === 'text' && /\S/.test(piece.text))
  return pieces.length > 0 && pieces.every((piece) => piece.kind === 'text' && piece.bold)
}
