/** Lists that a heading or a label on a line of its own announces: "Actions", "Decisions", "Cam Gweithredu 1". */
import { firstMatch, type LabelName, labelNames, matchesAny, matchLabel } from '@cofnod/language'
import { Found, type Named } from '../found.js'
import { commitmentsIn } from './action-sentences.js'
import { type Context, endOf, rowOf, startOf } from './context.js'
import { tellsDecision } from './decision-sentences.js'
import { leadingOwner, readListedAction } from './listed-actions.js'
import { ownerTag } from './owner-tags.js'
import { groupRange } from './phrases.js'
import { addDecision, readCommitments, readMotionAt } from './put.js'
import { readOne } from './read-sentence.js'
import { addresseeIn, makeRecommendation } from './recommendation-sentences.js'
import { type Paragraph, type Sentence, spansOf, whole } from './sentences.js'
import { verbWeight } from './verb-weight.js'

export type Mode = 'actions' | 'decisions' | 'recommendations' | 'noted'

/** What a heading or a label on a line of its own announces for the lines under it. */
export interface Running {
  mode: Mode
  item: unknown
  /** Takes the next paragraph only ("Cam Gweithredu 1"), or all of a list. */
  single: boolean
  /** The label announces more than actions: only what commits somebody is taken. */
  weak: boolean
  /** The table row it stands in, which it does not reach beyond; null outside tables. */
  row: string | null
  /** Nesting of the list it takes; null until its first entry. */
  depth: number | null
  taken: number
  number: Found<string> | null
  by: Named | null
  to: Named | null
}

const MODES: [LabelName[], Mode, boolean][] = [
  [['actions'], 'actions', false],
  [['actionPoint'], 'actions', true],
  [['decision', 'resolved', 'agreed'], 'decisions', false],
  [['recommendation'], 'recommendations', false],
  [['noted', 'discussion', 'adjournment', 'signature', 'appendix'], 'noted', false]
]

/** A heading or a line that is nothing but a label. */
export function opensMode(context: Context, paragraph: Paragraph, first: Sentence, item: unknown): Running | null {
  if (paragraph.to - paragraph.from > 1 || first.text.length > 70) return null
  const text = first.plain.replace(/[:.\s–—-]+$/u, '')
  const base = {
    item,
    weak: matchesAny(context.phrases.action.weakLabels, text),
    row: rowOf(first),
    depth: null,
    taken: 0,
    number: null,
    by: null,
    to: null
  }
  const label = firstMatch(context.phrases.action.labels, first.plain)
  if (label && label[0].trim().length >= first.plain.length && !matchesAny(context.phrases.action.plural, text)) {
    const range = groupRange(label, 'number')
    return { ...base, mode: 'actions', single: true, number: range ? numberFound(context, first, range) : null }
  }
  if (matchesAny(context.phrases.decision.resolved, first.plain)) return null
  // "ADOPTED" without a colon says what became of what stands before it.
  const verdict =
    first.block.kind !== 'heading' &&
    !/:\s*$/u.test(first.plain) &&
    matchesAny(context.phrases.decision.verdict, first.plain)
  if (verdict) return null
  const title = firstMatch(context.phrases.action.headings, titleOf(context, first, text))
  if (title && (first.block.kind === 'heading' || startsSection(context, first)))
    return { ...base, mode: 'actions', single: false, weak: true }
  const names = labelNames(text, context.state.languages)
  if (names.length === 0) return null
  const plural = matchesAny(context.phrases.action.plural, text) || first.block.kind === 'heading'
  for (const [wanted, mode, single] of MODES) {
    if (!wanted.some((name) => names.includes(name))) continue
    if (mode === 'noted' && names.some((name) => MODES.slice(0, 4).some(([others]) => others.includes(name)))) continue
    return { ...base, mode, single: single && !plural }
  }
  return null
}

const startsSection = (context: Context, first: Sentence): boolean =>
  context.state.sections.some((section) => section.from === first.block.index)

/** The item's own title, where the line is one: "Item 2: Actions from last time". */
const titleOf = (context: Context, first: Sentence, text: string): string =>
  context.state.sections.find((section) => section.from === first.block.index)?.item.title.value ?? text

export const numberFound = (
  context: Context,
  sentence: Sentence,
  range: { from: number; to: number }
): Found<string> | null => {
  const spans = spansOf(context.state, [{ sentence, ...range }])
  return spans.length === 0
    ? null
    : new Found(sentence.text.slice(range.from, range.to).trim(), spans, 'statements/number', 0.9)
}

/** The line starts with a verb of doing: "Update the website". */
function startsWithDoing(context: Context, first: Sentence): boolean {
  const word = /^[\p{L}-]+/u.exec(first.plain)?.[0] ?? ''
  return verbWeight(context, word) === 1
}

