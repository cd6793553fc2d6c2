/** The tree as a reader's eye takes it: lines in reading order, with their labels, looks and tables. */
import { findDates, givenLabel, type PrintedLabel, typedLabel } from '@cofnod/language'
import type { BlockData, BlockStyle } from '@cofnod/model'
import type { Nodes, Root, Table } from 'mdast'

/** One printed line of its own: a paragraph, heading or list item, or a part of one between hard breaks; or a line of a table cell. */
export interface Block {
  /** Position in `state.blocks`, from 0. */
  index: number
  kind: 'heading' | 'paragraph' | 'listItem' | 'cell'
  /** 1–6 for headings, 0 else. */
  depth: number
  /** Nesting of lists, 0 outside. */
  listDepth: number
  /** In a list without numbers. */
  bulleted: boolean
  /** A box before it is ticked (not ticked); null where there is none. */
  checked: boolean | null
  /** The printed number, computed or typed; null where there is none. */
  label: PrintedLabel | null
  /** The words without the label. */
  text: string
  /** Body offsets, half-open: `start` with the label, `textStart` without it. */
  start: number
  textStart: number
  end: number
  page: number | null
  style: BlockStyle
  /** All words are bold (underlined; capitals). */
  bold: boolean
  underline: boolean
  caps: boolean
  /** How many UTF-16 units at the start of `text` are bold or underlined; 0 where it starts in regular type or is so throughout. */
  boldLead: number
  /** Which leaf of the tree it belongs to, and which line of it. */
  leaf: number
  line: number
  lines: number
  cell: { table: TableView; row: number; column: number } | null
}

export interface CellView {
  text: string
  start: number
  end: number
  blocks: Block[]
  /** Covered by a merge. */
  merged: boolean
}

export interface TableView {
  index: number
  /** Zero-based rows and columns; rows may differ in length. */
  rows: CellView[][]
  columns: number
  /** Number of header rows at the top, as far as the reader knows. */
  head: number
  /** Blocks [from, to). */
  from: number
  to: number
}

interface Piece {
  start: number
  end: number
  bold: boolean
  underline: boolean
}

interface Context {
  listDepth: number
  bulleted: boolean
  checked: boolean | null
  item: BlockData | null
}

/** Lines and tables of a sealed tree, in reading order. `body` is its body stream. */
export function readBlocks(
  root: Root,
  body: string,
  check: () => void = () => {}
): { blocks: Block[]; tables: TableView[] } {
  const blocks: Block[] = []
  const tables: TableView[] = []
  let leaf = 0

  const addLeaf = (
    node: Nodes & { children: Nodes[] },
    kind: Block['kind'],
    context: Context,
    cell: Block['cell']
  ): Block[] => {
    check()
    const data = (node.data ?? {}) as BlockData
    const lines = splitLines(node)
    const added: Block[] = []
    lines.forEach((pieces, line) => {
      const first = line === 0
      const given = first ? (context.item?.label ? context.item : data.label ? data : null) : null
      const block = makeBlock(pieces, body, given)
      if (block === null) return
      Object.assign(block, {
        index: blocks.length,
        kind: !first && kind === 'listItem' ? 'paragraph' : kind,
        depth: node.type === 'heading' ? node.depth : 0,
        listDepth: context.listDepth,
        bulleted: context.bulleted && kind === 'listItem' && first,
        checked: kind === 'listItem' && first ? context.checked : null,
        style: data.style ?? {},
        leaf,
        line,
        lines: lines.length,
        cell
      })
      block.bold ||= data.style?.bold === true
      block.underline ||= data.style?.underline === true
      if (block.bold || block.underline) block.boldLead = 0
      blocks.push(block)
      added.push(block)
    })
    leaf += 1
    return added
  }

  const addTable = (table: Table): void => {
    const view: TableView = {
      index: tables.length,
      rows: [],
      columns: 0,
      head: table.data?.head ?? 0,
      from: blocks.length,
      to: 0
    }
    tables.push(view)
    table.children.forEach((row, r) => {
      view.rows.push(
        row.children.map((cell, c) => {
          const added = addLeaf(
            cell as Nodes & { children: Nodes[] },
            'cell',
            { listDepth: 0, bulleted: false, checked: null, item: null },
            { table: view, row: r, column: c }
          )
          const start = added[0]?.start ?? 0
          const end = added.at(-1)?.end ?? 0
          return {
            text: body.slice(start, end),
            start,
            end,
            blocks: added,
            merged: cell.data?.mergedFrom !== undefined
          }
        })
      )
      view.columns = Math.max(view.columns, row.children.length)
    })
    view.to = blocks.length
  }

  const walk = (nodes: readonly Nodes[], context: Context): void => {
    nodes.forEach((node, index) => {
      const inner = index === 0 ? context : { ...context, item: null }
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          addLeaf(
            node as Nodes & { children: Nodes[] },
            node.type === 'heading' ? 'heading' : context.listDepth > 0 && index === 0 ? 'listItem' : 'paragraph',
            inner,
            null
          )
          break
        case 'code':
          addLeaf({ type: 'paragraph', children: [node as never] }, 'paragraph', inner, null)
          break
        case 'list':
          for (const item of node.children) {
            const data = (item.data ?? {}) as BlockData
            walk(item.children, {
              listDepth: context.listDepth + 1,
              bulleted: !data.label,
              checked: item.checked ?? null,
              item: data.label ? data : null
            })
          }
          break
        case 'table':
          addTable(node)
          break
        default:
          if ('children' in node) walk(node.children as Nodes[], inner)
      }
    })
  }
  walk(root.children, { listDepth: 0, bulleted: false, checked: null, item: null })
  return { blocks, tables }
}

