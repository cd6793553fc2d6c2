/** The order of the stages; each is a file. */
import { type DocumentTree, type ReadContext, ReadError, sealTree } from '@cofnod/model'
import type { Root } from 'mdast'
import { toBlocks } from './blocks.js'
import { partFurniture } from './furniture.js'
import { type Line, lineText } from './layout.js'
import { metadataText, producerOf } from './metadata.js'
import { open, toReadError } from './open.js'
import { type Paragraph, paragraphWriter } from './paragraphs.js'
import type { PdfFile } from './pdfjs.js'
import { type ReadPages, readPages } from './read-pages.js'
import { findMargins, pageRegion } from './regions.js'
import { findUsual } from './style.js'
import { countWords } from './words.js'

/** @throws ReadError and nothing else. */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<DocumentTree> {
  const file = await open(bytes, context)
  try {
    const pages = await readPages(file, context)
    return buildTree(file, pages, bytes.length, context)
  } catch (error) {
    throw toReadError(error, context)
  } finally {
    await file.close()
  }
}

function buildTree(file: PdfFile, read: ReadPages, size: number, context: ReadContext): DocumentTree {
  if (read.scanned.length > 0 && read.scanned.length === file.pages) throw new ReadError('needs-ocr')
  const root: Root = { type: 'root', children: [] }
  const { pages, furniture } = partFurniture(read.pages)
  const regions = toRegions(pages, context)
  root.children = toBlocks(toParagraphs(regions, context), findUsual(regions))
  const tree = sealTree(root, {
    file: {
      name: context.name,
      mediaType: 'application/pdf',
      bytes: size,
      sha256: context.sha256,
      pages: file.pages,
      producer: producerOf(file),
      tagged: file.tagged,
      scannedPages: read.scanned,
      documentKind: null
    },
    furniture: [...furniture, ...read.aslant].join('\n'),
    metadata: metadataText(file)
  })
  checkText(tree, context)
  return tree
}

function toRegions(pages: { lines: Line[] }[], context: ReadContext) {
  const margins = findMargins(pages.flatMap((page) => page.lines))
  return pages
    .filter((page) => page.lines.length > 0)
    .map((page) => {
      context.deadline.check()
      return pageRegion(page.lines, margins)
    })
}

function toParagraphs(regions: ReturnType<typeof toRegions>, context: ReadContext): Paragraph[] {
  const words = countWords(regions.flatMap((region) => region.lines.map(lineText)))
  const writer = paragraphWriter(findUsual(regions), words)
  for (const region of regions) {
    context.deadline.check()
    for (const line of region.lines) writer.add(line, region)
  }
  return writer.flush()
}

function checkText(tree: DocumentTree, context: ReadContext): void {
  const { length } = tree.data.streams.body
  if (length > context.limits.characters) {
    throw new ReadError('too-large', { detail: `${length} characters, limit ${context.limits.characters}` })
  }
  if (length === 0) context.report({ code: 'no-text', data: {}, severity: 'warning', spans: [], itemId: null })
}
