/**
 * Numbers of items do not go back.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 3. Floor
 * The quotes were discussed.
 * 4. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 4. Floor
 * The quotes were discussed.
 * 3. Next meeting
 * Tuesday 9 June 2026.
 * ```
 *
 * - Unexpected item number 3 after 4
 */
import { defineRule } from '../rule.js'
import { topSeries } from '../support/numbers.js'

export const itemNumberOrder = defineRule({
  id: 'item-number-order',
  meta: { category: 'agenda', summary: 'Numbers of items do not go back', severity: 'warning' },
  *check({ record, lines, spansOf, span }) {
    const series = topSeries(record)
    const used = new Set(series.map(({ number }) => number))
    let last: number | null = null
    for (const { item, index, number } of series) {
      const pointer = `/agendaItems/${index}/number`
      // A series that starts again at 1 is another one.
      if (last !== null && number < last && number > 1) {
        yield { message: `Unexpected item number ${number} after ${last}`, pointer }
      }
      // One that was left out may come later, where it does not look like an item of its own.
      const missing = last !== null && number === last + 2 ? last + 1 : null
      const place = spansOf(pointer)[0]
      last = number
      if (missing === null || place === undefined || used.has(missing)) continue
      const from = lines.number(lines.at(place.start))
      const next = series.find((other) => other.index > index)
      const to = next ? (spansOf(`/agendaItems/${next.index}/number`)[0]?.start ?? 0) : Number.POSITIVE_INFINITY
      const range = lines.all.slice(from).filter(({ start }) => start < to)
      const printed = range.filter(({ text }) => /^\d{1,3}[.)\t]/.test(text))
      // Several numbered lines are a list under the item.
      const [only] = printed
      if (only === undefined || printed.length !== 1 || Number.parseInt(only.text, 10) !== missing) continue
      yield {
        message: `Unexpected item number ${missing} after ${number}`,
        spans: [span(only.start, only.start + String(missing).length)],
        itemId: item.id
      }
    }
  }
})
