/** Tagged tables → tables with places, as the layout stages make them. */
import type { Cell, Line, Piece, Sheet, TableBlock } from '../layout.js'
import { toLines } from '../lines.js'
import { least, most } from '../numbers.js'
import type { TaggedCell } from './tag.js'

/** Rows and columns that must hold words; others are for the layout to judge: a frame, a letterhead, words set apart. */
const ROWS = 2
const COLUMNS = 2
/** Rows may reach into the one above by this share of the font size (borders of letters), cells into the one before. */
const OVERLAP = 0.6
/** Cells start within so many points of their column. */
const SAME_START = 4

interface TaggedTable {
  rows: TaggedCells[]
  pieces: Piece[]
}

/** Cells of one row in the order of the tags. */
type TaggedCells = { cell: TaggedCell; pieces: Piece[] }[]

export interface TakenTables {
  /** The sheet without the words of its tagged tables. */
  sheet: Sheet
  /** Top to bottom. */
  tables: TableBlock[]
}

/** Takes out the tables whose tags go with the places of their words. */
export function takeTables(sheet: Sheet): TakenTables {
  const taken = new Set<Piece>()
  const tables: TableBlock[] = []
  // Nobody says where the last column of a table ends; words end there at most.
  const right = most(sheet.pieces.map((piece) => piece.x1))
  const loose = sheet.pieces.filter((piece) => !piece.blank && !piece.tag?.cell).sort((a, b) => a.y - b.y)
  for (const table of collect(sheet.pieces)) {
    const block = toBlock(table, sheet, right)
    if (!block || hasOtherWords(block, loose)) continue
    tables.push(block)
    for (const piece of table.pieces) taken.add(piece)
  }
  if (tables.length === 0) return { sheet, tables }
  const pieces = sheet.pieces.filter((piece) => !taken.has(piece))
  return { sheet: { ...sheet, pieces }, tables: tables.sort((a, b) => a.top - b.top) }
}

/** Words between the rows that are tagged as something else. @param loose By y. */
function hasOtherWords({ top, bottom, left, right }: TableBlock, loose: Piece[]): boolean {
  let at = firstBelow(loose, top)
  for (; at < loose.length && loose[at]!.y < bottom; at++) {
    if (loose[at]!.x0 >= left && loose[at]!.x1 <= right) return true
  }
  return false
}

/** Index of the first piece whose baseline is below `y`; the pieces stand by y. */
function firstBelow(pieces: Piece[], y: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.y > y) high = middle
    else low = middle + 1
  }
  return low
}

function collect(pieces: Piece[]): TaggedTable[] {
  const tables: TaggedTable[] = []
  for (const piece of pieces) {
    const cell = piece.tag?.cell
    if (!cell) continue
    tables[cell.table] ??= { rows: [], pieces: [] }
    const table = tables[cell.table]!
    table.pieces.push(piece)
    table.rows[cell.row] ??= []
    const row = table.rows[cell.row]!
    row[cell.cell] ??= { cell, pieces: [] }
    row[cell.cell]!.pieces.push(piece)
  }
  // Rows and cells that hold nothing, blanks included, leave holes.
  return tables
    .filter((table) => table !== undefined)
    .map(({ rows, ...table }) => ({
      ...table,
      rows: rows.filter((row) => row !== undefined).map((row) => row.filter((cell) => cell !== undefined))
    }))
}

interface PlacedCell {
  lines: Line[]
  head: boolean
  x0: number
  x1: number
}

function toBlock(table: TaggedTable, sheet: Sheet, right: number): TableBlock | null {
  const rows = table.rows
    .map((row) => row.map(({ cell, pieces }) => placeCell(pieces, cell.head, sheet)))
    .filter((row) => row.some((cell) => cell.lines.length > 0))
  if (rows.length < ROWS || !goDown(rows) || !rows.every(goRight)) return null
  const lefts = columnLefts(rows)
  if (lefts.length < COLUMNS) return null
  const edges = [...lefts, right]
  const cells: Cell[][] = []
  for (const [index, row] of rows.entries()) {
    const placed = toRow(row, edges, index)
    if (!placed) return null
    cells.push(placed)
  }
  const filled = lefts.filter((_, column) => cells.some((row) => row[column]!.lines.length > 0))
  if (filled.length < COLUMNS) return null
  const lines = rows.flatMap((row) => row.flatMap((cell) => cell.lines))
  const head = rows.findIndex((row) => !row.every((cell) => cell.head || cell.lines.length === 0))
  return {
    kind: 'table',
    page: sheet.page,
    top: least(lines.map((line) => line.top)),
    bottom: most(lines.map((line) => line.bottom)),
    left: lefts[0]!,
    right,
    rows: cells,
    // A table of nothing but heading cells has none.
    ...(head > 0 ? { head } : {})
  }
}

function placeCell(pieces: Piece[], head: boolean, sheet: Sheet): PlacedCell {
  const lines = toLines({ ...sheet, pieces })
  const spoken = pieces.filter((piece) => !piece.blank)
  const extent = spoken.length > 0 ? spoken : pieces
  return { lines, head, x0: least(extent.map((p) => p.x0)), x1: most(extent.map((p) => p.x1)) }
}

/** Every row starts below the start of the row above, and none of its cells reaches below the row after. */
function goDown(rows: PlacedCell[][]): boolean {
  const starts = rows.map((row) => least(row.flatMap(({ lines }) => lines.slice(0, 1).map((line) => line.y))))
  return starts.every((y, index) => index === 0 || y > starts[index - 1]!)
}

function goRight(row: PlacedCell[]): boolean {
  const spoken = row.filter((cell) => cell.lines.length > 0)
  return spoken.every((cell, index) => {
    if (index === 0) return true
    const size = cell.lines[0]!.size
    return cell.x0 > spoken[index - 1]!.x1 - OVERLAP * size
  })
}

/** Where the columns start, by the rows that have most cells. */
function columnLefts(rows: PlacedCell[][]): number[] {
  const columns = most(rows.map((row) => row.length))
  const full = rows.filter((row) => row.length === columns)
  return Array.from({ length: columns }, (_, column) => least(full.map((row) => row[column]!.x0)))
}

/** Cells of a row under their columns; one that reaches into the next columns covers them. Null where two would share one. */
function toRow(row: PlacedCell[], edges: number[], index: number): Cell[] | null {
  const columns = edges.length - 1
  const cells: Cell[] = Array.from({ length: columns }, (_, column) => ({
    lines: [],
    left: edges[column]!,
    right: edges[column + 1]!
  }))
  let from = 0
  for (const [at, cell] of row.entries()) {
    const column =
      row.length === columns
        ? at
        : Math.max(
            0,
            edges.slice(0, -1).findLastIndex((left) => left <= cell.x0 + SAME_START)
          )
    if (column < from) {
      if (cell.lines.length > 0) return null
      continue
    }
    cells[column]!.lines = cell.lines
    from = column + 1
    while (row.length < columns && from < columns && cell.x1 > edges[from]! + SAME_START) {
      cells[from]!.mergedFrom = { row: index, column }
      cells[column]!.right = edges[from + 1]!
      from++
    }
  }
  return cells
}
