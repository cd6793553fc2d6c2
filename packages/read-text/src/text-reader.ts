import type { Reader } from '@cofnod/model'
import { sniffText } from './sniff.js'

/** Plain text. The fallback of the three: anything that decodes as text gets a low score above 0. */
export const textReader: Reader = {
  format: 'txt',
  mediaType: 'text/plain',
  sniff: sniffText,
  async read(bytes, context) {
    const { readText } = await import('./text/read-text.js')
    return readText(bytes, context)
  }
}
