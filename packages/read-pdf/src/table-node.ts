/** Tables → mdast: wrapped words of a cell joined, parts of a table on several pages joined. */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { toInline } from './inline.js'
import { type Cell, lineText, type Region, type TableBlock } from './layout.js'
import { paragraphWriter } from './paragraphs.js'
import { styleOf, type Usual } from './style.js'
import type { WordCount } from './words.js'

/** Words keep about this distance from a cell's right edge. Points. */
const PADDING = 4
/** Columns of a table's next part start within this many points of the first part's. */
const SAME_COLUMN = 8

/** Whether `next` goes on with `table`: on the following page, with the same columns. */
export function continues(table: TableBlock, next: TableBlock): boolean {
  const first = table.rows.at(-1)!
  const other = next.rows[0]!
  return (
    next.page > table.page &&
    next.page - table.page <= 1 &&
    first.length === other.length &&
    first.every((cell, column) => Math.abs(cell.left - other[column]!.left) < SAME_COLUMN)
  )
}

/** @param parts Parts of one table, page by page. A heading row printed again on a later page goes to `again` instead. */
export function toTable(parts: TableBlock[], usual: Usual, words: WordCount, again: string[]): Table {
  const rows = parts[0]!.rows.map((row) => [...row])
  const heading = textOfRow(rows[0]!)
  let repeated = false
  for (const part of parts.slice(1)) {
    const same = part.rows.length > 1 && textOfRow(part.rows[0]!) === heading
    if (same && !repeated) again.push(heading)
    repeated ||= same
    const offset = rows.length - (same ? 1 : 0)
    for (const row of same ? part.rows.slice(1) : part.rows) rows.push(row.map((cell) => moveMerge(cell, offset)))
  }
  const head = parts[0]!.head ?? (repeated || looksLikeHead(rows) ? 1 : 0)
  const page = parts[0]!.page
  const children = rows.map(
    (row): TableRow => ({ type: 'tableRow', children: row.map((cell) => toCell(cell, usual, words)) })
  )
  const layout = rows.length === 1
  return { type: 'table', children, data: layout ? { head: 0, page, layout } : { head, page } }
}

const textOfRow = (row: Cell[]): string => row.map((cell) => cell.lines.map(lineText).join(' ')).join('\t')

function moveMerge(cell: Cell, offset: number): Cell {
  if (!cell.mergedFrom) return cell
  return { ...cell, mergedFrom: { row: cell.mergedFrom.row + offset, column: cell.mergedFrom.column } }
}

const spansOf = (cell: Cell) => cell.lines.flatMap((line) => line.segments.flatMap((segment) => segment.spans))
const isBold = (row: Cell[]): boolean => {
  const spans = row.flatMap(spansOf).filter((span) => /[\p{L}\p{N}]/u.test(span.text))
  return spans.length > 0 && spans.every((span) => span.bold)
}

/** The first row is bold throughout, the rows below are not all. */
function looksLikeHead(rows: Cell[][]): boolean {
  return rows.length > 1 && isBold(rows[0]!) && !rows.slice(1).every(isBold)
}

function toCell(cell: Cell, usual: Usual, words: WordCount): TableCell {
  const children: PhrasingContent[] = []
  const region: Region = { left: cell.left, right: cell.right - PADDING, lines: cell.lines, tables: [] }
  const writer = paragraphWriter(usual, words)
  for (const line of cell.lines) writer.add(line, region)
  for (const paragraph of writer.flush()) {
    const inline = toInline(paragraph.lines, paragraph.joints, paragraph.bullet.length, ' ')
    if (inline.length === 0) continue
    if (children.length > 0) children.push({ type: 'break' })
    children.push(...inline)
  }
  const data: NonNullable<TableCell['data']> = {}
  if (cell.lines.length > 0) {
    data.page = cell.lines[0]!.frame.page
    data.style = styleOf(spansOf(cell), usual)
  }
  if (cell.mergedFrom) data.mergedFrom = cell.mergedFrom
  return { type: 'tableCell', children, data }
}
