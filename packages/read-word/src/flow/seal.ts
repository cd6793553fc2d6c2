/** The last step of every reader here: blocks to a sealed tree, limits kept, revisions placed and reported. */
import {
  type DocumentFile,
  type DocumentTree,
  type ReadContext,
  ReadError,
  type Revision,
  sealTree
} from '@cofnod/model'
import { assemble } from './assemble.js'
import type { Block } from './blocks.js'
import { countCells } from './count-cells.js'

export interface FlowParts {
  body: Block[]
  /** Running headers and footers, each text once. */
  furniture: Block[][]
  /** Lines such as `title: …`. */
  metadata: string[]
  revisions: Revision[]
  producer: string | null
}

/** @throws ReadError too-large where the body is longer than `limits.characters`, or tables have more cells than `limits.elements`. */
export function sealFlow(parts: FlowParts, bytes: Uint8Array, mediaType: string, context: ReadContext): DocumentTree {
  for (const blocks of [parts.body, ...parts.furniture]) {
    const cells = countCells(blocks)
    if (cells > context.limits.elements) {
      throw new ReadError('too-large', { detail: `tables of ${cells} cells, limit ${context.limits.elements}` })
    }
  }
  const { children, anchors } = assemble(parts.body)
  const file: DocumentFile = {
    name: context.name,
    mediaType,
    bytes: bytes.length,
    sha256: context.sha256,
    pages: null,
    producer: parts.producer,
    tagged: null,
    scannedPages: [],
    documentKind: null
  }
  const tree = sealTree(
    { type: 'root', children },
    {
      file,
      furniture: furnitureText(parts.furniture, file),
      metadata: parts.metadata.join('\n'),
      revisions: parts.revisions
    }
  )
  for (const { revision, node, offset } of anchors) {
    if (node.data?.source) revision.at = node.data.source.start + offset
  }
  const { body } = tree.data.streams
  if (body.length > context.limits.characters) {
    throw new ReadError('too-large', { detail: `${body.length} characters, limit ${context.limits.characters}` })
  }
  if (!/\S/.test(body)) context.report({ code: 'no-text', severity: 'warning', data: {}, spans: [], itemId: null })
  reportRevisions(parts.revisions, context)
  return tree
}

/** The text of each header and footer, each distinct text once, in order. */
function furnitureText(stories: Block[][], file: DocumentFile): string {
  const texts = new Set<string>()
  for (const story of stories) {
    const text = sealTree({ type: 'root', children: assemble(story).children }, { file }).data.streams.body
    if (/\S/.test(text)) texts.add(text)
  }
  return [...texts].join('\n')
}

function reportRevisions(revisions: Revision[], context: ReadContext): void {
  const count = (kind: Revision['kind']) => revisions.filter((revision) => revision.kind === kind).length
  const data = {
    insertions: count('insertion'),
    deletions: count('deletion'),
    comments: count('comment'),
    hidden: count('hidden')
  }
  if (Object.values(data).every((value) => value === 0)) return
  context.report({ code: 'revisions-present', severity: 'info', data, spans: [], itemId: null })
}
