/** Minutes kept as a table: one row an item, its number and title in the first cells. */
import { type LabelName, labelNames } from '@cofnod/language'
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { type Candidate, candidateOf, cutAt } from './candidates.js'

/** Column heads that say a row is an item, and those that say it is something else. */
const ITEM_HEADS: ReadonlySet<LabelName> = new Set(['item', 'topic', 'agenda', 'number'])
const OTHER_HEADS: ReadonlySet<LabelName> = new Set([
  'due',
  'actionStatus',
  'organization',
  'role',
  'attending',
  'initials',
  'votesFor',
  'votesAgainst',
  'name'
])

export function tableItems(state: State): Candidate[] {
  return state.tables.flatMap((table) => itemsOf(table, state))
}

function itemsOf(table: TableView, state: State): Candidate[] {
  if (table.rows.length < 2 || table.columns < 2) return []
  const heads = headNames(table, state)
  const named = heads.flat()
  const hasItems = named.some((name) => ITEM_HEADS.has(name)) && named.includes('topic')
  if (named.some((name) => OTHER_HEADS.has(name)) && !hasItems) return []
  const pairs = pairedItems(table, state)
  if (pairs.length > 0) return pairs
  const numberColumn = columnOfNumbers(table)
  if (!hasItems && numberColumn === null && !looksLikeItems(table)) return []
  const from = hasItems || heads.some((names) => names.length > 0) ? 1 : 0
  const titleColumn = titleColumnOf(heads, numberColumn)
  const first = Math.max(from, table.head)
  return table.rows.flatMap((row, index) => {
    const banner = numberColumn === null ? null : bannerOf(row, state)
    if (banner) return [banner]
    if (index < first) return []
    const block = row[titleColumn]?.blocks[0]
    if (!block) return []
    const whole = candidateOf(block, state)
    if (!whole) return []
    // Beside a column of numbers the cell is the title, dashes and all.
    const candidate = numberColumn !== null && numberColumn !== titleColumn ? withWholeCell(whole, state) : whole
    candidate.form = 'cell'
    const numberBlock = numberColumn !== null && numberColumn !== titleColumn ? row[numberColumn]?.blocks[0] : undefined
    if (candidate.number === null && numberBlock) {
      const value = numberBlock.label?.value ?? numberBlock.text.replace(/[.):]+$/u, '')
      candidate.number = {
        raw: numberBlock.text,
        value,
        kind: 'decimal',
        path: value.split('.').map(Number),
        shape: `cell ${value.replace(/\d+/gu, '#')}`,
        bare: false
      }
      candidate.numberStart = numberBlock.start
      candidate.numberEnd = numberBlock.end
    }
    return [candidate]
  })
}

/** A row with one cell in bold over numbered rows: a part of the agenda. */
function bannerOf(row: CellView[], state: State): Candidate | null {
  const filled = row.filter((cell) => cell.text.trim() !== '')
  const block = filled.length === 1 ? filled[0]!.blocks[0] : undefined
  if (!block || block.label !== null || !(block.bold || block.caps)) return null
  const candidate = candidateOf(block, state)
  return candidate && candidate.form === 'line' && candidate.number === null ? candidate : null
}

/** Longest cell that is a title as a whole, UTF-16 units. */
const WHOLE_CELL = 240

function withWholeCell(candidate: Candidate, state: State): Candidate {
  const { block } = candidate
  const length = block.end - candidate.start
  if (candidate.form !== 'run-in' || block.boldLead > 0 || length > WHOLE_CELL || /[.!?]$/u.test(block.text))
    return candidate
  return { ...candidate, ...cutAt(candidate, length, state) }
}

/** Rows in which both languages number the same item; fewer are a chance. */
const MIN_PAIRS = 3

/**
 * Two languages side by side: "3. Y llwybr …" beside "3. The path …". The title is the first line of the cell and is read
 * in the column printed first.
 */
function pairedItems(table: TableView, state: State): Candidate[] {
  if (table.columns !== 2) return []
  const found = table.rows.flatMap((row) => {
    const [first, second] = [row[0]?.blocks[0], row[1]?.blocks[0]]
    if (!first?.label || first.text === '' || second?.label?.value !== first.label.value) return []
    const candidate = candidateOf(first, state)
    return candidate && candidate.number !== null ? [{ ...candidate, form: 'cell' as const }] : []
  })
  const rising = found.every((c, index) => index === 0 || isHigher(found[index - 1]!, c))
  return found.length >= MIN_PAIRS && rising ? found : []
}

function isHigher(a: Candidate, b: Candidate): boolean {
  return a.number!.kind === 'code' || (b.number!.path.at(-1) ?? 0) > (a.number!.path.at(-1) ?? 0)
}

/** What the columns' heads say; nothing where the first row is none: most cells of a head are labels. */
function headNames(table: TableView, state: State): LabelName[][] {
  const cells = (table.rows[0] ?? []).filter((cell) => cell.text.trim() !== '')
  const names = cells.map((cell) => labelNames(cell.text, state.languages))
  const isHead = table.head > 0 || names.filter((list) => list.length > 0).length * 2 > cells.length
  return isHead ? (table.rows[0] ?? []).map((cell) => labelNames(cell.text, state.languages)) : []
}

function titleColumnOf(heads: LabelName[][], numberColumn: number | null): number {
  const named = heads.findIndex((names) => names.includes('item') && !names.includes('number'))
  if (named >= 0) return named
  return numberColumn === 0 ? 1 : 0
}

/** The column whose cells are mostly rising numbers, null where none is. */
function columnOfNumbers(table: TableView): number | null {
  for (const column of [0, 1]) {
    const numbers = table.rows
      .map((row) => row[column]?.text.trim() ?? '')
      .filter((text) => /^\d{1,4}(?:\.\d{1,3}){0,3}[.):]?$/u.test(text))
    const rising = numbers.every(
      (text, index) => index === 0 || Number.parseFloat(text) >= Number.parseFloat(numbers[index - 1]!)
    )
    if (numbers.length >= 3 && numbers.length >= (table.rows.length - 1) * 0.6 && rising) return column
  }
  return null
}

/** Two or three columns: short beginnings at the left, text of several sentences at the right. */
function looksLikeItems(table: TableView): boolean {
  if (table.columns > 3) return false
  const rows = table.rows.filter((row) => (row[0]?.text.trim() ?? '') !== '')
  if (rows.length < 3) return false
  const short = rows.filter((row) => row[0]!.text.length <= 80 && /\p{L}{3}/u.test(row[0]!.text)).length
  const long = rows.filter((row) => (row[1]?.text.length ?? 0) > 120).length
  return short >= rows.length * 0.8 && long >= rows.length * 0.4
}
