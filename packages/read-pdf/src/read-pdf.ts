/** The order of the stages; each is a file. */
import { type DocumentTree, type ReadContext, ReadError, sealTree } from '@cofnod/model'
import type { Root } from 'mdast'
import { type Block, toBlocks } from './blocks.js'
import { toColumns } from './columns.js'
import { type PageLines, partFurniture } from './furniture.js'
import { type Line, lineText, type Region, type TableBlock } from './layout.js'
import { metadataText, producerOf } from './metadata.js'
import { mayBeScanned, rankRecognised } from './ocr-layer.js'
import { open, toReadError } from './open.js'
import { paragraphWriter } from './paragraphs.js'
import type { PdfFile } from './pdfjs.js'
import { type ReadPages, readPages } from './read-pages.js'
import { findMargins, pageRegion } from './regions.js'
import { findUsual, type Usual } from './style.js'
import { endingTable, findTables } from './tables.js'
import { reportTags, withoutRunningHead } from './tagged/page.js'
import { countWords, type WordCount } from './words.js'

/** @throws ReadError and nothing else. */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<DocumentTree> {
  const file = await open(bytes, context)
  try {
    const pages = await readPages(file, context, () => open(bytes, context), mayBeScanned(bytes, file.pages))
    return buildTree(file, pages, bytes.length, context)
  } catch (error) {
    throw toReadError(error, context)
  } finally {
    await file.close()
  }
}

function buildTree(file: PdfFile, read: ReadPages, size: number, context: ReadContext): DocumentTree {
  if (read.scanned.length > 0 && read.scanned.length === file.pages) throw new ReadError('needs-ocr')
  if (read.unreadable === file.pages && read.late > 0) throw new ReadError('timeout', { detail: 'on every page' })
  if (read.unreadable === file.pages) throw new ReadError('damaged', { detail: 'no page could be read' })
  reportTags(read.tagged, context)
  const root: Root = { type: 'root', children: [] }
  const { pages, furniture } = partFurniture(withoutRunningHead(read.pages, read.tagged))
  const regions = toRegions(pages, context)
  const usual = findUsual(regions)
  regions.forEach((region, at) => {
    context.deadline.check()
    findTables(region, usual, at > 0 ? endingTable(regions[at - 1]!) : null)
  })
  const words = countWords(allLines(regions).map(lineText))
  const again: string[] = []
  root.children = toBlocks(toFlow(regions, usual, words, context), usual, words, again)
  rankRecognised(root, read.recognised, words)
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
      ...(read.recognised.length > 0 ? { recognisedPages: read.recognised } : {}),
      documentKind: null
    },
    furniture: [
      ...furniture,
      ...new Set([...again, ...read.marginal]),
      ...read.aslant,
      ...new Set(read.tagged.artifacts)
    ].join('\n'),
    metadata: metadataText(file)
  })
  checkText(tree, context)
  return tree
}

function toRegions(pages: PageLines[], context: ReadContext): Region[] {
  const margins = findMargins(pages.flatMap((page) => page.lines))
  return pages
    .filter((page) => page.lines.length > 0 || page.tables.length > 0)
    .flatMap((page) => {
      context.deadline.check()
      return toColumns(pageRegion(page.lines, page.tables, margins))
    })
}

const cellLines = (table: TableBlock): Line[] => table.rows.flatMap((row) => row.flatMap((cell) => cell.lines))
const allLines = (regions: Region[]): Line[] =>
  regions.flatMap((region) => [...region.lines, ...region.tables.flatMap(cellLines)])

/** Lines and tables of each region by their height on the page. */
function toFlow(regions: Region[], usual: Usual, words: WordCount, context: ReadContext): Block[] {
  let flow: Block[] = []
  const writer = paragraphWriter(usual, words)
  for (const region of regions) {
    context.deadline.check()
    const tables = [...region.tables]
    for (const line of region.lines) {
      while (tables.length > 0 && tables[0]!.top < line.y) flow = flow.concat(writer.flush(), tables.shift()!)
      writer.add(line, region)
    }
    if (tables.length > 0) flow = flow.concat(writer.flush(), tables)
  }
  return [...flow, ...writer.flush()]
}

function checkText(tree: DocumentTree, context: ReadContext): void {
  const { length } = tree.data.streams.body
  if (length > context.limits.characters) {
    throw new ReadError('too-large', { detail: `${length} characters, limit ${context.limits.characters}` })
  }
  if (length === 0) context.report({ code: 'no-text', data: {}, severity: 'warning', spans: [], itemId: null })
}
