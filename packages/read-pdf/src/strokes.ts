/** Drawn paths → straight horizontal and vertical rules on a sheet. */
import { type Frame, turn } from './layout.js'
import { apply, type Matrix } from './matrix.js'
import type { RawPath } from './pdfjs.js'

/** A straight rule. `at` is its y (horizontal) or x (vertical); `from` < `to`. Points on the turned page. */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface Rules {
  horizontal: Rule[]
  vertical: Rule[]
}

/** A filled shape no thicker than this is a rule. Points. */
const THICK = 3
/** Shorter strokes are parts of glyphs or icons. Points. */
const SHORT = 4
/** Rules nearer than this are one. Points. */
const SAME_RULE = 2
/** Gap that two parts of one rule may leave, as at crossings. Points. */
const BROKEN = 4
/** More rules than this on one page are a drawing, not tables. */
const RULE_LIMIT = 400

type Point = [number, number]

/** @param matrix From user space to the page as it is shown. @returns Rules, parts joined, sorted by `at`; none where the page is a drawing. */
export function findRules(paths: RawPath[], matrix: Matrix, frame: Frame): Rules {
  const shown = frame.quadrant % 2 === 0 ? frame : { width: frame.height, height: frame.width }
  const rules: Rules = { horizontal: [], vertical: [] }
  for (const path of paths) {
    const outlines = toOutlines(path).map((outline) =>
      outline.map((point): Point => {
        const [x, y] = apply(matrix, ...apply(path.matrix, ...point))
        return turn(x, y, frame.quadrant, shown)
      })
    )
    for (const outline of outlines) {
      if (path.stroked) addStrokes(outline, rules)
      else addThinShape(outline, rules)
    }
  }
  return joinRules(rules)
}

/** Parts joined, sorted by `at`; none where there are so many that it is a drawing. */
export function joinRules(rules: Rules): Rules {
  const joined = { horizontal: joinParts(rules.horizontal), vertical: joinParts(rules.vertical) }
  const many = joined.horizontal.length > RULE_LIMIT || joined.vertical.length > RULE_LIMIT
  return many ? { horizontal: [], vertical: [] } : joined
}

/** Numbers that follow each kind of step. */
const OPERANDS = [2, 2, 6, 0, 4]

/** Connected points. Curves count as their end point, which suffices to see that they are no rule. */
function toOutlines({ steps }: RawPath): Point[][] {
  const outlines: Point[][] = []
  let points: Point[] = []
  let at = 0
  while (at < steps.length) {
    const step = steps[at]!
    const operands = OPERANDS[step]
    if (operands === undefined) return outlines
    const end = at + operands
    if (step === 0) {
      points = []
      outlines.push(points)
    }
    if (step === 3) {
      if (points.length > 0) points.push(points[0]!)
    } else points.push([steps[end - 1]!, steps[end]!])
    at = end + 1
  }
  return outlines
}

function addStrokes(outline: Point[], rules: Rules): void {
  for (let at = 1; at < outline.length; at++) {
    const [x0, y0] = outline[at - 1]!
    const [x1, y1] = outline[at]!
    addRule(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), 1, rules)
  }
}

function addThinShape(outline: Point[], rules: Rules): void {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  if (xs.length === 0 || xs.length > 12) return
  addRule(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), THICK, rules)
}

function addRule(x0: number, y0: number, x1: number, y1: number, thick: number, rules: Rules): void {
  const width = x1 - x0
  const height = y1 - y0
  if (height <= thick && width >= SHORT) rules.horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
  else if (width <= thick && height >= SHORT) rules.vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
}

function joinParts(parts: Rule[]): Rule[] {
  const sorted = parts.sort((a, b) => a.at - b.at || a.from - b.from)
  const rules: Rule[] = []
  let from = 0
  while (from < sorted.length) {
    let to = from + 1
    while (
      to < sorted.length &&
      sorted[to]!.at - sorted[to - 1]!.at <= SAME_RULE &&
      sorted[to]!.at - sorted[from]!.at <= 2 * SAME_RULE
    )
      to++
    const group = sorted.slice(from, to).sort((a, b) => a.from - b.from)
    let open: Rule | null = null
    for (const part of group) {
      if (open && part.from <= open.to + BROKEN) open.to = Math.max(open.to, part.to)
      else {
        open = { ...part }
        rules.push(open)
      }
    }
    from = to
  }
  return rules
}
