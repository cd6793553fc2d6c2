/**
 * A stated number of recommendations is that of those listed.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Report
 * The report makes two recommendations.
 * Recommendation 1: The Council should repair the roof.
 * Recommendation 2: The Council should paint the door.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Report
 * The report makes three recommendations.
 * Recommendation 1: The Council should repair the roof.
 * Recommendation 2: The Council should paint the door.
 * ```
 *
 * - Unexpected number 3 of recommendations, expected 2 as listed
 */
import { type Language, readNumber } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

export const recommendationCount = defineRule({
  id: 'recommendation-count',
  meta: { category: 'recommendations', summary: 'Counted recommendations are as many as listed', severity: 'warning' },
  *check({ record, lines, languages, spansOf, span }) {
    for (const item of record.agendaItems) {
      const here = record.recommendations
        .map((recommendation, index) => ({ ...recommendation, index }))
        .filter(({ itemId }) => itemId === item.id)
      // Those that are listed bear numbers; others are told in passing.
      const numbered = here.filter(({ count, number }) => count === 1 && number !== null)
      if (numbered.length < 2) continue
      const first = spansOf(`/recommendations/${numbered[0]!.index}`)[0]
      if (first === undefined) continue
      const before = lines.number(lines.at(first.start)) - 1
      for (const line of lines.all.slice(Math.max(0, before - 3), before)) {
        const counted = countIn(line.text, (text) => says(text, 'recommendations', languages), languages)
        if (counted === null || counted.value === numbered.length) continue
        yield {
          message: `Unexpected number ${counted.value} of recommendations, expected ${numbered.length} as listed`,
          spans: [span(line.start + counted.start, line.start + counted.end)],
          itemId: item.id
        }
      }
    }
  }
})

/** A number right before the word: "three recommendations". */
function countIn(
  text: string,
  isWord: (text: string) => boolean,
  languages: readonly Language[]
): { value: number; start: number; end: number } | null {
  for (const match of text.slice(0, 2_000).matchAll(/(?<![\p{L}\p{N}.])[\p{L}\p{N}]+(?= \p{L})/gu)) {
    const [word] = match
    const end = match.index + word.length
    const value = isWord(text.slice(end + 1, end + 40)) ? readNumber(word, languages) : null
    if (value !== null && value <= 100) return { value, start: match.index, end }
  }
  return null
}
