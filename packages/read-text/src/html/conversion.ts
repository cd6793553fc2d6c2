/** What the handlers of one page share. */
import type { Deadline } from '@cofnod/model'
import type { Nodes as HastNodes } from 'hast'
import type { Nodes, PhrasingContent, Root, TableRow } from 'mdast'
import type { Measure } from './elements.js'

export type Block = Root['children'][number]

export interface Conversion {
  measures: ReadonlyMap<HastNodes, Measure>
  deadline: Deadline
  /** Lines of the furniture stream, in the order of the page. */
  furniture: string[]
  /** Whether a node is no content. */
  isFurniture(node: HastNodes): boolean
  /** Blocks of a container's children. */
  flow(nodes: readonly HastNodes[], align: Align | undefined): Block[]
}

export type Align = 'left' | 'center' | 'right' | 'justify'

/** The words of blocks, a line a block or row, for streams and look-ups. */
export function linesOf(blocks: readonly Nodes[]): string[] {
  const lines: string[] = []
  for (const block of blocks) addLines(block, '', lines)
  return lines
}

function addLines(block: Nodes, label: string, lines: string[]): void {
  const words = leafWords(block)
  if (words !== null) {
    for (const line of (label + words).split('\n')) if (line.trim() !== '') lines.push(line)
  } else if ('children' in block) {
    const own = labelOf(block)
    block.children.forEach((child, index) => {
      addLines(child, index === 0 ? (own === '' ? label : `${own}\t`) : '', lines)
    })
  }
}

/** The words of a block that stands on lines of its own, null for what holds such blocks. */
function leafWords(block: Nodes): string | null {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell')
    return wordsOf(block.children)
  if (block.type === 'code') return block.value
  return block.type === 'tableRow' ? rowCells(block).join('\t') : null
}

function rowCells(row: TableRow): string[] {
  return row.children.map((cell) => wordsOf(cell.children).replace(/\n/g, ' '))
}

/** The first words of blocks, without labels. */
export function firstLineOf(blocks: readonly Nodes[]): string {
  for (const block of blocks) {
    const line = leafWords(block) ?? ('children' in block ? firstLineOf(block.children as Nodes[]) : '')
    if (line.trim() !== '') return line
  }
  return ''
}

export function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'break') return '\n'
      if (node.type === 'image') return node.alt ?? ''
      if ('value' in node) return node.type === 'html' ? '' : node.value
      return 'children' in node ? wordsOf(node.children as PhrasingContent[]) : ''
    })
    .join('')
}

/** Blocks as the content of one table cell: lines parted by breaks. */
export function toPhrasing(blocks: readonly Nodes[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = []
  const visit = (block: Nodes, label: string): void => {
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell') {
      const lead: PhrasingContent[] = label === '' ? [] : [{ type: 'text', value: `${label} ` }]
      if (block.children.length > 0) lines.push([...lead, ...block.children])
    } else if (block.type === 'code') lines.push([{ type: 'text', value: block.value }])
    else if (block.type === 'tableRow') {
      const words = rowCells(block).filter((cell) => cell !== '')
      if (words.length > 0) lines.push([{ type: 'text', value: words.join(' ') }])
    } else if ('children' in block) {
      block.children.forEach((child, index) => {
        visit(child, index === 0 ? labelOf(block) || label : '')
      })
    }
  }
  for (const block of blocks) visit(block, '')
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as PhrasingContent, ...line]))
}

function labelOf(block: Nodes): string {
  return block.type === 'listItem' ? (block.data?.label ?? '') : ''
}
