/** Blocks of plain text to mdast; bullets nested by their indent. */
import type { BlockContent, Break, List, ListItem, Paragraph, Root, Table, Text } from 'mdast'
import type { Prose, TextBlock } from './blocks.js'
import type { Line } from './lines.js'

type Position = NonNullable<Root['position']>

/** A list that is still open, with the indent of its bullets in columns. */
interface OpenList {
  list: List
  indent: number
}

/** Nested lists deeper than this are put into the deepest one. */
const DEEPEST = 24

/** @param paged Whether the text has form feeds, so that blocks have pages. */
export function toMdast(blocks: readonly TextBlock[], paged: boolean): Root {
  const root: Root = { type: 'root', children: [] }
  let open: OpenList[] = []
  for (const block of blocks) {
    const page = paged ? { page: block.first.page } : {}
    const position = positionOf(block.first, block.last)
    if (block.kind !== 'prose') {
      open = []
      root.children.push(toNode(block, page, position))
      continue
    }
    if (block.mark?.kind === 'bullet') {
      open = addBullet(root, open, block, page, position)
      continue
    }
    const paragraph = toParagraph(block.logical, page, position)
    open = open.filter((level) => level.indent < block.first.indent)
    const item = open.at(-1)?.list.children.at(-1)
    if (item) item.children.push(paragraph)
    else root.children.push(paragraph)
  }
  return root
}

function toNode(
  block: Exclude<TextBlock, Prose>,
  page: { page?: number },
  position: Position
): Root['children'][number] {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: [text(block.text)], data: { ...page }, position }
    case 'rule':
      return { type: 'thematicBreak', position }
    case 'table': {
      const rows: Table['children'] = block.table.rows.map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : [text(cell)] }))
      }))
      return { type: 'table', children: rows, data: { head: block.table.head, ...page }, position }
    }
  }
}

function addBullet(
  root: Root,
  open: OpenList[],
  block: Prose,
  page: { page?: number },
  position: Position
): OpenList[] {
  const { indent } = block.first
  const levels = open.filter((level) => level.indent <= indent)
  const [first = '', ...rest] = block.logical
  const words = [first.slice(block.mark?.length ?? 0), ...rest]
  const item: ListItem = { type: 'listItem', spread: false, children: [toParagraph(words, page, position)], position }
  const parent = levels.at(-1)
  if (parent && (parent.indent === indent || levels.length >= DEEPEST)) {
    parent.list.children.push(item)
    return levels
  }
  const list: List = { type: 'list', ordered: false, spread: false, children: [item] }
  const holder: BlockContent[] | undefined = parent?.list.children.at(-1)?.children as BlockContent[] | undefined
  if (holder) holder.push(list)
  else root.children.push(list)
  return [...levels, { list, indent }]
}

function toParagraph(logical: readonly string[], page: { page?: number }, position: Position): Paragraph {
  const children: Array<Text | Break> = []
  logical.forEach((line, index) => {
    if (index > 0) children.push({ type: 'break' })
    children.push(text(line))
  })
  return { type: 'paragraph', children, data: { ...page }, position }
}

function text(value: string): Text {
  return { type: 'text', value }
}

/** unist: lines and columns 1-based, offsets 0-based, in UTF-16 units of the decoded file. */
function positionOf(first: Line, last: Line): Position {
  return {
    start: { line: first.number, column: 1, offset: first.start },
    end: { line: last.number, column: last.end - last.start + 1, offset: last.end }
  }
}
