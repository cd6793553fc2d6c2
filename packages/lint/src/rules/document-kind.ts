/**
 * The document is minutes, or notes of a meeting.
 *
 * Catches the agenda that was uploaded in their place. All rules about meetings are silent on such a document.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Dear Mrs Parry
 * Thank you for your letter about the roof of the village hall.
 * We are sorry that it took so long to reply to you.
 * Yours sincerely
 * Ann Price
 * ```
 *
 * - Unexpected document kind other, expected minutes
 */
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

const HEAD = 15

export const documentKind = defineRule({
  id: 'document-kind',
  meta: { category: 'file', summary: 'The document is minutes', severity: 'error', anyDocument: true },
  *check({ record, tree, lines, languages }) {
    const { value } = record.source.documentKind
    if (value === 'minutes' || value === 'notes' || record.languages.length === 0) return
    // An agenda on which motions are told, or what calls itself minutes: it was not understood.
    if (lines.all.filter(({ text }) => says(text, 'seconded', languages)).length > 1) return
    const title = /^title: (.*)$/m.exec(tree.data.streams.metadata)?.[1] ?? ''
    const names = [title, ...lines.all.slice(0, HEAD).map(({ text }) => text)]
    if (value === 'agenda' || !names.some((text) => says(text, 'minutes', languages))) {
      yield { message: `Unexpected document kind ${value}, expected minutes` }
    }
  }
})
