/**
 * A weekday beside a date is the weekday of that date.
 *
 * One of the two is a slip, and nobody can tell later which. `--fix` takes the date for right and changes the weekday: look at
 * it before you commit.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Next meeting
 * Tuesday 9 June 2026 at 7.00 pm.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Next meeting
 * Wednesday 9 June 2026 at 7.00 pm.
 * ```
 *
 * - Unexpected weekday Wednesday for 2026-06-09, expected Tuesday
 */
import { findDates, foldText, isoWeekday, languages, toIso } from '@cofnod/language'
import { defineRule } from '../rule.js'

/** Lines beyond are not looked at, and of a line its start. */
const LINES = 5_000
const LENGTH = 5_000

export const weekdayMatchesDate = defineRule({
  id: 'weekday-matches-date',
  meta: { category: 'meeting', summary: 'A weekday fits the date beside it', severity: 'error', fixable: true },
  *check({ lines, span, record }) {
    const order = record.languages[0] === 'en' ? undefined : ('day-first' as const)
    for (const line of lines.all.slice(0, LINES)) {
      if (!/\d/.test(line.text)) continue
      const text = line.text.slice(0, LENGTH)
      for (const date of findDates(text, { order })) {
        if (date.weekday === null || date.year === null || date.ambiguous || date.endDay !== null) continue
        const iso = toIso(date.year, date.month, date.day)
        const actual = isoWeekday(iso)
        if (actual === null || actual === date.weekday) continue
        const printed = printedWeekday(text.slice(date.start, date.end), date.weekday)
        const start = line.start + date.start
        yield {
          message: `Unexpected weekday ${printed?.words ?? nameOf(date.weekday, 'en')} for ${iso}, expected ${nameOf(actual, printed?.tag ?? 'en')}`,
          spans: [span(start, line.start + date.end)],
          fix: printed
            ? {
                start: start + printed.at,
                end: start + printed.at + printed.words.length,
                text: likeCase(nameOf(actual, printed.tag), printed.words)
              }
            : undefined
        }
      }
    }
  }
})

/** Full names, Monday first. */
const NAMES: Record<string, string[]> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn', 'Dydd Sul']
}
const nameOf = (weekday: number, tag: string) => (NAMES[tag] ?? NAMES.en!)[weekday - 1]!

/** The weekday's words in a date, and the language they are of. */
function printedWeekday(words: string, weekday: number): { words: string; at: number; tag: string } | null {
  const folded = foldText(words)
  let best: { words: string; at: number; tag: string } | null = null
  for (const { tag, calendar } of languages) {
    for (const [form, number] of Object.entries(calendar.weekdays)) {
      if (number !== weekday || form.length <= (best?.words.length ?? 0)) continue
      const at = folded.indexOf(form)
      // Folding may change lengths; the words are taken only where it did not.
      if (at === -1 || folded.length !== words.length) continue
      best = { words: words.slice(at, at + form.length), at, tag }
    }
  }
  return best
}

const likeCase = (text: string, model: string) =>
  model === model.toUpperCase() ? text.toUpperCase() : model === model.toLowerCase() ? text.toLowerCase() : text
