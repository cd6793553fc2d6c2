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
import { SURE } from '../support/motions.js'

export const actionDueAfterMeeting = defineRule({
  id: 'action-due-after-meeting',
  meta: { category: 'actions', summary: 'An action is not due before its meeting', severity: 'warning' },
  *check({ record, confidenceOf }) {
    const { date } = record.meeting
    if (date === null) return
    for (const [index, { due, status, carriedOver, explicit, itemId }] of record.actions.entries()) {
      if (!due?.date || due.date >= date || status === 'closed' || carriedOver || !explicit) continue
      if ((confidenceOf(`/actions/${index}/due/date`) ?? 0) < SURE) continue
      yield {
        message: `Unexpected due date ${due.date}, expected ${date} or later`,
        pointer: `/actions/${index}/due/date`,
        itemId
      }
    }
  }
})
