/**
 * The file says its language.
 *
 * Else a screen reader speaks Welsh with an English voice (WCAG 2.2, 3.1.1). Told of PDF and HTML.
 *
 * ## Good
 *
 * ```txt frame {"file":{"mediaType":"application/pdf"},"metadata":"language: en-GB"}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt frame {"file":{"mediaType":"application/pdf"},"metadata":"title: Minutes"}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - The file does not say its language
 *
 * ## Bad
 *
 * ```html
 * <html><head><title>Minutes</title></head><body>
 * <h1>Cwm Onnen Hall Committee</h1>
 * <p>Minutes of the meeting held on Tuesday 12 May 2026</p>
 * </body></html>
 * ```
 *
 * - The file does not say its language
 */
import { defineRule } from '../rule.js'

export const documentLanguage = defineRule({
  id: 'document-language',
  meta: { category: 'accessibility', summary: 'The file states its language', severity: 'info', anyDocument: true },
  *check({ tree, source }) {
    const { file, streams } = tree.data
    const message = 'The file does not say its language'
    if (file.mediaType === 'application/pdf' && !/^language: \S/m.test(streams.metadata)) yield { message }
    if (file.mediaType !== 'text/html' || source === null) return
    // A fragment without its html element stands in a page of its own.
    const tag = /<html(?:\s[^>]{0,2000})?>/i.exec(source)?.[0]
    if (tag !== undefined && !/\slang\s*=\s*["']?\w/i.test(tag)) yield { message }
  }
})
