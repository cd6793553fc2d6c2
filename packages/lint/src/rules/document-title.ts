/**
 * The file says its title.
 *
 * It is what a browser tab, a search engine and a screen reader show (WCAG 2.2, 2.4.2).
 *
 * ## Good
 *
 * ```txt frame {"file":{"mediaType":"application/pdf"},"metadata":"title: Minutes of 12 May 2026"}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt frame {"file":{"mediaType":"application/pdf"},"metadata":"author: Cwm Onnen"}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - The file has no title
 */
import { defineRule } from '../rule.js'

/** Formats whose title is read. */
const TITLED = ['application/pdf', 'text/html', 'wordprocessingml', 'opendocument.text']

export const documentTitle = defineRule({
  id: 'document-title',
  meta: { category: 'accessibility', summary: 'The file has a title', severity: 'info', anyDocument: true },
  *check({ tree }) {
    const { file, streams } = tree.data
    if (!TITLED.some((type) => file.mediaType.includes(type))) return
    if (!/^title: \S/m.test(streams.metadata)) yield { message: 'The file has no title' }
  }
})
