/**
 * An action says who is to do it.
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
 * ACTION: ask for a price by 1 June 2026.
 * ```
 *
 * - Nobody is named who is to do "ask for a price by 1 June 2026"
 */
import { defineRule } from '../rule.js'
import { openActions } from '../support/actions.js'
import { short } from '../support/quote.js'

export const actionOwner = defineRule({
  id: 'action-owner',
  meta: { category: 'actions', summary: 'An action has an owner', severity: 'warning' },
  *check(context) {
    for (const { action, pointer } of openActions(context)) {
      if (action.owners.length > 0) continue
      yield { message: `Nobody is named who is to do "${short(action.text)}"`, pointer }
    }
  }
})
