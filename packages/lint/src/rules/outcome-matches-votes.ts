/**
 * What became of a motion fits its votes.
 *
 * ## Options
 *
 * - `majority` (`0.5`): the share of votes for and against that carries a motion. Equal votes are left to the chair.
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
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired. Motion carried, 1 in favour, 3 against.
 * ```
 *
 * - Unexpected outcome carried with 1 for and 3 against
 */
import { z } from 'zod'
import { defineRule } from '../rule.js'

export const outcomeMatchesVotes = defineRule<{ majority: number }>({
  id: 'outcome-matches-votes',
  meta: {
    category: 'decisions',
    summary: 'The outcome fits the votes',
    severity: 'error',
    options: z.strictObject({ majority: z.number().min(0.5).max(1).default(0.5) })
  },
  *check({ record, options: { majority } }) {
    for (const [index, { vote, outcome, itemId }] of record.decisions.entries()) {
      if (vote === null || vote.for === null || vote.against === null) continue
      if (outcome !== 'carried' && outcome !== 'defeated') continue
      const cast = vote.for + vote.against
      if (cast === 0 || vote.for === vote.against) continue
      const carries = majority === 0.5 ? vote.for > vote.against : vote.for / cast >= majority - 1e-9
      if (carries === (outcome === 'carried')) continue
      yield {
        message: `Unexpected outcome ${outcome} with ${vote.for} for and ${vote.against} against`,
        pointer: `/decisions/${index}/vote/for`,
        itemId
      }
    }
  }
})
