/** Which paragraphs are headings by the size of their letters, and how deep. */
import type { Heading } from 'mdast'
import { lineText } from './layout.js'
import { commonSize } from './lines.js'
import type { Paragraph } from './paragraphs.js'
import { halfPoints, styleOf, type Usual } from './style.js'
import { headingTag } from './tagged/paragraphs.js'

/** Longer than this is no heading, however large. UTF-16 units. */
const HEADING_LENGTH = 160
const HEADING_LINES = 4

/** Sizes and weights of headings, most prominent first, as depths 1 to 6. */
export function headingDepths(paragraphs: Paragraph[], usual: Usual): Map<string, Heading['depth']> {
  const kinds = new Map<string, { size: number; bold: boolean }>()
  for (const paragraph of paragraphs) {
    if (!looksLikeHeading(paragraph, usual)) continue
    const kind = kindOf(paragraph, usual)
    kinds.set(keyOf(kind), kind)
  }
  const sorted = [...kinds.values()].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold))
  return new Map(sorted.map((kind, index) => [keyOf(kind), Math.min(6, index + 1) as Heading['depth']]))
}

/** The depth of a heading, null where the paragraph is none. */
export function isHeading(
  paragraph: Paragraph,
  usual: Usual,
  depths: Map<string, Heading['depth']>
): Heading['depth'] | null {
  const tagged = headingTag(paragraph.lines)
  if (tagged && isShort(paragraph)) return tagged
  if (!looksLikeHeading(paragraph, usual)) return null
  return depths.get(keyOf(kindOf(paragraph, usual))) ?? null
}

function isShort(paragraph: Paragraph): boolean {
  if (paragraph.bullet !== '' || paragraph.lines.length > HEADING_LINES) return false
  const text = paragraph.lines.map(lineText).join(' ')
  return text.length <= HEADING_LENGTH && /\p{L}/u.test(text)
}

function looksLikeHeading(paragraph: Paragraph, usual: Usual): boolean {
  if (!isShort(paragraph)) return false
  const { size } = styleOf(spansOf(paragraph), usual)
  return size === 'large' || size === 'huge'
}

function kindOf(paragraph: Paragraph, usual: Usual): { size: number; bold: boolean } {
  const spans = spansOf(paragraph)
  return { size: halfPoints(commonSize(spans)), bold: styleOf(spans, usual).bold === true }
}

const keyOf = (kind: { size: number; bold: boolean }): string => `${kind.size}${kind.bold ? 'b' : ''}`

const spansOf = (paragraph: Paragraph) =>
  paragraph.lines.flatMap((line) => line.segments.flatMap((segment) => segment.spans))
