/** Reads one row of a table of people: a name, or several by line breaks, with the body, the post and the initials beside it. */
import type { CellView } from '../blocks.js'
import type { AttendeeDraft } from '../draft.js'
import { Found } from '../found.js'
import type { State } from '../state.js'
import type { Context } from './context.js'
import { readEntry } from './entry.js'
import { splitLine } from './lists.js'
import { bracketed, endOf, found, type Piece, pieceOf, sub, trim, words } from './pieces.js'
import { applyDetails, type Details, isAcronym, isRole, noDetails, organizationOf, readDetail } from './remarks.js'
import { looksLikeBody, type Presence, testAny } from './vocabulary.js'

export interface Row {
  context: Context
  name: CellView | null
  forename: CellView | null
  organization: CellView | null
  role: CellView | null
  initials: CellView | null
  /** Cells without heading. */
  others: readonly CellView[]
  /** Those of them that hold posts, as their columns do. */
  posts: readonly CellView[]
  /** Said in brackets beside a mark of attendance. */
  remark: Piece | null
  explicit: boolean
  /** The table has a column of names, filled in this row or not. */
  hasNames: boolean
}

/** A row that says nothing yet. */
export const EMPTY_ROW = {
  name: null,
  forename: null,
  organization: null,
  role: null,
  initials: null,
  others: [],
  posts: [],
  remark: null,
  explicit: true,
  hasNames: true
} as const

/** The attendees of a row. Where no person is named, the body is the attendee. */
export function readRow(state: State, row: Row): AttendeeDraft[] {
  const { context } = row
  const lines = row.name ? linesOf(row.name) : []
  const presence = onlyPresence(state, lines)
  if (lines.length === 0 || presence !== null) return bodyOf(state, row, presence)
  const drafts: AttendeeDraft[] = []
  const places: number[] = []
  lines.forEach((line, index) => {
    const given = row.forename ? linesOf(row.forename)[index] : undefined
    for (const entry of splitLine(state, line, { ...context, linewise: true, kind: 'people' })) {
      const draft = readEntry(state, entry)
      if (!draft) continue
      if (given) joinNames(state, draft, given)
      drafts.push(draft)
      places.push(index)
    }
  })
  // Several names on one line: what stands beside is told in the same order, or of all.
  const run = lines.length === 1 && drafts.length > 1
  drafts.forEach((draft, index) => {
    if (run) addCells(state, row, draft, index, drafts.length)
    else addCells(state, row, draft, places[index]!, lines.length)
  })
  return drafts
}

/** A cell without heading: what stands in it, less brackets that say something of their own. */
function readCell(state: State, piece: Piece, details: Details, rule: string): void {
  let main = piece
  const tail = /\s*[([]([^()[\]]{1,100})[)\]]\s*$/u.exec(main.text)
  if (tail && tail.index > 0) {
    const inner = trim(
      sub(main, tail.index + tail[0].indexOf(tail[1]!), tail.index + tail[0].indexOf(tail[1]!) + tail[1]!.length)
    )
    const before = sub(main, 0, tail.index)
    if (!isRole(state, words(inner)) && readDetail(state, inner, noDetails(), rule, 'colon')) {
      readDetail(state, inner, details, rule, 'bracket')
      main = before
    }
  }
  readDetail(state, main, details, rule, 'column')
}

function linesOf(cell: CellView): Piece[] {
  return cell.blocks.map((block) => trim(pieceOf(block))).filter((piece) => piece.text !== '')
}

/** "Apologies" where a name should stand: the body sent them. */
function onlyPresence(state: State, lines: Piece[]): Presence | null {
  if (lines.length !== 1) return null
  for (const presence of ['apologies', 'absent', 'present'] as const)
    if (testAny(state, (phrases) => phrases.presenceRemarks[presence], words(lines[0]!))) return presence
  return null
}

function bodyOf(state: State, row: Row, presence: Presence | null): AttendeeDraft[] {
  if (!row.organization || (row.hasNames && row.name && presence === null)) return []
  const context: Context = { ...row.context, kind: 'bodies', linewise: true }
  return linesOf(row.organization)
    .flatMap((line) => splitLine(state, line, context))
    .flatMap((entry) => {
      const draft = readEntry(state, entry)
      return draft ? [{ ...draft, presence: presence ?? draft.presence }] : []
    })
}

function joinNames(state: State, draft: AttendeeDraft, given: Piece): void {
  const first = found(state, given, draft.name.rule, draft.name.confidence)
  if (first)
    draft.name = new Found(
      `${first.value} ${draft.name.value}`,
      [...first.spans, ...draft.name.spans],
      draft.name.rule,
      draft.name.confidence
    )
}

const isOneBody = (text: string): boolean => looksLikeBody(text) >= 0.5 || isAcronym(text)

/** What the other cells say; a cell with as many lines as there are names is read line by line. */
function addCells(state: State, row: Row, draft: AttendeeDraft, index: number, count: number): void {
  const details = noDetails()
  const { rule } = row.context
  const part = (cell: CellView | null): Piece | null => {
    if (!cell) return null
    const lines = linesOf(cell)
    if (lines.length === 0) return null
    if (lines.length === count && count > 1) return lines[index]!
    const brackets = lines.length === 1 && count > 1 ? bracketed(lines[0]!.text) : []
    if (brackets.length === count) return sub(lines[0]!, brackets[index]!.from, brackets[index]!.to)
    const last = lines.at(-1)!
    return { text: state.body.slice(lines[0]!.start, endOf(last)), start: lines[0]!.start }
  }
  const initials = part(row.initials)
  if (initials) readDetail(state, initials, details, rule, 'column')
  const role = part(row.role)
  if (role && words(role).length <= 120 && /\p{L}/u.test(role.text))
    details.role = found(state, role, `${rule}-role`, 0.88)
  const organization = part(row.organization)
  if (organization && /\p{L}/u.test(organization.text))
    details.organization = organizationOf(state, organization, rule, 0.9)
  for (const cell of row.others) {
    const piece = part(cell)
    if (piece === null) continue
    // Posts of several people in one cell can't be told apart.
    if (
      count > 1 &&
      piece.text.length === cell.text.trim().length &&
      (!isOneBody(words(piece)) || isRole(state, words(piece)))
    )
      continue
    readCell(state, piece, details, rule)
    if (row.posts.includes(cell) && details.role === null && details.organization !== null) {
      const { value, spans } = details.organization
      details.role = new Found(value, spans, `${rule}-role`, 0.75)
      details.organization = null
    }
  }
  if (row.remark) readDetail(state, row.remark, details, rule, 'bracket')
  if (draft.kind !== 'person') details.organization = null
  applyDetails(draft, details)
}
