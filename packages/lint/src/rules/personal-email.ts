/**
 * Public minutes hold nobody's e-mail address.
 *
 * Mailboxes of an office (clerk@, info@ …) are allowed.
 *
 * ## Options
 *
 * - `allow` (`[]`): addresses, or domains with their `@`, that may stand there.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * Replies to clerk@hall.example by Friday.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * Replies to bryn.owen@mail.example by Friday.
 * ```
 *
 * - An e-mail address of a person stands in public minutes: bryn.owen@mail.example
 */
import { foldText } from '@cofnod/language'
import { z } from 'zod'
import { defineRule } from '../rule.js'
import { namesOf } from '../support/people.js'
import { listed } from '../words/index.js'

/** RFC 5321 4.5.3.1 bounds both parts; shorter here, so that no long line is tried over and over. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}-])/gu

export const personalEmail = defineRule<{ allow: string[] }>({
  id: 'personal-email',
  meta: {
    category: 'privacy',
    summary: 'No e-mail address of a person is published',
    severity: 'warning',
    anyDocument: true,
    options: z.strictObject({ allow: z.array(z.string()).default([]) })
  },
  *check({ tree, record, span, options, languages }) {
    const { body } = tree.data.streams
    if (!body.includes('@')) return
    const offices = listed('mailboxes')
    const names = namesOf(record, languages)
    const allowed = options.allow.map((entry) => entry.toLowerCase())
    for (const match of body.matchAll(ADDRESS)) {
      const address = match[0].toLowerCase()
      if (allowed.some((entry) => address === entry || (entry.startsWith('@') && address.endsWith(entry)))) continue
      const local = address.split('@')[0] ?? ''
      if (offices.has(local) || !isPersons(local, names)) continue
      yield {
        message: `An e-mail address of a person stands in public minutes: ${match[0]}`,
        spans: [span(match.index, match.index + match[0].length)]
      }
    }
  }
})

/** Two parts ("bryn.owen"), or a name within: a mailbox of one word may be that of an office or a group. */
function isPersons(local: string, names: ReadonlySet<string>): boolean {
  if (/^\p{L}+[._]\p{L}{2,}\d*$/u.test(local)) return true
  const folded = foldText(local)
  for (const name of names) if (folded.includes(name)) return true
  return false
}
