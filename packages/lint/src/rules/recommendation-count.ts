/**
 * A stated number of recommendations is that of those listed.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Report
 * The report makes two recommendations.
 * Recommendation 1: The Council should repair the roof.
 * Recommendation 2: The Council should paint the door.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Report
 * The report makes three recommendations.
 * Recommendation 1: The Council should repair the roof.
 * Recommendation 2: The Council should paint the door.
 * ```
 *
 * - Unexpected number 3 of recommendations, expected 2 as listed
 */
import { defineRule } from '../rule.js'

export const recommendationCount = defineRule({
  id: 'recommendation-count',
  meta: { category: 'recommendations', summary: 'Counted recommendations are as many as listed', severity: 'warning' },
  *check({ record, spansOf }) {
    for (const item of record.agendaItems) {
      const here = record.recommendations
        .map((recommendation, index) => ({ ...recommendation, pointer: `/recommendations/${index}` }))
        .filter(({ itemId }) => itemId === item.id)
      // Those that are listed bear numbers; others are told in passing.
      const listed = here.filter(({ count, number }) => (count ?? 1) === 1 && number !== null)
      const counted = here.filter(({ count }) => (count ?? 1) > 1)
      const stated = counted.reduce((sum, { count }) => sum + (count ?? 0), 0)
      if (listed.length < 2 || counted.length === 0 || stated === listed.length) continue
      const spans = spansOf(`${counted[0]!.pointer}/count`)
      yield {
        message: `Unexpected number ${stated} of recommendations, expected ${listed.length} as listed`,
        ...(spans.length > 0 ? { spans } : { pointer: counted[0]!.pointer }),
        itemId: item.id
      }
    }
  }
})
