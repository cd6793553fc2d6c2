/** Actions from tables: a header row with an action column and an owner, a date or a status. */
import { firstMatch, type LabelName, labelNames, matchesAny } from '@cofnod/language'
import type { TableView } from '../blocks.js'
import { Found, type Named } from '../found.js'
import { commitmentsIn } from './action-sentences.js'
import { type Context, endOf, itemOf, startOf } from './context.js'
import { dueInCell } from './due.js'
import { makeAction, statusOf } from './make-action.js'
import { namedOwners } from './owners.js'
import { type Part, type Sentence, spansOf, whole } from './sentences.js'
import { type Columns, cellSentence, headersOf } from './tables.js'

const WANTED: LabelName[] = [
  'due',
  'actionStatus',
  'actionPoint',
  'actions',
  'owner',
  'number',
  'item',
  'topic',
  'discussion',
  'name'
]

/** An action column with somebody, a date or a status beside it; not the minutes themselves set in a table. */
function isActionTable(columns: Columns): boolean {
  const { of } = columns
  const action = of.actionPoint ?? of.actions
  const beside = [of.owner ?? of.name, of.due, of.actionStatus].filter((column) => column !== undefined).length
  if (action === undefined)
    return (
      of.owner !== undefined &&
      (of.due !== undefined || of.actionStatus !== undefined) &&
      (of.item ?? of.topic) !== undefined
    )
  return beside > 0 || (of.topic ?? of.discussion) !== undefined
}

/** Reads every action table and returns the blocks it has used. */
export function readActionTables(context: Context): Set<number> {
  const used = new Set<number>()
  for (const table of context.state.tables) {
    context.state.deadline.check()
    if (isClaimed(context, table)) continue
    const headers = headersOf(table, context.state, WANTED, isActionTable)
    if (headers.length > 0) {
      headers.forEach((columns, index) => {
        readRows(context, table, columns, headers[index + 1]?.header ?? table.rows.length)
      })
      // The talk of minutes set in a table is read like any other; all else of the table has been read.
      const { of, header } = headers[0]!
      const talk = of.actionPoint !== undefined && (of.topic ?? of.discussion) !== undefined
      const read = new Set([of.actionPoint, of.actions, of.owner, of.name, of.due, of.actionStatus, of.number])
      for (let i = table.from; i < table.to; i++) {
        const cell = context.state.blocks[i]?.cell
        if (cell && cell.row >= header && (cell.row === header || !talk || read.has(cell.column))) used.add(i)
      }
    } else if (underActionHeading(context, table)) {
      readUnlabelled(context, table)
      for (let i = table.from; i < table.to; i++) used.add(i)
    }
  }
  return used
}

function isClaimed(context: Context, table: TableView): boolean {
  let claimed = 0
  for (let i = table.from; i < table.to; i++) if (context.state.claimed.has(i)) claimed++
  return claimed * 2 > table.to - table.from
}

