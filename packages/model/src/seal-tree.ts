/** The one place where a tree becomes plain text, so that every reader's offsets follow the same rules. */
import type { Nodes, Root, Table } from 'mdast'
import type { BlockData, DocumentFile, DocumentTree, NodeRun, Revision, Run, StreamName, Streams } from './tree.js'

/** What a reader knows besides the tree. Left out: empty. */
export interface SealOptions {
  file: DocumentFile
  furniture?: string
  metadata?: string
  revisions?: Revision[]
}

interface Writer {
  parts: string[]
  length: number
  runs: Run[]
  repairs: Revision[]
  page: number | null
  /** Something stands on the current line, so that the next leaf block starts with a line break. */
  open: boolean
}

/**
 * Writes the body stream and stamps every `text`, `inlineCode` and `code` node with `data.source`.
 *
 * Rules (DESIGN §3): leaf blocks are joined by `\n`, cells of a row by `\t`, rows by `\n`; a label stands before its
 * block's text, followed by one tab; a `break` is `\n`. Images give their alternative text; raw HTML nodes give nothing.
 * Mutates and returns `root`.
 */
export function sealTree(root: Root, options: SealOptions): DocumentTree {
  const writer: Writer = { parts: [], length: 0, runs: [], repairs: [], page: null, open: false }
  for (const child of root.children) writeBlock(child, writer, null)
  const streams: Streams = {
    body: writer.parts.join(''),
    furniture: options.furniture ?? '',
    metadata: options.metadata ?? '',
    filename: options.file.name ?? ''
  }
  const revisions = [...(options.revisions ?? []), ...writer.repairs]
  root.data = { ...root.data, streams, runs: writer.runs, revisions, file: options.file }
  return root as DocumentTree
}

const BODY: StreamName = 'body'

function put(writer: Writer, text: string): void {
  if (text === '') return
  writer.parts.push(text)
  writer.length += text.length
  writer.open = true
}

function startLine(writer: Writer): void {
  if (writer.length > 0) put(writer, '\n')
  writer.open = false
}

function writeLabel(data: BlockData, writer: Writer): void {
  if (!data.label) return
  const start = writer.length
  put(writer, data.label)
  data.labelSource = { stream: BODY, start, end: writer.length, page: writer.page }
  put(writer, '\t')
}

/** A label of a list item is written in front of its first leaf block; `pending` carries it there. */
function writeBlock(node: Nodes, writer: Writer, pending: BlockData | null): void {
  const data = (node.data ?? {}) as BlockData
  if (data.page !== undefined) writer.page = data.page
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      startLine(writer)
      if (pending) writeLabel(pending, writer)
      writeLabel(data, writer)
      for (const child of node.children) writeInline(child, writer)
      return
    case 'code':
      startLine(writer)
      if (pending) writeLabel(pending, writer)
      writeText(node, writer)
      return
    case 'listItem': {
      const label = data.label ? data : null
      if (node.children.length === 0 && label) {
        startLine(writer)
        writeLabel(label, writer)
      }
      node.children.forEach((child, index) => {
        writeBlock(child, writer, index === 0 ? label : null)
      })
      return
    }
    case 'table':
      writeTable(node, writer)
      return
    case 'list':
    case 'blockquote':
    case 'root':
    case 'footnoteDefinition':
      node.children.forEach((child, index) => {
        writeBlock(child, writer, index === 0 ? pending : null)
      })
      return
    default:
      // Thematic breaks, definitions, raw HTML and front matter print no words.
      return
  }
}

function writeTable(table: Table, writer: Writer): void {
  for (const row of table.children) {
    startLine(writer)
    row.children.forEach((cell, column) => {
      if (column > 0) put(writer, '\t')
      if (cell.data?.page !== undefined) writer.page = cell.data.page
      for (const child of cell.children) writeInline(child, writer)
    })
  }
}

function writeInline(node: Nodes, writer: Writer): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      writeText(node, writer)
      return
    case 'break':
      put(writer, '\n')
      return
    case 'image':
    case 'imageReference':
      put(writer, node.alt ?? '')
      return
    default:
      if ('children' in node) for (const child of node.children) writeInline(child, writer)
  }
}

function writeText(node: Extract<Nodes, { value: string }>, writer: Writer): void {
  const start = writer.length
  const runs = (node.data as { runs?: NodeRun[] } | undefined)?.runs ?? []
  const page = runs[0]?.page ?? writer.page
  put(writer, node.value)
  for (const { repaired, ...run } of runs) {
    writer.runs.push({ ...run, start: run.start + start, end: run.end + start })
    if (repaired === undefined) continue
    writer.repairs.push({ kind: 'repair', text: repaired, author: null, date: null, at: run.start + start })
  }
  const { runs: _consumed, ...rest } = (node.data ?? {}) as { runs?: NodeRun[] }
  node.data = { ...rest, source: { stream: BODY, start, end: writer.length, page } } as typeof node.data
}
