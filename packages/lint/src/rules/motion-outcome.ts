/**
 * The minutes say what became of a motion.
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
 * Ann Price moved that the roof be repaired, seconded by Bryn Owen.
 * 3. Floor
 * The quotes were discussed.
 * ```
 *
 * - No outcome is stated of "Ann Price moved that the roof be repaired, seconded by Bryn…"
 */
import { defineRule } from '../rule.js'
import { motions, SURE, speaksOfMotion, toldIn } from '../support/motions.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

export const motionOutcome = defineRule({
  id: 'motion-outcome',
  meta: { category: 'decisions', summary: 'A motion has an outcome', severity: 'warning' },
  *check(context) {
    const { record, confidenceOf, languages } = context
    for (const { decision, index } of motions(record)) {
      const pointer = `/decisions/${index}`
      const { outcome, vote } = decision
      if (outcome !== null || vote !== null || (confidenceOf(pointer) ?? 0) < SURE) continue
      if (!speaksOfMotion(decision, context)) continue
      if (says(toldIn(pointer, context), 'settled', languages)) continue
      yield { message: `No outcome is stated of "${short(decision.text)}"`, pointer }
    }
  }
})