/** The pieces of text of each line of a leaf; hard breaks part lines. */
function splitLines(leaf: { children: Nodes[] }): Piece[][] {
  const lines: Piece[][] = [[]]
  const visit = (node: Nodes, bold: boolean, underline: boolean): void => {
    if (node.type === 'break') {
      lines.push([])
      return
    }
    const source = (node.data as { source?: Piece } | undefined)?.source
    if (source) {
      if (node.type === 'code') splitCode(node.value, source.start, lines)
      else lines.at(-1)!.push({ start: source.start, end: source.end, bold, underline })
      return
    }
    if ('children' in node) {
      for (const child of node.children)
        visit(
          child,
          bold || node.type === 'strong',
          underline || (node.type === 'emphasis' && node.data?.hName === 'u')
        )
    }
  }
  for (const child of leaf.children) visit(child, false, false)
  return lines
}

/** Preformatted text keeps its line ends in the value. */
function splitCode(value: string, start: number, lines: Piece[][]): void {
  let at = start
  for (const line of value.split('\n')) {
    lines.at(-1)!.push({ start: at, end: at + line.length, bold: false, underline: false })
    lines.push([])
    at += line.length + 1
  }
}

/** A block from the pieces of a line; the fields about its place in the tree are set by the caller. Null for a blank line without label. */
function makeBlock(pieces: Piece[], body: string, given: BlockData | null): Block | null {
  const first = pieces[0]
  const last = pieces.at(-1)
  const source = given?.labelSource ?? null
  let textStart = first?.start ?? source?.end ?? 0
  let end = last?.end ?? source?.end ?? 0
  while (textStart < end && /\s/u.test(body[textStart]!)) textStart++
  while (end > textStart && /\s/u.test(body[end - 1]!)) end--
  if (textStart >= end && source === null) return null
  let label: PrintedLabel | null = given?.label ? givenLabel(given.label) : null
  const start = source?.start ?? textStart
  if (label === null) {
    const typed = typedLabel(body.slice(textStart, Math.min(end, textStart + 40)))
    // "16 November 2023" begins with a day, not with the number of an item.
    const day =
      typed?.label.bare &&
      findDates(body.slice(textStart, Math.min(end, textStart + 60))).some((date) => date.start === 0)
    if (typed && !day && textStart + typed.length <= end) {
      label = typed.label
      textStart = Math.min(end, textStart + typed.length)
    }
  }
  const text = body.slice(textStart, end)
  const words = pieces.filter(
    (piece) =>
      piece.end > textStart && /\S/u.test(body.slice(Math.max(piece.start, textStart), Math.min(piece.end, end)))
  )
  const bold = words.length > 0 && words.every((piece) => piece.bold)
  return {
    index: 0,
    kind: 'paragraph',
    depth: 0,
    listDepth: 0,
    bulleted: false,
    checked: null,
    style: {},
    leaf: 0,
    line: 0,
    lines: 1,
    cell: null,
    page: null,
    label,
    text,
    start,
    textStart,
    end,
    bold,
    underline: words.length > 0 && words.every((piece) => piece.underline),
    caps: isCaps(text),
    boldLead: bold ? 0 : leadOf(words, textStart)
  }
}

function leadOf(words: Piece[], textStart: number): number {
  let lead = 0
  for (const piece of words) {
    if (!piece.bold && !piece.underline) break
    lead = piece.end - textStart
  }
  return lead
}

/** Most letters outside brackets are capitals: at least four of them, and nine in ten. */
export function isCaps(text: string): boolean {
  const head = text.slice(0, 300).replace(/\([^)]*\)/gu, '')
  const upper = head.match(/\p{Lu}/gu)?.length ?? 0
  const lower = head.match(/\p{Ll}/gu)?.length ?? 0
  return upper >= 4 && upper / (upper + lower) >= 0.9
}
