/**
 * Where voters are named, they are as many as the votes counted.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired.
 * Ayes: Ann Price, Bryn Owen, Carys Lloyd
 * Nays: Dafydd Rees
 * Motion carried 3-1.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired.
 * Ayes: Ann Price, Bryn Owen
 * Nays: Dafydd Rees
 * Motion carried 3-1.
 * ```
 *
 * - Unexpected 3 votes for, expected 2 as named
 */
import { defineRule } from '../rule.js'

export const votersMatchCounts = defineRule({
  id: 'voters-match-counts',
  meta: { category: 'decisions', summary: 'Voters named are as many as votes counted', severity: 'warning' },
  *check({ record }) {
    for (const [index, { vote, itemId }] of record.decisions.entries()) {
      if (vote === null || vote.voters.length === 0) continue
      for (const way of ['for', 'against', 'abstain'] as const) {
        const named = vote.voters.filter((voter) => voter.vote === way).length
        const counted = vote[way]
        // A side whose voters are not named is counted only.
        if (named === 0 || counted === null || counted === named) continue
        yield {
          message: `Unexpected ${counted} votes ${way === 'abstain' ? 'in abstention' : way}, expected ${named} as named`,
          pointer: `/decisions/${index}/vote/${way}`,
          itemId
        }
      }
    }
  }
})
