/**
 * An action that the last meeting left open is spoken of again.
 *
 * Needs the last meeting's minutes: `cofnod lint --series minutes/`.
 *
 * ## Good
 *
 * ```txt previous
 * 2. Roof
 * ACTION: Bryn Owen to ask three firms for a price of the scaffolding.
 * ```
 *
 * ```txt frame
 * 2. Roof
 * Bryn Owen had asked three firms for the price of scaffolding.
 * ```
 *
 * ## Bad
 *
 * ```txt previous
 * 2. Roof
 * ACTION: Bryn Owen to ask three firms for a price of the scaffolding.
 * ```
 *
 * ```txt frame
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - The open action of 2026-04-14 is not spoken of: "Bryn Owen to ask three firms for a price of the scaffolding"
 */
import { foldText } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { short } from '../support/quote.js'

/** Of the longer words of an action this share speaks of it. */
const ENOUGH = 0.5
const LONG = 5

export const openActionFollowedUp = defineRule({
  id: 'open-action-followed-up',
  meta: {
    category: 'series',
    summary: 'Open actions of the last meeting are followed up',
    severity: 'warning',
    needsPrevious: true
  },
  *check({ previous, tree }) {
    if (previous === null) return
    const said = new Set(wordsOf(tree.data.streams.body))
    for (const { text, owners, status, explicit } of previous.actions) {
      if (status === 'closed' || !explicit) continue
      const names = new Set(owners.flatMap(({ name }) => wordsOf(name)))
      const words = wordsOf(text).filter((word) => !names.has(word))
      const known = words.filter((word) => said.has(word)).length
      if (words.length === 0 || known / words.length > ENOUGH) continue
      yield {
        message: `The open action of ${previous.meeting.date ?? 'the last meeting'} is not spoken of: "${short(text, 80)}"`
      }
    }
  }
})

/** The beginnings of longer words, so that "asked" speaks of "ask". */
const wordsOf = (text: string) => [...foldText(text).matchAll(/\p{L}{5,}/gu)].map(([word]) => word.slice(0, LONG))
