/**
 * Nobody seconds their own motion.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Bryn Owen, that the roof be repaired. Motion carried.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * Moved by Ann Price, seconded by Ann Price, that the roof be repaired. Motion carried.
 * ```
 *
 * - Ann Price moved and seconded "that the roof be repaired"
 */
import { defineRule } from '../rule.js'
import { samePerson } from '../support/people.js'
import { short } from '../support/quote.js'

export const moverNotSeconder = defineRule({
  id: 'mover-not-seconder',
  meta: { category: 'decisions', summary: 'Mover and seconder are two people', severity: 'error' },
  *check({ record }) {
    for (const [index, { mover, seconder, text, itemId }] of record.decisions.entries()) {
      if (mover === null || seconder === null || !samePerson(mover, seconder)) continue
      yield {
        message: `${mover.name} moved and seconded "${short(text)}"`,
        pointer: `/decisions/${index}/seconder/name`,
        itemId
      }
    }
  }
})
