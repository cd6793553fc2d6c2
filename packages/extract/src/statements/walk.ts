/** One walk over the business: labels and lists first, then what single sentences tell. */
import { labelNames, type LabelName, matchLabel } from '@cofnod/language'
import { Found } from '../found.js'
import { sectionAt } from '../state.js'
import { commitmentsIn, makeAction, ownerTag, verbWeight } from './action-sentences.js'
import { slashAt } from './bilingual.js'
import { type Context, endOf, startOf } from './context.js'
import { makeDecision, tellsDecision, tellsVerdict, type Told } from './decision-sentences.js'
import { leadingOwner, ownersOnly, readListedAction } from './listed-actions.js'
import { readMotion } from './motions.js'
import { namedOwners } from './owners.js'
import { firstMatch, groupRange, matches } from './phrases.js'
import { addresseeIn, makeRecommendation, readRecommendationSentence, refTo } from './recommendation-sentences.js'
import { outcomeOf, readOutcome, readVote } from './votes.js'
import { collapse, type Paragraph, type Part, plainOf, type Sentence, spansOf, whole } from './sentences.js'

type Mode = 'actions' | 'decisions' | 'recommendations' | 'noted'

/** What a heading or a label on a line of its own announces for the lines under it. */
interface Running {
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
  by: ReturnType<typeof refTo>
  to: ReturnType<typeof refTo>
}

const MODES: [LabelName[], Mode, boolean][] = [
  [['actions'], 'actions', false],
  [['actionPoint'], 'actions', true],
  [['decision', 'resolved', 'agreed'], 'decisions', false],
  [['recommendation'], 'recommendations', false],
  [['noted', 'discussion', 'adjournment', 'signature', 'appendix'], 'noted', false]
]

export function walk(context: Context): void {
  let running: Running | null = null
  const before = (sentence: Sentence) => sentence.block.index < context.state.frontEnd
  for (const paragraph of context.business.paragraphs) {
    context.state.deadline.check()
    const first = context.business.sentences[paragraph.from]!
    if (first.used) continue
    const item = sectionAt(context.state, first.block.index)?.item ?? null
    readMargins(context, paragraph)
    const after = first.block.index >= (context.state.backStart || Number.POSITIVE_INFINITY)
    const opened = before(first) ? null : opensMode(context, paragraph, first, item)
    if (opened) {
      running = opened.mode === 'noted' ? null : opened
      continue
    }
    if (running && !goesOn(context, running, paragraph, first, item)) running = null
    if (running) {
      takeListed(context, running, paragraph, first)
      continue
    }
    if (after) {
      // Beside the business only what is unmistakable counts.
      for (let i = paragraph.from; i < paragraph.to; i++) {
        if (!context.business.sentences[i]!.used && first.text.length > 30) readMotionAt(context, i, false, 0, true)
      }
      continue
    }
    if (readLabelled(context, paragraph, first)) continue
    const list = readSentences(context, paragraph)
    if (list) running = { ...list, item, weak: false, row: rowOf(first), single: false, depth: null, taken: 0, number: null }
  }
}

/** A heading or a line that is nothing but a label. */
function opensMode(context: Context, paragraph: Paragraph, first: Sentence, item: unknown): Running | null {
  if (paragraph.to - paragraph.from > 1 || first.text.length > 70) return null
  const text = first.plain.replace(/[:.\s–—-]+$/u, '')
  const base = { item, weak: matches(context.phrases.action.weakLabels, text), row: rowOf(first), depth: null, taken: 0, number: null, by: null, to: null }
  const label = firstMatch(context.phrases.action.labels, first.plain)
  if (label && label[0].trim().length >= first.plain.length && !matches(context.phrases.action.plural, text)) {
    const range = groupRange(label, 'number')
    return { ...base, mode: 'actions', single: true, number: range ? numberFound(context, first, range) : null }
  }
  if (matches(context.phrases.decision.resolved, first.plain)) return null
  const names = labelNames(text, context.languages)
  if (names.length === 0) return null
  const plural = matches(context.phrases.action.plural, text) || first.block.kind === 'heading'
  for (const [wanted, mode, single] of MODES) {
    if (!wanted.some((name) => names.includes(name))) continue
    if (mode === 'noted' && names.some((name) => MODES.slice(0, 4).some(([others]) => others.includes(name)))) continue
    return { ...base, mode, single: single && !plural }
  }
  return null
}

