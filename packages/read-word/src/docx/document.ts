/** Body elements (ECMA-376 17.2.2): paragraphs and tables, and what wraps them. */
import type { Block } from '../flow/blocks.js'
import { child, childElements, type XmlElement } from '../shared/xml.js'
import { CHANGES, isGone, keepAside } from './changes.js'
import { readParagraph } from './paragraph.js'
import { countUnknown, type Draft, type Story } from './story.js'
import { readTable } from './table.js'

type Handler = (element: XmlElement, story: Story, blocks: Draft[]) => void

/** All blocks inside `element`, paragraphs joined whose end a tracked change takes out. */
export function readBlocks(element: XmlElement, story: Story): Block[] {
  const drafts: Draft[] = []
  readInto(element, story, drafts)
  return join(drafts)
}

function readInto(element: XmlElement, story: Story, drafts: Draft[]): void {
  for (const node of childElements(element)) {
    const handler = handlers[node.name]
    if (handler) handler(node, story, drafts)
    else if (!IGNORED.has(node.name)) countUnknown(story.shared, node)
  }
}

const content: Handler = (element, story, drafts) => readInto(element, story, drafts)

const handlers: Record<string, Handler> = {
  'w:p'(element, story, drafts) {
    story.shared.docx.context.deadline.check()
    for (const draft of readParagraph(element, story)) drafts.push(draft)
  },
  'w:tbl'(element, story, drafts) {
    drafts.push({ block: readTable(element, story), joined: 'no' })
  },
  'w:sdt': (element, story, drafts) => readInto(child(element, 'w:sdtContent') ?? element, story, drafts),
  'w:sdtContent': content,
  'w:customXml': content,
  'w:ins': changed,
  'w:moveTo': changed,
  'w:del': changed,
  'w:moveFrom': changed
}

function changed(element: XmlElement, story: Story, drafts: Draft[]): void {
  if (isGone(story.shared, CHANGES[element.name])) keepAside(element, element, story)
  else readInto(element, story, drafts)
}

/** Known, and without words. */
const IGNORED = new Set([
  ...[
    'w:sectPr',
    'w:bookmarkStart',
    'w:bookmarkEnd',
    'w:proofErr',
    'w:permStart',
    'w:permEnd',
    'w:sdtPr',
    'w:sdtEndPr'
  ],
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart'],
  ...['w:moveToRangeEnd', 'w:tcPr', 'w:customXmlPr', 'w:background', 'w:customXmlInsRangeStart'],
  ...['w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart'],
  ...['w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd']
])

/** Paragraphs whose mark is gone run into the next one, which gives its looks and number; a style separator keeps the first's. */
function join(drafts: Draft[]): Block[] {
  const blocks: Block[] = []
  let open: Draft | null = null
  for (const draft of drafts) {
    const { block } = draft
    if (!open) {
      if (draft.joined === 'no') blocks.push(block)
      else open = draft
      continue
    }
    const first = open.block
    if (first.kind === 'table' || block.kind === 'table') {
      blocks.push(first, block)
      open = null
      continue
    }
    const winner = open.joined === 'this-wins' ? first : block
    const merged: Block = { ...winner, pieces: first.pieces.concat(block.pieces) }
    open = draft.joined === 'no' ? null : { block: merged, joined: draft.joined }
    if (!open) blocks.push(merged)
  }
  if (open) blocks.push(open.block)
  return blocks
}
