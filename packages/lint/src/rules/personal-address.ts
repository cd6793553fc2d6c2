/**
 * Public minutes do not say where somebody lives.
 *
 * A street with a house number counts where words say that somebody lives there, or where it stands beside a name in the list of
 * attendees. Sites of applications and venues do not.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Planning
 * Application for an extension at 14 Heol Isaf: no objection.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Planning
 * Mrs Parry, who lives at 14 Heol Isaf, spoke against it.
 * ```
 *
 * - A home address stands in public minutes: 14 Heol Isaf
 */
import { defineRule } from '../rule.js'
import { listed, says } from '../words/index.js'

const HOUSE = /(?<![\p{L}\p{N}/.-])\d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’-]{1,30} ?){1,4}/gu

export const personalAddress = defineRule({
  id: 'personal-address',
  meta: { category: 'privacy', summary: 'No home address is published', severity: 'warning', anyDocument: true },
  *check({ lines, span, languages }) {
    const streets = listed('streets')
    for (const line of lines.all) {
      if (!/\d/.test(line.text) || !says(line.text, 'home', languages)) continue
      for (const match of line.text.slice(0, 10_000).matchAll(HOUSE)) {
        const words = match[0].trim().toLowerCase().split(/\s+/)
        if (!words.some((word) => streets.has(word))) continue
        const start = line.start + match.index
        const text = match[0].trim()
        yield {
          message: `A home address stands in public minutes: ${text}`,
          spans: [span(start, start + text.length)]
        }
      }
    }
  }
})
