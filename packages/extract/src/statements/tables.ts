/** Tables of actions and tables of decisions: which column holds what. */
import { type LabelName, labelNames, matchesAny } from '@cofnod/language'
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { languagesOf, phrasesOf } from './phrases.js'
import { collapse, plainOf, type Sentence } from './sentences.js'

/** Column → what it holds, and the first row under the header. */
export interface Columns {
  header: number
  of: Partial<Record<LabelName, number>>
  count: number
}

/** A header is looked for in this many rows at the top, and again further down where a table holds several. */
const HEADER_ROWS = 60

/** The meanings of each cell of a row as a column's header. */
function rowLabels(row: readonly CellView[], state: State): LabelName[][] {
  return row.map((cell) => {
    const text = collapse(cell.text, 0).text
    if (text === '' || text.length > 60) return []
    const names = labelNames(text, state.languages)
    if (names.length > 0) return names
    const { columns } = phrasesOf(languagesOf(state)).action
    return text.length > 40
      ? []
      : (Object.keys(columns) as (keyof typeof columns)[]).filter((name) => matchesAny(columns[name], text))
  })
}

/**
 * Every header row of the table whose columns hold at least one of `needed` and enough of `wanted`.
 * A column takes the first of its meanings, in the order of `wanted`, that no other column has.
 */
export function headersOf(
  table: TableView,
  state: State,
  wanted: readonly LabelName[],
  fits: (columns: Columns) => boolean
): Columns[] {
  const found: Columns[] = []
  table.rows.slice(0, HEADER_ROWS).forEach((row, index) => {
    const labels = rowLabels(row, state)
    const filled = row.filter((cell) => cell.text.trim() !== '').length
    const known = labels.filter((names) => names.length > 0).length
    if (known === 0 || known < filled * 0.5) return
    const columns: Columns = { header: index, of: {}, count: known }
    const taken = new Set<number>()
    for (const name of wanted) {
      // The column that means this and least else: "Action" beside "Action by".
      const options = labels
        .map((names, column) => ({ column, at: names.indexOf(name), size: names.length }))
        .filter((option) => option.at >= 0 && !taken.has(option.column))
      options.sort((a, b) => a.size - b.size || a.at - b.at || a.column - b.column)
      const best = options[0]
      if (!best) continue
      columns.of[name] = best.column
      taken.add(best.column)
    }
    if (fits(columns)) found.push(columns)
  })
  return found
}

/** A cell as a sentence, for the rules that look at sentences; null where it is blank. */
export function cellSentence(cell: CellView | undefined): Sentence | null {
  const first = cell?.blocks[0]
  const last = cell?.blocks.at(-1)
  if (!cell || !first || !last) return null
  const { text, map } = collapse(cell.text, cell.start)
  if (text === '') return null
  return {
    index: -1,
    text,
    plain: plainOf(text),
    spoken: plainOf(text),
    map,
    block: first,
    last,
    paragraph: -1,
    opens: true,
    closes: true,
    margin: null,
    skipped: false,
    used: false
  }
}
