/**
 * Numbers of items do not go back.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 3. Floor
 * The quotes were discussed.
 * 4. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 4. Floor
 * The quotes were discussed.
 * 3. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * - Unexpected item number 3 after 4
 */
import { defineRule } from '../rule.js'
import { topSeries } from '../support/numbers.js'

export const itemNumberOrder = defineRule({
  id: 'item-number-order',
  meta: { category: 'agenda', summary: 'Numbers of items do not go back', severity: 'warning' },
  *check({ record }) {
    let last: number | null = null
    for (const { index, number } of topSeries(record)) {
      // A series that starts again at 1 is another one.
      if (last !== null && number < last && number > 1) {
        yield { message: `Unexpected item number ${number} after ${last}`, pointer: `/agendaItems/${index}/number` }
      }
      last = number
    }
  }
})
