/** How many actions are open or closed, where only their number is printed. */
import { firstMatch, matchesAny, readNumber } from '@cofnod/language'
import type { TallyDraft } from '../draft.js'
import { Found } from '../found.js'
import { sectionAt } from '../state.js'
import { type Context, itemOf } from './context.js'
import { groupRange } from './phrases.js'
import { type Sentence, spansOf } from './sentences.js'

/** The tally that the sentence prints, or null. The sentence, or the title it stands under, must speak of actions. */
export function tallyIn(context: Context, sentence: Sentence): TallyDraft | null {
  const { tally } = context.phrases
  const title = sectionAt(context.state, sentence.block.index)?.item.title.value ?? ''
  if (!matchesAny(tally.actions, sentence.plain) && !matchesAny(tally.actions, title)) return null
  for (const status of ['open', 'closed'] as const) {
    const match = firstMatch(tally[status], sentence.plain)
    const range = match ? groupRange(match, 'count') : null
    if (!range) continue
    const value = readNumber(sentence.plain.slice(range.from, range.to), context.languages)
    const spans = spansOf(context.state, [{ sentence, ...range }])
    if (value === null || spans.length === 0) continue
    return {
      subject: 'actions',
      status,
      count: new Found(value, spans, 'actions/tally', 0.9),
      unit: null,
      itemId: itemOf(context.state, sentence.block.index)
    }
  }
  return null
}

/** Reads the tallies of actions of the whole business into the draft; one of each status, the first printed. */
export function readTallies(context: Context): void {
  const { tallies } = context.state.draft
  for (const sentence of context.business.sentences) {
    if (sentence.skipped) continue
    const tally = tallyIn(context, sentence)
    if (tally && !tallies.some((known) => known.subject === 'actions' && known.status === tally.status))
      tallies.push(tally)
  }
}
