/** Blocks into an mdast root. The order of things only; the parts are in the files beside. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import { blockStyle, measure, type Norms } from './block-style.js'
import { type Block, isBlank, type ParagraphBlock } from './blocks.js'
import { type Anchor, toPhrasing } from './inline.js'
import { listBuilder } from './lists.js'
import { flattenLayout, isLayout, splitAtWideRows, toTable } from './table.js'
import { type TypedLabel, typedLabels } from './typed-labels.js'

export interface Assembled {
  children: RootContent[]
  /** Where revisions belong; turned into body offsets after sealing. */
  anchors: Anchor[]
}

/** Height of an empty line where no letter size is known, in points. */
const EMPTY_LINE = 14

export function assemble(blocks: Block[]): Assembled {
  const norms = measure(blocks)
  const children: RootContent[] = []
  const anchors: Anchor[] = []
  const lists = listBuilder(children)
  let after = 0
  let empty = 0

  const flat = withoutLayout(blocks)
  const typed = typedLabels(flat)
  for (const block of flat) {
    if (block.kind === 'table') {
      lists.close()
      if (!isBlank(block)) children.push(toTable(block, norms, anchors))
      after = 0
      empty = 0
      continue
    }
    if (isBlank(block)) {
      empty += (norms.size ?? EMPTY_LINE) * 1.2
      continue
    }
    const gap = children.length === 0 ? null : Math.max(after, block.before) + empty
    const node = toNode(block, typed.get(block), norms, gap, anchors)
    if (block.place && node.type === 'paragraph') lists.add(block.place, block.indent ?? 0, node)
    else {
      lists.close()
      children.push(node)
    }
    after = block.after
    empty = 0
  }
  return { children, anchors }
}

function withoutLayout(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block]
    if (isLayout(block)) return withoutLayout(flattenLayout(block))
    const parts = splitAtWideRows(block)
    return parts.length === 1 && parts[0] === block ? [block] : withoutLayout(parts)
  })
}

function toNode(
  block: ParagraphBlock,
  typed: TypedLabel | undefined,
  norms: Norms,
  gap: number | null,
  anchors: Anchor[]
): Heading | Paragraph {
  const pieces = typed?.pieces ?? block.pieces
  const style = blockStyle([{ ...block, pieces }], norms, gap)
  const label = typed?.label ?? (block.depth !== null ? block.place?.label : null)
  const data = { ...(label ? { label } : {}), ...(style ? { style } : {}) }
  if (block.depth !== null) {
    return { type: 'heading', depth: block.depth, data, children: toPhrasing(pieces, anchors, { plain: true }) }
  }
  return { type: 'paragraph', data, children: toPhrasing(pieces, anchors) }
}