const numberFound = (context: Context, sentence: Sentence, range: { from: number; to: number }): Found<string> | null => {
  const spans = spansOf(context.state, [{ sentence, ...range }])
  return spans.length === 0 ? null : new Found(sentence.text.slice(range.from, range.to).trim(), spans, 'statements/number', 0.9)
}

/** Whether the paragraph still belongs to the list that is being read. */
/** The line starts with a verb of doing: "Update the website". */
function startsWithDoing(context: Context, first: Sentence): boolean {
  const word = /^[\p{L}-]+/u.exec(first.plain)?.[0] ?? ''
  return verbWeight(context, word) === 1
}

function goesOn(context: Context, running: Running, paragraph: Paragraph, first: Sentence, item: unknown): boolean {
  const block = first.block
  if (block.kind === 'heading' || (running.row !== null && rowOf(first) !== running.row)) return false
  if (endsList(context, first)) return false
  if (running.single) return running.taken === 0
  const startsSection = context.state.sections.some((section) => section.from === block.index)
  if (startsSection && running.taken > 0) return false
  if (item !== running.item && running.taken > 0 && block.listDepth === 0) return false
  const listed = block.bulleted || block.label !== null || block.kind === 'listItem'
  if (running.depth === -2) return false
  if (running.depth === null) return true
  if (listed) return running.depth >= 0 || block.listDepth > 0
  if (running.depth < 0) return paragraph.to - paragraph.from <= 3
  // A remark between two entries of a list; anything else after entries ends it.
  const next = context.business.paragraphs[paragraph.index + 1]?.blocks[0]
  const last = context.business.paragraphs[paragraph.index - 1]?.blocks[0]
  return paragraph.to - paragraph.from <= 2 && !!next && !!last && next.kind === last.kind && next.listDepth === last.listDepth && (next.label !== null ? next.label.path.at(-1) === (last.label?.path.at(-1) ?? 0) + 1 : next.bulleted && last.bulleted)
}

/** "Next meeting: …", "Adjourned: …": a label of another kind ends a list of actions. */
function endsList(context: Context, first: Sentence): boolean {
  const names = matchLabel(first.plain, context.languages)?.names ?? []
  return names.length > 0 && ENDING.some((name) => names.includes(name)) && !names.includes('actionPoint')
}

const ENDING: LabelName[] = ['nextMeeting', 'adjournment', 'endTime', 'signature', 'secretary', 'appendix', 'distribution']

const rowOf = (sentence: Sentence): string | null => (sentence.block.cell ? `${sentence.block.cell.table.index}/${sentence.block.cell.row}` : null)

