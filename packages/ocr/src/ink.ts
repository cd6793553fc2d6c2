/** What is printed and what is paper. */
import type { Grey } from './pixels.js'

/** 1 where there is ink, row after row. */
export interface Ink {
  width: number
  height: number
  cells: Uint8Array
}

/** Grey values that are paper however little contrast the picture has. */
const PAPER = 235

/** By the threshold that parts the grey values best (Otsu 1979). */
export function findInk({ width, height, values }: Grey): Ink {
  const counts = new Float64Array(256)
  for (const value of values) counts[value]! += 1
  const threshold = Math.min(PAPER, otsu(counts, values.length))
  const cells = new Uint8Array(values.length)
  for (let at = 0; at < values.length; at++) cells[at] = values[at]! <= threshold ? 1 : 0
  return { width, height, cells }
}

function otsu(counts: Float64Array, total: number): number {
  let sum = 0
  counts.forEach((count, value) => {
    sum += count * value
  })
  let best = 127
  let most = -1
  let below = 0
  let sumBelow = 0
  for (let value = 0; value < 255; value++) {
    below += counts[value]!
    sumBelow += value * counts[value]!
    const above = total - below
    if (below === 0 || above === 0) continue
    const gap = sumBelow / below - (sum - sumBelow) / above
    const between = below * above * gap * gap
    if (between > most) {
      most = between
      best = value
    }
  }
  return best
}

/** Smaller by this whole factor; a cell has ink where a fifth of what it stands for has. */
export function shrink(ink: Ink, factor: number): Ink {
  const width = Math.floor(ink.width / factor)
  const height = Math.floor(ink.height / factor)
  const cells = new Uint8Array(width * height)
  const least = Math.max(1, (factor * factor) / 5)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let count = 0
      for (let dy = 0; dy < factor; dy++) {
        const row = (y * factor + dy) * ink.width + x * factor
        for (let dx = 0; dx < factor; dx++) count += ink.cells[row + dx]!
      }
      cells[y * width + x] = count >= least ? 1 : 0
    }
  }
  return { width, height, cells }
}
