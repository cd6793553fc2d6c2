/**
 * The minutes say when the meeting began.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026 at 7.00 pm
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - No time is stated at which the meeting began
 */
import { findTimes } from '@cofnod/language'
import { defineRule } from '../rule.js'

const HEAD = 40

export const meetingTime = defineRule({
  id: 'meeting-time',
  meta: { category: 'meeting', summary: 'The time at which the meeting began is stated', severity: 'warning' },
  *check({ record, lines }) {
    if (record.meeting.startTime !== null) return
    // A time at the top that was not taken for the start may still be it.
    if (lines.all.slice(0, HEAD).some(({ text }) => findTimes(text.slice(0, 1_000)).length > 0)) return
    yield { message: 'No time is stated at which the meeting began' }
  }
})
