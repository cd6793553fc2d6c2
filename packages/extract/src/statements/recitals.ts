/** Resolutions drawn up as documents: votes at the head, recitals ("WHEREAS"), and what is resolved. */
import { firstMatch, matchesAny } from '@cofnod/language'
import { sectionAt } from '../state.js'
import { type Context, endOf, startOf } from './context.js'
import { makeDecision } from './decision-sentences.js'
import { type Paragraph, type Part, type Sentence, whole } from './sentences.js'
import { outcomeOf, readVote } from './votes.js'

/** A resolution has no more paragraphs. */
const MOST = 60
/** So many lines above the recitals may hold the votes. */
const HEAD = 8
/** A line that says no more than "Therefore be it resolved". UTF-16 units. */
const FORMULA = 45

/** The resolution whose recitals start with this paragraph, as one decision with the last vote above it. Whether there was one. */
export function readRecitals(context: Context, paragraph: Paragraph): boolean {
  const { sentences, paragraphs } = context.business
  const { decision } = context.phrases
  const first = sentences[paragraph.from]!
  if (!matchesAny(decision.recitals, first.plain)) return false
  const item = sectionAt(context.state, first.block.index)?.item
  const all: Sentence[] = []
  let open = true
  for (let p = paragraph.index; p < Math.min(paragraphs.length, paragraph.index + MOST); p++) {
    const own = sentences.slice(paragraphs[p]!.from, paragraphs[p]!.to)
    const lead = own[0]!
    const goesOn = matchesAny(decision.recitals, lead.plain) || matchesAny(decision.resolved, lead.plain)
    // "BE IT RESOLVED THAT" may have been taken for a title.
    if (lead.used || (!goesOn && sectionAt(context.state, lead.block.index)?.item !== item)) break
    if (!open && !goesOn) break
    all.push(...own)
    open = !/[.!?]["”]?$/u.test(own.at(-1)!.plain)
  }
  const parts = resolvedParts(context, all)
  if (parts.length === 0) return false
  const draft = makeDecision(context, parts, {
    explicit: true,
    kind: 'resolution',
    rule: 'decisions/recitals',
    confidence: 0.9
  })
  if (!draft) return false
  const above = sentences.slice(Math.max(0, paragraph.from - HEAD), paragraph.from)
  const head = above.slice(above.findLastIndex((one) => one.block.kind === 'heading' || isRecital(context, one)) + 1)
  const votes = head.filter((one) => firstMatch(context.phrases.vote.counts, one.plain)?.groups?.against !== undefined)
  const last = votes.at(-1)
  const vote = last ? readVote(context, [last], null) : null
  if (last && vote) {
    draft.vote = vote
    draft.outcome = outcomeOf(vote) ?? draft.outcome
    // What the lines of votes were taken for before.
    const from = startOf(head[0]!)
    context.decisions = context.decisions.filter(
      (placed) => placed.start < from || placed.draft.text.rule !== 'decisions/vote-line'
    )
    for (const one of votes) one.used = true
  }
  for (const sentence of all) sentence.used = true
  context.decisions.push({
    draft,
    start: startOf(parts[0]!.sentence),
    end: endOf(parts.at(-1)!.sentence),
    listed: false
  })
  return true
}

/** Part of the resolution before this one. */
const isRecital = (context: Context, { plain }: Sentence): boolean =>
  matchesAny(context.phrases.decision.recitals, plain) || matchesAny(context.phrases.decision.resolved, plain)

/** From where it is resolved on, without lines that hold the formula alone. */
function resolvedParts(context: Context, all: readonly Sentence[]): Part[] {
  const { decision } = context.phrases
  for (let i = 0; i < all.length; i++) {
    const inside = firstMatch(decision.resolvedInside, all[i]!.plain)
    const at = inside?.index ?? (matchesAny(decision.resolved, all[i]!.plain) ? 0 : -1)
    if (at < 0) continue
    const rest = all.slice(i + 1)
    const lead: Part = { sentence: all[i]!, from: at, to: all[i]!.text.length }
    return lead.to - at < FORMULA && rest.length > 0 ? rest.map(whole) : [lead, ...rest.map(whole)]
  }
  return []
}
