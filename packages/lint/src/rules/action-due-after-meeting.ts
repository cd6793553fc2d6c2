/**
 * An action is not due before the meeting that sets it.
 *
 * Actions of earlier meetings may well be.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * ACTION: Bryn Owen to ask for a price by 1 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * ACTION: Bryn Owen to ask for a price by 1 March 2026.
 * ```
 *
 * - Unexpected due date 2026-03-01, expected 2026-05-12 or later
 */
import { defineRule } from '../rule.js'

export const actionDueAfterMeeting = defineRule({
  id: 'action-due-after-meeting',
  meta: { category: 'actions', summary: 'An action is not due before its meeting', severity: 'warning' },
  *check({ record }) {
    const { date } = record.meeting
    if (date === null) return
    for (const [index, { due, status, carriedOver, itemId }] of record.actions.entries()) {
      if (!due?.date || due.date >= date || status === 'closed' || carriedOver) continue
      yield {
        message: `Unexpected due date ${due.date}, expected ${date} or later`,
        pointer: `/actions/${index}/due/date`,
        itemId
      }
    }
  }
})
