/**
 * A motion has a mover.
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
 * Motion: that the roof be repaired. Seconded by Bryn Owen. Motion carried.
 * ```
 *
 * - No mover is named of "that the roof be repaired. Seconded by Bryn Owen. Motion ca…"
 */
import { defineRule } from '../rule.js'
import { motions, SURE, speaksOfMotion, toldIn } from '../support/motions.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

export const motionMover = defineRule({
  id: 'motion-mover',
  meta: { category: 'decisions', summary: 'A motion has a mover', severity: 'warning' },
  *check(context) {
    const { record, confidenceOf, languages } = context
    for (const { decision, index } of motions(record)) {
      const pointer = `/decisions/${index}`
      if (decision.mover !== null || (confidenceOf(pointer) ?? 0) < SURE) continue
      // "A motion to adjourn by Jones": named, in a form that was not read.
      if (/\p{L} \p{Ll}{2,3} \p{Lu}\p{Ll}/u.test(decision.text.slice(0, 200).split(/[.;,]/)[0] ?? '')) continue
      if (!speaksOfMotion(decision, context) || says(toldIn(pointer, context), 'moved', languages)) continue
      yield { message: `No mover is named of "${short(decision.text)}"`, pointer }
    }
  }
})
