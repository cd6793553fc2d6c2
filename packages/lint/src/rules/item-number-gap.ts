/**
 * Numbers of items skip none.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 3. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 4. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * - Unexpected item number 4 after 2, expected 3
 */
import { defineRule } from '../rule.js'
import { isPrinted, topSeries } from '../support/numbers.js'

export const itemNumberGap = defineRule({
  id: 'item-number-gap',
  meta: { category: 'agenda', summary: 'Numbers of items skip none', severity: 'warning' },
  *check({ record, lines }) {
    let last: number | null = null
    for (const { index, number } of topSeries(record)) {
      const expected: number | null = last === null ? null : last + 1
      // A number that is printed somewhere belongs to an item that was not read as one.
      if (expected !== null && number > expected && number < expected + 20 && !isPrinted(expected, lines.all)) {
        yield {
          message: `Unexpected item number ${number} after ${expected - 1}, expected ${expected}`,
          pointer: `/agendaItems/${index}/number`
        }
      }
      last = number
    }
  }
})
