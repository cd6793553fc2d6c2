/** A document tree as an outline that a person can review: one line a block, without positions, boxes and hashes. */
import type { BlockStyle, DocumentTree } from '@cofnod/model'

/** Any node below the root. */
type Node = DocumentTree['children'][number]

export interface TreeOutline {
  file: { mediaType: string; pages: number | null; tagged: boolean | null; scannedPages: number[] }
  issues: unknown[]
  revisions: unknown[]
  furniture: string[]
  metadata: string[]
  /** `kind [label] {style} text`, indented by depth; `p2` where a page starts. */
  body: string[]
}

interface Writer {
  lines: string[]
  page: number | null
}

interface Data {
  label?: string
  style?: BlockStyle
  page?: number
  head?: number
  layout?: boolean
  mergedFrom?: { row: number; column: number }
}

export function outline(tree: DocumentTree): TreeOutline {
  const { file, streams, revisions, issues } = tree.data
  const writer: Writer = { lines: [], page: null }
  for (const child of tree.children) write(child, 0, writer)
  return {
    file: { mediaType: file.mediaType, pages: file.pages, tagged: file.tagged, scannedPages: file.scannedPages },
    issues: issues ?? [],
    revisions,
    furniture: lines(streams.furniture),
    metadata: lines(streams.metadata),
    body: writer.lines
  }
}

function write(node: Node, depth: number, writer: Writer): void {
  const data = (node.data ?? {}) as Data
  const put = (kind: string, text: string) => {
    const page = pageOf(node)
    const turned = page !== null && page !== writer.page
    if (turned) writer.page = page
    const parts = [turned ? `p${page}` : '', kind, data.label ? `[${data.label}]` : '', styleOf(data.style), text]
    writer.lines.push('  '.repeat(depth) + parts.filter((part) => part !== '').join(' '))
  }
  switch (node.type) {
    case 'heading':
      put(`heading ${node.depth}`, inline(node))
      return
    case 'table':
      put(`table${data.layout ? ' layout' : ''}`, data.head === undefined ? '' : `head ${data.head}`)
      for (const row of node.children) write(row, depth + 1, writer)
      return
    case 'tableRow':
      put('row', node.children.map(cell).join(' | '))
      return
    case 'listItem':
      put(`item${node.checked === true ? ' [x]' : node.checked === false ? ' [ ]' : ''}`, '')
      for (const child of node.children) write(child, depth + 1, writer)
      return
    case 'list':
      put(node.ordered ? 'list ordered' : 'list', '')
      for (const child of node.children) write(child, depth + 1, writer)
      return
    case 'blockquote':
    case 'footnoteDefinition':
      put(node.type, '')
      for (const child of node.children) write(child, depth + 1, writer)
      return
    default:
      put(node.type, inline(node))
  }
}

function cell(node: Node): string {
  const merged = (node.data as Data | undefined)?.mergedFrom
  return merged ? `(merged from ${merged.row},${merged.column})` : inline(node)
}

function inline(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'html':
      return node.value.replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ⇥ ')
    case 'inlineCode':
      return `\`${node.value}\``
    case 'break':
      return ' ⏎ '
    case 'image':
      return `![${node.alt ?? ''}]`
    default: {
      const inside = 'children' in node ? node.children.map(inline).join('') : ''
      if (node.type === 'strong') return `**${inside}**`
      if (node.type === 'emphasis') return `_${inside}_`
      if (node.type === 'delete') return `~~${inside}~~`
      return node.type === 'link' ? `[${inside}](${node.url})` : inside
    }
  }
}

/** Measures of the page (indent, space) are left out: they change with fonts. */
function styleOf(style: BlockStyle | undefined): string {
  if (!style) return ''
  const flags = [
    style.name,
    style.size === 'body' ? undefined : style.size,
    style.bold ? 'bold' : undefined,
    style.italic ? 'italic' : undefined,
    style.underline ? 'underline' : undefined,
    style.align === 'left' ? undefined : style.align
  ].filter((flag) => flag !== undefined)
  return flags.length === 0 ? '' : `{${flags.join(' ')}}`
}

/** The page of the first text in a block, else the block's own. */
function pageOf(node: Node): number | null {
  if (node.type === 'text') return node.data?.source?.page ?? null
  const inside = 'children' in node ? node.children : []
  for (const child of inside) {
    const page = pageOf(child)
    if (page !== null) return page
  }
  return (node.data as Data | undefined)?.page ?? null
}

function lines(stream: string): string[] {
  return stream === '' ? [] : stream.split('\n')
}
