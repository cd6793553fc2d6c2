/** Motions: moved, seconded and voted on over one sentence or several. */

import { firstMatch, matchesAny } from '@cofnod/language'
import type { DecisionDraft } from '../draft.js'
import { Found, Link, type Named } from '../found.js'
import { type Context, endOf, itemOf, sameItem, startOf } from './context.js'
import { withLetteredParts } from './lettered.js'
import { namedAt } from './names.js'
import { groupRange } from './phrases.js'
import { type Part, type Sentence, spansOf, textOf, trimPart } from './sentences.js'
import { outcomeOf, readOutcome, readVote } from './votes.js'

/** A motion reaches over no more sentences than this. */
const LONGEST_MOTION = 9
/** Sentences of discussion that may stand between a motion and its vote. */
const GAP = 2

interface Signs {
  pair: RegExpExecArray | null
  mover: RegExpExecArray | null
  proposer: RegExpExecArray | null
  seconder: RegExpExecArray | null
  words: boolean
  calls: boolean
}

const NO_SIGNS: Signs = { pair: null, mover: null, proposer: null, seconder: null, words: false, calls: false }

function signsOf(context: Context, sentence: Sentence): Signs {
  const { motion } = context.phrases
  if (!matchesAny(motion.stems, sentence.plain)) return NO_SIGNS
  const text = sentence.plain
  const pair = named(context, sentence, firstMatch(motion.pairs, text), 'mover')
  return {
    pair,
    mover: named(context, sentence, firstMatch(motion.movers, text), 'mover'),
    proposer: named(context, sentence, firstMatch(motion.proposers, text), 'mover'),
    seconder: named(context, sentence, firstMatch(motion.seconders, text), 'seconder'),
    words: matchesAny(motion.words, text),
    calls: matchesAny(motion.calls, text)
  }
}

/** The match, where its group is a name. */
function named(
  context: Context,
  sentence: Sentence,
  match: RegExpExecArray | null,
  group: string
): RegExpExecArray | null {
  const range = match ? groupRange(match, group) : null
  return range && namedAt(context.state, sentence, range.from, range.to, '', 1) ? match : null
}

const nameFrom = (context: Context, sentence: Sentence, match: RegExpExecArray | null, group: string): Named | null => {
  const range = match ? groupRange(match, group) : null
  return range ? namedAt(context.state, sentence, range.from, range.to, `decisions/${group}`, 0.9) : null
}

/** Mover and seconder that the sentences print, wherever. */
export function moversIn(
  context: Context,
  sentences: readonly Sentence[]
): { mover: Named | null; seconder: Named | null } {
  const found: { mover: Named | null; seconder: Named | null } = { mover: null, seconder: null }
  const { motion } = context.phrases
  for (const sentence of sentences) {
    if (!matchesAny(motion.stems, sentence.plain)) continue
    for (const patterns of [motion.pairs, motion.movers, motion.proposers])
      found.mover ??= nameFrom(context, sentence, firstMatch(patterns, sentence.plain), 'mover')
    for (const patterns of [motion.pairs, motion.seconders])
      found.seconder ??= nameFrom(context, sentence, firstMatch(patterns, sentence.plain), 'seconder')
  }
  return found
}

/** Whether the sentence says only who moved and seconded. */
export function namesMoversOnly(context: Context, sentence: Sentence): boolean {
  const signs = signsOf(context, sentence)
  return (signs.pair ?? signs.mover ?? signs.proposer) !== null && isBare(context, sentence, signs)
}

/** Nothing of what was moved stands in the sentence: only who moved and what became of it. */
function isBare(context: Context, sentence: Sentence, signs: Signs): boolean {
  let text = sentence.plain
  for (const match of [signs.pair, signs.mover, signs.proposer, signs.seconder]) {
    for (const group of ['mover', 'seconder']) {
      const value = match?.groups?.[group]
      if (value) text = text.replace(value, ' ')
    }
  }
  return text.split(/[\s.,;:()[\]/&–—-]+/u).every(
    (word) =>
      word === '' ||
      matchesAny(context.phrases.motion.bareWords, word) ||
      // "Vote: 3-1 (Ruiz opposed)": somebody listed is named for the vote.
      (/^\p{Lu}/u.test(word) &&
        context.agents.owners(word).some((owner) => owner.kind === 'person' && owner.strength >= 0.9))
  )
}

