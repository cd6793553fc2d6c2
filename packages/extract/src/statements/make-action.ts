/** An action over parts of sentences, with its due date and status. */
import { firstMatch, matchesAny } from '@cofnod/language'
import type { ActionDraft } from '../draft.js'
import { Found, type Named } from '../found.js'
import { type Context, itemOf } from './context.js'
import { dueInSentence } from './due.js'
import { type Part, type Sentence, spansOf, textOf, trimPart } from './sentences.js'

/** An action over the parts. */
export function makeAction(
  context: Context,
  parts: readonly Part[],
  about: { explicit: boolean; owners: Named[]; number?: Found<string> | null; rule: string; confidence: number }
): ActionDraft | null {
  const trimmed = parts
    .map((part, index) => trimPart(part, index === 0, index === parts.length - 1))
    .filter((part) => part.to > part.from)
  const spans = spansOf(context.state, trimmed)
  const text = textOf(trimmed).replace(/[\s([–—-]+$/u, '')
  if (spans.length === 0 || !/\p{L}{2}/u.test(text)) return null
  let due: ActionDraft['due'] = null
  for (const part of trimmed) due ??= dueInSentence(context, part.sentence, part.from, part.to)
  return {
    itemId: itemOf(context.state, trimmed[0]!.sentence.block.index),
    number: about.number ?? null,
    text: new Found(text, spans, about.rule, about.confidence),
    explicit: about.explicit,
    owners: about.owners,
    due,
    status:
      statusIn(context, trimmed) ??
      (trimmed[0]!.sentence.block.checked
        ? new Found('closed' as const, spans, 'actions/ticked', 0.9, 'derived')
        : 'open'),
    carriedOver: false
  }
}

/** A printed status of an action in running text: "- completed". */
export function statusIn(context: Context, parts: readonly Part[]): Found<'open' | 'closed'> | null {
  const last = parts.at(-1)
  if (!last) return null
  const tail = last.sentence.plain.slice(Math.max(last.from, last.to - 60), last.to)
  const closed = firstMatch(context.phrases.action.closedAtEnd, tail)
  if (!closed) return null
  const from = Math.max(last.from, last.to - 60) + closed.index
  const spans = spansOf(context.state, [{ sentence: last.sentence, from, to: from + closed[0].length }])
  return spans.length === 0 ? null : new Found('closed' as const, spans, 'actions/status', 0.8)
}

/** The status in a cell of its own. */
export function statusOf(context: Context, sentence: Sentence): Found<'open' | 'closed'> | null {
  const { action } = context.phrases
  const value = matchesAny(action.open, sentence.plain)
    ? 'open'
    : matchesAny(action.closed, sentence.plain)
      ? 'closed'
      : null
  if (value === null) return null
  const spans = spansOf(context.state, [{ sentence, from: 0, to: sentence.text.length }])
  return spans.length === 0 ? null : new Found(value, spans, 'actions/status', 0.9)
}
