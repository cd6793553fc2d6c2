/**
 * An action says by when it is to be done.
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
 * ACTION: Bryn Owen to ask for a price.
 * ```
 *
 * - No date is set for "Bryn Owen to ask for a price"
 */
import { defineRule } from '../rule.js'
import { openActions } from '../support/actions.js'
import { short } from '../support/quote.js'

export const actionDue = defineRule({
  id: 'action-due',
  meta: { category: 'actions', summary: 'An action has a due date', severity: 'info' },
  *check(context) {
    for (const { action, pointer } of openActions(context)) {
      if (action.due !== null) continue
      yield { message: `No date is set for "${short(action.text)}"`, pointer }
    }
  }
})
