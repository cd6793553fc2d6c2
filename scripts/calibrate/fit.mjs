/** Fits the curves of packages/extract/src/calibration: logistic regression with priors, so that little data moves little. */
import { logitOf } from '../../packages/extract/dist/calibration/probability.js'

/** How far a field's curve may stray from the curve over all, and a rule from its field: standard deviations, in logits. */
const SPREAD = { at: 2, slope: 1, rule: 1.5 }
/** The curve over all strays as far from "score = probability". */
const PRIOR = { at: 0, slope: 1 }
const ROUNDS = 40

/** @param {{ field: string, rule: string, score: number, right: boolean }[]} observations */
export function fitCurves(observations) {
  const all = fitCurve(observations, PRIOR, false)
  const curves = { '*': all }
  for (const [field, own] of groupBy(observations, ({ field }) => field)) curves[field] = fitCurve(own, all, true)
  return curves
}

export function groupBy(list, key) {
  const groups = new Map()
  for (const entry of list) {
    const name = key(entry)
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Newton's method on the penalised likelihood: intercept, slope, one offset a rule. */
function fitCurve(observations, prior, withRules) {
  const rules = withRules ? [...new Set(observations.map(({ rule }) => rule))].sort() : []
  const means = [prior.at, prior.slope, ...rules.map(() => 0)]
  const spreads = [SPREAD.at, SPREAD.slope, ...rules.map(() => SPREAD.rule)]
  const weights = [...means]
  const rows = observations.map(({ score, rule, right }) => ({
    x: [1, logitOf(score)],
    rule: rules.indexOf(rule),
    y: right ? 1 : 0
  }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight, i) => (means[i] - weight) / spreads[i] ** 2)
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? 1 / spreads[i] ** 2 : 0)))
    for (const { x, rule, y } of rows) {
      const on =
        rule < 0
          ? [
              [0, x[0]],
              [1, x[1]]
            ]
          : [
              [0, x[0]],
              [1, x[1]],
              [2 + rule, 1]
            ]
      const z = on.reduce((sum, [i, value]) => sum + weights[i] * value, 0)
      const p = 1 / (1 + Math.exp(-z))
      for (const [i, value] of on) {
        gradient[i] += (y - p) * value
        for (const [j, other] of on) hessian[i][j] += p * (1 - p) * value * other
      }
    }
    const step = solve(hessian, gradient)
    step.forEach((value, i) => {
      weights[i] += value
    })
    if (Math.max(...step.map(Math.abs)) < 1e-9) break
  }
  // A curve that falls with the score would say that the rules know less than nothing: the score is left out then.
  const round = (value) => Math.round(value * 1000) / 1000
  return {
    at: round(weights[0]),
    slope: round(Math.max(0, weights[1])),
    rules: Object.fromEntries(rules.map((rule, i) => [rule, round(weights[2 + i])]))
  }
}

/** Gauss with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]])
  const size = rows.length
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row
    }
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row][column] / rows[column][column]
      for (let k = column; k <= size; k += 1) rows[row][k] -= factor * rows[column][k]
    }
  }
  const solution = new Array(size).fill(0)
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = rows[row].slice(row + 1, size).reduce((sum, value, k) => sum + value * solution[row + 1 + k], 0)
    solution[row] = (rows[row][size] - known) / rows[row][row]
  }
  return solution
}
