/** Rules → grids of cells, merged cells included. */
import type { Rule, Rules } from './strokes.js'

/** A grid drawn on a page: edges of columns and rows, and which cells run over several of them. */
export interface Grid {
  xs: number[]
  ys: number[]
  /** `[row][column]`: the top left cell of the merge that the cell belongs to. */
  owner: { row: number; column: number }[][]
}

/** How far a rule may end from the rule that it meets. Points. */
const MEETS = 4
/** Edges nearer than this are one. Points. */
const SAME_EDGE = 4
/** Share of a cell's side that its rule must cover. */
const COVERED = 0.6

/** Every set of rules that meet and make at least two cells. */
export function findGrids(rules: Rules): Grid[] {
  return components(rules)
    .map(toGrid)
    .filter((grid): grid is Grid => grid !== null)
}

/** Rules that meet, directly or over others. */
function components({ horizontal, vertical }: Rules): Rules[] {
  const parent = new Map<Rule, Rule>()
  const find = (rule: Rule): Rule => {
    let root = rule
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    return root
  }
  for (const h of horizontal) {
    for (const v of vertical) {
      const meet = v.at >= h.from - MEETS && v.at <= h.to + MEETS && h.at >= v.from - MEETS && h.at <= v.to + MEETS
      if (!meet) continue
      const [a, b] = [find(h), find(v)]
      if (a !== b) parent.set(a, b)
    }
  }
  const groups = new Map<Rule, Rules>()
  const groupOf = (rule: Rule): Rules => {
    const root = find(rule)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  for (const rule of horizontal) groupOf(rule).horizontal.push(rule)
  for (const rule of vertical) groupOf(rule).vertical.push(rule)
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0)
}

function toGrid({ horizontal, vertical }: Rules): Grid | null {
  // Tables without outer rules end where their inner rules end.
  const xs = edges([...vertical.map((v) => v.at), ...horizontal.flatMap((h) => [h.from, h.to])])
  const ys = edges([...horizontal.map((h) => h.at), ...vertical.flatMap((v) => [v.from, v.to])])
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return null
  const columns = xs.length - 1
  const rows = ys.length - 1
  const owner: ({ row: number; column: number } | undefined)[][] = Array.from({ length: rows }, () =>
    new Array(columns).fill(undefined)
  )
  const ruledRight = (row: number, column: number) => covers(vertical, xs[column + 1]!, ys[row]!, ys[row + 1]!)
  const ruledBelow = (row: number, column: number) => covers(horizontal, ys[row + 1]!, xs[column]!, xs[column + 1]!)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row]![column]) continue
      let right = column
      while (right + 1 < columns && !owner[row]![right + 1] && !ruledRight(row, right)) right++
      let below = row
      while (below + 1 < rows && range(column, right).every((c) => !ruledBelow(below, c) && !owner[below + 1]![c]))
        below++
      // Merges over rows and columns at once hardly occur; rules left out over a whole block do.
      if (right > column && below > row) {
        owner[row]![column] = { row, column }
        continue
      }
      for (const r of range(row, below)) for (const c of range(column, right)) owner[r]![c] = { row, column }
    }
  }
  return { xs, ys, owner: owner as Grid['owner'] }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function edges(values: number[]): number[] {
  const sorted = values.sort((a, b) => a - b)
  const found: number[] = []
  for (const value of sorted) if (found.length === 0 || value - found.at(-1)! > SAME_EDGE) found.push(value)
  return found
}

function covers(rules: Rule[], at: number, from: number, to: number): boolean {
  let covered = 0
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > SAME_EDGE) continue
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
  }
  return covered >= COVERED * (to - from)
}
