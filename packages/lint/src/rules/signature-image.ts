/**
 * Public minutes hold no picture of a signature.
 *
 * A copy of it can be put under anything. Seen in Markdown and HTML, where a picture's address or description speaks of a
 * signature; pictures in Word and PDF files bear no such words.
 *
 * ## Good
 *
 * ```md
 * # Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 *
 * Signed: ................ (Chair)
 * ```
 *
 * ## Bad
 *
 * ```md
 * # Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 *
 * ![Signature of Ann Price](ann.png)
 * ```
 *
 * - A picture of a signature is published: Signature of Ann Price
 */
import { defineRule } from '../rule.js'
import { short } from '../support/quote.js'
import { says } from '../words/index.js'

/** The description and address of a picture; both are bounded, so that a long line is passed once. */
const PICTURES = [/!\[(?<alt>[^\]\n]{0,300})\]\((?<url>[^)\s]{0,500})/gu, /<img\s(?<tag>[^>]{0,1000})>/giu]

export const signatureImage = defineRule({
  id: 'signature-image',
  meta: {
    category: 'privacy',
    summary: 'No picture of a signature is published',
    severity: 'warning',
    anyDocument: true
  },
  *check({ source, languages }) {
    if (source === null) return
    for (const pattern of PICTURES) {
      for (const { groups } of source.matchAll(pattern)) {
        const tag = groups?.tag ?? ''
        const alt = groups?.alt ?? /\balt="([^"]*)"/i.exec(tag)?.[1] ?? ''
        const url = groups?.url ?? /\bsrc="([^"]*)"/i.exec(tag)?.[1] ?? ''
        // Of a data: address only the start could be words.
        if (!says(`${alt} ${url.slice(0, 200).replace(/[_/.-]/g, ' ')}`, 'signature', languages)) continue
        yield { message: `A picture of a signature is published: ${short(alt || url)}` }
      }
    }
  }
})
