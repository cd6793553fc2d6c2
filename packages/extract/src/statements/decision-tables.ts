/** Decisions from tables: a column headed "Decision" or "Motion", with mover, seconder, outcome and votes beside it. */
import { type LabelName, readNumber } from '@cofnod/language'
import type { TableView } from '../blocks.js'
import { Found } from '../found.js'
import { type Context, endOf, startOf } from './context.js'
import { makeDecision } from './decision-sentences.js'
import { namedAt } from './names.js'
import { matches } from './phrases.js'
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
  'item'
]

function isDecisionTable({ of, count }: Columns): boolean {
  const decision = of.decision ?? of.resolved ?? of.motion ?? of.agreed
  const beside = [of.mover, of.seconder, of.outcome, of.vote, of.votesFor, of.votesAgainst].filter(
    (column) => column !== undefined && column !== decision
  ).length
  return (
    (decision !== undefined &&
      count >= 2 &&
      (beside > 0 || (of.number ?? of.item) !== undefined) &&
      of.decision !== undefined) ||
    (of.motion !== undefined && beside > 0)
  )
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

function readRows(context: Context, table: TableView, { header, of }: Columns): void {
  const column = of.decision ?? of.motion ?? of.resolved ?? of.agreed
  for (const row of table.rows.slice(header + 1)) {
    const cell = (at: number | undefined) => (at === undefined || at === column ? null : cellSentence(row[at]))
    const text = column === undefined ? null : cellSentence(row[column])
    if (!text || matches(context.phrases.action.none, text.plain)) continue
    const draft = makeDecision(context, [whole(text)], {
      explicit: true,
      kind: of.motion === column ? 'motion' : 'resolution',
      rule: 'decisions/table',
      confidence: 0.9
    })
    if (!draft) continue
    const mover = cell(of.mover)
    const seconder = cell(of.seconder)
    const outcome = cell(of.outcome)
    if (mover) draft.mover = namedAt(context.state, mover, 0, mover.text.length, 'decisions/table', 0.85)
    if (seconder) draft.seconder = namedAt(context.state, seconder, 0, seconder.text.length, 'decisions/table', 0.85)
    if (outcome) draft.outcome = readOutcome(context, [outcome], 'decisions/table') ?? draft.outcome
    const votes = [
      number(context, cell(of.votesFor)),
      number(context, cell(of.votesAgainst)),
      number(context, cell(of.votesAbstain))
    ]
    if (votes.some((vote) => vote !== null))
      draft.vote = { for: votes[0]!, against: votes[1]!, abstain: votes[2]!, method: null, voters: [] }
    context.decisions.push({ draft, start: startOf(text), end: endOf(text), listed: true })
  }
}

function number(context: Context, cell: Sentence | null): Found<number> | null {
  const value = cell ? readNumber(cell.text, context.languages) : null
  const spans = cell ? spansOf(context.state, [whole(cell)]) : []
  return value === null || spans.length === 0 ? null : new Found(value, spans, 'decisions/table', 0.9)
}
