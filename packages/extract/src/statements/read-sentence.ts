/** What single sentences mark or tell. */
import { firstMatch, matchesAny } from '@cofnod/language'
import type { Named } from '../found.js'
import { afterSemicolon } from './action-sentences.js'
import { slashAt } from './bilingual.js'
import type { Context } from './context.js'
import { tellsDecision, tellsVerdict } from './decision-sentences.js'
import { withLetteredParts } from './lettered.js'
import { readOwnMargin } from './margins.js'
import { groupRange } from './phrases.js'
import { addDecision, readCommitments, readMotionAt } from './put.js'
import { readRecommendationSentence, refTo } from './recommendation-sentences.js'
import { type Paragraph, type Sentence, whole } from './sentences.js'
import { readVerdict, readVoteLine, settleMotion } from './verdicts.js'

/** Reads the sentences of a paragraph; a list that its last sentence opens, or null. */
export function readParagraph(
  context: Context,
  paragraph: Paragraph
): { mode: 'decisions' | 'recommendations'; by: Named | null; to: Named | null } | null {
  const { sentences } = context.business
  const { decision, recommendation } = context.phrases
  const last = sentences[paragraph.to - 1]!
  const opens =
    last.block.kind === 'heading' || last.used || !listFollows(context, paragraph)
      ? null
      : firstMatch(recommendation.opensList, last.plain)
  for (let i = paragraph.from; i < paragraph.to; i++) {
    context.state.deadline.check()
    const sentence = sentences[i]!
    if (sentence.used || (opens && sentence === last)) continue
    if (
      sentence === last &&
      matchesAny(decision.opensList, sentence.plain) &&
      opensAgreement(context, sentence) &&
      listFollows(context, paragraph)
    )
      return { mode: 'decisions', by: null, to: null }
    readOne(context, paragraph, sentence)
  }
  readOwnMargin(context, paragraph)
  if (!opens) return null
  const by = groupRange(opens, 'by')
  const to = groupRange(opens, 'to')
  return {
    mode: 'recommendations',
    by: by ? refTo(context, last, by.from, by.to, 'recommendations/by') : null,
    to: to ? refTo(context, last, to.from, to.to, 'recommendations/to') : null
  }
}

/** What a single sentence marks or tells. */
export function readOne(context: Context, paragraph: Paragraph, sentence: Sentence): void {
  if (sentence.used) return
  const cut = slashAt(sentence.text, context.languages)
  if (cut !== null)
    Object.assign(sentence, {
      text: sentence.text.slice(0, cut),
      plain: sentence.plain.slice(0, cut),
      spoken: sentence.spoken.slice(0, cut),
      map: sentence.map.slice(0, cut + 1)
    })
  // "RECOMMENDED TO COUNCIL: that …" decides nothing yet.
  if (firstMatch(context.phrases.recommendation.recommended, sentence.spoken)?.index === 0) {
    if (readRecommendationSentence(context, sentence)) return
  }
  if (settleMotion(context, sentence) || readVoteLine(context, sentence)) return
  if (readMotionAt(context, sentence.index, false, 0)) return
  const verdict = opensParts(context, paragraph, sentence) ? null : tellsVerdict(context, sentence)
  if (verdict !== null) {
    readVerdict(context, paragraph, sentence, verdict)
    return
  }
  if (sentence.block.kind === 'heading') return
  const told = tellsDecision(context, sentence)
  if (told) {
    const inside =
      told.rule === 'decisions/capitals' || told.rule === 'decisions/resolved'
        ? firstMatch(context.phrases.decision.resolvedInside, sentence.plain)
        : null
    const hasParts = told.kind === 'resolution' || (told.kind === 'agreement' && sentence.plain.endsWith(':'))
    const parts = hasParts ? withLetteredParts(context, paragraph, sentence.index) : [whole(sentence)]
    // "A letter asked for money; it was agreed to give £50."
    if (told.at && afterSemicolon(sentence, told.at)) parts[0] = { sentence, from: told.at, to: sentence.text.length }
    if (inside) parts[0] = { sentence, from: inside.index, to: sentence.text.length }
    addDecision(context, parts, told)
    if (told.kind !== 'resolution') readCommitments(context, sentence)
    // Parts that recommend something to somebody else are recommendations too.
    else for (const part of parts.slice(1)) readRecommendationSentence(context, part.sentence)
    return
  }
  if (readRecommendationSentence(context, sentence)) return
  readCommitments(context, sentence)
}

/** Resolutions keep their parts; each entry under "The group agreed:" is a decision. */
function opensAgreement(context: Context, sentence: Sentence): boolean {
  const told = tellsDecision(context, sentence)
  return told !== null && told.kind === 'agreement' && told.rule !== 'decisions/capitals'
}

/** "RESOLVED" on a line of its own with lettered parts under it: no verdict on what stands before it. */
function opensParts(context: Context, paragraph: Paragraph, sentence: Sentence): boolean {
  const next = context.business.paragraphs[paragraph.index + 1]?.blocks[0]
  return (
    sentence.index === paragraph.to - 1 &&
    matchesAny(context.phrases.decision.resolved, sentence.plain) &&
    next?.label?.path.at(-1) === 1
  )
}

function listFollows(context: Context, paragraph: Paragraph): boolean {
  const next = context.business.paragraphs[paragraph.index + 1]
  return next !== undefined && (next.blocks[0]!.label !== null || next.blocks[0]!.bulleted)
}
