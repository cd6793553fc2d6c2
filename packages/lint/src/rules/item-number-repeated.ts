/**
 * No number is given to two items of one series.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 3. Floor
 * The quotes were discussed.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed.
 * 3. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * - Unexpected item number 2, which was used before
 */
import { defineRule } from '../rule.js'

export const itemNumberRepeated = defineRule({
  id: 'item-number-repeated',
  meta: { category: 'agenda', summary: 'No item number is used twice', severity: 'warning' },
  *check({ record }) {
    const seen = new Map<string, number>()
    for (const [index, { parentId, number, title, level }] of record.agendaItems.entries()) {
      if (number === null || level > 2) continue
      const key = `${parentId ?? ''} ${number}`
      const before = seen.get(key)
      seen.set(key, index)
      if (before === undefined || index - before > 12) continue
      // A title that goes on over the page is printed again with its number.
      if (record.agendaItems[before]?.title === title) continue
      yield {
        message: `Unexpected item number ${number}, which was used before`,
        pointer: `/agendaItems/${index}/number`
      }
    }
  }
})
