/**
 * Geometry that the stages hand on. All lengths in PDF points (1/72 inch). `x` grows to the right, `y` downwards, both from
 * the top left corner of the text as it is read: a page whose text runs upwards is turned first ({@link Sheet}).
 */
import type { Box } from '@cofnod/model'
import type { Tag } from './tagged/tag.js'

/** A piece of text in one face at one place, as printed. `y` is the baseline; `top` and `bottom` are the edges of its letters. */
export interface Piece {
  text: string
  x0: number
  x1: number
  y: number
  top: number
  bottom: number
  size: number
  bold: boolean
  italic: boolean
  /** Nothing but a space, which says only that there is one here. */
  blank: boolean
  /** What the structure tree says of it; null: an artifact. Left out where it says nothing. */
  tag?: Tag | null
  /** Set for words that were recognised from a picture. */
  recognised?: Recognised
}

/** How a word was recognised. */
export interface Recognised {
  /** 0 to 1. */
  confidence: number
  /** What was recognised, where that was repaired. */
  repaired?: string
}

/** Quarter turns clockwise in which the text runs: 0 to the right, 1 downwards, 2 upside down, 3 upwards. */
export type Quadrant = 0 | 1 | 2 | 3

/** A page turned so that its text runs to the right. */
export interface Frame {
  /** 1-based. */
  page: number
  /** Of the turned page. */
  width: number
  height: number
  quadrant: Quadrant
  /** Degrees by which its lines fell to the right on the page as it is shown, before they were straightened. Left out: 0. */
  skew?: number
}

/** The text of a page that runs in one direction. */
export interface Sheet extends Frame {
  pieces: Piece[]
}

/** What is printed on one baseline. Pieces from left to right, blanks left out. */
export interface Line {
  frame: Frame
  y: number
  x0: number
  x1: number
  top: number
  bottom: number
  /** Of most of its letters. */
  size: number
  /** Words of the line between gaps that are wider than a space. */
  segments: Segment[]
}

/** Part of a line without a wide gap. */
export interface Segment {
  x0: number
  x1: number
  /** In reading order; their texts, spaces included, joined give the segment's text. */
  spans: Span[]
}

/** Letters in one face. */
export interface Span {
  text: string
  x0: number
  x1: number
  top: number
  bottom: number
  size: number
  bold: boolean
  italic: boolean
  tag?: Tag | null
  /** Each recognised word is a span of its own. */
  recognised?: Recognised
}

export const segmentText = ({ spans }: Segment): string =>
  spans.length === 1 ? spans[0]!.text : spans.map((span) => span.text).join('')

/** The words of a line; wide gaps are tabs. */
export const lineText = ({ segments }: Line): string =>
  segments.length === 1 ? segmentText(segments[0]!) : segments.map(segmentText).join('\t')

/** Lines of one table cell, top to bottom. */
export interface Cell {
  lines: Line[]
  left: number
  right: number
  /** Row and column of the cell that covers this one; it has no lines then. */
  mergedFrom?: { row: number; column: number }
}

/** A table on one page. Rows have the same number of cells. */
export interface TableBlock {
  kind: 'table'
  page: number
  top: number
  bottom: number
  left: number
  right: number
  rows: Cell[][]
  /** Number of heading rows at the top, where tags say it. */
  head?: number
}

/** Lines and tables that are read from top to bottom between two edges: a page, a column of it. */
export interface Region {
  left: number
  right: number
  lines: Line[]
  /** Top to bottom. Their lines are not among `lines`. */
  tables: TableBlock[]
  /** Where many lines start, in whole points: a line that starts there is not centred by intention. */
  edges?: ReadonlySet<number>
}

/** A point of the page as it is shown → the turned page. `page` has the sides of the page as it is shown. */
export function turn(
  x: number,
  y: number,
  quadrant: Quadrant,
  page: { width: number; height: number }
): [number, number] {
  switch (quadrant) {
    case 0:
      return [x, y]
    case 1:
      return [y, page.width - x]
    case 2:
      return [page.width - x, page.height - y]
    case 3:
      return [page.height - y, x]
  }
}

/** A box on the turned page → the box on the page as it is shown. */
export function turnBack(straight: Box, frame: Frame): Box {
  const box = frame.skew ? skewed(straight, frame, frame.skew) : straight
  // The sides of the page as it is shown.
  const width = frame.quadrant % 2 === 0 ? frame.width : frame.height
  const height = frame.quadrant % 2 === 0 ? frame.height : frame.width
  switch (frame.quadrant) {
    case 0:
      return box
    case 1:
      return { x: width - box.y - box.height, y: box.x, width: box.height, height: box.width }
    case 2:
      return { x: width - box.x - box.width, y: height - box.y - box.height, width: box.width, height: box.height }
    case 3:
      return { x: box.y, y: height - box.x - box.width, width: box.height, height: box.width }
  }
}

/** A box on the straightened page → the box of its size on the skewed one. The page was turned about its centre. */
function skewed(box: Box, { width, height }: Frame, degrees: number): Box {
  const [x, y] = rotate(box.x + box.width / 2, box.y + box.height / 2, width / 2, height / 2, degrees)
  return { ...box, x: x - box.width / 2, y: y - box.height / 2 }
}

/** A point turned clockwise about a centre. */
export function rotate(x: number, y: number, cx: number, cy: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]
}
