/** Decisions from tables: a column headed "Decision" or "Motion", with mover, seconder, outcome and votes beside it. */
import { type LabelName, matchesAny, readNumber } from '@cofnod/language'
import type { TableView } from '../blocks.js'
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
  if (of.motion !== undefined) return beside > 0
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

function readRows(context: Context, table: TableView, { header, of }: Columns): void {
  const named = of.decision ?? of.motion ?? of.resolved ?? of.agreed
  // A column "Motion" may hold the motions' numbers.
  const marked = named !== undefined && holdsText(table, header, named) ? named : (of.topic ?? of.item ?? named)
  for (const row of table.rows.slice(header + 1)) {
    const cell = (at: number | undefined) => (at === undefined ? null : cellSentence(row[at]))
    const outcome = marked === of.outcome ? null : cell(of.outcome)
    const told = cell(marked)
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
