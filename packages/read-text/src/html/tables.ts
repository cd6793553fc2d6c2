/** Tables: the grid with its merges, or, where a table only places text, its content in reading order. */
import type { Element } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import { append } from '../shared/append.js'
import type { Align, Block, Conversion } from './conversion.js'
import { toPhrasing } from './conversion.js'
import { attribute, elementsOf, isElement, measureOf } from './elements.js'
import { isAllBold, tidy } from './inline.js'

/** HTML §4.9.11: colspan is at most 1000. Real tables are narrower, and a grid is built cell by cell. */
const MOST_COLUMNS = 100
/** Cells of a grid, merged ones included. */
const MOST_CELLS = 200_000

interface Row {
  element: Element
  inHead: boolean
}

export function toTable(element: Element, conversion: Conversion, align: Align | undefined): Block[] {
  const rows = rowsOf(element)
  const caption = element.children.find((child) => isElement(child) && child.tagName === 'caption')
  const before = isElement(caption) ? conversion.flow(caption.children, align) : []
  if (isLayout(element, rows, conversion)) {
    const cells = rows.flatMap((row) => cellsOf(row.element))
    return [...before, ...cells.flatMap((cell) => conversion.flow(cell.children, align))]
  }
  const children = toGrid(rows, conversion)
  const kept = children.some((row) => row.children.some((cell) => cell.data?.mergedFrom))
    ? children
    : children.filter(hasWords)
  if (!kept.some(hasWords)) return before
  const table: Table = {
    type: 'table',
    children: kept,
    data: { head: headRows(rows, kept, children) },
    position: element.position
  }
  return [...before, table]
}

/** Rows in the order of the source; nested tables have rows of their own. */
function rowsOf(table: Element): Row[] {
  const rows: Row[] = []
  for (const child of table.children) {
    if (!isElement(child)) continue
    if (child.tagName === 'tr') rows.push({ element: child, inHead: false })
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) continue
    for (const row of child.children) {
      if (isElement(row) && row.tagName === 'tr') rows.push({ element: row, inHead: child.tagName === 'thead' })
    }
  }
  return rows
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th')
  )
}

function isLayout(table: Element, rows: readonly Row[], conversion: Conversion): boolean {
  if (['presentation', 'none'].includes(attribute(table, 'role'))) return true
  const widest = rows.reduce((most, row) => Math.max(most, cellsOf(row.element).length), 0)
  if (widest <= 1) return true
  const headed = rows.some((row) => row.inHead || cellsOf(row.element).some((cell) => cell.tagName === 'th'))
  const { tables, heading } = measureOf(conversion.measures, table)
  return !headed && (tables > 0 || heading <= 3)
}

function toGrid(rows: readonly Row[], conversion: Conversion): TableRow[] {
  const grid: TableCell[][] = rows.map(() => [])
  let made = 0
  rows.forEach((row, rowIndex) => {
    conversion.deadline.check()
    const line = grid[rowIndex] as TableCell[]
    let column = 0
    for (const cell of cellsOf(row.element)) {
      while (line[column]) column += 1
      if (column >= MOST_COLUMNS || made > MOST_CELLS) break
      line[column] = toCell(cell, conversion)
      const across = Math.min(spanOf(cell, 'colSpan'), MOST_COLUMNS - column)
      const down = Math.min(spanOf(cell, 'rowSpan'), rows.length - rowIndex)
      for (let y = 0; y < down; y += 1) {
        for (let x = 0; x < across; x += 1) {
          const target = grid[rowIndex + y] as TableCell[]
          if (target[column + x] || made > MOST_CELLS) continue
          target[column + x] = { type: 'tableCell', children: [], data: { mergedFrom: { row: rowIndex, column } } }
          made += 1
        }
      }
      made += 1
      column += across
    }
  })
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0)
  return grid.map((line, index) => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => line[column] ?? { type: 'tableCell', children: [] }),
    position: rows[index]?.element.position
  }))
}

/** HTML: 0 rows means "to the end", which the caller's bound makes of any large number. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number.parseInt(attribute(cell, name), 10)
  if (value === 0 && name === 'rowSpan') return Number.MAX_SAFE_INTEGER
  return value > 0 ? value : 1
}

function toCell(cell: Element, conversion: Conversion): TableCell {
  const children = conversion.isFurniture(cell) ? [] : tidy(toPhrasing(conversion.flow(cell.children, undefined)))
  const made: TableCell = { type: 'tableCell', children, position: cell.position }
  if (isAllBold(children)) made.data = { style: { bold: true } }
  return made
}

function hasWords(row: TableRow): boolean {
  return row.children.some((cell) => cell.children.length > 0)
}

/** Rows at the top that name the columns: in `<thead>`, or all `<th>`, or the only bold row of the table. */
function headRows(rows: readonly Row[], kept: readonly TableRow[], all: readonly TableRow[]): number {
  let head = 0
  for (const row of kept) {
    const source = rows[all.indexOf(row)]
    if (!source || !(source.inHead || isHeaderRow(source.element))) break
    head += 1
  }
  if (head > 0 || kept.length < 2) return head
  const bold = kept.map((row) =>
    row.children.every((cell) => cell.children.length === 0 || cell.data?.style?.bold === true)
  )
  return bold[0] === true && !bold.slice(1).includes(true) ? 1 : 0
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row)
  return cells.length > 1 && cells.every((cell) => cell.tagName === 'th' && attribute(cell, 'scope') !== 'row')
}

/** Whether a definition list can be a table: every term and description is short and of one line. */
export function isPlainDescription(list: Element, conversion: Conversion): boolean {
  const parts = [...elementsOf(list)].filter((element) => element.tagName === 'dt' || element.tagName === 'dd')
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const { text, block } = measureOf(conversion.measures, part)
      return !block && text <= LONGEST_DESCRIPTION
    })
  )
}

const LONGEST_DESCRIPTION = 200

/** `<dl>` as rows of term and description. */
export function toDescriptionTable(list: Element, conversion: Conversion): Block[] {
  const rows: TableCell[][] = []
  for (const part of elementsOf(list)) {
    if (part.tagName !== 'dt' && part.tagName !== 'dd') continue
    const cell = toCell(part, conversion)
    const last = rows.at(-1)
    if (part.tagName === 'dt' || !last)
      rows.push(part.tagName === 'dt' ? [cell] : [{ type: 'tableCell', children: [] }, cell])
    else if (last.length < 2) last.push(cell)
    else append(last[1]?.children ?? [], [{ type: 'break' }, ...cell.children])
  }
  const children = rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.length < 2 ? [...cells, { type: 'tableCell', children: [] }] : cells
    })
  )
  const worded = children.filter(hasWords)
  return worded.length === 0 ? [] : [{ type: 'table', children: worded, data: { head: 0 }, position: list.position }]
}
