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
import type { AgendaItem } from '@cofnod/model'
import { defineRule, type Problem } from '../rule.js'

export const itemNumberRepeated = defineRule({
  id: 'item-number-repeated',
  meta: { category: 'agenda', summary: 'No item number is used twice', severity: 'warning' },
  *check({ record }) {
    const { agendaItems } = record
    const repeated = (index: number): Problem => ({
      message: `Unexpected item number ${agendaItems[index]!.number}, which was used before`,
      pointer: `/agendaItems/${index}/number`
    })
    // One number after the other: a series that starts again further down is another one.
    const last = new Map<string | null, AgendaItem>()
    for (const [index, item] of agendaItems.entries()) {
      const before = last.get(item.parentId)
      last.set(item.parentId, item)
      if (item.number === null || before?.number !== item.number || item.level > 2) continue
      // Letters may number a list of another depth.
      if (!/\d/.test(item.number)) continue
      // A title that goes on over the page is printed again with its number.
      if (before.title !== item.title) yield repeated(index)
    }
    // A number that comes again right after itself is read as a part of its item, and so are those that follow it.
    for (const [index, { level, number, parentId }] of agendaItems.entries()) {
      const before = agendaItems[index - 1]
      if (number === null || before?.id !== parentId || before.number !== number || !/^\d+$/.test(number)) continue
      const next = agendaItems[index + 1]
      const goesOn = next === undefined || next.level < level || Number(next.number) > Number(number)
      if (goesOn) yield repeated(index)
    }
  }
})
