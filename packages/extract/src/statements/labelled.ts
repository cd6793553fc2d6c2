/** Paragraphs that start with a label: "ACTION: …", "Decision: …", "Recommendation 2: …". */
import { firstMatch, type LabelName, labelNames, matchesAny, matchLabel } from '@cofnod/language'
import { commitmentsIn } from './action-sentences.js'
import { type Context, endOf, startOf } from './context.js'
import { tellsDecision } from './decision-sentences.js'
import { ownersOnly, readListedAction } from './listed-actions.js'
import { numberFound } from './lists.js'
import { retag } from './margins.js'
import { namesMoversOnly, readMotion } from './motions.js'
import { groupRange } from './phrases.js'
import { addDecision, readCommitments, readMotionAt } from './put.js'
import { addresseeIn, makeRecommendation } from './recommendation-sentences.js'
import type { Paragraph, Part, Sentence } from './sentences.js'

/** A run-in label at the start of a paragraph: "ACTION: …", "Decision: …", "Recommendation 2: …". */
export function readLabelled(context: Context, paragraph: Paragraph, first: Sentence): boolean {
  const { action, decision, recommendation } = context.phrases
  const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
  const isHeading = first.block.kind === 'heading'
  const label = firstMatch(action.labels, first.plain)
  const from = label?.[0].length ?? twoLabels(context, first)
  if (from > 0 && from < first.plain.length) {
    // "Action: Motion by A, second by B", "Action: Approved".
    if (readMotionAt(context, paragraph.from, true, from, true)) return true
    const before = previous(context, paragraph)
    if (sentences.length === 1 && matchesAny(decision.verdict, first.plain.slice(from))) {
      const parts = partsFrom(sentences, from)
      const subject =
        before && !before.used && before.block.index === first.block.index - 1
          ? [{ sentence: before, from: 0, to: before.text.length }]
          : []
      return addDecision(context, [...subject, ...parts], {
        explicit: true,
        kind: 'agreement',
        rule: 'decisions/verdict',
        confidence: 0.75
      })
    }
    const told = tellsDecision(context, first, from)
    // "Action: Board approved the notes."
    if (told && told.kind === 'agreement' && commitmentsIn(context, first, from).length === 0) {
      addDecision(context, partsFrom(sentences, from), { ...told, explicit: true })
      return true
    }
    const range = label ? groupRange(label, 'number') : null
    const owners = ownersOnly(context, sentences, from)
    if (owners) {
      if (before) retag(context, before, owners)
      return true
    }
    readListedAction(context, sentences, {
      number: range ? numberFound(context, first, range) : null,
      from,
      explicit: true
    })
    return true
  }
  const advice = firstMatch(recommendation.labels, first.plain)
  if (advice && advice[0].length < first.plain.length && !isHeading) {
    const range = groupRange(advice, 'number')
    const draft = makeRecommendation(context, partsFrom(sentences, advice[0].length), {
      by: null,
      to: addresseeIn(context, first, advice[0].length),
      number: range ? numberFound(context, first, range) : null,
      rule: 'recommendations/labelled',
      confidence: 0.85
    })
    if (draft)
      context.recommendations.push({ draft, start: startOf(first), end: endOf(sentences.at(-1)!), listed: true })
    return draft !== null
  }
  const numbered = firstMatch(decision.labels, first.plain)
  const names = numbered ? null : runIn(context, first)
  const textFrom = numbered?.[0].length ?? names?.from ?? 0
  if (textFrom === 0 || textFrom >= first.plain.length) return false
  // "Motion 1 - Rosters" over its text is a heading.
  if (numbered && (isHeading || context.state.sections.some((section) => section.from === first.block.index))) {
    const next = context.business.sentences[paragraph.to]
    if (!next || !namesMoversOnly(context, next)) return false
  }
  // "Proposed: A. Seconded: B." says only who moved what stands before it.
  if (readMotion(context, paragraph.from)?.bare) return readMotionAt(context, paragraph.from, false, 0)
  if (names?.names.includes('motion') && !names.names.includes('decision'))
    return readMotionAt(context, paragraph.from, true, textFrom)
  if (readMotionAt(context, paragraph.from, true, textFrom, true)) return true
  // "Approved: J. Smith" says who, not what.
  if (sentences.length === 1 && context.agents.owners(first.plain.slice(textFrom)).length > 0) return false
  const told = tellsDecision(context, first, textFrom)
  if (
    !addDecision(context, partsFrom(sentences, textFrom), {
      explicit: true,
      kind: told?.kind ?? (names?.names.includes('resolved') ? 'resolution' : 'agreement'),
      rule: 'decisions/labelled',
      confidence: 0.9
    })
  )
    return false
  for (const sentence of sentences) readCommitments(context, sentence, sentence === first ? textFrom : 0)
  return true
}

/** "Cam gweithredu / Action: …": where the text starts after a label in two languages; 0 where there is none. */
function twoLabels(context: Context, first: Sentence): number {
  if (!first.plain.slice(0, 90).includes('/')) return 0
  const label = matchLabel(first.plain, context.state.languages)
  return label?.names.some((name) => name === 'actionPoint' || name === 'actions') ? label.valueStart : 0
}

/** A label of a decision before a colon or dash, with where its text starts. Resolutions keep their verb. */
function runIn(context: Context, first: Sentence): { names: LabelName[]; from: number } | null {
  if (matchesAny(context.phrases.decision.resolved, first.plain)) return null
  const match = /^([^:–—]{2,60}?)\s*(?::\s*[-–—]?|\s[–—-])\s+/u.exec(first.plain)
  if (!match) return null
  const names = labelNames(match[1]!, context.state.languages)
  const wanted: LabelName[] = ['decision', 'agreed', 'resolved', 'motion']
  if (!names.some((name) => wanted.includes(name))) return null
  return { names: names.filter((name) => wanted.includes(name)), from: match[0].length }
}

const partsFrom = (sentences: readonly Sentence[], from: number): Part[] =>
  sentences.map((sentence, index) => ({ sentence, from: index === 0 ? from : 0, to: sentence.text.length }))

function previous(context: Context, paragraph: Paragraph): Sentence | null {
  const sentence = context.business.sentences[paragraph.from - 1]
  return sentence && !sentence.skipped ? sentence : null
}