function readRows(context: Context, table: TableView, columns: Columns, end: number): void {
  const { of } = columns
  const rows = table.rows.slice(columns.header + 1, end)
  const actionColumn = of.actionPoint ?? of.actions
  const otherColumn = of.topic ?? of.item ?? of.discussion
  // Minutes in a table: long talk beside a narrow action column.
  const talk = of.topic ?? of.discussion
  let owners: Named[] = []
  rows.forEach((row, index) => {
    const cell = (column: number | undefined) => (column === undefined ? null : cellSentence(row[column]))
    const ownerCell = cell(of.owner ?? of.name)
    const actionCell = cell(actionColumn)
    const otherCell = cell(otherColumn) ?? cell(of.item) ?? cell(of.discussion)
    const text = actionCell ?? (ownerCell || actionColumn === undefined ? otherCell : null)
    if (
      !text ||
      matchesAny(context.phrases.action.none, text.plain) ||
      matchesAny(context.phrases.action.notOwners, text.plain)
    )
      return
    if (ownerCell) owners = ownersIn(context, ownerCell)
    else if (index === 0 || !row[of.owner ?? of.name ?? 0]?.merged) owners = []
    const onlyOwners = actionCell && context.agents.owners(actionCell.plain)
    if (talk !== undefined && actionCell && onlyOwners && onlyOwners.length > 0 && otherCell) {
      readMargin(context, otherCell, namedOwners(context.state, actionCell, onlyOwners, 0, 'actions/margin'))
      return
    }
    for (const part of actionParts(
      context,
      row[actionColumn ?? otherColumn ?? 0]?.blocks.length ?? 1,
      text,
      row[actionColumn ?? otherColumn ?? -1]
    )) {
      const inner = commitmentsIn(context, part.sentence, part.from)[0]
      const number = cell(of.number)
      const draft = makeAction(context, [part], {
        explicit: true,
        owners: owners.length > 0 ? owners : (inner?.owners ?? []),
        number: number && number.text.length <= 20 && /\d/u.test(number.text) ? foundIn(context, number) : null,
        rule: 'actions/table',
        confidence: 0.92
      })
      if (!draft) continue
      const dueCell = cell(of.due)
      if (dueCell) draft.due = dueInCell(context, dueCell) ?? draft.due
      const statusCell =
        cell(of.actionStatus) ?? (dueCell && statusOf(context, dueCell)?.value === 'closed' ? dueCell : null)
      const status = statusCell ? statusOf(context, statusCell) : null
      if (status) draft.status = status
      draft.carriedOver = underEarlier(context, table)
      context.actions.push({ draft, start: startOf(text), end: endOf(text), listed: true })
    }
  })
}

/** A cell of several bulleted or numbered lines is as many actions; else it is one. */
function actionParts(
  _context: Context,
  _lines: number,
  text: Sentence,
  cell: { blocks: readonly { label: unknown; text: string }[] } | undefined
): Part[] {
  const blocks = cell?.blocks ?? []
  const listed = blocks.filter((block) => block.label !== null || /^[•*–-]\s/u.test(block.text))
  if (blocks.length < 2 || listed.length < blocks.length) return [whole(text)]
  let at = 0
  return blocks.map((block) => {
    const from = Math.max(at, text.text.indexOf(block.text.trim().slice(0, 12).replace(/\s+/gu, ' '), at))
    const to = Math.min(text.text.length, from + block.text.replace(/\s+/gu, ' ').length)
    at = to
    return { sentence: text, from, to }
  })
}

/** Initials in the margin of the talk: the sentence of the cell that commits somebody, else its last. */
function readMargin(context: Context, talk: Sentence, owners: Named[]): void {
  const inside = context.business.sentences.filter(
    (sentence) => sentence.block.index >= talk.block.index && sentence.last.index <= talk.last.index && !sentence.used
  )
  const sentence = inside.findLast((one) => commitmentsIn(context, one).length > 0) ?? inside.at(-1)
  if (!sentence) return
  const draft = makeAction(context, [whole(sentence)], {
    explicit: true,
    owners,
    rule: 'actions/margin',
    confidence: 0.75
  })
  if (draft) context.actions.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
}

function ownersIn(context: Context, cell: Sentence): Named[] {
  if (matchesAny(context.phrases.action.notOwners, cell.plain) || matchesAny(context.phrases.action.none, cell.plain))
    return []
  const owners = context.agents.owners(cell.plain)
  if (owners.length > 0) return namedOwners(context.state, cell, owners, 0, 'actions/owner')
  // Nobody we know of, but the column says that these are owners.
  const pieces = [...cell.plain.matchAll(/[^,;/&\n]+/gu)]
    .map((match) => ({ text: match[0].trim(), from: match.index + (match[0].length - match[0].trimStart().length) }))
    .filter((piece) => /\p{L}/u.test(piece.text))
  if (pieces.length > 6 || pieces.some((piece) => piece.text.length > 50)) return []
  return namedOwners(
    context.state,
    cell,
    pieces.map((piece) => ({
      name: piece.text,
      from: piece.from,
      to: piece.from + piece.text.length,
      strength: 0.7,
      kind: 'person' as const
    })),
    0,
    'actions/owner'
  )
}

