/** What a paragraph looks like, from its pieces and against the document's usual text. */
import type { BlockStyle, SizeClass } from '@cofnod/model'
import type { Block, ParagraphBlock, TextPiece } from './blocks.js'

/** What most of the document looks like. */
export interface Norms {
  /** Letter size in points that most characters have, null where no size is known. */
  size: number | null
  /** Points between two paragraphs that occur most often. */
  gap: number
}

const SIZE_CLASSES: [atLeast: number, name: SizeClass][] = [
  [1.5, 'huge'],
  [1.15, 'large'],
  [0.85, 'body'],
  [0, 'small']
]
/** Points above the usual from which a gap counts as one. */
const GAP_SLACK = 2

const isText = (piece: ParagraphBlock['pieces'][number]): piece is TextPiece => piece.kind === 'text'
const visible = (text: string) => text.replace(/\s/g, '').length

export function paragraphsOf(blocks: Block[]): ParagraphBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  )
}

/** Counts the whole document once. */
export function measure(blocks: Block[]): Norms {
  const sizes = new Map<number, number>()
  const gaps = new Map<number, number>()
  let after = 0
  for (const block of paragraphsOf(blocks)) {
    let length = 0
    for (const piece of block.pieces.filter(isText)) {
      const count = visible(piece.text)
      length += count
      if (piece.size !== null && count > 0) sizes.set(piece.size, (sizes.get(piece.size) ?? 0) + count)
    }
    if (length > 0) {
      const gap = Math.max(after, block.before)
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
    }
    after = block.after
  }
  return { size: mostCounted(sizes), gap: mostCounted(gaps) ?? 0 }
}

/** The key with the highest count, the smaller one where two are equal. */
function mostCounted(counts: Map<number, number>): number | null {
  let best: [number, number] | null = null
  for (const entry of counts) {
    if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry
  }
  return best?.[0] ?? null
}

/** @param gap Points of empty space above the block, null where it is not known. */
export function blockStyle(blocks: ParagraphBlock[], norms: Norms, gap: number | null): BlockStyle | undefined {
  const first = blocks[0]
  if (!first) return undefined
  const style: BlockStyle = {}
  const same = <T>(value: (block: ParagraphBlock) => T) => blocks.every((block) => value(block) === value(first))
  if (first.styleName !== null && same((block) => block.styleName)) style.name = first.styleName

  const pieces = blocks.flatMap((block) => block.pieces.filter(isText)).filter((piece) => /\S/.test(piece.text))
  const size = sizeClass(pieces, norms)
  if (size) style.size = size
  if (pieces.length > 0) {
    if (pieces.every((piece) => piece.bold)) style.bold = true
    if (pieces.every((piece) => piece.italic)) style.italic = true
    // A link is underlined for what it is.
    if (pieces.every((piece) => piece.underline && piece.link === null)) style.underline = true
  }
  if (first.align && same((block) => block.align)) style.align = first.align
  if (first.indent !== null && same((block) => block.indent)) style.indent = round(first.indent)
  if (gap !== null && gap > norms.gap + GAP_SLACK) style.spaceBefore = round(gap)
  return Object.keys(style).length > 0 ? style : undefined
}

function sizeClass(pieces: TextPiece[], norms: Norms): SizeClass | null {
  const sizes = new Map<number, number>()
  for (const { size, text } of pieces) if (size !== null) sizes.set(size, (sizes.get(size) ?? 0) + visible(text))
  const size = mostCounted(sizes)
  if (size === null || norms.size === null || norms.size <= 0) return null
  const ratio = size / norms.size
  return SIZE_CLASSES.find(([atLeast]) => ratio >= atLeast)?.[1] ?? null
}

const round = (points: number) => Math.round(points * 10) / 10
