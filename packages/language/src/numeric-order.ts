import { weekdayOf } from './calendar-math.js'
import type { DateLanguage } from './date-patterns.js'
import { findDates, type NumericOrder } from './dates.js'

/**
 * The order in which a document's numeric dates are to be read. Asked in turn: its numeric dates that fit one order only (a part over 12, or the
 * printed weekday), the order of its spelled dates where most put the month first, its first language. ISO dates say nothing.
 */
export function numericOrder(texts: readonly string[], languages: readonly DateLanguage[]): NumericOrder {
  const numeric = { 'day-first': 0, 'month-first': 0 }
  const spelled = { 'day-first': 0, 'month-first': 0 }
  for (const text of texts) {
    // Days in words tell no order.
    if (!/\d/u.test(text)) continue
    for (const date of findDates(text, { languages })) {
      if (date.order === 'year-first') continue
      if (!date.numeric) spelled[date.order]++
      else if (!date.ambiguous && date.day !== date.month)
        numeric[date.order] += weightOf(date.year, date.month, date.day, date.weekday)
    }
  }
  if (numeric['day-first'] !== numeric['month-first'])
    return numeric['day-first'] > numeric['month-first'] ? 'day-first' : 'month-first'
  if (spelled['month-first'] > spelled['day-first']) return 'month-first'
  return languages[0]?.calendar.numericOrder ?? 'day-first'
}

/** A weekday that fits says it twice. */
function weightOf(year: number | null, month: number, day: number, weekday: number | null): number {
  return weekday !== null && year !== null && weekdayOf(year, month, day) === weekday ? 2 : 1
}
