/** Tables without rules: consecutive lines whose words start at the same places. Kept narrow, since prose must never become a table. */
import { findGutters } from './gutters.js'
import {
  type Cell,
  type Line,
  lineText,
  type Region,
  type Segment,
  type Span,
  segmentText,
  type TableBlock
} from './layout.js'
import { isMarker, labelOf } from './markers.js'
import { least, most } from './numbers.js'
import { leadingOf, type Usual } from './style.js'

/** Rows that must have words in at least two columns. */
const ROWS = 3
/** Lines of one table are no further apart than this many usual leadings. */
const APART = 2.6
/** Columns start within this share of the font size. */
const SAME_START = 0.5
/** Lines that one table takes at most, which bounds the work on pages that are no pages. */
const LONGEST = 500
/** Share of the lines that must have words in at least two columns. */
const SHARED_LINES = 0.5
/** Cells of a table are short: half of them have at most so many letters. */
const CELL_LENGTH = 45
/** A cell that is wider than this share of the region is prose. */
const PROSE = 0.6
/** Rows whose first cell starts with a typed label and goes on are list items with something set in the margin. */
const LABELLED = 0.3

/**
 * Moves lines that are a table into the region's tables. Mutates and returns `region`.
 *
 * @param above The table that the page before ends with: rows that stand in its columns at the top of this one are its last.
 */
export function findTables(region: Region, usual: Usual, above: TableBlock | null = null): Region {
  const lines: Line[] = []
  const tables: TableBlock[] = []
  const rest = above ? lastRows(region, above) : null
  if (rest) tables.push(rest.block)
  let at = rest ? rest.lines : 0
  while (at < region.lines.length) {
    const stretch = stretchFrom(region, at, usual)
    const table = stretch.length >= ROWS ? toTable(trimmed(stretch), region) : null
    if (table) {
      tables.push(table.block)
      at += table.lines
    } else lines.push(region.lines[at++]!)
  }
  region.lines = lines
  region.tables = [...region.tables, ...tables].sort((a, b) => a.top - b.top)
  return region
}

/** The table that a region ends with, null where words follow on it. */
export function endingTable(region: Region): TableBlock | null {
  const last = region.tables.at(-1)
  return last && !region.lines.some((line) => line.y > last.bottom) ? last : null
}

function lastRows(region: Region, above: TableBlock): { block: TableBlock; lines: number } | null {
  const first = above.rows[0]!
  const starts = first.map((cell) => cell.left + 1)
  if (region.lines[0]?.frame.page !== above.page + 1 || first.length < 2) return null
  const columnOf = (segment: Segment) => starts.findLastIndex((x) => x <= segment.x0 + 0.5)
  const rows: Line[] = []
  for (const printed of region.lines) {
    const line = cutAtStarts(printed, starts)
    const fits = line.segments.every((s) => starts.some((x) => Math.abs(x - s.x0) < SAME_START * line.size))
    if (!isWide(line) || !fits || isProse(line, region)) break
    rows.push(line)
  }
  if (rows.length === 0) return null
  const edges = [...first.map((cell) => cell.left), above.right]
  return { block: blockOf(rows, edges, columnOf), lines: rows.length }
}

const isWide = (line: Line): boolean => line.segments.length > 1 && !isMarkedOnly(line)

/** A number or bullet and one text: a list, not a row. */
function isMarkedOnly(line: Line): boolean {
  const first = segmentText(line.segments[0]!)
  return line.segments.length === 2 && isMarker(first)
}

/** Words that run over most of the region, or a long line that stands alone. */
function isProse(line: Line, region: Region): boolean {
  const width = region.right - region.left
  if (line.segments.some((segment) => segment.x1 - segment.x0 > PROSE * width)) return true
  return line.segments.length === 1 && lineText(line).length > CELL_LENGTH && line.x0 < region.left + 0.25 * width
}

/** Lines from `from` on that may be a table: it starts with a row of two columns; lone words stand under a column start. */
function stretchFrom(region: Region, from: number, usual: Usual): Line[] {
  const first = region.lines[from]!
  if (!isWide(first) || isProse(first, region)) return []
  const stretch: Line[] = [first]
  const starts: number[] = first.segments.map((segment) => segment.x0)
  for (let at = from + 1; at < Math.min(region.lines.length, from + LONGEST); at++) {
    const line = cutAtStarts(region.lines[at]!, starts)
    const above = stretch.at(-1)!
    if (line.y - above.y > APART * leadingOf(line.size, usual)) break
    if (region.tables.some((table) => table.top > above.y && table.top < line.y)) break
    const own = line.segments.map((segment) => segment.x0)
    const shared = own.filter((x) => starts.some((start) => Math.abs(start - x) < SAME_START * line.size))
    if (isProse(line, region)) break
    if (isWide(line) ? shared.length === 0 : shared.length < own.length || own[0]! < starts[0]! - line.size) break
    if (isWide(line)) starts.push(...own.filter((x) => !shared.includes(x)).slice(0, 8))
    stretch.push(line)
  }
  return stretch
}

