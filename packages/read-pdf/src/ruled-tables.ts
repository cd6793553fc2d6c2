/** Tables whose rules are drawn: grids, and rows between horizontal rules. */
import { findGrids, type Grid } from './grids.js'
import { findGutters } from './gutters.js'
import type { Cell, Frame, Line, Piece, Sheet, TableBlock } from './layout.js'
import { toLines } from './lines.js'
import { splitPiece } from './pieces.js'
import type { Rule, Rules } from './strokes.js'

export interface Ruled {
  tables: TableBlock[]
  /** The lines that stand in no table; none where there is no table. */
  lines: Line[]
}

/** A table within this share of the page at its top or bottom is part of a letterhead. */
const EDGE = 0.1
/** Rules of one table end within this many points of each other. */
const SAME_END = 5
/** A table between horizontal rules is at least this share of the page wide. */
const WIDE = 0.3

export function ruledTables(sheet: Sheet, rules: Rules): Ruled {
  const tables: TableBlock[] = []
  let unframed: Line[] = []
  let pieces = sheet.pieces
  const take = (grid: Grid) => {
    const taken = fill(grid, pieces, sheet)
    if (!taken) return
    tables.push(...taken.tables)
    unframed = unframed.concat(taken.unframed)
    pieces = taken.rest
  }
  const grids = findGrids(rules).sort((a, b) => area(a) - area(b))
  for (const grid of grids) take(grid)
  for (const rows of ruledRows(rules.horizontal, sheet, grids)) {
    const grid = columnsOf(rows, pieces, sheet)
    if (grid) take(grid)
  }
  tables.sort((a, b) => a.top - b.top || a.left - b.left)
  if (tables.length === 0) return { tables, lines: [] }
  const lines = [...toLines({ ...sheet, pieces }), ...unframed].sort((a, b) => a.y - b.y || a.x0 - b.x0)
  return { tables, lines }
}

const area = ({ xs, ys }: Grid): number => (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!)

function fill(
  grid: Grid,
  pieces: Piece[],
  sheet: Sheet
): { tables: TableBlock[]; unframed: Line[]; rest: Piece[] } | null {
  const { xs, ys, owner } = grid
  if (ys.at(-1)! < EDGE * sheet.height || ys[0]! > (1 - EDGE) * sheet.height) return null
  const inCell = new Map<object, Piece[]>()
  const rest: Piece[] = []
  for (const whole of pieces) {
    for (const piece of cutAt(whole, grid)) {
      const place = cellAt(grid, (piece.x0 + piece.x1) / 2, piece.y - 0.3 * piece.size)
      if (!place) rest.push(piece)
      else {
        const key = owner[place.row]![place.column]!
        const own = owner[key.row]![key.column]!
        const list = inCell.get(own)
        if (list) list.push(piece)
        else inCell.set(own, [piece])
      }
    }
  }
  const { pieces: _all, ...frame } = sheet
  const rows = owner.map((cells, row) =>
    cells.map((own, column): Cell => {
      const first = own.row === row && own.column === column
      const edges = { left: xs[column]!, right: xs[lastColumn(cells, own) + 1]! }
      const inside = first ? (inCell.get(owner[row]![column]!) ?? []) : []
      const lines = inside.length > 0 ? toLines({ ...frame, pieces: inside }) : []
      return first ? { lines, ...edges } : { lines, ...edges, mergedFrom: { row: own.row, column: own.column } }
    })
  )
  const { parts, unframed } = splitAtText(withoutEmpty(rows, ys))
  const tables = parts.map(
    (part): TableBlock => ({ kind: 'table', page: sheet.page, left: xs[0]!, right: xs.at(-1)!, ...part })
  )
  return tables.length > 0 ? { tables, unframed, rest } : null
}

interface PlacedRow {
  top: number
  bottom: number
  cells: Cell[]
}

/** A row that is one cell over the whole width and holds more than a heading is text with a frame around it. */
function splitAtText(rows: PlacedRow[]): { parts: Pick<TableBlock, 'top' | 'bottom' | 'rows'>[]; unframed: Line[] } {
  const parts: PlacedRow[][] = [[]]
  let unframed: Line[] = []
  rows.forEach(({ cells }, at) => {
    const outer = at === 0 || at === rows.length - 1
    if (isWhole(cells) && (outer || cells[0]!.lines.length > 1)) {
      unframed = unframed.concat(cells[0]!.lines)
      parts.push([])
    } else parts.at(-1)!.push(rows[at]!)
  })
  // Merges over several rows point at rows by number: such tables stay as they are.
  const tall = rows.some(({ cells }, at) => cells.some(({ mergedFrom }) => mergedFrom && mergedFrom.row !== at))
  const kept = tall ? [rows] : parts.filter((part) => part.length > 0)
  return {
    unframed: tall ? [] : unframed,
    parts: kept
      .map((part) => ({ top: part[0]!.top, bottom: part.at(-1)!.bottom, rows: renumber(part) }))
      .filter((part) => part.rows[0]!.length >= 2)
  }
}