function takeListed(context: Context, running: Running, paragraph: Paragraph, first: Sentence): void {
  const block = first.block
  const listed = block.bulleted || block.label !== null || block.kind === 'listItem'
  running.depth ??= listed ? block.listDepth : -1
  running.taken += 1
  const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
  const number = running.number ?? null
  if (running.mode === 'actions') {
    if (listed && running.depth >= 0 && block.listDepth > running.depth) return
    if (!listed && running.depth >= 0) return
    const acts = sentences.some((sentence) => commitmentsIn(context, sentence).length > 0 || ownerTag(context, sentence) !== null) || leadingOwner(context, first, 0) !== null
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
    if (readMotionAt(context, paragraph.from, true, 0)) return
    addDecision(context, sentences.map(whole), tellsDecision(context, first) ?? { explicit: true, kind: 'agreement', rule: 'decisions/listed', confidence: 0.8 }, true)
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
  return new Found(block.label.value, [{ stream: 'body', start, end: start + (inner < 0 ? raw.trimEnd().length : block.label.value.length), page: state.pageAt(start), quote: state.body.slice(start, start + (inner < 0 ? raw.trimEnd().length : block.label.value.length)) }], 'statements/number', 0.9)
}

/** A run-in label at the start of a paragraph: "ACTION: …", "Decision: …", "Recommendation 2: …". */
function readLabelled(context: Context, paragraph: Paragraph, first: Sentence): boolean {
  const { action, decision, recommendation } = context.phrases
  const sentences = context.business.sentences.slice(paragraph.from, paragraph.to)
  const isHeading = first.block.kind === 'heading'
  const label = firstMatch(action.labels, first.plain)
  if (label && label[0].length < first.plain.length) {
    const from = label[0].length
    const told = tellsDecision(context, first, from)
    // "Action: Board approved the notes."
    if (told && told.kind === 'agreement' && commitmentsIn(context, first, from).length === 0) {
      addDecision(context, partsFrom(sentences, from), { ...told, explicit: true })
      return true
    }
    const range = groupRange(label, 'number')
    const owners = ownersOnly(context, sentences, from)
    if (owners) {
      const before = previous(context, paragraph)
      if (before) retag(context, before, owners)
      return true
    }
    readListedAction(context, sentences, { number: range ? numberFound(context, first, range) : null, from, explicit: true })
    return true
  }
  const advice = firstMatch(recommendation.labels, first.plain)
  if (advice && advice[0].length < first.plain.length && !isHeading) {
    const range = groupRange(advice, 'number')
    const draft = makeRecommendation(context, partsFrom(sentences, advice[0].length), {
      by: null, to: addresseeIn(context, first, advice[0].length), number: range ? numberFound(context, first, range) : null, rule: 'recommendations/labelled', confidence: 0.85
    })
    if (draft) context.recommendations.push({ draft, start: startOf(first), end: endOf(sentences.at(-1)!), listed: true })
    return draft !== null
  }
  const numbered = firstMatch(decision.labels, first.plain)
  const names = numbered ? null : runIn(context, first)
  const from = numbered?.[0].length ?? names?.from ?? 0
  if (from === 0 || from >= first.plain.length) return false
  if (names?.names.includes('motion') && !names.names.includes('decision')) return readMotionAt(context, paragraph.from, true, from)
  if (readMotionAt(context, paragraph.from, true, from, true)) return true
  const told = tellsDecision(context, first, from)
  if (!addDecision(context, partsFrom(sentences, from), { explicit: true, kind: told?.kind ?? (names?.names.includes('resolved') ? 'resolution' : 'agreement'), rule: 'decisions/labelled', confidence: 0.9 })) return false
  for (const sentence of sentences) readCommitments(context, sentence, sentence === first ? from : 0)
  return true
}

/** A label of a decision before a colon or dash, with where its text starts. Resolutions keep their verb. */
function runIn(context: Context, first: Sentence): { names: LabelName[]; from: number } | null {
  if (matches(context.phrases.decision.resolved, first.plain)) return null
  const match = /^([^:–—]{2,60}?)\s*(?::\s*[-–—]?|\s[–—-])\s+/u.exec(first.plain)
  if (!match) return null
  const names = labelNames(match[1]!, context.languages)
  const wanted: LabelName[] = ['decision', 'agreed', 'resolved', 'motion']
  if (!names.some((name) => wanted.includes(name))) return null
  return { names: names.filter((name) => wanted.includes(name)), from: match[0].length }
}

const partsFrom = (sentences: readonly Sentence[], from: number): Part[] => sentences.map((sentence, index) => ({ sentence, from: index === 0 ? from : 0, to: sentence.text.length }))

function previous(context: Context, paragraph: Paragraph): Sentence | null {
  const sentence = context.business.sentences[paragraph.from - 1]
  return sentence && !sentence.skipped ? sentence : null
}

/** An owner printed after a sentence, on a line of its own: the sentence is an action, whatever else it is. */
export function retag(context: Context, sentence: Sentence, owners: ReturnType<typeof ownersOnly> & object): void {
  const known = context.actions.findLast((placed) => placed.start <= startOf(sentence) && placed.end >= endOf(sentence)) ?? context.actions.findLast((placed) => placed.start >= startOf(sentence) && placed.end <= endOf(sentence))
  if (known) {
    known.draft.explicit = true
    if (known.draft.owners.length === 0) known.draft.owners = owners
    return
  }
  const draft = makeAction(context, [whole(sentence)], { explicit: true, owners, rule: 'actions/margin', confidence: 0.8 })
  if (draft) context.actions.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
}

function addDecision(context: Context, parts: readonly Part[], told: Told, listed = false): boolean {
  const draft = makeDecision(context, parts, told)
  if (!draft) return false
  const first = parts[0]!.sentence
  context.decisions.push({ draft, start: startOf(first), end: endOf(parts.at(-1)!.sentence), listed: false && listed })
  for (const part of parts) part.sentence.used = true
  return true
}

function readMotionAt(context: Context, at: number, labelled: boolean, from: number, needsNames = false): boolean {
  const motion = readMotion(context, at, labelled, from)
  if (!motion || (needsNames && motion.draft.mover === null)) return false
  for (const sentence of motion.taken) sentence.used = true
  // "The minutes were approved. M/S Jones/Smith": the motion says only who moved what was just told.
  const last = context.decisions.at(-1)
  const first = motion.taken[0]!
  if (motion.bare && last && last.draft.mover === null && context.business.sentences[first.index - 1]?.paragraph === first.paragraph && last.end === endOf(context.business.sentences[first.index - 1]!)) {
    const { draft } = last
    draft.text = new Found(`${draft.text.value} ${motion.draft.text.value}`, [...draft.text.spans, ...motion.draft.text.spans], motion.draft.text.rule, motion.draft.text.confidence)
    Object.assign(draft, { explicit: true, kind: 'motion', mover: motion.draft.mover, seconder: motion.draft.seconder, outcome: motion.draft.outcome ?? draft.outcome, vote: motion.draft.vote ?? draft.vote })
    last.end = motion.end
    return true
  }
  context.decisions.push({ draft: motion.draft, start: motion.start, end: motion.end, listed: false })
  return true
}

/** Owners set apart at the right of a line, or on a line of their own, mark what stands before them as an action. */
function readMargins(context: Context, paragraph: Paragraph): void {
  const previousParagraph = context.business.paragraphs[paragraph.index - 1]
  if (!previousParagraph) return
  const first = context.business.sentences[paragraph.from]!
  const { block } = first
  const own = paragraph.to - paragraph.from === 1 && !block.label && !block.bulleted && !block.cell && block.kind !== 'heading' && first.text.length <= 60 && (block.style.align === 'right' || (block.style.indent ?? 0) >= MARGIN_INDENT)
  if (!own) return
  const before = context.business.sentences[previousParagraph.to - 1]!
  if (marginOwners(context, before, first.plain, 0, first)) first.used = true
}

/** Points from the left from where a line that holds only names is a margin note. */
const MARGIN_INDENT = 250

/** Tags the sentence with the owners that `words` names; `from` is where they start in `holder`. Whether there were any. */
function marginOwners(context: Context, sentence: Sentence, words: string, from: number, holder: Sentence): boolean {
  const { action } = context.phrases
  // Signature lines and table rows are no sentences.
  if (sentence.skipped || (sentence.plain.match(/\p{L}{2,}/gu)?.length ?? 0) < 4 || !/\p{Ll}{3}/u.test(sentence.plain)) return false
  // "Noted/Clerk"
  const parts = [...words.matchAll(/[^/;]+/gu)].filter((part) => !matches(action.notOwners, part[0].trim()))
  if (parts.length === 0) return true
  const start = parts[0]!.index
  const text = words.slice(start, parts.at(-1)!.index + parts.at(-1)![0].length)
  const owners = context.agents.owners(text)
  if (owners.length === 0 || !owners.every((owner) => owner.strength >= 0.6 && !matches(action.selves, owner.name)) || context.agents.owners(sentence.plain).length > 0) return false
  retag(context, sentence, namedOwners(context.state, holder, owners, from + start, 'actions/margin'))
  return true
}

/** The margin note of a paragraph's last line, after its sentences have been read. */
function readOwnMargin(context: Context, paragraph: Paragraph): void {
  const last = context.business.sentences[paragraph.to - 1]!
  const { margin } = last
  if (!margin) return
  const { text, map } = collapse(margin.text, margin.start)
  const holder: Sentence = { ...last, text, plain: plainOf(text), map }
  marginOwners(context, last, holder.plain, 0, holder)
}

/** Commitments of the sentence as actions. */
export function readCommitments(context: Context, sentence: Sentence, from = 0): boolean {
  const tag = ownerTag(context, sentence)
  if (tag) {
    const draft = makeAction(context, [{ sentence, from, to: tag.from }], { explicit: true, owners: tag.owners, rule: 'actions/tag', confidence: 0.85 })
    if (draft) context.actions.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
    return draft !== null
  }
  const commitments = commitmentsIn(context, sentence, from)
  commitments.forEach((commitment, index) => {
    const next = commitments[index + 1]
    const start = index === 0 ? from : commitment.from
    const end = next ? clauseEnd(sentence, next.from) : sentence.text.length
    const draft = makeAction(context, [{ sentence, from: start, to: end }], { explicit: commitment.explicit, owners: commitment.owners, rule: commitment.rule, confidence: Math.min(0.95, commitment.score) })
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

/** Reads the sentences of a paragraph; a list that its last sentence opens, or null. */
function readSentences(context: Context, paragraph: Paragraph): { mode: Mode; by: Running['by']; to: Running['to'] } | null {
  const { sentences } = context.business
  const { decision, recommendation } = context.phrases
  const last = sentences[paragraph.to - 1]!
  const opens = last.block.kind === 'heading' || last.used || !listFollows(context, paragraph) ? null : firstMatch(recommendation.opensList, last.plain)
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const sentence = sentences[i]!
    if (sentence.used || (opens && sentence === last)) continue
    if (sentence === last && matches(decision.opensList, sentence.plain) && tellsDecision(context, sentence)?.rule === 'decisions/agreed-by' && listFollows(context, paragraph)) return { mode: 'decisions', by: null, to: null }
    readOne(context, paragraph, sentence)
  }
  readOwnMargin(context, paragraph)
  if (!opens) return null
  const by = groupRange(opens, 'by')
  const to = groupRange(opens, 'to')
  return { mode: 'recommendations', by: by ? refTo(context, last, by.from, by.to, 'recommendations/by') : null, to: to ? refTo(context, last, to.from, to.to, 'recommendations/to') : null }
}

/** What a single sentence marks or tells. */
function readOne(context: Context, paragraph: Paragraph, sentence: Sentence): void {
  if (sentence.used) return
  const cut = slashAt(sentence.text, context.languages)
  if (cut !== null) Object.assign(sentence, { text: sentence.text.slice(0, cut), plain: sentence.plain.slice(0, cut), map: sentence.map.slice(0, cut + 1) })
  if (settleMotion(context, sentence)) return
  if (readMotionAt(context, sentence.index, false, 0)) return
  const verdict = tellsVerdict(context, sentence)
  if (verdict !== null) {
    readVerdict(context, paragraph, sentence, verdict)
    return
  }
  if (sentence.block.kind === 'heading') return
  const told = tellsDecision(context, sentence)
  if (told) {
    const inside = told.rule === 'decisions/capitals' || told.rule === 'decisions/resolved' ? firstMatch(context.phrases.decision.resolvedInside, sentence.plain) : null
    const parts = told.kind === 'resolution' ? withLetteredParts(context, paragraph, sentence.index) : [whole(sentence)]
    if (inside) parts[0] = { sentence, from: inside.index, to: sentence.text.length }
    addDecision(context, parts, told)
    if (told.kind !== 'resolution') readCommitments(context, sentence)
    return
  }
  if (readRecommendationSentence(context, sentence)) return
  readCommitments(context, sentence)
}

function listFollows(context: Context, paragraph: Paragraph): boolean {
  const next = context.business.paragraphs[paragraph.index + 1]
  return next !== undefined && (next.blocks[0]!.label !== null || next.blocks[0]!.bulleted)
}

/** "Approved.": the decision is on the sentence before it, or on the item it stands under. */
function readVerdict(context: Context, paragraph: Paragraph, sentence: Sentence, verdict: 'alone' | 'end'): void {
  const told: Told = { explicit: true, kind: 'agreement', rule: 'decisions/verdict', confidence: 0.75 }
  const earlier = context.business.sentences.slice(paragraph.from, sentence.index)
  if (matches(context.phrases.decision.verdictOnAll, sentence.plain) && earlier.length > 0 && earlier.every((one) => !one.used)) {
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
  const heading = before && before.paragraph !== sentence.paragraph && before.block.index >= sentence.block.index - 1 && sectionAt(context.state, sentence.block.index)?.from === before.block.index
  if (before && !before.used && (before.paragraph === paragraph.index || heading)) addDecision(context, [whole(before), whole(sentence)], told)
}

/** "The motion carried 5-0.", "Vote: unanimous": the vote on the decision before it under the same item, which has none yet. */
function settleMotion(context: Context, sentence: Sentence): boolean {
  if (!matches(context.phrases.motion.settles, sentence.plain)) return false
  const last = context.decisions.at(-1)
  const item = sectionAt(context.state, sentence.block.index)?.item
  if (!last || last.end > startOf(sentence) || last.draft.itemId?.target !== item || last.listed) return false
  const { draft } = last
  const told = tellsDecision(context, sentence)
  // A sentence that moves something itself is a motion of its own.
  if (told?.rule === 'decisions/resolved' || readMotion(context, sentence.index)?.draft.mover) return false
  const outcome = readOutcome(context, [sentence], 'decisions/outcome')
  const vote = readVote(context, [sentence], outcome?.value ?? null)
  const settled = draft.kind === 'motion' || draft.kind === 'amendment' ? draft.outcome !== null && draft.outcome.basis === 'stated' : draft.vote !== null
  if (settled || (outcome === null && vote === null)) return false
  draft.outcome = outcome ?? outcomeOf(vote) ?? draft.outcome
  draft.vote ??= vote
  draft.explicit = true
  sentence.used = true
  last.end = endOf(sentence)
  return true
}

/** A verdict on a line of its own: the paragraphs of the item back to the one that says what was asked for. */
function petitionBefore(context: Context, paragraph: Paragraph, sentence: Sentence): Part[] | null {
  const item = sectionAt(context.state, sentence.block.index)
  if (sentence.block.cell) {
    // In a table the row says what was decided on.
    const row = rowOf(sentence)
    const earlier = context.business.sentences.slice(Math.max(0, paragraph.from - 12), paragraph.from).filter((one) => rowOf(one) === row && one.block.cell!.column < sentence.block.cell!.column && !one.used && /\p{L}{3}/u.test(one.plain))
    return earlier.length > 0 ? earlier.map(whole) : null
  }
  for (let p = paragraph.index - 1; p >= Math.max(0, paragraph.index - 7); p--) {
    const earlier = context.business.paragraphs[p]!
    const first = context.business.sentences[earlier.from]!
    if (first.used || sectionAt(context.state, first.block.index) !== item || first.block.kind === 'heading') return null
    if (earlier.to - earlier.from < 2 && first.text.length < 60) continue
    return context.business.sentences.slice(earlier.from, paragraph.from).map(whole)
  }
  return null
}

/** A resolution with the lettered parts after it: the rest of the paragraph where it runs on, and the lettered paragraphs that follow. */
function withLetteredParts(context: Context, paragraph: Paragraph, at: number): Part[] {
  const { sentences, paragraphs } = context.business
  const parts = [whole(sentences[at]!)]
  const short = sentences[at]!.text.length < 30
  for (let i = at + 1; i < paragraph.to && (short || /^[([]?[a-z0-9]{1,4}[)\].]/u.test(sentences[i]!.plain)); i++) parts.push(whole(sentences[i]!))
  if (parts.at(-1)!.sentence.index + 1 < paragraph.to) return parts
  const open = /[:–—,;-]$/u.test(sentences[paragraph.to - 1]!.plain) || sentences[at]!.text.length < 30
  let expected = 1
  for (let p = paragraph.index + 1; p < paragraphs.length; p++) {
    const next = paragraphs[p]!
    const { label } = next.blocks[0]!
    const first = sentences[next.from]!
    if (first.used || next.blocks[0]!.kind === 'heading') break
    const lettered = label !== null && (label.kind === 'alpha' || label.kind === 'roman' || (label.kind === 'decimal' && open && label.path.length === 1)) && label.path.at(-1) === expected
    const plain = label === null && expected === 1 && open && (next.blocks[0]!.bulleted || parts.length === 1)
    if (!lettered && !plain && !(label === null && next.blocks[0]!.bulleted && open)) break
    if (lettered) expected += 1
    parts.push(...sentences.slice(next.from, next.to).map(whole))
    if (plain && !next.blocks[0]!.bulleted) break
  }
  return parts
}

export { leadingOwner }
