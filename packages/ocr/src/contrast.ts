/** Paper to white, ink to black: pale print would be lost beside dark print, and so would print in a shadow. */
import type { Grey } from './pixels.js'

/** Pixels of the squares whose paper is looked for. */
const TILE = 96
/** Grey levels below the paper: less is noise, more is ink. */
const NOISE = 30
const INK = 112
/** Of the levels of a square, so many are darker than its paper. */
const PERCENTILE = 0.7
/** A square that is darker than this share of the page's paper is a picture, no shadow. */
const DARK = 0.6

export function clearContrast({ width, height, values }: Grey): Grey {
  const usual = levelOf(values, 0, width, height, 4, width)
  const columns = Math.ceil(width / TILE)
  const rows = Math.ceil(height / TILE)
  const papers = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const wide = Math.min(TILE, width - column * TILE)
      const high = Math.min(TILE, height - row * TILE)
      const paper = levelOf(values, row * TILE * width + column * TILE, wide, high, 2, width)
      papers[row * columns + column] = paper < DARK * usual ? usual : paper
    }
  }
  const out = new Uint8Array(values.length)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / TILE) * columns
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const depth = papers[row + Math.floor(x / TILE)]! - values[at]!
      out[at] = depth <= NOISE ? 255 : depth >= INK ? 0 : Math.round((255 * (INK - depth)) / (INK - NOISE))
    }
  }
  return { width, height, values: out }
}

/** The level below which {@link PERCENTILE} of a rectangle lies; every so many pixels are looked at. */
function levelOf(values: Uint8Array, from: number, wide: number, high: number, step: number, width: number): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = 0; y < high; y += step) {
    for (let x = 0; x < wide; x += step) {
      counts[values[from + y * width + x]!]! += 1
      total++
    }
  }
  let sum = 0
  for (let level = 0; level < 256; level++) {
    sum += counts[level]!
    if (sum >= PERCENTILE * total) return level
  }
  return 255
}
