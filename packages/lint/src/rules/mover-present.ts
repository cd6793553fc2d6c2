/**
 * Who moves or seconds is present.
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
 * Moved by Ann Price, seconded by Eleri Wyn, that the roof be repaired. Motion carried.
 * ```
 *
 * - Eleri Wyn, who seconded, is not listed as present
 */
import { foldText } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { motions } from '../support/motions.js'
import { presentPeople, whoMayBe } from '../support/people.js'

/** With fewer names than this the list of those present may be but a part. */
const LEAST = 3
/** A name that was read with less may be that of somebody else in the sentence. */
const SURE_OF_NAME = 0.8

export const moverPresent = defineRule({
  id: 'mover-present',
  meta: { category: 'decisions', summary: 'Mover and seconder are present', severity: 'warning' },
  *check({ record, confidenceOf, tree }) {
    if (presentPeople(record).length < LEAST) return
    for (const { decision, index } of motions(record)) {
      for (const role of ['mover', 'seconder'] as const) {
        const ref = decision[role]
        if (ref === null || (confidenceOf(`/decisions/${index}/${role}`) ?? 0) < SURE_OF_NAME) continue
        // What is left of the sentence before is no part of a name.
        if (/\p{L}{2}\.|(?:\S+\s+){3}/u.test(ref.name)) continue
        const who = whoMayBe(ref, record)
        // Nobody of the name is listed at all: told where the name has two parts, so that it is one.
        if (who.length === 0 && isSpokenOf(ref.name, tree.data.streams.body)) continue
        // One part of a name alone fits too many.
        if (ref.attendeeId === null && !/\S\s+\S/.test(ref.name)) continue
        const listed = who.some(({ presence, left }) => presence === 'present' || left !== null)
        if (listed || (who.length === 0 && !/\p{Lu}\S*\s+\p{Lu}/u.test(ref.name))) continue
        const did = role === 'mover' ? 'moved' : 'seconded'
        yield {
          message: `${ref.name}, who ${did}, is not listed as present`,
          pointer: `/decisions/${index}/${role}/name`,
          itemId: decision.itemId
        }
      }
    }
  }
})

/** The last part of a name stands in the text more than once: who is there may be listed in a form that was not read. */
function isSpokenOf(name: string, body: string): boolean {
  const last = foldText(name.trim().split(/\s+/).at(-1) ?? '')
  let count = 0
  const text = foldText(body)
  for (let at = text.indexOf(last); at !== -1 && count < 2; at = text.indexOf(last, at + 1)) count += 1
  return count > 1
}
