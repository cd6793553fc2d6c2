/** Puts what was read into the context and marks its sentences as used. */
import { Found } from '../found.js'
import { afterSemicolon, commitmentsIn } from './action-sentences.js'
import { type Context, endOf, startOf } from './context.js'
import { makeDecision, type Told } from './decision-sentences.js'
import { dueInSentence } from './due.js'
import { makeAction } from './make-action.js'
import { readMotion } from './motions.js'
import { ownerTag } from './owner-tags.js'
import type { Part, Sentence } from './sentences.js'

/** A decision over the parts. Whether there was any. */
export function addDecision(context: Context, parts: readonly Part[], told: Told): boolean {
  const draft = makeDecision(context, parts, told)
  if (!draft) return false
  const first = parts[0]!.sentence
  context.decisions.push({ draft, start: startOf(first), end: endOf(parts.at(-1)!.sentence), listed: false })
  for (const part of parts) part.sentence.used = true
  return true
}

/** The motion that starts at sentence `at`; with `needsNames` only where its mover is printed. Whether there was one. */
export function readMotionAt(
  context: Context,
  at: number,
  labelled: boolean,
  from: number,
  needsNames = false
): boolean {
  const motion = readMotion(context, at, labelled, from)
  if (!motion || (needsNames && motion.draft.mover === null)) return false
  for (const sentence of motion.taken) sentence.used = true
  // "The minutes were approved. M/S Jones/Smith": the motion says only who moved what was just told.
  const last = context.decisions.at(-1)
  const first = motion.taken[0]!
  if (
    motion.bare &&
    last &&
    last.draft.mover === null &&
    last.draft.itemId?.target === motion.draft.itemId?.target &&
    first.index > 0 &&
    last.end === endOf(context.business.sentences[first.index - 1]!)
  ) {
    const { draft } = last
    draft.text = new Found(
      `${draft.text.value} ${motion.draft.text.value}`,
      [...draft.text.spans, ...motion.draft.text.spans],
      motion.draft.text.rule,
      motion.draft.text.confidence
    )
    Object.assign(draft, {
      explicit: true,
      kind: 'motion',
      mover: motion.draft.mover,
      seconder: motion.draft.seconder,
      outcome: motion.draft.outcome ?? draft.outcome,
      vote: motion.draft.vote ?? draft.vote
    })
    last.end = motion.end
    return true
  }
  context.decisions.push({ draft: motion.draft, start: motion.start, end: motion.end, listed: false })
  return true
}

/** Commitments of the sentence as actions. */
export function readCommitments(context: Context, sentence: Sentence, from = 0): boolean {
  const tag = ownerTag(context, sentence)
  if (tag) {
    const draft = makeAction(context, [{ sentence, from, to: tag.from }], {
      explicit: true,
      owners: tag.owners,
      rule: 'actions/tag',
      confidence: 0.85
    })
    if (draft) {
      draft.due ??= dueInSentence(context, sentence, tag.from)
      context.actions.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
    }
    return draft !== null
  }
  const commitments = commitmentsIn(context, sentence, from)
  commitments.forEach((commitment, index) => {
    const next = commitments[index + 1]
    const start =
      index === 0 && commitment.rule !== 'actions/assigned' && !afterSemicolon(sentence, commitment.from)
        ? from
        : commitment.from
    const end = next ? clauseEnd(sentence, next.from) : sentence.text.length
    const draft = makeAction(context, [{ sentence, from: start, to: end }], {
      explicit: commitment.explicit,
      owners: commitment.owners,
      rule: commitment.rule,
      confidence: Math.min(0.95, commitment.score)
    })
    if (draft) context.actions.push({ draft, start: sentence.map[start]!, end: sentence.map[end]!, listed: false })
  })
  return commitments.length > 0
}

/** Before the word that joins a clause to the one before it. */
function clauseEnd(sentence: Sentence, at: number): number {
  const before = sentence.plain.slice(0, at)
  const joined = /[,;]?\s(?:\p{L}{1,4}(?:'r)?)\s$/u.exec(before)
  return joined ? joined.index : before.trimEnd().length
}
