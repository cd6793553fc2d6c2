import { type DocumentTree, type ReadContext, ReadError, sealTree } from '@cofnod/model'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { declaredCharset } from '../shared/decode.js'
import { checkCharacters, checkElements, describeFile, fileOf, openText } from '../shared/open-text.js'
import { findFurniture } from './boilerplate.js'
import { capDepth } from './cap-depth.js'
import { linesOf } from './conversion.js'
import { elementsOf, measureAll, measureOf } from './elements.js'
import { convert } from './flow.js'
import { readMetadata } from './metadata.js'

/** Less than this share of the page's letters left as content: the signs were wrong, all is content. */
const LEAST_CONTENT = 0.2

/**
 * A web page to a tree. Offsets in `position` count UTF-16 units of the decoded file.
 * @throws ReadError `empty`, `too-large`, `timeout`, `aborted`.
 */
export function readHtml(bytes: Uint8Array, context: ReadContext): DocumentTree {
  const source = openText(bytes, context, declaredCharset(bytes))
  checkElements(source, context)
  const root = unified().use(rehypeParse).parse(capDepth(source))
  context.deadline.check()
  const { lines, producer } = readMetadata(root)
  const body = [...elementsOf(root)].find((element) => element.tagName === 'body')
  if (!body) throw new ReadError('empty', fileOf(context))
  const measures = measureAll(body)
  const total = measureOf(measures, body).text
  let made = convert(body.children, measures, findFurniture(body, measures), context.deadline)
  if (lettersOf(linesOf(made.blocks)) < total * LEAST_CONTENT) {
    made = convert(body.children, measures, null, context.deadline)
  }
  const file = describeFile(bytes, context, { mediaType: 'text/html', producer })
  const tree = sealTree(
    { type: 'root', children: made.blocks },
    { file, furniture: made.furniture.join('\n'), metadata: lines.join('\n') }
  )
  const { body: words } = tree.data.streams
  if (!/\S/.test(words)) throw new ReadError('empty', fileOf(context))
  checkCharacters(words.length, context)
  return tree
}

function lettersOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.replace(/\s+/g, '').length, 0)
}
