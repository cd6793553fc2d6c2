/**
 * Who is to do something is on the list of attendees, or is a body.
 *
 * An action that is given to somebody who was not there may never reach them. Initials are looked up too.
 *
 * ## Options
 *
 * - `known` (`[]`): names or initials that need not be on the list.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * ACTION: Bryn Owen to ask for a price by 1 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * ACTION: Gwilym Parry to ask for a price by 1 June 2026.
 * ```
 *
 * - Gwilym Parry, who is to do "Gwilym Parry to ask for a price by 1 June 2026", is on no list of the meeting
 */
import { isPost, looksLikeBody, looksLikeGroup, looksLikePerson } from '@cofnod/language'
import { z } from 'zod'
import { defineRule } from '../rule.js'
import { openActions } from '../support/actions.js'
import { whoMayBe } from '../support/people.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

/** With fewer names than this the list of those present may be but a part. */
const LEAST = 3

export const actionOwnerKnown = defineRule<{ known: string[] }>({
  id: 'action-owner-known',
  meta: {
    category: 'actions',
    summary: 'The owner of an action is a known person or body',
    severity: 'info',
    options: z.strictObject({ known: z.array(z.string()).default([]) })
  },
  *check(context) {
    const { record, languages, options } = context
    if (record.attendees.filter(({ kind }) => kind === 'person').length < LEAST) return
    const known = new Set(options.known.map((name) => name.toLowerCase()))
    for (const { action, pointer } of openActions(context)) {
      for (const [place, owner] of action.owners.entries()) {
        const { name } = owner
        if (owner.attendeeId !== null || known.has(name.toLowerCase())) continue
        if (looksLikePerson(name) < 0.6 || looksLikeBody(name) > 0.3 || looksLikeGroup(name) > 0.3 || isPost(name))
          continue
        if (says(name, 'everybody', languages) || whoMayBe(owner, record).length > 0) continue
        // Two names of its own: one alone may be a post, a team or a nickname.
        if (!/^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\p{Ll}+$/u.test(name)) continue
        yield {
          message: `${name}, who is to do "${short(action.text)}", is on no list of the meeting`,
          pointer: `${pointer}/owners/${place}`,
          itemId: action.itemId
        }
      }
    }
  }
})
