/** What the columns of a table of people hold, by their headings. */
import { findDates, type LabelName } from '@cofnod/language'
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { words } from './pieces.js'
import { type Capacity, labelNames, meaningOf, type Presence, testAny } from './vocabulary.js'

export type ColumnKind =
  | 'name'
  | 'forename'
  | 'surname'
  | 'organization'
  | 'role'
  | 'initials'
  | 'mark'
  | 'date'
  | 'group'
  | 'other'

export interface Column {
  index: number
  kind: ColumnKind
  /** Of a column of marks, and of a column of names headed by a label of attendance. */
  presence: Presence | null
  capacity: Capacity
  /** The heading speaks of attendance. */
  explicit: boolean
  /** Headed by a body, beside a column of those present. */
  beside?: boolean
  /** ISO month and day of a column headed by a date. */
  date: { year: number | null; month: number; day: number } | null
}

export interface Header {
  row: number
  columns: Column[]
  /** Some column belongs to a table of business: actions, votes, items. */
  business: boolean
}

const BUSINESS: LabelName[] = [
  'actions',
  'actionPoint',
  'owner',
  'due',
  'item',
  'topic',
  'paper',
  'reason',
  'mover',
  'seconder',
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'outcome',
  'decision',
  'motion',
  'vote',
  'presenter',
  'discussion',
  'agenda',
  'declarations'
]
/** Labels of the front matter: a row that starts with one is no heading of columns. */
const FRONT: LabelName[] = [
  'date',
  'time',
  'startTime',
  'endTime',
  'location',
  'chair',
  'secretary',
  'body',
  'nextMeeting'
]
const ATTENDANCE: LabelName[] = [
  'present',
  'inAttendance',
  'observers',
  'guests',
  'apologies',
  'absent',
  'attending',
  'substitutes'
]

/** The heading row of a table, with what its columns hold; null where its first rows are no headings. */
export function readHeader(state: State, table: TableView): Header | null {
  for (let row = 0; row < Math.min(table.rows.length, 3); row++) {
    const cells = table.rows[row]!.filter((cell) => cell.text.trim() !== '')
    if (cells.length === 0) continue
    if (isLabelRow(state, cells)) return null
    const columns = table.rows[row]!.map((cell, index) => columnOf(state, cell, index))
    tellMembers(state, table.rows[row]!, columns)
    const known = columns.filter((column) => column.kind !== 'other').length
    const business = columns.some(
      (column, index) => column.kind === 'other' && isBusiness(state, table.rows[row]![index]!)
    )
    const headings =
      columns.some((column) => column.kind === 'mark') &&
      cells.every((cell) => cell.text.length <= 60 && cell.blocks.every((block) => block.bold || block.caps))
    if (known > 0 && (known >= 2 || cells.length === 1 || known === cells.length || business || headings)) {
      if (cells.length > 1 || table.columns === 1 || row + 1 >= table.rows.length) return { row, columns, business }
    }
    if (cells.length > 1) return business ? { row, columns, business } : null
  }
  return null
}

/** "Member | Representative": what may be a person or a body is the body beside a column of persons. */
function tellMembers(state: State, cells: readonly CellView[], columns: Column[]): void {
  const names = columns.filter((column) => column.kind === 'name')
  if (names.length < 2 || columns.some((column) => column.kind === 'organization')) return
  const either = names.filter((column) =>
    labelNames(cells[column.index]!.text, state.languages).includes('organization')
  )
  if (either.length > 0 && either.length < names.length) for (const column of either) column.kind = 'organization'
}

/** "Date: | 5 May": a label with its value, not two headings. */
function isLabelRow(state: State, cells: CellView[]): boolean {
  const first = cells[0]!.text.trim()
  if (cells.length < 2) return false
  const rest = cells.slice(1).map((cell) => cell.text.trim())
  if (first.endsWith(':') && !rest.some((text) => text.endsWith(':'))) return true
  const names = labelNames(first, state.languages)
  return (
    names.some((name) => FRONT.includes(name)) && rest.every((text) => labelNames(text, state.languages).length === 0)
  )
}

function isBusiness(state: State, cell: CellView): boolean {
  const names = labelNames(cell.text, state.languages)
  return names.some((name) => BUSINESS.includes(name)) && !names.some((name) => FRONT.includes(name))
}

const none = { presence: null, capacity: null, explicit: false, date: null }

function columnOf(state: State, cell: CellView, index: number): Column {
  const text = words({ text: cell.text, start: 0 })
  if (text === '' || text.length > 60) return { index, kind: 'other', ...none }
  if (testAny(state, (phrases) => phrases.surnameColumns, text)) return { index, kind: 'surname', ...none }
  if (testAny(state, (phrases) => phrases.forenameColumns, text)) return { index, kind: 'forename', ...none }
  if (testAny(state, (phrases) => phrases.groupColumns, text)) return { index, kind: 'group', ...none }
  if (testAny(state, (phrases) => phrases.bodyColumns, text))
    return { index, kind: 'organization', ...none, presence: 'present', explicit: true }
  const names = labelNames(text, state.languages)
  const attends = names.filter((name) => ATTENDANCE.includes(name))
  if (attends.length > 0) {
    const meaning = meaningOf(attends)!
    // "Present" heads names, and "Attending" or "Present" marks: the cells tell.
    return {
      index,
      kind: 'mark',
      presence:
        attends.includes('attending') && attends.length > 1 && names.includes('name')
          ? meaning.presence
          : meaning.presence,
      capacity: meaning.capacity,
      explicit: testAny(state, (phrases) => phrases.explicitLabels, text),
      date: null
    }
  }
  if (names.includes('initials')) return { index, kind: 'initials', ...none }
  if (names.includes('name'))
    return {
      index,
      kind: names.includes('organization') && names[0] === 'organization' ? 'organization' : 'name',
      ...none
    }
  if (names.includes('organization')) return { index, kind: 'organization', ...none }
  if (names.includes('role')) return { index, kind: 'role', ...none }
  const dates = findDates(text, { languages: state.languages, order: state.numericOrder })
  const date = dates.length === 1 && text.length <= 24 ? dates[0]! : null
  if (date) return { index, kind: 'date', ...none, date: { year: date.year, month: date.month, day: date.day } }
  return { index, kind: 'other', ...none }
}