/** Whether the paragraph still belongs to the list that is being read. */
export function goesOn(
  context: Context,
  running: Running,
  paragraph: Paragraph,
  first: Sentence,
  item: unknown
): boolean {
  const block = first.block
  if (block.kind === 'heading' || (running.row !== null && rowOf(first) !== running.row)) return false
  if (endsList(context, first)) return false
  if (running.single) return running.taken === 0
  if (startsSection(context, first) && running.taken > 0) return false
  if (item !== running.item && running.taken > 0 && block.listDepth === 0) return false
  const listed = block.bulleted || block.label !== null || block.kind === 'listItem'
  if (running.depth === -2) return false
  if (running.depth === null) return true
  if (listed) return running.depth >= 0 || block.listDepth > 0
  if (running.depth < 0) return paragraph.to - paragraph.from <= 3
  // A remark between two entries of a list; anything else after entries ends it.
  const next = context.business.paragraphs[paragraph.index + 1]?.blocks[0]
  const last = context.business.paragraphs[paragraph.index - 1]?.blocks[0]
  return (
    paragraph.to - paragraph.from <= 2 &&
    !!next &&
    !!last &&
    next.kind === last.kind &&
    next.listDepth === last.listDepth &&
    (next.label !== null
      ? next.label.path.at(-1) === (last.label?.path.at(-1) ?? 0) + 1
      : next.bulleted && last.bulleted)
  )
}

/** "Next meeting: …", "Adjourned: …": a label of another kind ends a list of actions. */
function endsList(context: Context, first: Sentence): boolean {
  const names = matchLabel(first.plain, context.state.languages)?.names ?? []
  return names.length > 0 && ENDING.some((name) => names.includes(name)) && !names.includes('actionPoint')
}

const ENDING: LabelName[] = [
  'nextMeeting',
  'adjournment',
  'endTime',
  'signature',
  'secretary',
  'appendix',
  'distribution'
]

/** Takes the paragraph as an entry of the list. */
export function takeListed(context: Context, running: Running, paragraph: Paragraph, first: Sentence): void {
  const block = first.block
  const listed = block.bulleted || block.label !== null || block.kind === 'listItem'
  running.depth ??= listed ? block.listDepth : -1
  running.taken += 1
  const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
  const number = running.number ?? null
  if (running.mode === 'actions') {
    if (listed && running.depth >= 0 && block.listDepth > running.depth) return
    if (!listed && running.depth >= 0) return
    const acts =
      sentences.some(
        (sentence) => commitmentsIn(context, sentence).length > 0 || ownerTag(context, sentence) !== null
      ) || leadingOwner(context, first, 0) !== null
    // Without list marks, and under a label that says little, only what commits somebody is an action.
    if (!acts && !running.single && (running.weak || (!listed && !startsWithDoing(context, first)))) {
      if (!listed) running.depth = -2
      for (const sentence of sentences) readOne(context, paragraph, sentence)
      return
    }
    readListedAction(context, sentences, { number, from: 0, explicit: true })
    return
  }
  if (running.mode === 'decisions') {
    if (listed && running.depth >= 0 && block.listDepth > running.depth) return
    if (readMotionAt(context, paragraph.from, true, 0, true)) return
    if (
      running.depth === -1 &&
      running.taken > 1 &&
      !sentences.some((sentence) => tellsDecision(context, sentence) !== null)
    ) {
      running.depth = -2
      for (const sentence of sentences) readOne(context, paragraph, sentence)
      return
    }
    addDecision(
      context,
      sentences.map(whole),
      tellsDecision(context, first) ?? { explicit: true, kind: 'agreement', rule: 'decisions/listed', confidence: 0.8 }
    )
    for (const sentence of sentences) readCommitments(context, sentence)
    return
  }
  const draft = makeRecommendation(context, sentences.map(whole), {
    by: running.by,
    to: addresseeIn(context, first, 0) ?? running.to,
    number: block.label ? labelFound(context, first) : null,
    rule: 'recommendations/listed',
    confidence: 0.85
  })
  if (draft) context.recommendations.push({ draft, start: startOf(first), end: endOf(sentences.at(-1)!), listed: true })
}

function labelFound(context: Context, sentence: Sentence): Found<string> | null {
  const { block } = sentence
  if (!block.label || block.start >= block.textStart) return null
  const raw = context.state.body.slice(block.start, block.textStart)
  const inner = raw.indexOf(block.label.value)
  const { state } = context
  const start = block.start + Math.max(0, inner)
  return new Found(
    block.label.value,
    [
      {
        stream: 'body',
        start,
        end: start + (inner < 0 ? raw.trimEnd().length : block.label.value.length),
        page: state.pageAt(start),
        quote: state.body.slice(start, start + (inner < 0 ? raw.trimEnd().length : block.label.value.length))
      }
    ],
    'statements/number',
    0.9
  )
}
