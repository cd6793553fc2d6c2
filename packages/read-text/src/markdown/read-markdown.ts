import { type DocumentTree, type ReadContext, sealTree } from '@cofnod/model'
import type { Definition, Html, Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { append } from '../shared/append.js'
import { checkCharacters, checkLines, describeFile, openText } from '../shared/open-text.js'
import { plainParagraphs, toBlocks } from './blocks.js'
import { splitFrontMatter } from './front-matter.js'
import { toSegments } from './segments.js'

/**
 * Markdown to a tree. Offsets in `position` count UTF-16 units of the decoded file.
 * @throws ReadError `empty`, `too-large`, `timeout`, `aborted`.
 */
export async function readMarkdown(bytes: Uint8Array, context: ReadContext): Promise<DocumentTree> {
  const source = openText(bytes, context)
  checkCharacters(source.length, context)
  checkLines(source, context)
  const { metadata, text } = splitFrontMatter(source)
  const root: Root = { type: 'root', children: [] }
  const definitions = new Map<string, Definition>()
  for (const segment of toSegments(text)) {
    context.deadline.check()
    const words = text.slice(segment.start, segment.end)
    append(root.children, segment.plain ? plainParagraphs(words) : parse(words, text, segment.start))
  }
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier.toLowerCase(), node)
  }
  const html = await htmlBlocks(root, context)
  root.children = toBlocks(root.children, { source: text, definitions, html: (node) => html.get(node) ?? [] })
  const file = describeFile(bytes, context, { mediaType: 'text/markdown' })
  const tree = sealTree(root, { file, metadata })
  checkCharacters(tree.data.streams.body.length, context)
  return tree
}

function parse(words: string, source: string, start: number): Root['children'] {
  const parsed = unified().use(remarkParse).use(remarkGfm).parse(words)
  if (start > 0) movePositions(parsed, start, source.slice(0, start).split('\n').length - 1)
  return parsed.children
}

/** Raw HTML blocks that hold words are read as HTML; the parser for it is loaded only then. */
async function htmlBlocks(root: Root, context: ReadContext): Promise<Map<Html, Root['children']>> {
  const blocks = new Map<Html, Root['children']>()
  const found: Html[] = []
  collectHtml(root, found)
  const worded = found.filter((node) => />\s*[^\s<]/.test(node.value.replace(/<!--(?:[^-]|-(?!->))*-->/g, '')))
  if (worded.length === 0) return blocks
  const { fragmentToBlocks } = await import('../html/fragment.js')
  for (const node of worded) blocks.set(node, fragmentToBlocks(node.value, context.deadline))
  return blocks
}

function collectHtml(node: Nodes, found: Html[]): void {
  if (node.type === 'html') found.push(node)
  else if ('children' in node && node.type !== 'paragraph') for (const child of node.children) collectHtml(child, found)
}

function movePositions(node: Nodes, offset: number, lines: number): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue
    if (point.offset !== undefined) point.offset += offset
    point.line += lines
  }
  if ('children' in node) for (const child of node.children) movePositions(child, offset, lines)
}
