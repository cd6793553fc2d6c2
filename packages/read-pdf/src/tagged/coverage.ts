/** Whether a page's tags say enough of it, and go with where things stand. */
import type { Line, Piece } from '../layout.js'
import { lineText } from '../layout.js'
import { endsSentence, startsLower } from '../markers.js'
import type { RawItem } from '../pdfjs.js'
import type { Tag, Trust } from './tag.js'

/** Share of a page's letters that stand under tags or are marked as artifacts. */
export function coverage(items: readonly RawItem[], tags: ReadonlyMap<string, Tag | null>): number {
  let all = 0
  let covered = 0
  for (const { text, mark } of items) {
    const letters = lettersOf(text)
    all += letters
    if (mark !== undefined && tags.has(mark)) covered += letters
  }
  return all > 0 ? covered / all : 0
}

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length

interface Extent {
  top: number
  bottom: number
  x0: number
  x1: number
}

/**
 * Share of the steps from block to block, in the order of the tags, that lead upwards within a column: to a block that stands
 * wholly above the one before. A table counts as one block.
 */
export function upwardSteps(pieces: readonly Piece[]): number {
  const extents = new Map<string, { order: number; extent: Extent }>()
  for (const { tag, blank, top, bottom, x0, x1 } of pieces) {
    if (!tag || blank) continue
    const key = tag.cell ? `t${tag.cell.table}` : `b${tag.block}`
    const known = extents.get(key)
    if (!known) extents.set(key, { order: tag.block, extent: { top, bottom, x0, x1 } })
    else {
      known.order = Math.min(known.order, tag.block)
      known.extent.top = Math.min(known.extent.top, top)
      known.extent.bottom = Math.max(known.extent.bottom, bottom)
      known.extent.x0 = Math.min(known.extent.x0, x0)
      known.extent.x1 = Math.max(known.extent.x1, x1)
    }
  }
  const blocks = [...extents.values()].sort((a, b) => a.order - b.order).map(({ extent }) => extent)
  const steps = blocks.slice(1).map((block, at) => isUpward(blocks[at]!, block))
  return steps.length > 0 ? steps.filter(Boolean).length / steps.length : 0
}

function isUpward(from: Extent, to: Extent): boolean {
  const overlap = Math.min(from.x1, to.x1) - Math.max(from.x0, to.x0)
  return to.bottom <= from.top + 1 && overlap > 0
}

/** A line of fewer letters may end where it does by chance. */
const LONG = 40
/** Baselines of one paragraph are at most so many font sizes apart. */
const CLOSE = 1.7

/** Counts into `trust` what the tags make of a page's lines. Lines from top to bottom. */
export function countTrust(lines: readonly Line[], trust: Trust): void {
  let above: Line | null = null
  for (const line of lines) {
    const tag = tagOf(line)
    const letters = lettersOf(lineText(line))
    if (tag && !tag.cell) {
      trust.letters += letters
      if (tag.depth > 0) trust.headingLetters += letters
    }
    const before = above ? tagOf(above) : null
    if (above && tag && before && isSure(above, line)) {
      trust.sure++
      if (tag.block !== before.block) trust.cut++
    }
    above = line
  }
}

/** Two lines that only one sentence can have. */
function isSure(above: Line, line: Line): boolean {
  const text = lineText(above)
  return (
    text.length >= LONG &&
    !endsSentence(text) &&
    startsLower(lineText(line)) &&
    Math.abs(line.x0 - above.x0) < line.size &&
    Math.abs(line.size - above.size) < 0.5 &&
    line.y - above.y < CLOSE * line.size
  )
}

/** The tag of a line's words, null where they have none or stand in several blocks. Labels have the block of their item. */
export function tagOf(line: Line): Tag | null {
  let found: Tag | null = null
  for (const { spans } of line.segments) {
    for (const { tag, text } of spans) {
      if (text.trim() === '') continue
      if (!tag || (found && (found.block !== tag.block || found.page !== tag.page))) return null
      if (!found || found.label) found = tag
    }
  }
  return found
}
