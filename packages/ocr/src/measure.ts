/** What the ink says of the words, and where there is ink without a word. */
import type { OcrWord, PixelBox } from '@cofnod/model'
import type { Ink } from './ink.js'

/**
 * Mean thickness of the strokes in a box, in pixels: a stroke of length l and thickness t has area l·t and two edges of
 * length l. 0 where there is no ink.
 */
export function strokeOf(ink: Ink, box: PixelBox): number {
  const { width, height, cells } = ink
  const left = Math.max(1, Math.floor(box.x))
  const right = Math.min(width - 1, Math.ceil(box.x + box.width))
  const top = Math.max(1, Math.floor(box.y))
  const bottom = Math.min(height - 1, Math.ceil(box.y + box.height))
  let area = 0
  let edges = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = y * width + x
      const own = cells[at]!
      area += own
      if (own !== cells[at - 1]) edges++
      if (own !== cells[at - width]) edges++
    }
  }
  return edges === 0 ? 0 : Math.round((200 * area) / edges) / 100
}

/** Side of the squares that are looked at one by one, in parts of an inch. */
const SQUARE = 0.1
/** A square has ink where this share of it has, and where it is not all black: the shadow beside the sheet. */
const INKY = 0.06
/** Square inches that are worth telling of. */
const AREA = 0.12
/** What is nearer to the edge of the sheet than this is a shadow or punched. Inches. */
const EDGE = 0.3

/** Areas with ink but without words or rules, at least {@link AREA} large. */
export function unreadAreas(ink: Ink, words: readonly OcrWord[], rules: readonly PixelBox[], dpi: number): PixelBox[] {
  const side = Math.max(4, Math.round(SQUARE * dpi))
  const columns = Math.floor(ink.width / side)
  const rows = Math.floor(ink.height / side)
  const marked = new Uint8Array(columns * rows)
  const margin = Math.ceil((EDGE * dpi) / side)
  for (let row = margin; row < rows - margin; row++) {
    for (let column = margin; column < columns - margin; column++) {
      let count = 0
      for (let y = row * side; y < (row + 1) * side; y++) {
        for (let x = column * side; x < (column + 1) * side; x++) count += ink.cells[y * ink.width + x]!
      }
      if (count >= INKY * side * side) marked[row * columns + column] = 1
    }
  }
  for (const box of [...words.map((word) => word.box), ...rules]) {
    const bottom = Math.min(rows - 1, Math.floor((box.y + box.height + side / 2) / side))
    const right = Math.min(columns - 1, Math.floor((box.x + box.width + side / 2) / side))
    for (let row = Math.max(0, Math.floor((box.y - side / 2) / side)); row <= bottom; row++) {
      const left = Math.max(0, Math.floor((box.x - side / 2) / side))
      marked.fill(0, row * columns + left, row * columns + Math.max(left, right + 1))
    }
  }
  const least = (AREA * dpi * dpi) / (side * side)
  return connected(marked, columns, rows)
    .filter(({ squares }) => squares >= least)
    .map(({ x, y, width, height }) => ({ x: x * side, y: y * side, width: width * side, height: height * side }))
}

function connected(marked: Uint8Array, columns: number, rows: number): (PixelBox & { squares: number })[] {
  const found: (PixelBox & { squares: number })[] = []
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] !== 1) continue
    marked[start] = 0
    const pending = [start]
    let squares = 0
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      squares++
      const x = at % columns
      const y = (at - x) / columns
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1]
      ] as const) {
        const next = ny * columns + nx
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || marked[next] !== 1) continue
        marked[next] = 0
        pending.push(next)
      }
    }
    found.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1, squares })
  }
  return found
}

/** Pixels of ink that stand in no word and no rule; the edge of the sheet aside. */
export function unreadInk(ink: Ink, words: readonly OcrWord[], rules: readonly PixelBox[], dpi: number): number {
  const left = ink.cells.slice()
  const margin = Math.round(EDGE * dpi)
  for (const { x, y, width, height } of [...words.map(({ box }) => box), ...rules]) {
    const from = Math.max(0, Math.floor(x) - 3)
    const to = Math.min(ink.width, Math.ceil(x + width) + 3)
    const bottom = Math.min(ink.height, Math.ceil(y + height) + 3)
    for (let row = Math.max(0, Math.floor(y) - 3); row < bottom; row++) {
      left.fill(0, row * ink.width + from, row * ink.width + Math.max(from, to))
    }
  }
  let count = 0
  for (let row = margin; row < ink.height - margin; row++) {
    for (let x = margin; x < ink.width - margin; x++) count += left[row * ink.width + x]!
  }
  return count
}
