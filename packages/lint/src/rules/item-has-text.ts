/**
 * Something is recorded under every item.
 *
 * Formal items (apologies, close …) may stay empty.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * 3. Floor
 * The quotes were discussed.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Roof
 * 3. Floor
 * The quotes were discussed.
 * ```
 *
 * - Nothing is recorded under item 2, Roof
 */
import { defineRule } from '../rule.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

/** Where more of the items than this are empty the document is rather an agenda. */
const MOST = 0.34

export const itemHasText = defineRule({
  id: 'item-has-text',
  meta: { category: 'agenda', summary: 'Something is recorded under every item', severity: 'info' },
  *check({ record, languages }) {
    const { agendaItems } = record
    const parents = new Set(agendaItems.map(({ parentId }) => parentId))
    const used = new Set(
      [...record.decisions, ...record.actions, ...record.recommendations].map(({ itemId }) => itemId)
    )
    const empty = agendaItems
      .map((item, index) => ({ item, index }))
      .filter(({ item: { id, text } }) => text === null && !parents.has(id) && !used.has(id))
    if (empty.length > agendaItems.length * MOST) return
    for (const { item, index } of empty) {
      if (item.level > 1 || item.number === null || item.title.length > 90) continue
      if (says(item.title, 'formalItems', languages)) continue
      yield {
        message: `Nothing is recorded under item ${item.number}, ${short(item.title, 40)}`,
        pointer: `/agendaItems/${index}`
      }
    }
  }
})
