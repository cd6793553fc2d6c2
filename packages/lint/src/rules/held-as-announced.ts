/**
 * The meeting is held on the day that the last minutes announced.
 *
 * Meetings are moved; the minutes may want to say so. Needs the last meeting's minutes: `cofnod lint --series minutes/`.
 *
 * ## Good
 *
 * ```txt previous
 * 2. Next meeting
 * The next meeting will be held on Tuesday 12 May 2026.
 * ```
 *
 * ```txt frame
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * ## Bad
 *
 * ```txt previous
 * 2. Next meeting
 * The next meeting will be held on Tuesday 5 May 2026.
 * ```
 *
 * ```txt frame
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - Unexpected date 2026-05-12, expected 2026-05-05 as announced at the meeting of 2026-04-14
 */
import { defineRule } from '../rule.js'

export const heldAsAnnounced = defineRule({
  id: 'held-as-announced',
  meta: { category: 'series', summary: 'The meeting is on the day announced', severity: 'info', needsPrevious: true },
  *check({ record, previous }) {
    const announced = previous?.meeting.nextMeeting?.date
    const { date, kind } = record.meeting
    if (!announced || date === null || announced === date) return
    if (kind === 'extraordinary' || kind === 'emergency' || kind === 'special') return
    yield {
      message: `Unexpected date ${date}, expected ${announced} as announced at the meeting of ${previous?.meeting.date ?? 'before'}`,
      pointer: '/meeting/date'
    }
  }
})
