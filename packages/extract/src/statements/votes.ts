/** Outcomes, counts, method and voters of a motion. */
import { firstMatch, matchesAny, possible, readNumber } from '@cofnod/language'
import type { DecisionDraft } from '../draft.js'
import { Found, type Named } from '../found.js'
import { globalOf } from '../patterns.js'
import type { Context } from './context.js'
import { namedAt } from './names.js'
import { groupRange } from './phrases.js'
import { type Sentence, spansOf } from './sentences.js'

export type Outcome = 'carried' | 'defeated' | 'deferred' | 'withdrawn'
type Vote = NonNullable<DecisionDraft['vote']>
type Side = 'for' | 'against' | 'abstain'

/** What is lost, withdrawn or put off is often told with the words of what is carried: it is asked first. */
const ORDER: Outcome[] = ['defeated', 'withdrawn', 'deferred', 'carried']

/** The outcome that the last of the sentences to tell one tells; null where none does. */
export function readOutcome(context: Context, sentences: readonly Sentence[], rule: string): Found<Outcome> | null {
  for (const sentence of [...sentences].reverse()) {
    for (const outcome of ORDER) {
      const match = firstMatch(context.phrases.outcome[outcome], sentence.plain)
      if (!match) continue
      const spans = spansOf(context.state, [{ sentence, from: match.index, to: match.index + match[0].length }])
      if (spans.length > 0) return new Found<Outcome>(outcome, spans, rule, 0.9)
    }
  }
  return null
}

/** Who won, by the numbers. */
export function outcomeOf(vote: Vote | null): Found<Outcome> | null {
  if (!vote || vote.for === null || vote.against === null || vote.for.value === vote.against.value) return null
  return vote.for.derive(vote.for.value > vote.against.value ? ('carried' as const) : ('defeated' as const), 0.8)
}

/** The vote as printed in the sentences; null where nothing of it is. */
export function readVote(context: Context, sentences: readonly Sentence[], outcome: Outcome | null): Vote | null {
  const vote: Vote = { for: null, against: null, abstain: null, method: null, voters: [] }
  for (const sentence of sentences) {
    readCounts(context, sentence, outcome, vote)
    for (const [method, patterns] of Object.entries(context.phrases.vote.methods)) {
      if (vote.method === null && matchesAny(patterns, sentence.plain)) vote.method = method as Vote['method']
    }
    readVoters(context, sentence, vote)
  }
  const empty =
    vote.for === null &&
    vote.against === null &&
    vote.abstain === null &&
    vote.method === null &&
    vote.voters.length === 0
  return empty ? null : vote
}

function readCounts(context: Context, sentence: Sentence, outcome: Outcome | null, vote: Vote): void {
  if (vote.for !== null || vote.against !== null) {
    // "Ayes: 4. Nays: 0. Abstain: 1.": each in a sentence of its own.
    vote.against ??= single(context, sentence, context.phrases.vote.against)
    if (vote.abstain === null) vote.abstain = single(context, sentence, context.phrases.vote.abstain)
    return
  }
  const margin = outcome === 'defeated' ? firstMatch(context.phrases.vote.margin, sentence.plain) : null
  if (margin) {
    vote.against = count(context, sentence, margin, 'more')
    vote.for = count(context, sentence, margin, 'less')
    vote.abstain = count(context, sentence, margin, 'abstain')
    return
  }
  for (const pattern of possible(context.phrases.vote.counts, sentence.plain)) {
    const match = pattern.exec(sentence.plain)
    // Words alone ("no", "one") are counts only beside another count.
    if (!match || !(/\d/u.test(match[0]) || match.groups?.against !== undefined)) continue
    vote.for = count(context, sentence, match, 'for')
    vote.against = count(context, sentence, match, 'against')
    vote.abstain = count(context, sentence, match, 'abstain')
    break
  }
  if (vote.for === null && vote.against === null) {
    vote.for = single(context, sentence, context.phrases.vote.for)
    vote.against = single(context, sentence, context.phrases.vote.against)
    if (vote.for?.value === 0) vote.for = null
    if (vote.against?.value === 0 && vote.for === null) vote.against = null
  }
  vote.abstain ??= single(context, sentence, context.phrases.vote.abstain)
  if (vote.abstain?.value === 0 && vote.for === null) vote.abstain = null
}

function single(context: Context, sentence: Sentence, patterns: readonly RegExp[]): Found<number> | null {
  const match = firstMatch(patterns, sentence.plain)
  return match ? count(context, sentence, match, 'count') : null
}

/** Words for none, which a table of numbers need not hold. */
function numberIn(words: string, context: Context): number | null {
  const read = readNumber(words, context.languages)
  if (read !== null) return read
  return matchesAny(context.phrases.vote.none, words) ? 0 : null
}

function count(context: Context, sentence: Sentence, match: RegExpExecArray, group: string): Found<number> | null {
  const range = groupRange(match, group)
  if (!range) return null
  const value = numberIn(sentence.plain.slice(range.from, range.to), context)
  if (value === null) return null
  const spans = spansOf(context.state, [{ sentence, ...range }])
  return spans.length === 0 ? null : new Found(value, spans, 'decisions/vote', 0.9)
}

function readVoters(context: Context, sentence: Sentence, vote: Vote): void {
  const add = (name: Named | null, side: Side | 'absent') => {
    if (name && !vote.voters.some((voter) => voter.name.value === name.name.value))
      vote.voters.push({ name: name.name, vote: side })
  }
  for (const [side, patterns] of Object.entries(context.phrases.vote.voters)) {
    const match = firstMatch(patterns, sentence.plain)
    const range = match ? groupRange(match, 'who') : null
    if (!range) continue
    const text = sentence.plain.slice(range.from, range.to)
    if (matchesAny(context.phrases.vote.none, text)) continue
    for (const owner of context.agents.owners(text)) {
      if (owner.kind !== 'person' && owner.kind !== 'body') continue
      add(
        namedAt(context.state, sentence, range.from + owner.from, range.from + owner.to, 'decisions/voters', 0.85),
        side as Side
      )
    }
  }
  // Every form of a roll call has a mark after the name; its patterns are costly.
  if (!/[–—:-]/u.test(sentence.plain)) return
  const calls = possible(context.phrases.vote.rollCall, sentence.plain).flatMap((pattern) => [
    ...sentence.plain.matchAll(globalOf(pattern))
  ])
  if (calls.length < 2) return
  for (const call of calls) {
    const side = (['for', 'against', 'abstain', 'absent'] as const).find((name) => call.groups?.[name] !== undefined)
    const range = groupRange(call as RegExpExecArray, 'who')
    if (side && range) add(namedAt(context.state, sentence, range.from, range.to, 'decisions/roll-call', 0.85), side)
  }
}
