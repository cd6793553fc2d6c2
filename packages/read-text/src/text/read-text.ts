import { type DocumentTree, type ReadContext, sealTree } from '@cofnod/model'
import { isNavigationWords } from '../furniture-words.js'
import { checkCharacters, checkLines, describeFile, openText } from '../shared/open-text.js'
import { toBlocks } from './blocks.js'
import { type Line, toLines } from './lines.js'
import { runningLines } from './pages.js'
import { toMdast } from './to-mdast.js'
import { wrapWidthOf } from './wrap.js'

/**
 * Plain text to a tree: paragraphs, bulleted lists, underlined headings, tables. Typed numbers stay in the text.
 * @throws ReadError `empty`, `too-large`, `timeout`, `aborted`.
 */
export function readText(bytes: Uint8Array, context: ReadContext): DocumentTree {
  const source = openText(bytes, context)
  checkCharacters(source.length, context)
  checkLines(source, context)
  const lines = toLines(source, context.deadline)
  const pages = lines.reduce((most, line) => (line.text === '' ? most : Math.max(most, line.page)), 1)
  const running = runningLines(lines)
  const furniture: string[] = []
  const kept = lines.map((line, index) => {
    if (!running.has(line) && !isLoneNavigation(lines, index)) return line
    furniture.push(line.text)
    return { ...line, text: '', printed: '', width: 0, indent: 0 }
  })
  const blocks = toBlocks(kept, wrapWidthOf(kept), context.deadline)
  context.deadline.check()
  const paged = source.includes('\f')
  const root = toMdast(blocks, paged)
  const file = describeFile(bytes, context, { mediaType: 'text/plain', pages: paged ? pages : null })
  const tree = sealTree(root, { file, furniture: furniture.join('\n') })
  checkCharacters(tree.data.streams.body.length, context)
  return tree
}

/** A line that stands alone and is exactly the words of a link about the page. */
function isLoneNavigation(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (text === '' || !isNavigationWords(text)) return false
  return !lines[index - 1]?.text && !lines[index + 1]?.text
}
