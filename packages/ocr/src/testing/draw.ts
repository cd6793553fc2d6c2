/** Pictures whose every pixel a test decides. */
import type { Grey } from '../pixels.js'

export function blank(width: number, height: number): Grey {
  return { width, height, values: new Uint8Array(width * height).fill(255) }
}

export function fill({ width, values }: Grey, x: number, y: number, wide: number, high: number, value = 0): void {
  for (let row = y; row < y + high; row++) values.fill(value, row * width + x, row * width + x + wide)
}

/** Rows of bars like words on lines: widths vary, so that no column of gaps runs through. */
export function rowsOfWords(width: number, height: number): Grey {
  const page = blank(width, height)
  let seed = 7
  const next = (limit: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % limit
  }
  for (let y = 40; y < height - 40; y += 24) {
    for (let x = 40 + next(20); x < width - 80; ) {
      const wide = 14 + next(50)
      fill(page, x, y, Math.min(wide, width - 40 - x), 10)
      x += wide + 6 + next(6)
    }
  }
  return page
}
