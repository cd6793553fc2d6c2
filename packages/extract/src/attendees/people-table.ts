/** A table of people with a heading row: names, bodies, posts, marks. */
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import type { Column, Header } from './columns.js'
import type { Context } from './context.js'
import { readLabel } from './labels.js'
import { labelContext } from './lists.js'
import { markReader } from './marks.js'
import { type Piece, pieceOf, sub, trim, words } from './pieces.js'
import type { Row } from './rows.js'
import { capacityOf, looksLikeGroup, looksLikePerson, type Presence } from './vocabulary.js'

/** A table with a heading row: one person or body a row, or several in a cell by line breaks. */
export function readPeople(
  state: State,
  table: TableView,
  header: Header,
  base: Context,
  rows: Row[],
  explicit: boolean
): void {
  const groups = columnGroups(header.columns)
  const body = table.rows.slice(header.row + 1)
  const readers = new Map<number, (text: string) => Presence | null>()
  const marks = header.columns.filter((column) => column.kind === 'mark' || isMeetingDate(state, column, header))
  for (const column of marks)
    readers.set(
      column.index,
      markReader(
        state,
        body.map((row) => row[column.index]?.text ?? ''),
        column.kind === 'mark' ? column.presence : 'present'
      )
    )
  let context = base
  let above: CellView | null = null
  let alone = false
  for (const row of body) {
    const section = sectionRow(state, row, base)
    if (section) {
      context = section
      continue
    }
    for (const columns of groups) {
      const at = (kind: Column['kind']): CellView | null => {
        const column = columns.find((one) => one.kind === kind)
        const cell = column ? row[column.index] : undefined
        return cell && cell.text.trim() !== '' ? cell : null
      }
      const presence = presenceOf(
        columns.filter((column) => readers.has(column.index)),
        row,
        readers
      )
      // A body on a row of its own, or in a cell merged downwards, is that of the names below it.
      const organization = at('organization')
      const merged = columns.some((column) => column.kind === 'organization' && row[column.index]?.merged === true)
      const named = at('name') ?? at('surname')
      if (organization !== null || !named) above = organization
      const next = table.rows[table.rows.indexOf(row) + 1]
      if (organization !== null && !named && next && belongsBelow(next, columns)) {
        alone = true
        continue
      }
      if (organization !== null) alone = false
      const surname = at('surname')
      rows.push({
        context: { ...context, presence: presence ?? context.presence },
        name: at('name') ?? surname,
        forename: surname ? at('forename') : null,
        organization: organization ?? (named && (merged || alone) ? above : null),
        role: at('role'),
        initials: at('initials'),
        others: [],
        posts: [],
        remark: remarkOf(
          columns.filter((column) => readers.has(column.index)),
          row
        ),
        explicit,
        hasNames: columns.some((column) => column.kind === 'name' || column.kind === 'surname')
      })
    }
  }
}

/** A column headed by a date counts where it is the day of this meeting, or the only one. */
function isMeetingDate(state: State, column: Column, header: Header): boolean {
  if (column.kind !== 'date' || !column.date) return false
  const dates = header.columns.filter((other) => other.kind === 'date')
  if (dates.length === 1) return true
  const meeting = state.draft.meeting.date?.value
  const iso = `-${String(column.date.month).padStart(2, '0')}-${String(column.date.day).padStart(2, '0')}`
  return meeting?.endsWith(iso) === true && (column.date.year === null || meeting.startsWith(String(column.date.year)))
}

/** "yes (facilitator)": what stands in brackets beside the mark. */
function remarkOf(columns: Column[], row: CellView[]): Piece | null {
  for (const column of columns) {
    const block = row[column.index]?.blocks[0]
    const match = block ? /[([]([^()[\]]{2,60})[)\]]\s*$/u.exec(block.text) : null
    if (block && match && match.index > 0)
      return sub(pieceOf(block), match.index + 1, match.index + 1 + match[1]!.length)
  }
  return null
}

/** Where several columns mark presence, the first that says something other than "no" tells. */
function presenceOf(
  columns: Column[],
  row: CellView[],
  readers: Map<number, (text: string) => Presence | null>
): Presence | null {
  let absent: Presence | null = null
  for (const column of columns) {
    const presence = readers.get(column.index)!(row[column.index]?.text ?? '')
    if (presence === 'absent' && column.presence !== 'absent') absent = 'absent'
    else if (presence !== null) return presence
  }
  return absent
}

/** A row with a name and no body. */
function belongsBelow(row: CellView[], columns: Column[]): boolean {
  const filled = (kind: Column['kind']): boolean =>
    columns.some((column) => column.kind === kind && (row[column.index]?.text.trim() ?? '') !== '')
  return (filled('name') || filled('surname')) && !filled('organization')
}

/** Tables set side by side repeat their headings: a second "Name" starts a new group. */
function columnGroups(columns: Column[]): Column[][] {
  const first = columns.find((column) => ['name', 'surname', 'forename', 'organization'].includes(column.kind))?.kind
  const groups: Column[][] = []
  for (const column of columns) {
    if (column.kind === first || groups.length === 0) groups.push([])
    groups.at(-1)!.push(column)
  }
  return groups.filter((group) => group.some((column) => ['name', 'surname', 'organization'].includes(column.kind)))
}

/** A row with one filled cell that names a kind of people: the context of those below. Null where it is an entry. */
export function sectionRow(state: State, row: CellView[], base: Context): Context | null {
  const filled = row.filter((cell) => cell.text.trim() !== '')
  if (filled.length !== 1 || filled[0]!.blocks.length > 1 || row.length < 2) return null
  const cell = filled[0]!
  const block = cell.blocks[0]!
  const text = words(pieceOf(block))
  const label = readLabel(state, pieceOf(block), block)
  if (label !== null && label !== 'other' && label.value.text === '')
    return { ...label.context, presence: label.explicit ? label.context.presence : base.presence, rule: base.rule }
  if (looksLikePerson(text) >= 0.6) return null
  const group = Number(looksLikeGroup(text)) >= 0.5 && text.split(' ').length <= 4
  const emphasised = block.bold || text.endsWith(':')
  if (!group && !emphasised) return null
  if (group) return { ...base, capacity: capacityOf(state, text) ?? base.capacity, organization: null }
  return labelContext(state, trim({ text: block.text.replace(/:\s*$/u, ''), start: block.textStart }), base)
}
