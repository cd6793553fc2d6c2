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
 * - Ann Price is both mover and seconder
 */
import { firstMatch } from '@cofnod/language'
import type { Decision } from '@cofnod/model'
import { defineRule, type RuleContext } from '../rule.js'
import { samePerson } from '../support/people.js'

export const moverNotSeconder = defineRule({
  id: 'mover-not-seconder',
  meta: { category: 'decisions', summary: 'Mover and seconder are two people', severity: 'error' },
  *check(context) {
    for (const [index, decision] of context.record.decisions.entries()) {
      const { mover, itemId } = decision
      const seconder = decision.seconder ?? printedSeconder(decision, context)
      if (mover === null || seconder === null || !samePerson(mover, seconder)) continue
      const part = decision.seconder === null ? 'mover' : 'seconder'
      yield {
        message: `${mover.name} is both mover and seconder`,
        pointer: `/decisions/${index}/${part}/name`,
        itemId
      }
    }
  }
})

/** A seconder who is the mover is not taken into the record: the name is looked for in the words. */
function printedSeconder(
  { text, mover }: Decision,
  { languages }: Pick<RuleContext, 'languages'>
): Decision['seconder'] {
  if (mover === null) return null
  const sentence = text.replace(/\s+/g, ' ')
  for (const { phrases } of languages) {
    const { pairs, seconders } = phrases.statements.motion
    const name = (firstMatch(pairs, sentence) ?? firstMatch(seconders, sentence))?.groups?.seconder
    if (name !== undefined) return { name, attendeeId: null }
  }
  return null
}
