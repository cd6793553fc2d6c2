/**
 * A PDF is tagged, so that screen readers know headings, lists and tables.
 *
 * Needed by PDF/UA (ISO 14289-1, 7.1). Word and LibreOffice tag on export where the option is set.
 *
 * ## Good
 *
 * ```txt frame {"file":{"mediaType":"application/pdf","pages":2,"tagged":true}}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt frame {"file":{"mediaType":"application/pdf","pages":2,"tagged":false}}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - The PDF has no tags, which screen readers need
 */
import { defineRule } from '../rule.js'

export const pdfTagged = defineRule({
  id: 'pdf-tagged',
  meta: { category: 'accessibility', summary: 'A PDF is tagged', severity: 'warning', anyDocument: true },
  *check({ tree }) {
    const { mediaType, tagged } = tree.data.file
    if (mediaType === 'application/pdf' && tagged === false) {
      yield { message: 'The PDF has no tags, which screen readers need' }
    }
  }
})