const isWhole = (cells: Cell[]): boolean =>
  cells.length > 1 && cells.slice(1).every((cell) => cell.mergedFrom?.column === 0)

function renumber(rows: PlacedRow[]): Cell[][] {
  if (rows.some(({ cells }, at) => cells.some(({ mergedFrom }) => mergedFrom && mergedFrom.row > at))) {
    return rows.map(({ cells }, row) =>
      cells.map((cell) => (cell.mergedFrom ? { ...cell, mergedFrom: { row, column: cell.mergedFrom.column } } : cell))
    )
  }
  return rows.map(({ cells }) => cells)
}

const lastColumn = (cells: Grid['owner'][number], own: { row: number; column: number }): number =>
  cells.findLastIndex((cell) => cell.row === own.row && cell.column === own.column)

/** A piece that was printed in one go over several cells. */
function cutAt(piece: Piece, { xs, ys }: Grid): Piece[] {
  if (piece.blank || piece.y < ys[0]! || piece.y > ys.at(-1)! + piece.size) return [piece]
  const crossed = xs.find((x) => x > piece.x0 + piece.size && x < piece.x1 - piece.size)
  const parts = crossed === undefined ? null : splitPiece(piece, crossed)
  return parts && crossed !== undefined && Math.abs(parts[0].x1 - crossed) < 2 * piece.size ? parts : [piece]
}

function cellAt({ xs, ys }: Grid, x: number, y: number): { row: number; column: number } | null {
  if (x < xs[0]! || x >= xs.at(-1)! || y < ys[0]! || y >= ys.at(-1)!) return null
  return { row: ys.findLastIndex((edge) => edge <= y), column: xs.findLastIndex((edge) => edge <= x) }
}

/** Rows and columns without a word only space a table out. Merges keep pointing at their cell. */
function withoutEmpty(rows: Cell[][], ys: number[]): PlacedRow[] {
  const full = (cells: Cell[]) => cells.some((cell) => cell.lines.length > 0)
  const keptRows = rows.map((_, index) => index).filter((row) => full(rows[row]!))
  const keptColumns = (rows[0] ?? []).map((_, index) => index).filter((column) => full(rows.map((row) => row[column]!)))
  return keptRows.map((row) => ({
    top: ys[row]!,
    bottom: ys[row + 1]!,
    cells: keptColumns.map((column) => {
      const { mergedFrom, ...cell } = rows[row]![column]!
      if (!mergedFrom) return cell
      const from = { row: keptRows.indexOf(mergedFrom.row), column: keptColumns.indexOf(mergedFrom.column) }
      return from.row >= 0 && from.column >= 0 ? { ...cell, mergedFrom: from } : cell
    })
  }))
}

/** Horizontal rules of one width, one below the other, that no grid has used. */
function ruledRows(horizontal: Rule[], frame: Frame, grids: Grid[]): Rule[][] {
  const free = horizontal.filter(
    (rule) => rule.to - rule.from >= WIDE * frame.width && !grids.some((grid) => within(rule, grid))
  )
  const groups: Rule[][] = []
  for (const rule of free) {
    const group = groups.find(
      ([first]) => Math.abs(first!.from - rule.from) < SAME_END && Math.abs(first!.to - rule.to) < SAME_END
    )
    if (group) group.push(rule)
    else groups.push([rule])
  }
  return groups.filter((group) => group.length >= 3)
}

const within = (rule: Rule, { xs, ys }: Grid): boolean =>
  rule.at >= ys[0]! - SAME_END && rule.at <= ys.at(-1)! + SAME_END && rule.to > xs[0]! && rule.from < xs.at(-1)!

/** Columns where at least half of the rows have words in two of them. */
function columnsOf(rules: Rule[], pieces: Piece[], sheet: Sheet): Grid | null {
  const ys = rules.map((rule) => rule.at)
  const left = Math.min(...rules.map((rule) => rule.from))
  const right = Math.max(...rules.map((rule) => rule.to))
  const inside = pieces.filter((p) => !p.blank && p.y > ys[0]! && p.y < ys.at(-1)! && p.x0 >= left - 2 && p.x0 < right)
  const gutters = findGutters(inside)
  if (gutters.length === 0) return null
  const xs = [left - 2, ...gutters, right + 2]
  const filled = ys.slice(1).filter((bottom, row) => {
    const cells = inside.filter((p) => p.y > ys[row]! && p.y <= bottom)
    return new Set(cells.map((p) => xs.findLastIndex((x) => x <= p.x0))).size >= 2
  })
  if (filled.length * 2 < ys.length - 1 || filled.length < 2 || sheet.pieces.length === 0) return null
  const columns = xs.length - 1
  const owner = ys.slice(1).map((_, row) => Array.from({ length: columns }, (_, column) => ({ row, column })))
  return { xs, ys, owner }
}
