/** Pages with their lines → the document's tree. */
import { type DocumentTree, type ReadContext, ReadError, sealTree } from '@cofnod/model'
import type { Root } from 'mdast'
import { type Block, toBlocks } from './blocks.js'
import { toColumns } from './columns.js'
import { type PageLines, partFurniture } from './furniture.js'
import { type Line, lineText, type Region, type TableBlock } from './layout.js'
import { rankRecognised } from './ocr-layer.js'
import { paragraphWriter } from './paragraphs.js'
import type { ReadPages } from './read-pages.js'
import { findMargins, pageRegion } from './regions.js'
import { findUsual, type Usual } from './style.js'
import { endingTable, findTables } from './tables.js'
import { reportTags, withoutRunningHead } from './tagged/page.js'
import { countWords, type WordCount } from './words.js'

/** What is known of the file without its pages. */
export interface Described {
  mediaType: string
  pages: number
  producer: string | null
  tagged: boolean | null
  /** The metadata stream. */
  metadata: string
}

/** @param size Of the file in bytes. @throws ReadError `needs-ocr`, `timeout`, `aborted`, `damaged`, `too-large`. */
export function buildTree(told: Described, read: ReadPages, size: number, context: ReadContext): DocumentTree {
  if (!read.asked && read.scanned.length > 0 && read.scanned.length === told.pages) throw new ReadError('needs-ocr')
  if (read.unreadable === told.pages && read.late > 0) throw new ReadError('timeout', { detail: 'on every page' })
  if (read.unreadable === told.pages) throw new ReadError('damaged', { detail: 'no page could be read' })
  reportTags(read.tagged, context)
  const root: Root = { type: 'root', children: [] }
  const { pages, furniture } = partFurniture(withoutRunningHead(read.pages, read.tagged))
  const regions = toRegions(pages, context)
  const usual = findUsual(regions)
  regions.forEach((region, at) => {
    context.deadline.check()
    findTables(region, usual, at > 0 ? endingTable(regions[at - 1]!) : null)
  })
  const words = countWords(() => allLines(regions).map(lineText))
  const again: string[] = []
  root.children = toBlocks(toFlow(regions, usual, words, context), usual, words, again)
  rankRecognised(root, read.recognised, words)
  const recognised = [...read.recognised, ...read.fromPictures].sort((a, b) => a - b)
  const tree = sealTree(root, {
    file: {
      name: context.name,
      mediaType: told.mediaType,
      bytes: size,
      sha256: context.sha256,
      pages: told.pages,
      producer: told.producer,
      tagged: told.tagged,
      scannedPages: read.scanned,
      ...(recognised.length > 0 ? { recognisedPages: recognised } : {}),
      documentKind: null
    },
    furniture: [
      ...furniture,
      ...new Set([...again, ...read.marginal]),
      ...read.aslant,
      ...new Set(read.tagged.artifacts)
    ].join('\n'),
    metadata: told.metadata
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