export function foundIn(context: Context, sentence: Sentence): Found<string> | null {
  const spans = spansOf(context.state, [whole(sentence)])
  return spans.length === 0
    ? null
    : new Found(sentence.text.replace(/[.:)\s]+$/u, ''), spans, 'statements/number', 0.85)
}

/** The blocks right above a table, up to three, hold a heading of actions. */
function underActionHeading(context: Context, table: TableView): boolean {
  return (
    headingAbove(context, table, (text) =>
      labelNames(text, context.state.languages).some((name) => name === 'actions' || name === 'actionPoint')
    ) && table.columns >= 2
  )
}

function underEarlier(context: Context, table: TableView): boolean {
  const item = itemOf(context.state, table.from)?.target
  if (item && matchesAny(context.phrases.action.earlier, item.title.value)) return true
  return headingAbove(context, table, (text) => firstMatch(context.phrases.action.earlier, text) !== null)
}

function headingAbove(context: Context, table: TableView, fits: (text: string) => boolean): boolean {
  for (let i = table.from - 1; i >= Math.max(0, table.from - 2); i--) {
    const block = context.state.blocks[i]
    if (!block || (block.cell && block.cell.table !== table)) return false
    if (block.text.length <= 90 && fits(block.text)) return true
  }
  const top = table.rows[0]?.filter((cell) => cell.text.trim() !== '') ?? []
  return top.length === 1 && top[0]!.text.length < 60 && fits(top[0]!.text)
}

/** A table without a header under a heading "Actions": the longest cell of a row is the action, a cell of names its owners. */
function readUnlabelled(context: Context, table: TableView): void {
  let owners: Named[] = []
  const isOwners = (cell: Sentence | null) =>
    cell !== null && cell.text.length < 60 && context.agents.owners(cell.plain).length > 0
  const columns = Array.from({ length: table.columns }, (_, column) =>
    table.rows.map((row) => cellSentence(row[column])).filter((cell) => cell !== null)
  )
  const ownerColumn = columns.findIndex(
    (cells, column) =>
      table.columns > 1 &&
      cells.length > 0 &&
      cells.filter(isOwners).length * 2 >= cells.length &&
      columns.some((others, other) => other !== column && others.length >= cells.length)
  )
  for (const row of table.rows) {
    const cells = row.map((cell) => cellSentence(cell))
    const filled = cells.filter((cell) => cell !== null)
    if (filled.length === 0 || filled.every((cell) => labelNames(cell.text, context.languages).length > 0)) continue
    const ownerCell =
      ownerColumn >= 0
        ? (cells[ownerColumn] ?? null)
        : (filled.find((cell) => filled.length > 1 && isOwners(cell)) ?? null)
    const rest = filled.filter((cell) => cell !== ownerCell)
    const text = rest.reduce<Sentence | null>(
      (best, cell) => (best === null || cell.text.length > best.text.length ? cell : best),
      null
    )
    if (ownerCell) owners = ownersIn(context, ownerCell)
    if (!text) continue
    const draft = makeAction(context, [whole(text)], {
      explicit: true,
      owners: ownerCell || ownerColumn >= 0 ? owners : [],
      rule: 'actions/bare-table',
      confidence: 0.75
    })
    if (!draft) continue
    const status = rest
      .filter((cell) => cell !== text)
      .map((cell) => statusOf(context, cell))
      .find((found) => found !== null)
    if (status) draft.status = status
    context.actions.push({ draft, start: startOf(text), end: endOf(text), listed: true })
  }
}
