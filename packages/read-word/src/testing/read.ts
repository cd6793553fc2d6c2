/** Reads a file built in a test and shows its tree in few words. */
import type { DocumentTree, Issue, Limits, ReadContext } from '@cofnod/model'
import type { Nodes } from 'mdast'
import { docxReader, odtReader, rtfReader } from '../index.js'
import { testContext } from './context.js'
import { type DocxParts, makeDocx } from './make-docx.js'
import { makeOdt, type OdtParts } from './make-odt.js'

export interface ReadResult {
  tree: DocumentTree
  body: string
  issues: Issue[]
}

const result = (tree: DocumentTree, issues: Issue[]): ReadResult => ({ tree, body: tree.data.streams.body, issues })

export async function readDocxParts(
  parts: DocxParts | string,
  limits: Partial<Limits> = {},
  options: Partial<ReadContext> = {}
): Promise<ReadResult> {
  const context = testContext(limits, null, options)
  return result(await docxReader.read(makeDocx(parts), context), context.issues)
}

export async function readOdtParts(parts: OdtParts | string, options: Partial<ReadContext> = {}): Promise<ReadResult> {
  const context = testContext({}, null, options)
  return result(await odtReader.read(makeOdt(parts), context), context.issues)
}

/** `\rtf1\ansi` and the braces around are added. Characters up to U+00FF are written as single bytes. */
export async function readRtfText(inner: string, options: Partial<ReadContext> = {}): Promise<ReadResult> {
  const context = testContext({}, null, options)
  const bytes = Uint8Array.from(`{\\rtf1\\ansi ${inner}}`, (letter) => letter.charCodeAt(0))
  return result(await rtfReader.read(bytes, context), context.issues)
}

/** The tree as nested arrays of type, label and text: `['listItem 1.', ['paragraph', 'Words']]`. */
export function outline(node: Nodes): unknown {
  if (node.type === 'text') return node.value
  const data = (node.data ?? {}) as { label?: string }
  const depth = node.type === 'heading' ? ` ${node.depth}` : ''
  const name = node.type + depth + (data.label ? ` ${data.label}` : '')
  return 'children' in node ? [name, ...node.children.map((child) => outline(child))] : name
}
