/** How letters look against the document's body text. */
import type { BlockStyle, SizeClass } from '@cofnod/model'
import type { Line, Span } from './layout.js'
import { commonSize } from './lines.js'

/** What is usual in a document. Points. */
export interface Usual {
  /** Font size of most letters. */
  size: number
  /** Baseline to baseline within a paragraph, by font size rounded to half points. */
  leading: Map<number, number>
  /** Sizes vary within paragraphs, as in recognised text (OCR): they tell little. */
  noisy: boolean
}

/** Lower bounds of the classes above `body`, upper bound of `small`, as parts of the body size. */
const SMALL = 0.85
const LARGE = 1.15
const HUGE = 1.5

/** Baseline distances beyond this many font sizes are gaps between paragraphs. */
const LEADING_LIMIT = 2.6
const LEADING_USUAL = 1.2

/** @param regions Lines in reading order, one array a column. */
export function findUsual(regions: readonly { lines: Line[] }[]): Usual {
  const spans = regions.flatMap((region) => region.lines.flatMap((line) => line.segments.flatMap((s) => s.spans)))
  const steps = new Map<number, Map<number, number>>()
  for (const { lines } of regions) {
    for (let at = 1; at < lines.length; at++) {
      const above = lines[at - 1]!
      const line = lines[at]!
      const step = line.y - above.y
      if (Math.abs(line.size - above.size) > 0.3 || step <= 0.5 * line.size || step > LEADING_LIMIT * line.size)
        continue
      const counts = steps.get(halfPoints(line.size)) ?? new Map<number, number>()
      counts.set(halfPoints(step), (counts.get(halfPoints(step)) ?? 0) + 1)
      steps.set(halfPoints(line.size), counts)
    }
  }
  const leading = new Map<number, number>()
  for (const [size, counts] of steps) leading.set(size, tightestCommon(counts))
  const size = commonSize(spans) || 11
  return { size, leading, noisy: isNoisy(spans, size) }
}

/** Less than this share of the letters has the commonest size. */
const NOISY = 0.45

function isNoisy(spans: Span[], size: number): boolean {
  const letters = (of: Span[]) => of.reduce((sum, span) => sum + span.text.length, 0)
  const usual = spans.filter((span) => Math.abs(span.size - size) < 0.03 * size)
  return letters(usual) < NOISY * letters(spans)
}

export const halfPoints = (value: number): number => Math.round(value * 2) / 2

/** The smallest distance that is not rare: single-line paragraphs set apart must not pass for the leading. */
function tightestCommon(counts: Map<number, number>): number {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const steps = [...counts.keys()].sort((a, b) => a - b)
  const near = (step: number) => (counts.get(step) ?? 0) + (counts.get(step - 0.5) ?? 0) + (counts.get(step + 0.5) ?? 0)
  return steps.find((step) => near(step) >= Math.max(0.12 * total, Math.min(3, total))) ?? steps[0]!
}

/** Usual baseline distance of lines of this size. */
export function leadingOf(size: number, usual: Usual): number {
  return usual.leading.get(halfPoints(size)) ?? LEADING_USUAL * size
}

export function sizeClass(size: number, usual: Usual): SizeClass {
  const ratio = size / usual.size
  if (usual.noisy && ratio > SMALL / 1.3 && ratio < LARGE * 1.25) return 'body'
  if (ratio < SMALL) return 'small'
  if (ratio >= HUGE) return 'huge'
  return ratio >= LARGE ? 'large' : 'body'
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** Face and size of a block. `all` of its letters must be bold (italic) for the block to be. */
export function styleOf(spans: Span[], usual: Usual): BlockStyle {
  const letters = spans.filter((span) => SAYS_SOMETHING.test(span.text))
  const style: BlockStyle = { size: sizeClass(commonSize(letters.length > 0 ? letters : spans), usual) }
  if (letters.length > 0 && letters.every((span) => span.bold)) style.bold = true
  if (letters.length > 0 && letters.every((span) => span.italic)) style.italic = true
  return style
}
