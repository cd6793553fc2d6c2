/** When an action is due. */
import { findDates, firstMatch, matchesAny, resolveYear, toIso } from '@cofnod/language'
import type { ActionDraft } from '../draft.js'
import { Found } from '../found.js'
import type { Context } from './context.js'
import { groupRange } from './phrases.js'
import { type Sentence, spansOf } from './sentences.js'

type Due = NonNullable<ActionDraft['due']>

/** Due in running text: a date after "by", or "by the next meeting". Null where none is printed. */
export function dueInSentence(context: Context, sentence: Sentence, from = 0, to = sentence.text.length): Due | null {
  const { state, phrases } = context
  const text = sentence.plain.slice(from, to)
  for (const date of findDates(text, { order: state.numericOrder, languages: context.languages })) {
    const before = text.slice(Math.max(0, date.start - 60), date.start)
    const ends = /^[\s.)\]]{0,4}$/u.test(text.slice(date.end))
    if (
      !matchesAny(phrases.action.dueBefore, before) &&
      !(ends && matchesAny(phrases.action.dueOn, before) && isLater(context, date))
    )
      continue
    return makeDue(context, sentence, from + date.start, from + date.end, isoOf(context, date))
  }
  const match = firstMatch(phrases.action.dueTexts, text)
  const range = match ? groupRange(match, 'due') : null
  return range ? makeDue(context, sentence, from + range.from, from + range.to, null) : null
}

/** After the meeting. */
function isLater(context: Context, date: { year: number | null; month: number; day: number }): boolean {
  const iso = isoOf(context, date)
  const meeting = context.state.draft.meeting.date?.value
  return iso !== null && meeting !== undefined && iso > meeting
}

/** Due in a cell of its own: whatever is printed, with the date in it. */
export function dueInCell(context: Context, sentence: Sentence): Due | null {
  if (matchesAny(context.phrases.action.none, sentence.plain) || !/[\p{L}\d]/u.test(sentence.plain)) return null
  const { state } = context
  const dates = findDates(sentence.plain, { order: state.numericOrder, languages: context.languages })
  const date = dates.length === 1 ? dates[0]! : null
  return makeDue(context, sentence, 0, sentence.text.length, date ? isoOf(context, date) : null)
}

function makeDue(context: Context, sentence: Sentence, from: number, end: number, iso: string | null): Due | null {
  let to = end
  while (to > from && /[\s.,;]/u.test(sentence.text[to - 1]!)) to--
  const spans = spansOf(context.state, [{ sentence, from, to }])
  if (spans.length === 0) return null
  return {
    date: iso === null ? null : new Found(iso, spans, 'actions/due', 0.85),
    text: new Found(sentence.text.slice(from, to).trim(), spans, 'actions/due', 0.85)
  }
}

/** A date without a year is the first such day after the meeting; null where the meeting's own date is unknown. */
function isoOf(context: Context, date: { year: number | null; month: number; day: number }): string | null {
  if (date.year !== null) return toIso(date.year, date.month, date.day)
  const meeting = context.state.draft.meeting.date?.value
  return meeting ? resolveYear(date.month, date.day, meeting) : null
}
