/**
 * The next meeting is after this one.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Next meeting
 * The next meeting will be held on Tuesday 9 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Next meeting
 * The next meeting will be held on Thursday 9 June 2022.
 * ```
 *
 * - Unexpected next meeting 2022-06-09, expected a day after 2026-05-12
 */
import { findDates, toIso } from '@cofnod/language'
import { defineRule, type Problem, type RuleContext } from '../rule.js'
import { says } from '../words/index.js'

export const nextMeetingAfter = defineRule({
  id: 'next-meeting-after',
  meta: { category: 'meeting', summary: 'The next meeting is after this one', severity: 'error' },
  *check(context) {
    const { date, nextMeeting } = context.record.meeting
    if (date === null) return
    if (nextMeeting?.date && nextMeeting.date <= date) {
      const spans = [...context.spansOf('/meeting/nextMeeting/date'), ...context.spansOf('/meeting/date')]
      yield { message: messageOf(nextMeeting.date, date), spans }
    }
    // A day before the meeting is not taken for the next one's: it is looked for in the words.
    if (!nextMeeting?.date) yield* printed(context, date)
  }
})

/** How many lines below a title such as "Next meeting" its date may stand. */
const NEAR = 2
/** The words open their line, which is no longer than this. UTF-16 units. */
const OPENING = 60
const LONGEST = 160

function* printed(
  { lines, languages, span, record }: RuleContext<Record<string, never>>,
  date: string
): Iterable<Problem> {
  const order = record.languages[0] === 'en' ? undefined : ('day-first' as const)
  for (const [index, { text }] of lines.all.entries()) {
    if (text.length > LONGEST || !says(text.slice(0, OPENING), 'nextMeeting', languages)) continue
    for (const [below, line] of lines.all.slice(index, index + 1 + NEAR).entries()) {
      const found = findDates(line.text.slice(0, LONGEST), { order })
      if (found.length === 0) continue
      const [only] = found
      // Below the words its line begins with the date, and tells little else.
      if (below > 0 && (line.text.length > 80 || (only?.start ?? 0) > 25)) break
      // Several dates tell of other things too; so does one without a year.
      if (only === undefined || found.length > 1 || only.year === null || only.ambiguous) return
      const next = toIso(only.year, only.month, only.day)
      if (next > date) return
      yield { message: messageOf(next, date), spans: [span(line.start + only.start, line.start + only.end)] }
      return
    }
  }
}

const messageOf = (next: string, date: string) => `Unexpected next meeting ${next}, expected a day after ${date}`
