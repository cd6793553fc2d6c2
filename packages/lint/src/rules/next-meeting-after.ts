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
import { defineRule } from '../rule.js'

export const nextMeetingAfter = defineRule({
  id: 'next-meeting-after',
  meta: { category: 'meeting', summary: 'The next meeting is after this one', severity: 'error' },
  *check({ record: { meeting }, spansOf }) {
    const { date, nextMeeting } = meeting
    if (date === null || !nextMeeting?.date || nextMeeting.date > date) return
    yield {
      message: `Unexpected next meeting ${nextMeeting.date}, expected a day after ${date}`,
      spans: [...spansOf('/meeting/nextMeeting/date'), ...spansOf('/meeting/date')]
    }
  }
})
