/**
 * A recommendation says to whom it is made.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Report
 * The working group recommended that the Council should repair the roof.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Report
 * Recommendation 1: repair the roof before winter.
 * ```
 *
 * - Nobody is named to whom "repair the roof before winter" is recommended
 */
import { defineRule } from '../rule.js'
import { SURE } from '../support/motions.js'
import { short } from '../support/quote.js'

export const recommendationAddressee = defineRule({
  id: 'recommendation-addressee',
  meta: { category: 'recommendations', summary: 'A recommendation has an addressee', severity: 'info' },
  *check({ record, confidenceOf }) {
    for (const [index, { to, text, status, number }] of record.recommendations.entries()) {
      const pointer = `/recommendations/${index}`
      // Those without a number are told in passing, and often of what somebody advised elsewhere.
      if (number === null) continue
      // What the meeting has settled itself was made to the meeting.
      if (to !== null || status !== null || (confidenceOf(pointer) ?? 0) < SURE) continue
      yield { message: `Nobody is named to whom "${short(text.replace(/\.$/, ''))}" is recommended`, pointer }
    }
  }
})
