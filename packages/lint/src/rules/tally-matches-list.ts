/**
 * A number of people that is stated is that of the people listed.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Apologies
 * Apologies were received from 1 member.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Apologies
 * Apologies were received from 3 members.
 * ```
 *
 * - Unexpected number 3 of those who sent apologies, expected 1 as listed
 */
import { defineRule } from '../rule.js'

const WHO: Record<string, string> = {
  present: 'those present',
  apologies: 'those who sent apologies',
  absent: 'those absent'
}

export const tallyMatchesList = defineRule({
  id: 'tally-matches-list',
  meta: { category: 'attendance', summary: 'A stated number of people is that of the list', severity: 'warning' },
  *check({ record, spansOf, tree }) {
    for (const [index, tally] of record.tallies.entries()) {
      const { subject, count } = tally
      if (subject === 'actions') continue
      const listed = record.attendees.filter(({ presence }) => presence === subject).length
      if (listed === 0 || listed === count) continue
      // The end of a number in words ("twenty-four") is none.
      const place = spansOf(`/tallies/${index}/count`)[0]
      if (place && /[-–\p{L}]/u.test(tree.data.streams[place.stream][place.start - 1] ?? '')) continue
      yield {
        message: `Unexpected number ${count} of ${WHO[subject]}, expected ${listed} as listed`,
        pointer: `/tallies/${index}`
      }
    }
  }
})
