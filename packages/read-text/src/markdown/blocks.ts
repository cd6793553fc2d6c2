/** Markdown's blocks, with labels as printed and header rows marked. */
import type { Html, List, ListItem, Root, RootContent, Table, TableCell } from 'mdast'
import { collapse, dropInvisible } from '../shared/white-space.js'
import { type Definitions, toInline } from './inline.js'

type Block = Root['children'][number]

export interface BlockContext {
  /** What the nodes' offsets count in. */
  source: string
  definitions: Definitions
  /** Blocks of a raw HTML node. */
  html(node: Html): Block[]
}

export function toBlocks(nodes: readonly RootContent[], context: BlockContext): Block[] {
  return nodes.flatMap((node) => toBlock(node, context))
}

function toBlock(node: RootContent, context: BlockContext): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const children = toInline(node.children, context.definitions)
      return children.length === 0 ? [] : [{ ...node, children }]
    }
    case 'blockquote':
    case 'footnoteDefinition':
      return [{ ...node, children: toBlocks(node.children, context) } as Block]
    case 'list':
      return [toList(node, context)]
    case 'table':
      return [toTable(node, context)]
    case 'code':
      return [{ ...node, value: dropInvisible(node.value) }]
    case 'html':
      return context.html(node)
    default:
      return [node]
  }
}

const NUMBER = /^(\d{1,9})([.)])/

/** CommonMark §5.3 counts from the first number; a source that counts otherwise is believed, unless it repeats one number ("1. 1. 1."). */
function toList(list: List, context: BlockContext): List {
  const printed = list.children.map((item) => {
    const start = item.position?.start.offset ?? 0
    return NUMBER.exec(context.source.slice(start, start + 12))
  })
  const lazy = list.children.length > 1 && printed.every((found) => found?.[1] === printed[0]?.[1])
  const children = list.children.map((item, index) => {
    const found = printed[index]
    const made: ListItem = { ...item, children: toBlocks(item.children, context) as ListItem['children'] }
    if (list.ordered) {
      const number = lazy || !found ? (list.start ?? 1) + index : Number(found[1])
      made.data = { ...item.data, label: `${number}${found?.[2] ?? '.'}` }
    }
    return made
  })
  return { ...list, children }
}

function toTable(table: Table, context: BlockContext): Table {
  const children = table.children.map((row) => ({
    ...row,
    children: row.children.map(
      (cell): TableCell => ({ ...cell, children: toInline(cell.children, context.definitions) })
    )
  }))
  return { ...table, children, data: { ...table.data, head: 1 } }
}

/** Lines that the parser was spared, each a paragraph. */
export function plainParagraphs(text: string): Block[] {
  const lines = text.split('\n').map((line) => collapse(line).trim())
  return lines
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}