/** "The amendment was lost. The motion was carried.": after the vote on an amendment comes that on the motion. */
function onMotionItself(context: Context, group: readonly { sentence: Sentence }[], next: Sentence): boolean {
  const { amendment } = context.phrases.motion
  const told = (sentence: Sentence) => readOutcome(context, [sentence], '') !== null
  return (
    group.some((entry) => matchesAny(amendment, entry.sentence.plain)) &&
    group.some((entry) => told(entry.sentence)) &&
    !matchesAny(amendment, next.plain) &&
    told(next)
  )
}

/**
 * The motion that starts with sentence `at`, with the number of sentences it takes; null where none starts there.
 * `labelled` says that a label ("Motion:") announced it; `from` is where the text starts after the label.
 */
export function readMotion(
  context: Context,
  at: number,
  labelled = false,
  from = 0
): { draft: DecisionDraft; taken: Sentence[]; start: number; end: number; bare: boolean } | null {
  const { sentences } = context.business
  const { motion } = context.phrases
  const first = sentences[at]!
  if (!labelled && !matchesAny(motion.stems, first.plain)) return null
  if (matchesAny(context.phrases.decision.elsewhere, first.plain)) return null
  const opening = signsOf(context, first)
  const strong = opening.pair !== null || opening.mover !== null
  const weak = opening.proposer !== null || opening.words || opening.calls || labelled
  if (!strong && !weak) return null
  const group: { sentence: Sentence; signs: Signs }[] = [{ sentence: first, signs: opening }]
  let hasMover = strong || opening.proposer !== null
  let hasSeconder = opening.pair !== null || opening.seconder !== null || matchesAny(motion.seconded, first.plain)
  for (let i = at + 1; i < sentences.length && i - at < LONGEST_MOTION; i++) {
    const next = sentences[i]!
    if (next.used || !sameItem(context.state, first, next)) break
    if (next.block.label !== null && next.opens && !isContinuation(next)) break
    if (onMotionItself(context, group, next)) break
    // "Carried. Motion to close the session."
    if (
      matchesAny(motion.opens, next.plain) &&
      (hasMover ||
        readOutcome(
          context,
          group.map((entry) => entry.sentence),
          ''
        ) !== null)
    )
      break
    const signs = signsOf(context, next)
    const bare = isBare(context, next, signs)
    const moves = signs.pair !== null || signs.mover !== null || signs.proposer !== null
    const fits = moves
      ? !hasMover && (opening.calls || bare || labelled)
      : (signs.seconder !== null && (!hasSeconder || bare)) ||
        isContinuation(next) ||
        (group.every((entry) => isBare(context, entry.sentence, entry.signs)) && matchesAny(motion.content, next.plain))
    if (!fits) {
      if (moves || next.opens) break
      // "Discussion followed. The motion carried."
      const later = sentences
        .slice(i + 1, i + 1 + GAP)
        .find(
          (sentence) =>
            sentence.paragraph === next.paragraph &&
            (matchesAny(motion.continues.slice(0, 1), sentence.plain) ||
              (hasSeconder && isContinuation(sentence) && readOutcome(context, [sentence], '') !== null))
        )
      if (!later || group.some((entry) => matchesAny(context.phrases.outcome.carried, entry.sentence.plain))) break
      continue
    }
    group.push({ sentence: next, signs })
    hasMover ||= moves
    hasSeconder ||= signs.seconder !== null || matchesAny(motion.seconded, next.plain)
  }
  const used = group.map((entry) => entry.sentence)
  let outcome = readOutcome(context, used, 'decisions/outcome')
  const vote = readVote(context, used, outcome?.value ?? null)
  const counted = vote !== null && (vote.for !== null || vote.against !== null)
  const certain =
    strong ||
    matchesAny(motion.told, first.plain) ||
    (opening.proposer !== null &&
      (hasSeconder ||
        (outcome !== null && (group.length > 1 || matchesAny(context.phrases.decision.endsInVerdict, first.plain))) ||
        counted)) ||
    (opening.words && (outcome !== null || hasSeconder || counted)) ||
    (opening.calls && hasMover) ||
    (labelled && (hasMover || outcome !== null || counted || first.text.length - from > 20))
  if (!certain) return null
  if (matchesAny(motion.calls, first.plain) && !hasMover && outcome === null) return null

  const parts: Part[] = group.map((entry, index) => ({
    sentence: entry.sentence,
    from: index === 0 ? from : 0,
    to: entry.sentence.text.length
  }))
  const before = sentences[at - 1]
  const content = group.every((entry) => isBare(context, entry.sentence, entry.signs))
  if (
    content &&
    !labelled &&
    before &&
    !before.used &&
    !before.skipped &&
    (before.paragraph === first.paragraph ||
      (first.opens &&
        before.block.index === first.block.index - 1 &&
        context.state.sections.some((section) => section.from === before.block.index)))
  ) {
    parts.unshift({ sentence: before, from: 0, to: before.text.length })
    used.unshift(before)
    outcome ??= readOutcome(context, [before], 'decisions/outcome')
  }
  // "… and RESOLVED (unanimously):" with its parts under it.
  const last = group.at(-1)!.sentence
  if (last.closes && /:\s?(?:\([^()]{1,40}\))?$/u.test(last.plain)) {
    const below = withLetteredParts(context, context.business.paragraphs[last.paragraph]!, last.index).slice(1)
    parts.push(...below)
    used.push(...below.map((part) => part.sentence))
  }
  const trimmed = parts.map((part, index) => trimPart(part, index === 0, index === parts.length - 1))
  const spans = spansOf(context.state, trimmed)
  const text = textOf(trimmed)
  if (spans.length === 0 || text === '') return null
  const find = (pick: (signs: Signs) => RegExpExecArray | null, name: string) => {
    for (const entry of group) {
      const found = nameFrom(context, entry.sentence, pick(entry.signs), name)
      if (found) return found
    }
    return null
  }
  const mover =
    find((signs) => signs.pair, 'mover') ??
    find((signs) => signs.mover, 'mover') ??
    find((signs) => signs.proposer, 'mover')
  const seconder = find((signs) => signs.pair, 'seconder') ?? find((signs) => signs.seconder, 'seconder')
  const amendment = matchesAny(motion.amendment, text)
  const formula = outcome === null && matchesAny(motion.formula, used.map((sentence) => sentence.plain).join(' '))
  const draft: DecisionDraft = {
    itemId: itemOf(context.state, first.block.index),
    text: new Found(text, spans, 'decisions/motion', strong ? 0.9 : 0.8),
    explicit: true,
    kind: amendment ? 'amendment' : 'motion',
    amends: null,
    mover,
    seconder: seconder && mover && seconder.name.value === mover.name.value ? null : seconder,
    outcome:
      outcome ??
      outcomeOf(vote) ??
      (formula ? new Found('carried' as const, spans, 'decisions/formula', 0.6, 'derived') : null),
    vote
  }
  if (amendment) {
    const earlier = context.decisions.findLast(
      (placed) => placed.draft.kind === 'motion' && placed.draft.itemId?.target === draft.itemId?.target
    )
    if (earlier) draft.amends = new Link(earlier.draft)
  }
  return {
    draft,
    taken: used,
    start: startOf(used[0]!),
    end: endOf(used.at(-1)!),
    bare: content && parts.length === group.length
  }

  function isContinuation(sentence: Sentence): boolean {
    if (matchesAny(motion.continues, sentence.plain)) return true
    // "Minutes were approved." after mover and seconder.
    return (
      hasMover &&
      hasSeconder &&
      sentence.text.length < 70 &&
      matchesAny(context.phrases.decision.approved, sentence.plain)
    )
  }
}
