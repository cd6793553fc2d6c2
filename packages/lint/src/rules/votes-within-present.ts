/**
 * No more votes are counted than people are present.
 *
 * With the option `exact` the votes must add up to the number of people present; set it where everybody who is listed votes.
 *
 * ## Options
 *
 * - `exact` (`false`): fewer votes than people present are reported too.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired. Motion carried, 3 in favour, 1 against.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired. Motion carried, 7 in favour, 1 against.
 * ```
 *
 * - Unexpected 8 votes, expected at most the 4 listed as present
 *
 * ## Bad with exact
 *
 * ```txt frame {"options":{"exact":true}}
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired. Motion carried, 2 in favour, 1 against.
 * ```
 *
 * - Unexpected 3 votes, expected the 4 listed as present
 */
import { z } from 'zod'
import { defineRule } from '../rule.js'
import { presentPeople } from '../support/people.js'

/** Shorter lists are seldom whole. */
const LEAST = 3
/** Files of more pages than this hold minutes of several bodies. */
const LONG = 15

export const votesWithinPresent = defineRule<{ exact: boolean }>({
  id: 'votes-within-present',
  meta: {
    category: 'decisions',
    summary: 'Votes do not exceed those present',
    severity: 'warning',
    options: z.strictObject({ exact: z.boolean().default(false) })
  },
  *check({ record, options }) {
    const present = presentPeople(record).length
    // Bodies may stand for several voters each.
    if (present < LEAST || (record.source.pages ?? 0) > LONG || record.attendees.some(({ kind }) => kind !== 'person'))
      return
    for (const [index, { vote, itemId }] of record.decisions.entries()) {
      if (vote === null || vote.for === null) continue
      const votes = vote.for + (vote.against ?? 0) + (vote.abstain ?? 0)
      if (votes === 0 || (votes <= present && (!options.exact || votes === present))) continue
      yield {
        message: `Unexpected ${votes} votes, expected ${votes > present ? 'at most ' : ''}the ${present} listed as present`,
        pointer: `/decisions/${index}/vote`,
        itemId
      }
    }
  }
})
