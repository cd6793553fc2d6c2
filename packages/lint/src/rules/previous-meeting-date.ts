/**
 * The minutes that are approved are those of the last meeting.
 *
 * Needs the last meeting's minutes: `cofnod lint --series minutes/`.
 *
 * ## Good
 *
 * ```txt previous
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt previous
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026 at 7.00 pm
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Minutes of the last meeting
 * The minutes of the meeting held on 10 March 2026 were approved.
 * ```
 *
 * - Unexpected minutes of 2026-03-10, expected those of the last meeting on 2026-04-14
 */
import { defineRule } from '../rule.js'

export const previousMeetingDate = defineRule({
  id: 'previous-meeting-date',
  meta: {
    category: 'series',
    summary: 'The minutes approved are of the last meeting',
    severity: 'warning',
    needsPrevious: true
  },
  *check({ record, previous }) {
    const taken = record.meeting.previousMeeting?.date
    const last = previous?.meeting.date
    if (!taken || !last || taken === last) return
    yield {
      message: `Unexpected minutes of ${taken}, expected those of the last meeting on ${last}`,
      pointer: '/meeting/previousMeeting/date'
    }
  }
})
