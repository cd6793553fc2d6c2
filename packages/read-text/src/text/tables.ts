/** Tables that are drawn with characters, or by aligned columns. */
import type { Line } from './lines.js'
import { markOf, ruleOf } from './marks.js'

export interface FoundTable {
  /** Rows of cells, all rows equally long. */
  rows: string[][]
  /** Header rows. */
  head: number
  /** How many lines the table takes. */
  lines: number
}

const MIN_ROWS = 3
const MIN_PIPE_ROWS = 2
/** Columns that starts of the same column may differ by. */
const SLACK = 1
const GRID_RULE = /^[-=+|:\s]+$/
const DASHES = /^(?:[-=]{2,}\s+)+[-=]{2,}$/

interface Cell {
  start: number
  text: string
}

/** The table that begins at `lines[from]`, null where none does. Ends at a blank line. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | null {
  return pipedTable(lines, from) ?? alignedTable(lines, from)
}

function isGridRule(text: string): boolean {
  return text.length < 1000 && GRID_RULE.test(text) && /[|+]/.test(text) && /[-=]/.test(text)
}

function pipedTable(lines: readonly Line[], from: number): FoundTable | null {
  const rows: string[][] = []
  let head = 0
  let at = from
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (isGridRule(text)) {
      if (rows.length === 1 && head === 0) head = 1
      if (at - from > 2 * rows.length + 1) break
      continue
    }
    const bars = text.split('|').length - 1
    if (text.length > 1000 || bars < (text.startsWith('|') ? 2 : 1)) break
    const cells = pipedCells(text)
    if (cells.length < 2 || Math.abs(cells.length - (rows[0]?.length ?? cells.length)) > 1) break
    rows.push(cells)
  }
  if (rows.length < MIN_PIPE_ROWS) return null
  return { rows: squared(rows), head, lines: at - from }
}

function pipedCells(text: string): string[] {
  const inner = text.replace(/^\|/, '').replace(/\|$/, '')
  return inner.split('|').map((cell) => cell.trim().replace(/\s+/g, ' '))
}

function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = []
  if (line.printed.length > 1000) return cells
  for (const found of line.printed.matchAll(/\S+(?: \S+)*/g)) cells.push({ start: found.index, text: found[0] })
  return cells
}

function alignedTable(lines: readonly Line[], from: number): FoundTable | null {
  const first = cellsOf(lines[from] ?? ({ printed: '' } as Line))
  if (first.length < 2 || isNumbered(first)) return null
  const starts = first.map((cell) => cell.start)
  const column = (cell: Cell) => starts.findIndex((start) => Math.abs(start - cell.start) <= SLACK)
  const rows: string[][] = []
  let head = 0
  let full = 0
  let at = from
  for (; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.text === '') break
    const isRule = DASHES.test(line.text) || ruleOf(line.text) !== null
    if (isRule && rows.length === 1) {
      head = 1
      continue
    }
    if (isRule || markOf(line.text, line.printed.trimStart())?.kind === 'bullet') break
    const cells = cellsOf(line)
    if (cells.length === 0 || cells.some((cell) => column(cell) < 0)) break
    const row = starts.map(() => '')
    for (const cell of cells) row[column(cell)] = cell.text
    const last = rows.at(-1)
    if (row[0] === '' && last && cells.length < starts.length) wrapInto(last, row)
    else if (cells.length < 2) break
    else {
      rows.push(row)
      full += 1
    }
  }
  if (full < MIN_ROWS) return null
  return { rows, head: head || (isCapitalHead(rows) ? 1 : 0), lines: at - from }
}

/** A row that leaves the first column empty goes on with the cells above. */
function wrapInto(row: string[], more: readonly string[]): void {
  more.forEach((text, index) => {
    if (text !== '') row[index] = row[index] ? `${row[index]} ${text}` : text
  })
}

/** "1.   Welcome" over and over is a list with wide gaps. */
function isNumbered(cells: readonly Cell[]): boolean {
  const first = cells[0]?.text ?? ''
  return cells.length === 2 && markOf(`${first} x`)?.length === first.length
}

function isCapitalHead(rows: readonly string[][]): boolean {
  const capital = (row: readonly string[]) =>
    row.every((cell) => cell !== cell.toLowerCase() && cell === cell.toUpperCase())
  const [first, ...rest] = rows
  return first !== undefined && capital(first) && !rest.some(capital)
}

function squared(rows: readonly string[][]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}