/** Cells that nearly touch part where a column of the rows above starts. Starts within the first cell's words do not count. */
function cutAtStarts(line: Line, starts: number[]): Line {
  const isStart = (x: number) =>
    starts.some((start, index) => index > 0 && Math.abs(start - x) < SAME_START * line.size)
  if (!line.segments.some(({ spans }) => spans.slice(1).some((span) => isStart(span.x0)))) return line
  const segments = line.segments.flatMap(({ spans }): Segment[] => {
    const groups: Span[][] = []
    spans.forEach((span, index) => {
      if (index === 0 || isStart(span.x0)) groups.push([{ ...span, text: span.text.trimStart() }])
      else groups.at(-1)!.push(span)
    })
    return groups.map((group) => ({ x0: group[0]!.x0, x1: group.at(-1)!.x1, spans: group }))
  })
  return { ...line, segments }
}

/** Lone lines at the end that stand in the first column are the next paragraph. */
function trimmed(stretch: Line[]): Line[] {
  const last = stretch.findLastIndex((line) => isWide(line))
  const first = stretch[0]!.x0
  let end = last + 1
  while (end < stretch.length && stretch[end]!.x0 > first + stretch[end]!.size) end++
  return stretch.slice(0, end)
}

function toTable(stretch: Line[], region: Region): { block: TableBlock; lines: number } | null {
  const segments = stretch.filter(isWide).flatMap((line) => line.segments.map((s) => ({ ...s, size: line.size })))
  const gutters = findGutters(segments)
  if (gutters.length === 0) return null
  const left = least(segments.map((segment) => segment.x0)) - 1
  const edges = [left, ...gutters, Math.max(region.right, most(segments.map((segment) => segment.x1)))]
  const columnOf = (segment: Segment) => edges.findLastIndex((edge) => edge <= segment.x0 + 0.5)
  const rows = stretch.map((line) => line.segments.map(columnOf))
  if (rows.some((columns) => columns.includes(-1))) return null
  const shared = rows.filter((columns) => new Set(columns).size > 1).length
  if (shared < ROWS || shared < SHARED_LINES * rows.length || !alignedStarts(stretch, edges)) return null
  if (!isTerse(stretch)) return null
  const block = blockOf(stretch, edges, columnOf)
  return block.rows.length < ROWS ? null : { block, lines: stretch.length }
}

function blockOf(lines: Line[], edges: number[], columnOf: (segment: Segment) => number): TableBlock {
  return {
    kind: 'table',
    page: lines[0]!.frame.page,
    top: lines[0]!.top,
    bottom: lines.at(-1)!.bottom,
    left: edges[0]!,
    right: edges.at(-1)!,
    rows: toRows(lines, edges, columnOf)
  }
}

/** Every column has a start that most of its cells share; ragged starts are words that happen to stand apart. */
function alignedStarts(stretch: Line[], edges: number[]): boolean {
  return edges.slice(0, -1).every((edge, column) => {
    const inside = stretch.flatMap((line) =>
      line.segments.filter((segment) => segment.x0 >= edge - 0.5 && segment.x0 < edges[column + 1]! - 0.5)
    )
    const size = stretch[0]!.size
    const aligned = (of: (segment: Segment) => number) => {
      const values = inside.map(of)
      return Math.max(0, ...values.map((x) => values.filter((other) => Math.abs(other - x) < SAME_START * size).length))
    }
    // Numbers stand flush right.
    return (
      Math.max(
        aligned((s) => s.x0),
        aligned((s) => s.x1)
      ) >= Math.max(2, 0.6 * inside.length)
    )
  })
}

function isTerse(stretch: Line[]): boolean {
  const labelled = stretch.filter((line) => {
    const first = segmentText(line.segments[0]!)
    return labelOf(first) !== '' && !isMarker(first)
  })
  if (labelled.length > LABELLED * stretch.length) return false
  const lengths = stretch.flatMap((line) => line.segments.map((s) => segmentText(s).length)).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)]! <= CELL_LENGTH
}

/** A line with words in the first column starts a row; others go on in the cells above them. */
function toRows(stretch: Line[], edges: number[], columnOf: (segment: Segment) => number): Cell[][] {
  const rows: Cell[][] = []
  for (const line of stretch) {
    const columns = line.segments.map(columnOf)
    if (columns.includes(0) || rows.length === 0) {
      rows.push(edges.slice(0, -1).map((edge, column) => ({ lines: [], left: edge, right: edges[column + 1]! })))
    }
    const row = rows.at(-1)!
    for (let column = 0; column < edges.length - 1; column++) {
      const segments = line.segments.filter((_, index) => columns[index] === column)
      if (segments.length === 0) continue
      const x1 = most(segments.map((segment) => segment.x1))
      row[column]!.lines.push({ ...line, segments, x0: segments[0]!.x0, x1 })
    }
  }
  return rows
}
