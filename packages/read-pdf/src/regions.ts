/** The edges of the text on pages that are not set in columns. */
import type { Line, Region, TableBlock } from './layout.js'

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

function marginsOf(lines: Line[]): Margins {
  const pageWidth = lines[0]!.frame.width
  const lefts = lines.map((line) => line.x0).sort((a, b) => a - b)
  const rights = lines.map((line) => line.x1).sort((a, b) => a - b)
  const left = lefts[Math.floor(STICKING_OUT * lefts.length)]!
  const right = rights[Math.ceil((1 - STICKING_OUT) * rights.length) - 1]!
  const near = rights.filter((x) => x <= right && x > right - 0.08 * (right - left)).length
  const mirrored = pageWidth - left
  const shown = near >= Math.min(WITNESSES, lines.length)
  return { left, right: shown ? right : Math.max(right, mirrored), edges: commonEdges(lefts) }
}

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
  return { ...area, right: ownRight(lines, area) ?? area.right, lines, tables }
}

/** Where a page's own lines end, if enough of them end there and it is not far from where they usually end. */
function ownRight(lines: Line[], usual: { left: number; right: number }): number | null {
  const rights = lines.map((line) => line.x1).sort((a, b) => a - b)
  const right = rights[Math.ceil((1 - STICKING_OUT) * rights.length) - 1]
  if (right === undefined || right - usual.left < 0.75 * (usual.right - usual.left)) return null
  const near = rights.filter((x) => x > right - 0.05 * (usual.right - usual.left)).length
  return near >= WITNESSES ? right : null
}
