import type { Reader } from '@cofnod/model'
import { sniffHtml } from './sniff.js'

/** Web pages. Navigation, banners and footers go to the furniture stream. */
export const htmlReader: Reader = {
  format: 'html',
  mediaType: 'text/html',
  sniff: sniffHtml,
  async read(bytes, context) {
    const { readHtml } = await import('./html/read-html.js')
    return readHtml(bytes, context)
  }
}
