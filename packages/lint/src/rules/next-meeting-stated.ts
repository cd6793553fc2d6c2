/**
 * The minutes say when the next meeting is, or that there will be none.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Next meeting
 * The next meeting will be held on Tuesday 9 June 2026.
 * ```
 *
 * ## Good: not known yet
 *
 * ```txt frame
 * 2. Next meeting
 * The date of the next meeting is to be confirmed.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - No next meeting is stated
 */
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

export const nextMeetingStated = defineRule({
  id: 'next-meeting-stated',
  meta: { category: 'meeting', summary: 'The next meeting is stated', severity: 'info' },
  *check({ record, lines, languages }) {
    if (record.meeting.nextMeeting !== null) return
    const open = lines.all.some(
      ({ text }) => says(text, 'noNextMeeting', languages) || says(text, 'nextMeeting', languages)
    )
    if (!open) yield { message: 'No next meeting is stated' }
  }
})
