import { createHash } from 'node:crypto'
import {
  createDeadline,
  DEFAULT_LIMITS,
  type DocumentTree,
  type Issue,
  type Limits,
  type ReadContext
} from '@cofnod/model'
import type { Nodes } from 'mdast'
import { pdfReader } from '../index.js'
import { makePdf, type TestPage } from './make-pdf.js'

export interface Outcome {
  tree: DocumentTree
  issues: Issue[]
}

export function contextFor(bytes: Uint8Array, issues: Issue[] = [], limits: Partial<Limits> = {}): ReadContext {
  const all = { ...DEFAULT_LIMITS, ...limits }
  return {
    name: 'test.pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    limits: all,
    deadline: createDeadline(all),
    report: (issue) => issues.push(issue)
  }
}

export async function readBytes(bytes: Uint8Array, limits: Partial<Limits> = {}, password?: string): Promise<Outcome> {
  const issues: Issue[] = []
  const tree = await pdfReader.read(bytes, { ...contextFor(bytes, issues, limits), password })
  return { tree, issues }
}

export const readPages = (...pages: TestPage[]): Promise<Outcome> => readBytes(makePdf({ pages }))

/** The tree as text: one block a line, its kind in front. */
export function outline(tree: DocumentTree): string[] {
  const lines: string[] = []
  const text = (node: Nodes): string => {
    if (node.type === 'break') return ' / '
    if ('value' in node) return node.value
    const inner = 'children' in node ? node.children.map(text).join('') : ''
    return node.type === 'strong' ? `*${inner}*` : inner
  }
  const visit = (node: Nodes, depth: number) => {
    const pad = '  '.repeat(depth)
    if (node.type === 'paragraph') lines.push(`${pad}p ${text(node)}`)
    else if (node.type === 'heading') lines.push(`${pad}h${node.depth} ${text(node)}`)
    else if (node.type === 'tableRow') lines.push(`${pad}| ${node.children.map(text).join(' | ')}`)
    else if (node.type === 'listItem') for (const child of node.children) visit(child, depth)
    else if ('children' in node)
      for (const child of node.children) visit(child, node.type === 'root' ? depth : depth + 1)
  }
  visit(tree, 0)
  return lines
}
