/** How the tests read: bytes or a string in, tree and issues out. */
import { createDeadline, DEFAULT_LIMITS, type DocumentTree, type Issue, type Limits, type Reader } from '@cofnod/model'
import type { Nodes } from 'mdast'

export interface Outcome {
  tree: DocumentTree
  issues: Issue[]
  body: string
  furniture: string
  metadata: string
  /** The tree without positions, sources and streams. */
  blocks: unknown
}

export const encode = (text: string) => new TextEncoder().encode(text)

export async function read(reader: Reader, input: string | Uint8Array, limits: Partial<Limits> = {}): Promise<Outcome> {
  const issues: Issue[] = []
  const all = { ...DEFAULT_LIMITS, ...limits }
  const tree = await reader.read(typeof input === 'string' ? encode(input) : input, {
    name: 'minutes',
    sha256: '00',
    limits: all,
    deadline: createDeadline(all),
    report: (issue) => issues.push(issue)
  })
  const { body, furniture, metadata } = tree.data.streams
  return { tree, issues, body, furniture, metadata, blocks: bare(tree.children) }
}

const LEFT_OUT = new Set(['position', 'source', 'labelSource'])

export function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (LEFT_OUT.has(key)) return undefined
      return key === 'data' && Object.keys(part as object).every((name) => LEFT_OUT.has(name)) ? undefined : part
    })
  )
}

/** Text nodes whose source does not point at their own words. */
export function misplaced(tree: DocumentTree): string[] {
  const wrong: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const source = node.data?.source
      if (!source || tree.data.streams[source.stream].slice(source.start, source.end) !== node.value)
        wrong.push(node.value)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return wrong
}

/** Shape of a tree: types with their words. */
export function outline(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  const label = node.type === 'listItem' && node.data?.label ? `[${node.data.label}]` : ''
  const inner = 'children' in node ? node.children.map((child) => outline(child)).join(' ') : ''
  return `${node.type}${label}${inner === '' ? '' : `(${inner})`}`
}
