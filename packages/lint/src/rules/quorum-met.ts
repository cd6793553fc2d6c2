/**
 * Where a quorum is stated, it is met.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Quorum
 * The quorum is 3 members. The meeting was quorate.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Quorum
 * The meeting was not quorate.
 * ```
 *
 * - The meeting had no quorum
 */
import { defineRule } from '../rule.js'
import { presentPeople } from '../support/people.js'

export const quorumMet = defineRule({
  id: 'quorum-met',
  meta: { category: 'attendance', summary: 'A stated quorum is met', severity: 'error' },
  *check({ record }) {
    const { quorum } = record.meeting
    if (quorum?.met === false) yield { message: 'The meeting had no quorum', pointer: '/meeting/quorum' }
    const present = presentPeople(record).length
    if (quorum?.met === false || !quorum?.required || present === 0 || present >= quorum.required) return
    yield {
      message: `Unexpected ${present} people present, expected ${quorum.required} or more for a quorum`,
      pointer: '/meeting/quorum/required'
    }
  }
})
