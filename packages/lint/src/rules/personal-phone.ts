/**
 * Public minutes hold nobody's telephone number.
 *
 * Told where a name, or a word such as "mobile", stands before it: numbers of offices and to dial into a meeting are allowed. British and North American forms are known.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * Tenders of £12,400 and £13,950 were opened. Reference 2026/00714.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * Ring Bryn Owen on 01970 555123 about the keys.
 * ```
 *
 * - A telephone number stands in public minutes: 01970 555123
 */
import { foldText } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { namesOf } from '../support/people.js'
import { says } from '../words/index.js'

const FORMS = [
  /(?<![\d/.+-])(?:\+44[ -]?(?:\(0\)[ -]?)?\d{2,5}|\(0\d{2,5}\)|0\d{2,5})[ -]\d{3,4}[ -]?\d{3,4}(?![\d/.-]\d|\d)/g,
  /(?<![\d/.+-])(?:07\d{9}|02\d{9})(?!\d)/g,
  /(?<![\d/.+-])(?:\+?1[ .-]?)?(?:\(\d{3}\)\s?|\d{3}[.-])\d{3}[.-]\d{4}(?![\d-])/g
]

export const personalPhone = defineRule({
  id: 'personal-phone',
  meta: { category: 'privacy', summary: 'No telephone number is published', severity: 'warning', anyDocument: true },
  *check({ lines, record, span, languages }) {
    const names = namesOf(record, languages)
    for (const [at, line] of lines.all.entries()) {
      if (!/\d{3}/.test(line.text)) continue
      const near = `${lines.all[at - 1]?.text.slice(-200) ?? ''} ${line.text}`
      if (says(near, 'dialIn', languages)) continue
      for (const form of FORMS) {
        for (const match of line.text.slice(0, 20_000).matchAll(form)) {
          const before = line.text.slice(Math.max(0, match.index - NEAR), match.index)
          if (!says(before, 'mobile', languages) && !namesSomebody(before, names)) continue
          const start = line.start + match.index
          yield {
            message: `A telephone number stands in public minutes: ${match[0]}`,
            spans: [span(start, start + match[0].length)]
          }
        }
      }
    }
  }
})

/** Characters before a number in which its owner is named. */
const NEAR = 60

const namesSomebody = (text: string, names: ReadonlySet<string>) =>
  (text.match(/\p{Lu}\p{L}{3,}/gu) ?? []).some((word) => names.has(foldText(word)))
