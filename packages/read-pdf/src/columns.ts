/** Pages set in two or more columns of prose: which lines belong to which column, and in which order they are read. */
import type { Line, Region, Segment } from './layout.js'
import { most } from './numbers.js'

/** Lines that must stand on each side of a gutter. */
const LINES = 6
/** A column of prose: so much of its lines fill so much of its width. */
const FILLED_LINES = 0.4
const FILLED_WIDTH = 0.75
/** A column is at least this share of the text area wide. */
const NARROWEST = 0.18
/** A line on both sides breaks a gutter only where it crosses by more than this. Points. */
const CROSSING = 2

/** Regions in reading order: a page without columns is one region. Tables stay with the region in which they start. */
export function toColumns(page: Region): Region[] {
  const gutter = findGutter(page)
  if (gutter === null) return [page]
  const regions: Region[] = []
  for (const zone of zonesOf(page.lines, gutter).flatMap((lines) => splitFoot(lines, gutter))) {
    if (!isColumned(zone, gutter, page)) {
      pushLines(regions, zone, page)
      continue
    }
    const left = zone.flatMap((line) => side(line, (segment) => segment.x0 < gutter))
    const right = zone.flatMap((line) => side(line, (segment) => segment.x0 >= gutter))
    // A column may itself be set in columns.
    regions.push(...toColumns(edgesOf({ left: page.left, right: gutter, lines: left, tables: [], edges: page.edges })))
    regions.push(
      ...toColumns(edgesOf({ left: gutter, right: page.right, lines: right, tables: [], edges: page.edges }))
    )
  }
  return placeTables(regions, page)
}

/** So few lines, so many font sizes below both columns, are the foot of the page and not the left column. */
const FOOT_LINES = 4
const FOOT_GAP = 2.4

function splitFoot(zone: Line[], gutter: number): Line[][] {
  const lastRight = zone.findLastIndex((line) => line.segments.some((segment) => segment.x0 >= gutter))
  for (let at = Math.max(lastRight, zone.length - FOOT_LINES - 1) + 1; at < zone.length; at++) {
    if (at > 0 && zone[at]!.y - zone[at - 1]!.y > FOOT_GAP * zone[at]!.size) return [zone.slice(0, at), zone.slice(at)]
  }
  return [zone]
}

function side(line: Line, belongs: (segment: Segment) => boolean): Line[] {
  const segments = line.segments.filter(belongs)
  if (segments.length === 0) return []
  return [{ ...line, segments, x0: segments[0]!.x0, x1: most(segments.map((s) => s.x1)) }]
}

/** Lines across the page follow on each other in one region. */
function pushLines(regions: Region[], lines: Line[], page: Region): void {
  const last = regions.at(-1)
  if (last && last.left === page.left && last.right === page.right) last.lines = last.lines.concat(lines)
  else regions.push({ ...page, lines: [...lines], tables: [] })
}

function edgesOf(region: Region): Region {
  const lefts = region.lines.map((line) => line.x0).sort((a, b) => a - b)
  const rights = region.lines.map((line) => line.x1).sort((a, b) => a - b)
  const left = lefts[Math.floor(0.03 * lefts.length)] ?? region.left
  const right = rights[Math.ceil(0.97 * rights.length) - 1] ?? region.right
  return { ...region, left, right }
}

/** The start of the right column: where most lines have words on both sides and none between. */
function findGutter(page: Region): number | null {
  const width = page.right - page.left
  const votes = new Map<number, number>()
  for (const line of page.lines) {
    for (const { x0 } of line.segments) {
      const share = (x0 - page.left) / width
      if (share >= NARROWEST && share <= 1 - NARROWEST) votes.set(Math.round(x0), (votes.get(Math.round(x0)) ?? 0) + 1)
    }
  }
  let best: { x: number; count: number } | null = null
  for (const x of votes.keys()) {
    const count = (votes.get(x) ?? 0) + (votes.get(x - 1) ?? 0) + (votes.get(x + 1) ?? 0)
    if (count >= LINES && (!best || count > best.count)) best = { x, count }
  }
  return best ? best.x - CROSSING : null
}

const crosses = (line: Line, gutter: number): boolean =>
  line.segments.some((segment) => segment.x0 < gutter - CROSSING && segment.x1 > gutter + CROSSING)

/** Stretches of lines that leave the gutter free, and stretches between them. */
function zonesOf(lines: Line[], gutter: number): Line[][] {
  const zones: Line[][] = []
  let crossing: boolean | null = null
  for (const line of lines) {
    const here = crosses(line, gutter)
    if (here === crossing) zones.at(-1)!.push(line)
    else zones.push([line])
    crossing = here
  }
  return zones
}

/** Prose on both sides: enough lines, and enough of them fill their side. */
function isColumned(zone: Line[], gutter: number, page: Region): boolean {
  const left = zone.flatMap((line) => side(line, (segment) => segment.x0 < gutter))
  const right = zone.flatMap((line) => side(line, (segment) => segment.x0 >= gutter))
  return isProse(left, page.left, gutter) && isProse(right, gutter, Math.max(page.right, gutter + 1))
}

function isProse(lines: Line[], left: number, right: number): boolean {
  if (lines.length < LINES) return false
  const widest = most(lines.map((line) => line.x1)) - left
  if (widest < 0.5 * (right - left)) return false
  const filled = lines.filter((line) => line.segments.length === 1 && line.x1 - line.x0 >= FILLED_WIDTH * widest)
  return filled.length >= FILLED_LINES * lines.length
}

function placeTables(regions: Region[], page: Region): Region[] {
  for (const table of page.tables) {
    const fitting = regions.findLast(
      (region) =>
        table.left >= region.left - 20 && table.right <= region.right + 20 && (region.lines[0]?.y ?? 0) < table.top
    )
    ;(fitting ?? regions[0]!).tables.push(table)
  }
  return regions
}
