import type { Reader } from '@cofnod/model'
import { sniffMarkdown } from './sniff.js'

/** Markdown: CommonMark and the GitHub extensions (tables, task lists, strike-through, footnotes), with YAML front matter. */
export const markdownReader: Reader = {
  format: 'md',
  mediaType: 'text/markdown',
  sniff: sniffMarkdown,
  async read(bytes, context) {
    const { readMarkdown } = await import('./markdown/read-markdown.js')
    return readMarkdown(bytes, context)
  }
}
