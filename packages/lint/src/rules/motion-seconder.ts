/**
 * A motion has a seconder.
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
 * Ann Price moved that the roof be repaired. Motion carried.
 * ```
 *
 * - No seconder is named of "Ann Price moved that the roof be repaired. Motion carried"
 */
import { defineRule } from '../rule.js'
import { motions, SURE, toldIn } from '../support/motions.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

export const motionSeconder = defineRule({
  id: 'motion-seconder',
  meta: { category: 'decisions', summary: 'A motion has a seconder', severity: 'warning' },
  *check(context) {
    const { record, confidenceOf, languages } = context
    for (const { decision, index } of motions(record)) {
      const pointer = `/decisions/${index}`
      const { seconder, mover, outcome } = decision
      // What was withdrawn or died needs none; a motion without either name is told by motion-mover.
      if (seconder !== null || mover === null || outcome === 'withdrawn' || outcome === 'defeated') continue
      if ((confidenceOf(pointer) ?? 0) < SURE) continue
      // Names that are put forward need no seconder.
      if (!says(decision.text, 'moved', languages) || says(toldIn(pointer, context), 'seconded', languages)) continue
      yield { message: `No seconder is named of "${short(decision.text)}"`, pointer }
    }
  }
})
