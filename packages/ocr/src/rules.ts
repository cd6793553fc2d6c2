/** Straight ruling lines on a straightened page. */
import type { PixelBox } from '@cofnod/model'
import type { Ink } from './ink.js'
import type { Grey } from './pixels.js'

/** Parts of an inch. A shorter line may be a letter. */
const LONG = 0.45
/** A thicker one is a bar. */
const THICK = 0.03
/** Gaps that noise tears into a line. */
const GAP = 0.015
/** Lines on a page; more are a drawing. */
const LIMIT = 600

/** Horizontal rules first. */
export function findPrintedRules(ink: Ink, dpi: number): PixelBox[] {
  const { width, height, cells } = ink
  const across = lines((x, y) => cells[y * width + x]!, width, height, dpi)
  const down = lines((x, y) => cells[x * width + y]!, height, width, dpi)
  const found = [...across, ...down.map((box) => ({ x: box.y, y: box.x, width: box.height, height: box.width }))]
  return found.length > LIMIT ? [] : found
}

interface Run {
  y: number
  from: number
  to: number
}

function lines(at: (x: number, y: number) => number, width: number, height: number, dpi: number): PixelBox[] {
  const long = Math.round(LONG * dpi)
  const thick = Math.max(2, Math.round(THICK * dpi))
  const gap = Math.max(1, Math.round(GAP * dpi))
  let open: { box: PixelBox; y: number }[] = []
  const found: PixelBox[] = []
  for (let y = 0; y < height; y++) {
    const rest: typeof open = []
    for (const run of longRuns(at, y, width, long, gap)) {
      const near = open.find(({ box, y: last }) => y - last <= 2 && run.from <= box.x + box.width && run.to >= box.x)
      if (!near) {
        open.push({ box: { x: run.from, y, width: run.to - run.from, height: 1 }, y })
        continue
      }
      const { box } = near
      const right = Math.max(box.x + box.width, run.to)
      box.x = Math.min(box.x, run.from)
      box.width = right - box.x
      box.height = y - box.y + 1
      near.y = y
    }
    for (const line of open) {
      if (y - line.y <= 2) rest.push(line)
      else found.push(line.box)
    }
    open = rest
  }
  for (const { box } of open) found.push(box)
  return found.filter((box) => box.height <= thick)
}

function longRuns(at: (x: number, y: number) => number, y: number, width: number, long: number, gap: number): Run[] {
  const runs: Run[] = []
  let from = -1
  let last = -1
  const close = () => {
    if (from >= 0 && last - from + 1 >= long) runs.push({ y, from, to: last + 1 })
    from = -1
  }
  for (let x = 0; x < width; x++) {
    if (at(x, y) === 0) continue
    if (from >= 0 && x - last > gap + 1) close()
    if (from < 0) from = x
    last = x
  }
  close()
  return runs
}

/** The picture without these lines: an engine reads them as letters. */
export function withoutRules(picture: Grey, rules: readonly PixelBox[]): Grey {
  if (rules.length === 0) return picture
  const values = picture.values.slice()
  for (const { x, y, width, height } of rules) {
    const bottom = Math.min(picture.height, y + height + 1)
    const left = Math.max(0, x - 1)
    const right = Math.min(picture.width, x + width + 1)
    for (let row = Math.max(0, y - 1); row < bottom; row++) {
      values.fill(255, row * picture.width + left, row * picture.width + right)
    }
  }
  return { ...picture, values }
}
