/** Paragraphs and tables in reading order → mdast blocks: lists by bullet and indent, headings by size. */
import type { BlockStyle } from '@cofnod/model'
import type { Heading, List, ListItem, Paragraph as MdParagraph, PhrasingContent, RootContent } from 'mdast'
import { headingDepths, isHeading } from './headings.js'
import { toInline } from './inline.js'
import type { TableBlock } from './layout.js'
import { isCentred, type Paragraph } from './paragraphs.js'
import { styleOf, type Usual } from './style.js'
import { continues, toTable } from './table-node.js'
import type { WordCount } from './words.js'

/** Bullets whose indents differ by less than this many points stand on one level. */
const SAME_INDENT = 5

export type Block = Paragraph | TableBlock

/** @param flow Blocks in reading order. @param again Takes heading rows of tables that were printed again. @returns Blocks of the root. */
export function toBlocks(flow: Block[], usual: Usual, words: WordCount, again: string[] = []): RootContent[] {
  const depths = headingDepths(
    flow.filter((block) => block.kind === 'paragraph'),
    usual
  )
  const blocks: RootContent[] = []
  let lists: OpenList[] = []
  for (let at = 0; at < flow.length; at++) {
    const paragraph = flow[at]!
    if (paragraph.kind === 'table') {
      const parts = [paragraph]
      for (let next = flow[at + 1]; next?.kind === 'table' && continues(parts.at(-1)!, next); next = flow[at + 1]) {
        parts.push(next)
        at++
      }
      lists = []
      blocks.push(toTable(parts, usual, words, again))
      continue
    }
    if (!isItem(paragraph) || isHeading(paragraph, usual, depths)) {
      lists = []
      blocks.push(toBlock(paragraph, usual, depths))
      continue
    }
    lists = addItem(paragraph, lists, blocks, usual)
  }
  return blocks
}

const isItem = (paragraph: Paragraph): boolean =>
  paragraph.bullet !== '' || paragraph.numbered === true || paragraph.listed === true

interface OpenList {
  indent: number
  list: List
}

function addItem(paragraph: Paragraph, open: OpenList[], blocks: RootContent[], usual: Usual): OpenList[] {
  const indent = paragraph.lines[0]!.x0 - paragraph.region.left
  const ordered = paragraph.numbered === true
  // A list of another kind at the same indent ends the one above.
  const lists = open.filter(
    (level) =>
      level.indent < indent + SAME_INDENT && (level.indent <= indent - SAME_INDENT || level.list.ordered === ordered)
  )
  const page = paragraph.lines[0]!.frame.page
  const style = blockStyle(paragraph, usual)
  const child: MdParagraph = { type: 'paragraph', children: textOf(paragraph), data: { page, style } }
  const item: ListItem = { type: 'listItem', spread: false, children: [child], data: { ...labelData(paragraph), page } }
  const last = lists.at(-1)
  if (last && Math.abs(last.indent - indent) < SAME_INDENT) {
    last.list.children.push(item)
    return lists
  }
  const list: List = { type: 'list', ordered, spread: false, children: [item], data: { page } }
  if (last) last.list.children.at(-1)!.children.push(list)
  else blocks.push(list)
  return [...lists, { indent, list }]
}

function textOf(paragraph: Paragraph): PhrasingContent[] {
  const skip = paragraph.numbered ? paragraph.label.length : paragraph.bullet.length
  return toInline(paragraph.lines, paragraph.joints, skip)
}

const labelData = (paragraph: Paragraph): { label?: string } =>
  paragraph.numbered ? { label: paragraph.label.trim() } : {}

function toBlock(paragraph: Paragraph, usual: Usual, depths: Map<string, Heading['depth']>): RootContent {
  const { page } = paragraph.lines[0]!.frame
  const data = { ...labelData(paragraph), page, style: blockStyle(paragraph, usual) }
  const children = textOf(paragraph)
  const depth = isHeading(paragraph, usual, depths)
  return depth ? { type: 'heading', depth, children, data } : { type: 'paragraph', children, data }
}

function blockStyle(paragraph: Paragraph, usual: Usual): BlockStyle {
  const first = paragraph.lines[0]!
  const style = styleOf(
    paragraph.lines.flatMap((line) => line.segments.flatMap((segment) => segment.spans)),
    usual
  )
  if (paragraph.lines.every((line) => isCentred(line, paragraph.region))) style.align = 'center'
  style.indent = Math.max(0, Math.round((first.x0 - paragraph.region.left) * 10) / 10)
  if (paragraph.spaceBefore > 0) style.spaceBefore = paragraph.spaceBefore
  return style
}
