/** Verdicts and votes printed after what they are on: "Approved.", "The motion carried 5-0." */

import { firstMatch, matchesAny } from '@cofnod/language'
import type { DecisionDraft } from '../draft.js'
import { sectionAt } from '../state.js'
import { type Context, endOf, type Placed, rowOf, startOf } from './context.js'
import { type Told, tellsDecision } from './decision-sentences.js'
import { readMotion } from './motions.js'
import { addDecision } from './put.js'
import { type Paragraph, type Part, type Sentence, whole } from './sentences.js'
import { outcomeOf, readOutcome, readVote } from './votes.js'

/** "Approved.": the decision is on the sentence before it, or on the item it stands under. */
export function readVerdict(
  context: Context,
  paragraph: Paragraph,
  sentence: Sentence,
  verdict: 'alone' | 'end'
): void {
  const told: Told = { explicit: true, kind: 'agreement', rule: 'decisions/verdict', confidence: 0.75 }
  const earlier = context.business.sentences.slice(paragraph.from, sentence.index)
  if (
    matchesAny(context.phrases.decision.verdictOnAll, sentence.plain) &&
    earlier.length > 0 &&
    earlier.every((one) => !one.used)
  ) {
    addDecision(context, [...earlier.map(whole), whole(sentence)], told)
    return
  }
  if (verdict === 'end') {
    addDecision(context, [whole(sentence)], told)
    return
  }
  const before = context.business.sentences[sentence.index - 1]
  if (before && before.paragraph !== sentence.paragraph && sentence.opens) {
    const parts = petitionBefore(context, paragraph, sentence)
    if (parts) {
      addDecision(context, [...parts, whole(sentence)], told)
      return
    }
  }
  if (sentence.block.cell) return
  const heading =
    before &&
    before.paragraph !== sentence.paragraph &&
    before.block.index >= sentence.block.index - 1 &&
    sectionAt(context.state, sentence.block.index)?.from === before.block.index
  if (before && !before.used && (before.paragraph === paragraph.index || heading))
    addDecision(context, [whole(before), whole(sentence)], told)
}

/** "The motion carried 5-0.", "Vote: unanimous": the vote on the decision before it under the same item, which has none yet. */
export function settleMotion(context: Context, sentence: Sentence): boolean {
  if (!matchesAny(context.phrases.motion.settles, sentence.plain)) return false
  const last = votedOn(context, sentence)
  const item = sectionAt(context.state, sentence.block.index)?.item
  if (!last || last.end > startOf(sentence) || last.draft.itemId?.target !== item || last.listed) return false
  const { draft } = last
  const told = tellsDecision(context, sentence)
  // A sentence that moves something itself is a motion of its own.
  if (told?.rule === 'decisions/resolved' || readMotion(context, sentence.index)?.draft.mover) return false
  const outcome = readOutcome(context, [sentence], 'decisions/outcome')
  const vote = readVote(context, [sentence], outcome?.value ?? null)
  const settled =
    draft.kind === 'motion' || draft.kind === 'amendment'
      ? draft.outcome !== null && draft.outcome.basis === 'stated'
      : draft.vote !== null
  if (settled || (outcome === null && vote === null)) return false
  draft.outcome = outcome ?? outcomeOf(vote) ?? draft.outcome
  draft.vote ??= vote
  draft.explicit = true
  sentence.used = true
  last.end = endOf(sentence)
  return true
}

/** Longer talk before a line of votes is no resolution. Sentences. */
const LONGEST_RESOLUTION = 6
/** A line of votes is no longer. UTF-16 units. */
const LONGEST_VOTE = 120
/** What stands before the numbers: "Board vote: ". UTF-16 units. */
const LONGEST_LABEL = 30
const LABEL_WORDS = 3

/** "Board Vote: 35 in favor, 0 opposed" under what was voted on, which no word calls a decision. */
export function readVoteLine(context: Context, sentence: Sentence): boolean {
  if (!sentence.opens || sentence.text.length > LONGEST_VOTE) return false
  if (!matchesAny(context.phrases.motion.settles, sentence.plain)) return false
  const counts = firstMatch(context.phrases.vote.counts, sentence.plain)
  if (!counts || counts.index > LONGEST_LABEL) return false
  // "Vote on the draft: 3-0" says itself what was voted on.
  if (sentence.plain.slice(0, counts.index).split(' ').length > LABEL_WORDS + 1) return false
  const vote = readVote(context, [sentence], null)
  const before = context.business.sentences[sentence.index - 1]
  if (!vote || vote.for === null || vote.against === null || !before || before.used || before.skipped) return false
  if (before.block.index < sentence.block.index - 1) return false
  const section = sectionAt(context.state, sentence.block.index)
  if (before.block.index < (section?.from ?? context.state.frontEnd)) return false
  const { from, to } = context.business.paragraphs[before.paragraph]!
  const parts = context.business.sentences.slice(from, to)
  if (parts.length > LONGEST_RESOLUTION || parts.some((one) => one.used)) return false
  return addDecision(context, [...parts.map(whole), whole(sentence)], {
    explicit: true,
    kind: 'resolution',
    rule: 'decisions/vote-line',
    confidence: 0.75
  })
}

/** The decision that a vote told now is on: the last, or the motion it amends where the amendment is settled already. */
function votedOn(context: Context, sentence: Sentence): Placed<DecisionDraft> | undefined {
  const last = context.decisions.at(-1)
  const amended = last?.draft.amends?.target
  if (!amended || last.draft.outcome === null || matchesAny(context.phrases.motion.amendment, sentence.plain))
    return last
  return context.decisions.find((placed) => placed.draft === amended) ?? last
}

/** A verdict on a line of its own: the paragraphs of the item back to the one that says what was asked for. */
function petitionBefore(context: Context, paragraph: Paragraph, sentence: Sentence): Part[] | null {
  const item = sectionAt(context.state, sentence.block.index)
  if (sentence.block.cell) {
    // In a table the row says what was decided on.
    const row = rowOf(sentence)
    const earlier = context.business.sentences
      .slice(Math.max(0, paragraph.from - 12), paragraph.from)
      .filter(
        (one) =>
          rowOf(one) === row &&
          one.block.cell!.column < sentence.block.cell!.column &&
          !one.used &&
          /\p{L}{3}/u.test(one.plain)
      )
    return earlier.length > 0 ? earlier.map(whole) : null
  }
  for (let p = paragraph.index - 1; p >= Math.max(0, paragraph.index - 7); p--) {
    const earlier = context.business.paragraphs[p]!
    const first = context.business.sentences[earlier.from]!
    if (first.used || sectionAt(context.state, first.block.index) !== item || first.block.kind === 'heading')
      return null
    if (earlier.to - earlier.from < 2 && first.text.length < 60) continue
    return context.business.sentences.slice(earlier.from, paragraph.from).map(whole)
  }
  return null
}
