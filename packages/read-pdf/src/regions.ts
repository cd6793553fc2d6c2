/** The edges of the text on pages that are not set in columns. */
import type { Line, Region, Segment, TableBlock } from './layout.js'
import { least, most } from './numbers.js'

export interface Margins {
  left: number
  right: number
  /** Where many lines start, in whole points. */
  edges: ReadonlySet<number>
}

/** Share of the lines that may stick out of the text area. */
const STICKING_OUT = 0.03
/** So many lines that end near the right edge show where it is; fewer may be chance. */
const WITNESSES = 4
/** They end within this share of the width of each other. */
const NEAR = 0.05
/** Text is at least this share as wide as its page leaves room for; a page's at least this share of the usual. */
const NARROWEST = 0.7
const OWN = 0.75

/** Text area by turned page width, rounded: pages of one format share their margins. */
export function findMargins(lines: Line[]): Map<number, Margins> {
  const groups = new Map<number, Line[]>()
  for (const line of lines) {
    const key = formatOf(line)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return new Map([...groups].map(([key, group]) => [key, marginsOf(group)]))
}

const formatOf = (line: Line): number => Math.round(line.frame.width / 10) * 10 + line.frame.quadrant

function marginsOf(all: Line[]): Margins {
  const lines = withoutMarginWords(all)
  const pageWidth = lines[0]!.frame.width
  const lefts = lines.map((line) => line.x0).sort((a, b) => a - b)
  const left = lefts[Math.floor(STICKING_OUT * lefts.length)]!
  const mirrored = pageWidth - left
  const right = witnessedRight(lines, left, NARROWEST * (mirrored - left)) ?? Math.max(mirrored, rightmost(lines))
  return { left, right, edges: commonEdges(lefts) }
}

/** The rightmost edge near which enough lines end. A title that runs further does not move it; names in a list make none. */
function witnessedRight(lines: Line[], left: number, least: number): number | null {
  const rights = lines.map((line) => line.x1).sort((a, b) => b - a)
  const sticking = Math.floor(STICKING_OUT * rights.length)
  for (let at = sticking; at + WITNESSES <= rights.length; at++) {
    const right = rights[at]!
    if (right - left < least) return null
    if (right - rights[at + WITNESSES - 1]! < NEAR * (right - left)) return right
  }
  return null
}

const rightmost = (lines: Line[]): number => Math.max(0, most(lines.map((line) => line.x1)))

/** An indent that so many lines share is one; centred lines share theirs by chance. */
const SHARED = 4

function commonEdges(lefts: number[]): Set<number> {
  const counts = new Map<number, number>()
  for (const x of lefts) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= SHARED).map(([x]) => x))
}

/** One region with the margins of its page's format; a page of nothing but tables has none. */
export function pageRegion(lines: Line[], tables: TableBlock[], margins: Map<number, Margins>): Region {
  const area = (lines[0] && margins.get(formatOf(lines[0]))) ?? { left: 0, right: 0 }
  return { ...area, right: ownRight(lines, area), lines, tables }
}

/** A page's own right edge, if it shows and is not far from the usual. */
function ownRight(lines: Line[], usual: { left: number; right: number }): number {
  if (lines.length === 0) return usual.right
  return witnessedRight(withoutMarginWords(lines), usual.left, OWN * (usual.right - usual.left)) ?? usual.right
}

/** Words in a column of their own at the right edge: no wider than this share of the text, and beyond this share of it. */
const MARGIN_WIDTH = 0.22
const MARGIN_START = 0.72
/** So many lines have such words where they are a column. */
const MARGIN_LINES = 2

/** Lines without the names and notes ("Action: TB") that stand right of all text: sentences wrap before them. */
function withoutMarginWords(lines: Line[]): Line[] {
  const left = least(lines.map((line) => line.x0))
  const width = rightmost(lines) - left
  const isMargin = ({ x0, x1 }: Segment) => x1 - x0 < MARGIN_WIDTH * width && x0 - left > MARGIN_START * width
  const starts = lines.flatMap((line) => line.segments.slice(1).filter(isMargin))
  const edge = least(starts.map((segment) => segment.x0))
  const stripped = lines.map((line) => ({
    line,
    kept: line.segments.filter((s) => !(isMargin(s) && s.x0 >= edge - 1))
  }))
  const isTouched = ({ line, kept }: (typeof stripped)[number]) => kept.length < line.segments.length
  const touched = stripped.filter(isTouched).length
  const beside = stripped.slice(stripped.findIndex(isTouched), stripped.findLastIndex(isTouched) + 1)
  const crossing = beside.filter(({ kept }) => kept.some((s) => s.x1 > edge)).length
  if (touched < MARGIN_LINES || crossing > STICKING_OUT * beside.length) return lines
  return stripped
    .filter(({ kept }) => kept.length > 0)
    .map(({ line, kept }) => ({ ...line, segments: kept, x1: kept.at(-1)!.x1 }))
}
