/** How a page lies: sideways, and by how little askew. Both by the gaps between its lines of text. */
import { type Ink, shrink } from './ink.js'

/** Pixels per inch at which the gaps between lines are looked for. */
const COARSE = 50
const FINE = 100
/** Degrees. A scanner's feed is askew by no more. */
const LIMIT = 7
const STEP = 0.5
const FINE_STEP = 0.1
/** Points that are looked at. */
const POINTS = 40_000
/** Text that runs sideways makes the gaps between columns so much clearer than those between rows. */
const SIDEWAYS = 1.4

/** Whether the text runs upwards or downwards. */
export function isSideways(ink: Ink, dpi: number): boolean {
  const points = edgePoints(shrink(ink, Math.max(1, Math.round(dpi / COARSE))))
  if (points.xs.length === 0) return false
  return contrast(points.xs, points.width) > SIDEWAYS * contrast(points.ys, points.height)
}

/** Degrees by which the lines of an upright page fall to the right; 0 where no angle is clearer than the straight one. */
export function findSkew(ink: Ink, dpi: number): number {
  const points = edgePoints(shrink(ink, Math.max(1, Math.round(dpi / FINE))))
  if (points.xs.length < 50) return 0
  const clear = (degrees: number) => contrastAt(points, degrees)
  const straight = clear(0)
  const coarse = best(-LIMIT, LIMIT, STEP, clear)
  const fine = best(coarse - STEP, coarse + STEP, FINE_STEP, clear)
  return clear(fine) > 1.02 * straight ? Math.round(fine * 10) / 10 : 0
}

function best(from: number, to: number, step: number, clear: (degrees: number) => number): number {
  let most = -1
  let found = 0
  const steps = Math.round((to - from) / step)
  for (let at = 0; at <= steps; at++) {
    const degrees = from + at * step
    const value = clear(degrees)
    // Of equals the one that turns less.
    if (value > most || (value === most && Math.abs(degrees) < Math.abs(found))) {
      most = value
      found = degrees
    }
  }
  return found
}

interface Points {
  width: number
  height: number
  xs: Int32Array
  ys: Int32Array
}

/** Ink with paper below it or to its right, thinned out to a bearable number: the edges of letters say as much as their bodies. */
function edgePoints({ width, height, cells }: Ink): Points {
  const places: number[] = []
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x
      if (cells[at] === 1 && (cells[at + width] === 0 || cells[at + 1] === 0)) places.push(at)
    }
  }
  const every = Math.max(1, Math.ceil(places.length / POINTS))
  const kept = every === 1 ? places : places.filter((_, index) => index % every === 0)
  return {
    width,
    height,
    xs: Int32Array.from(kept, (at) => at % width),
    ys: Int32Array.from(kept, (at) => Math.floor(at / width))
  }
}

/** How unevenly points are spread over places: sum of squares against an even spread. */
function contrast(places: Int32Array, size: number): number {
  const counts = new Float64Array(size + 1)
  for (const place of places) counts[place]! += 1
  return differences(counts) / Math.max(1, places.length)
}

function contrastAt({ width, height, xs, ys }: Points, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const margin = Math.ceil(Math.abs(slope) * width)
  const counts = new Float64Array(height + 2 * margin + 2)
  for (let at = 0; at < xs.length; at++) counts[Math.round(ys[at]! - slope * xs[at]!) + margin]! += 1
  return differences(counts)
}

function differences(counts: Float64Array): number {
  let sum = 0
  for (let at = 1; at < counts.length; at++) {
    const step = counts[at]! - counts[at - 1]!
    sum += step * step
  }
  return sum
}
