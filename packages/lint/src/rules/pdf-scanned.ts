/**
 * Pages are text, not pictures of text.
 *
 * Nobody can search a scanned page or have it read out. Publish the PDF that the word processor makes.
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
 * ```txt frame {"file":{"mediaType":"application/pdf","pages":2,"tagged":true,"scannedPages":[2]}}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - Page 2 is a picture without text
 *
 * ## Bad: recognised text behind the picture
 *
 * ```txt frame {"file":{"mediaType":"application/pdf","pages":2,"tagged":true,"recognisedPages":[1,2]}}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - Pages 1 and 2 are pictures with recognised text
 */
import { defineRule } from '../rule.js'

export const pdfScanned = defineRule({
  id: 'pdf-scanned',
  meta: { category: 'accessibility', summary: 'No page is a scanned picture', severity: 'warning', anyDocument: true },
  *check({ tree }) {
    const { scannedPages, recognisedPages = [] } = tree.data.file
    if (scannedPages.length > 0) yield { message: `${pagesAre(scannedPages)} without text` }
    if (recognisedPages.length > 0) yield { message: `${pagesAre(recognisedPages)} with recognised text` }
  }
})

function pagesAre(pages: readonly number[]): string {
  if (pages.length === 1) return `Page ${pages[0]} is a picture`
  const shown = pages.length > 8 ? [...pages.slice(0, 7), `${pages.length - 7} more`] : pages
  return `Pages ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are pictures`
}
