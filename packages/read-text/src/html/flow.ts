/** Blocks of HTML: a handler a kind of element; whatever else holds blocks is looked through. */
import type { Deadline } from '@cofnod/model'
import type { Element, Nodes as HastNodes } from 'hast'
import type { BlockContent, Heading, Paragraph, PhrasingContent } from 'mdast'
import { isContentsHeading, isNavigationWords } from '../furniture-words.js'
import { append } from '../shared/append.js'
import { toBlocks } from '../text/blocks.js'
import { toLines } from '../text/lines.js'
import { toMdast } from '../text/to-mdast.js'
import { wrapWidthOf } from '../text/wrap.js'
import { isContentsList } from './boilerplate.js'
import { type Align, type Block, type Conversion, linesOf, toPhrasing, wordsOf } from './conversion.js'
import { attribute, BLOCK, css, headingRank, IGNORED, isElement, type Measure, measureOf, textOf } from './elements.js'
import { inlineOf, isAllBold, tidy } from './inline.js'
import { toList } from './lists.js'
import { isPlainDescription, toDescriptionTable, toTable } from './tables.js'

type Handler = (element: Element, conversion: Conversion, align: Align | undefined) => Block[]

const HANDLERS: Record<string, Handler> = {
  ul: toList,
  ol: toList,
  menu: toList,
  dir: toList,
  table: toTable,
  hr: (element) => [{ type: 'thematicBreak', position: element.position }],
  pre: toPreformatted,
  xmp: toPreformatted,
  listing: toPreformatted,
  blockquote: (element, conversion, align) => {
    const children = conversion.flow(element.children, align) as BlockContent[]
    return children.length === 0 ? [] : [{ type: 'blockquote', children, position: element.position }]
  },
  dl: (element, conversion, align) =>
    isPlainDescription(element, conversion)
      ? toDescriptionTable(element, conversion)
      : conversion.flow(element.children, align)
}

/**
 * Blocks of a page. `furniture` collects what is none of the document, a line a block.
 * @param marked Topmost furniture nodes; null: all is content, navigation words too.
 */
export function convert(
  nodes: readonly HastNodes[],
  measures: ReadonlyMap<HastNodes, Measure>,
  marked: ReadonlySet<HastNodes> | null,
  deadline: Deadline
): { blocks: Block[]; furniture: string[] } {
  const conversion: Conversion = {
    measures,
    deadline,
    furniture: [],
    isFurniture(node) {
      if (!marked?.has(node)) return false
      append(conversion.furniture, furnitureLines(node, measures, deadline))
      return true
    },
    flow: (children, align) => flow(children, align, conversion, marked !== null)
  }
  return { blocks: conversion.flow(nodes, undefined), furniture: conversion.furniture }
}

function furnitureLines(node: HastNodes, measures: ReadonlyMap<HastNodes, Measure>, deadline: Deadline): string[] {
  const { blocks } = convert([node], measures, null, deadline)
  return linesOf(blocks)
}

function flow(nodes: readonly HastNodes[], align: Align | undefined, conversion: Conversion, sorts: boolean): Block[] {
  const blocks: Block[] = []
  let inline: HastNodes[] = []
  const flush = () => {
    const paragraph = toParagraph(tidy(inlineOf(inline, conversion)), null, align)
    inline = []
    if (paragraph) pushUnlessNavigation(blocks, paragraph, conversion, sorts)
  }
  for (const node of nodes) {
    conversion.deadline.check()
    if (!isElement(node)) {
      inline.push(node)
      continue
    }
    if (IGNORED.has(node.tagName)) continue
    const holdsBlocks = BLOCK.has(node.tagName) || measureOf(conversion.measures, node).block
    if (!holdsBlocks && headingRank(node) > 6) {
      inline.push(node)
      continue
    }
    flush()
    if (sorts && isElement(node) && isContentsList(node, measureOf(conversion.measures, node)))
      dropContentsHeading(blocks, conversion)
    if (conversion.isFurniture(node)) continue
    for (const block of toElement(node, conversion, alignOf(node) ?? align))
      pushUnlessNavigation(blocks, block, conversion, sorts)
  }
  flush()
  return blocks
}

function toElement(element: Element, conversion: Conversion, align: Align | undefined): Block[] {
  const handler = HANDLERS[element.tagName]
  if (handler) return handler(element, conversion, align)
  const rank = headingRank(element)
  if (rank <= 6) return toHeading(element, rank, conversion, align)
  if (!measureOf(conversion.measures, element).block) {
    const paragraph = toParagraph(tidy(inlineOf(element.children, conversion)), element, align)
    return paragraph ? [paragraph] : []
  }
  return conversion.flow(element.children, align)
}

function toHeading(element: Element, rank: number, conversion: Conversion, align: Align | undefined): Block[] {
  const { block } = measureOf(conversion.measures, element)
  const raw = block ? toPhrasing(conversion.flow(element.children, align)) : inlineOf(element.children, conversion)
  const paragraph = toParagraph(tidy(raw), element, align)
  return paragraph ? [{ ...paragraph, type: 'heading', depth: rank as Heading['depth'] }] : []
}

function toParagraph(children: PhrasingContent[], element: Element | null, align: Align | undefined): Paragraph | null {
  if (children.length === 0) return null
  const name = element ? attribute(element, 'className').slice(0, 80) : ''
  const style = {
    ...(name === '' ? {} : { name }),
    ...(isAllBold(children) ? { bold: true } : {}),
    ...(align ? { align } : {})
  }
  const position = element?.position ?? spanOf(children)
  return {
    type: 'paragraph',
    children,
    ...(Object.keys(style).length > 0 ? { data: { style } } : {}),
    ...(position ? { position } : {})
  }
}

function spanOf(children: readonly PhrasingContent[]): Paragraph['position'] {
  const placed = children.filter((child) => child.position !== undefined)
  const first = placed[0]?.position
  const last = placed.at(-1)?.position
  return first && last ? { start: first.start, end: last.end } : undefined
}

/** A block that is exactly the words of a link about the page goes to the furniture. */
function pushUnlessNavigation(blocks: Block[], block: Block, conversion: Conversion, sorts: boolean): void {
  if (sorts && block.type === 'paragraph' && isNavigationWords(wordsOf(block.children))) {
    conversion.furniture.push(wordsOf(block.children))
  } else blocks.push(block)
}

/** The heading above a list of links into the page goes with it. */
function dropContentsHeading(blocks: Block[], conversion: Conversion): void {
  const last = blocks.at(-1)
  if (last?.type !== 'heading' && last?.type !== 'paragraph') return
  const words = wordsOf(last.children)
  if (!isContentsHeading(words)) return
  blocks.pop()
  conversion.furniture.push(words)
}

/** Preformatted text is plain text in a web page (mailing lists, old council pages); with `<code>` in it, it is code. */
function toPreformatted(element: Element, conversion: Conversion): Block[] {
  const value = textOf(element)
  if (value.trim() === '') return []
  if (element.children.some((child) => isElement(child) && child.tagName === 'code')) {
    return [{ type: 'code', value: value.replace(/\n$/, ''), position: element.position }]
  }
  const lines = toLines(value, conversion.deadline)
  const root = toMdast(toBlocks(lines, wrapWidthOf(lines), conversion.deadline), false)
  for (const child of root.children) child.position = element.position
  return root.children
}

const ALIGNS = new Set(['left', 'center', 'right', 'justify'])

function alignOf(element: Element): Align | undefined {
  if (element.tagName === 'center') return 'center'
  const value = css(element, 'text-align') || attribute(element, 'align').toLowerCase()
  return ALIGNS.has(value) ? (value as Align) : undefined
}
