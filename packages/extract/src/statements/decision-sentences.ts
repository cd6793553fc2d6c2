/** Decisions that a sentence tells or marks: "It was agreed that", "RESOLVED - that", "The minutes were approved". */
import { firstMatch, matchesAny, possible } from '@cofnod/language'
import type { DecisionDraft } from '../draft.js'
import { Found } from '../found.js'
import { type Context, itemOf } from './context.js'
import { moversIn } from './motions.js'
import { clauseStarts } from './phrases.js'
import { type Part, type Sentence, spansOf, textOf, trimPart } from './sentences.js'
import { outcomeOf, readOutcome, readVote } from './votes.js'

export interface Told {
  explicit: boolean
  kind: DecisionDraft['kind']
  rule: string
  confidence: number
  /** Where its clause starts in the sentence, where that is known. */
  at?: number
}

/** How much text before and after a match decides whether it is a decision of this meeting. */
const AROUND = 60

/** What kind of decision the sentence tells, or null. `from` is where it starts after a label. */
export function tellsDecision(context: Context, sentence: Sentence, from = 0): Told | null {
  const { decision } = context.phrases
  const text = sentence.plain.slice(from)
  if (matchesAny(decision.resolved, text))
    return { explicit: true, kind: 'resolution', rule: 'decisions/resolved', confidence: 0.95 }
  if (matchesAny(decision.elsewhere, text)) return null
  const lower = /\p{Ll}/u.test(text)
  const capitals = lower ? firstMatch(decision.capitals, text) : null
  const explicit = capitals !== null
  const clear = (match: RegExpExecArray | null, whoEnd = 0): match is RegExpExecArray => {
    if (!match) return false
    const before = text.slice(Math.max(0, match.index + whoEnd - AROUND), match.index + whoEnd)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + AROUND)
    return (
      !matchesAny(decision.notAfter, before) &&
      !matchesAny(decision.notBefore, after) &&
      !matchesAny(decision.onlyNotes, after)
    )
  }
  const agreed = firstMatch(decision.agreed, text)
  if (clear(agreed))
    return { explicit, kind: 'agreement', rule: 'decisions/agreed', confidence: 0.85, at: from + agreed.index }
  for (const start of clauseStarts(context.phrases, sentence)) {
    if (start < from) continue
    const rest = sentence.plain.slice(start, start + 260)
    const match = firstMatch(decision.agreedBy, rest)
    if (!match) continue
    const who = match.groups?.who ?? ''
    if (!context.agents.isMeeting(who) && !endsInMeeting(context, who)) continue
    const whoEnd = rest.indexOf(who) + who.length
    const verb = match[0].slice(whoEnd)
    const gap = verb.replace(firstMatch(decision.perfect, verb)?.[0] ?? '', '').replace(/\S+\s*$/u, '')
    const after = rest.slice(match[0].length, match[0].length + AROUND)
    if (matchesAny(decision.notAfter, rest.slice(0, whoEnd + 1)) || matchesAny(decision.notAfter, gap)) continue
    if (matchesAny(decision.notBefore, after) || matchesAny(decision.onlyNotes, after)) continue
    return { explicit, kind: 'agreement', rule: 'decisions/agreed-by', confidence: 0.85, at: start }
  }
  const elected = firstMatch(decision.elected, text)
  if (clear(elected)) return { explicit, kind: 'election', rule: 'decisions/elected', confidence: 0.7 }
  for (const pattern of possible(decision.approved, text)) {
    const match = pattern.exec(text)
    if (!clear(match)) continue
    const by = match.groups?.by
    if (
      by !== undefined &&
      !context.agents.isMeeting(by) &&
      !context.agents.isMeeting(by.split(/\s+/u).slice(0, 2).join(' '))
    ) {
      const who = context.agents.owners(by)
      // By somebody else than the meeting: the county's own approval.
      if (who.length === 0 || who.some((owner) => owner.kind === 'body')) continue
    }
    return { explicit, kind: 'agreement', rule: 'decisions/approved', confidence: 0.8 }
  }
  const deferred = firstMatch(decision.deferred, text)
  if (clear(deferred)) return { explicit, kind: 'agreement', rule: 'decisions/deferred', confidence: 0.7 }
  if (explicit && clear(capitals))
    return { explicit: true, kind: 'resolution', rule: 'decisions/capitals', confidence: 0.8 }
  return null
}

/** "Following a discussion the Committee": the clause opens with something else, and the meeting stands right before the verb. */
function endsInMeeting(context: Context, who: string): boolean {
  const words = who.split(' ')
  if (words.length < 2) return false
  const last = words.at(-1)!
  const before = words.at(-2)!
  // "After some debate members"
  if (
    words.length > 2 &&
    matchesAny(context.phrases.decision.bareMembers, last) &&
    !context.languages.some((language) => language.functionWords.includes(before.toLowerCase())) &&
    !matchesAny(context.phrases.action.ties, before)
  )
    return true
  for (let count = 2; count <= 4 && count < words.length; count++) {
    const tail = words.slice(-count).join(' ')
    if (!matchesAny(context.phrases.articles, tail) || matchesAny(context.phrases.action.ties, words.at(-count - 1)!))
      continue
    if (context.agents.isMeeting(tail)) return true
  }
  return false
}

/** A verdict that stands alone or at the end: what was decided on stands before it. */
export function tellsVerdict(context: Context, sentence: Sentence): 'alone' | 'end' | null {
  const { decision } = context.phrases
  if (sentence.text.length < 200 && matchesAny(decision.verdict, sentence.plain)) return 'alone'
  // A cell in capitals beside what it is on: "60 DAY EXTENSION OF TIME GRANTED".
  if (
    sentence.block.cell &&
    sentence.opens &&
    sentence.closes &&
    sentence.text.length < 160 &&
    !/\p{Ll}/u.test(sentence.plain) &&
    matchesAny(decision.capitals, sentence.plain)
  )
    return 'alone'
  const end = firstMatch(decision.endsInVerdict, sentence.plain.slice(-140))
  return end && sentence.text.length > end[0].length + 3 ? 'end' : null
}

/** A decision over the parts. `told` as found by the other functions. */
export function makeDecision(context: Context, parts: readonly Part[], told: Told): DecisionDraft | null {
  const trimmed = parts
    .map((part, index) => trimPart(part, index === 0, index === parts.length - 1))
    .filter((part) => part.to > part.from)
  const spans = spansOf(context.state, trimmed)
  const text = textOf(trimmed)
  if (spans.length === 0 || !/\p{L}{2}/u.test(text)) return null
  const sentences = trimmed.map((part) => part.sentence)
  const read = readOutcome(context, sentences, 'decisions/outcome')
  const vote = readVote(context, sentences, read?.value ?? 'carried')
  const outcome = read ?? outcomeOf(vote) ?? new Found('carried' as const, spans, told.rule, 0.8, 'derived')
  const names = told.explicit ? moversIn(context, sentences.slice(-3)) : { mover: null, seconder: null }
  return {
    itemId: itemOf(context.state, sentences[0]!.block.index),
    text: new Found(text, spans, told.rule, told.confidence),
    explicit: told.explicit || (vote !== null && (vote.for !== null || vote.against !== null || vote.abstain !== null)),
    kind: told.kind,
    amends: null,
    mover: names.seconder ? names.mover : null,
    seconder: names.seconder,
    outcome,
    vote
  }
}
