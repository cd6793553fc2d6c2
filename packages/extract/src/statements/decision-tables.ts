/** Decisions from tables: a column headed "Decision" or "Motion", with mover, seconder, outcome and votes beside it. */
import { type LabelName, matchesAny, readNumber } from '@cofnod/language'
import type { CellView, TableView } from '../blocks.js'
import { Found } from '../found.js'
import { type Context, endOf, startOf } from './context.js'
import { makeDecision, tellsVerdict } from './decision-sentences.js'
import { namedAt } from './names.js'
import { type Sentence, spansOf, whole } from './sentences.js'
import { type Columns, cellSentence, headersOf } from './tables.js'
import { readOutcome } from './votes.js'

const WANTED: LabelName[] = [
  'decision',
  'resolved',
  'motion',
  'agreed',
  'mover',
  'seconder',
  'votesFor',
  'votesAgainst',
  'votesAbstain',
  'outcome',
  'vote',
  'number',
  'item',
  'topic'
]

function isDecisionTable({ of }: Columns): boolean {
  const beside = [of.mover, of.seconder, of.outcome, of.vote, of.votesFor, of.votesAgainst].filter(
    (column) => column !== undefined
  ).length
  if (of.decision !== undefined) return beside > 0 || (of.number ?? of.item) !== undefined
  if (of.motion !== undefined || of.resolved !== undefined || of.agreed !== undefined) return beside > 0
  // "Office | Elected | Proposer | Seconder": who moved what the row says.
  if (of.mover !== undefined && of.seconder !== undefined) return true
  return (of.item ?? of.topic) !== undefined && of.outcome !== undefined
}

/** Reads every decisions table and returns the blocks it has used. */
export function readDecisionTables(context: Context, taken: ReadonlySet<number>): Set<number> {
  const used = new Set<number>()
  for (const table of context.state.tables) {
    if (taken.has(table.from) || taken.has(table.to - 1) || context.state.claimed.has(table.from)) continue
    const columns = headersOf(table, context.state, WANTED, isDecisionTable)[0]
    if (!columns) continue
    readRows(context, table, columns)
    for (let i = table.from; i < table.to; i++) used.add(i)
  }
  return used
}

function readRows(context: Context, table: TableView, columns: Columns): void {
  const { header } = columns
  const of = moversColumn(context, table, columns)
  const named = of.decision ?? of.motion ?? of.resolved ?? of.agreed
  // A column "Motion" may hold the motions' numbers.
  const marked = named !== undefined && holdsText(table, header, named) ? named : (of.topic ?? of.item ?? named)
  for (const row of table.rows.slice(header + 1)) {
    const cell = (at: number | undefined) => (at === undefined ? null : cellSentence(row[at]))
    const outcome = marked === of.outcome ? null : cell(of.outcome)
    const told = cell(marked ?? firstOther(row, of))
    const item = cell(of.item ?? of.topic)
    const verdict = [told, outcome].find((one) => one && tellsVerdict(context, one) === 'alone') ?? null
    // "Lease of the hall | Approved": the item says what, the other cell what became of it.
    const beside = marked !== named ? outcome : null
    const parts =
      told && told !== verdict
        ? [whole(told), ...(beside ? [whole(beside)] : [])]
        : item && verdict
          ? [whole(item), whole(verdict)]
          : []
    if (marked === undefined && parts.length > 0)
      parts.splice(
        0,
        parts.length,
        ...row
          .map(cellSentence)
          .filter((one) => one !== null)
          .map(whole)
      )
    const first = parts[0]?.sentence
    if (!first || matchesAny(context.phrases.action.none, first.plain)) continue
    const draft = makeDecision(context, parts, {
      explicit: true,
      kind: of.motion === marked && marked !== undefined ? 'motion' : 'resolution',
      rule: 'decisions/table',
      confidence: 0.9
    })
    if (!draft) continue
    const mover = cell(of.mover)
    const seconder = cell(of.seconder)
    const pair = mover && !seconder ? /^([^/&,;]{2,40}?)\s*[/&,;]\s*([^/&,;]{2,40})$/u.exec(mover.text) : null
    if (mover && pair) {
      draft.mover = namedAt(context.state, mover, 0, pair[1]!.length, 'decisions/table', 0.85)
      draft.seconder = namedAt(
        context.state,
        mover,
        mover.text.length - pair[2]!.length,
        mover.text.length,
        'decisions/table',
        0.85
      )
    } else if (mover) draft.mover = namedAt(context.state, mover, 0, mover.text.length, 'decisions/table', 0.85)
    if (seconder) draft.seconder = namedAt(context.state, seconder, 0, seconder.text.length, 'decisions/table', 0.85)
    if (outcome) draft.outcome = readOutcome(context, [outcome], 'decisions/table') ?? draft.outcome
    const votes = [
      number(context, cell(of.votesFor)),
      number(context, cell(of.votesAgainst)),
      number(context, cell(of.votesAbstain))
    ]
    if (votes.some((vote) => vote !== null))
      draft.vote = { for: votes[0]!, against: votes[1]!, abstain: votes[2]!, method: null, voters: [] }
    context.decisions.push({ draft, start: startOf(first), end: endOf(parts.at(-1)!.sentence), listed: true })
  }
}

/** A column "Motion" or "Moved" that holds names says who moved. */
function moversColumn(context: Context, table: TableView, { header, of }: Columns): Columns['of'] {
  if (of.motion === undefined || of.mover !== undefined) return of
  const cells = table.rows.slice(header + 1).filter((row) => (row[of.motion!]?.text.trim() ?? '') !== '')
  const named = cells.filter((row) => {
    const text = row[of.motion!]!.text.trim()
    return /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text) || context.agents.owners(text).length > 0
  })
  return cells.length > 0 && named.length * 2 > cells.length ? { ...of, mover: of.motion, motion: undefined } : of
}

/** The first cell that names neither mover nor seconder nor numbers. */
function firstOther(row: readonly CellView[], of: Columns['of']): number | undefined {
  const taken = Object.values(of)
  const at = row.findIndex((cell, column) => !taken.includes(column) && /\p{L}{2}/u.test(cell.text))
  return at < 0 ? undefined : at
}

/** Words, not only numbers, in most cells of the column. */
function holdsText(table: TableView, header: number, column: number): boolean {
  const cells = table.rows.slice(header + 1).filter((row) => (row[column]?.text.trim() ?? '') !== '')
  return cells.filter((row) => /\p{L}{3}/u.test(row[column]!.text)).length * 2 >= cells.length
}

function number(context: Context, cell: Sentence | null): Found<number> | null {
  const value = cell ? readNumber(cell.text, context.languages) : null
  const spans = cell ? spansOf(context.state, [whole(cell)]) : []
  return value === null || spans.length === 0 ? null : new Found(value, spans, 'decisions/table', 0.9)
}
