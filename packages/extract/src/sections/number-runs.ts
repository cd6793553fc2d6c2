/** Runs of numbers: 1, 2, 3 … in one numbering, over pages, lists and lost marks. */
import type { Candidate } from './candidates.js'
import { look } from './look.js'

/** How far a number may jump and still continue its run (a page lost, an item withdrawn). */
const GAP = 4

/** Open runs looked at for each number: bounds the work on hostile input. */
const OPEN_RUNS = 40

/** A run this long may take in members that are printed another way. */
const SETTLED = 3

/** Numbered candidates in runs: printed alike at first, then with the gaps filled by members that lost their looks. */
export function numberRuns(candidates: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  const open = new Map<string, Candidate[][]>()
  for (const candidate of candidates) {
    const key = `${candidate.number!.kind} ${strong(candidate)}`
    const known = open.get(key) ?? []
    open.set(key, known)
    const run = bestRun(known.slice(-OPEN_RUNS), candidate)
    if (run) run.push(candidate)
    else {
      const begun = [candidate]
      known.push(begun)
      runs.push(begun)
    }
  }
  return fillGaps(runs)
}

function bestRun(runs: Candidate[][], candidate: Candidate): Candidate[] | null {
  let best: Candidate[] | null = null
  let bestFit = 0
  for (const run of runs) {
    const fit = fitsAfter(run.at(-1)!, candidate)
    if (fit >= bestFit && fit > 0) {
      best = run
      bestFit = fit
    }
  }
  return best
}

/** Stands out from plain text: such a number does not continue a plain run, nor a plain one such a run. */
export function strong(candidate: Candidate): boolean {
  return candidate.emphasised || candidate.block.boldLead > 0
}

/** 0 where `next` does not continue a run that ends with `last`; more where it does in the same look. */
function fitsAfter(last: Candidate, next: Candidate): number {
  const a = last.number!
  const b = next.number!
  if (a.kind === 'code' || b.kind === 'code')
    return a.kind === b.kind && sameCode(a.value, b.value) ? 1 + alike(last, next) : 0
  if (a.kind !== b.kind || a.path.length !== b.path.length) return 0
  if (marks(a.shape) !== marks(b.shape)) return 0
  const from = a.path.at(-1)!
  const to = b.path.at(-1)!
  const sameParent = a.path.slice(0, -1).join('.') === b.path.slice(0, -1).join('.')
  if (!sameParent) {
    // 3.4 → 4.1: the same outline level goes on under the next item.
    const up = b.path.at(-2)! - a.path.at(-2)!
    return to <= 2 && up > 0 && up <= GAP ? 0.6 + alike(last, next) : 0
  }
  if (to <= from || to - from > GAP) return 0
  return (to - from === 1 ? 1.5 : 0.5) + alike(last, next)
}

/** Codes such as 19/5 and 19/6, GBP/2223/001 and /002: one number differs by a little. */
function sameCode(a: string, b: string): boolean {
  const x = a.split(/(\d+)/u)
  const y = b.split(/(\d+)/u)
  if (x.length !== y.length) return false
  const differing = x.map((_part, index) => index).filter((index) => x[index] !== y[index])
  if (differing.length !== 1) return false
  const step = Number(y[differing[0]!]) - Number(x[differing[0]!])
  return step > 0 && step <= GAP
}

/** "1." and "1" and "1)" differ; "#." typed and computed do not. */
export function marks(shape: string): string {
  return shape.replace(/[#\s]/gu, '')
}

function alike(a: Candidate, b: Candidate): number {
  let value = 0
  if (look(a) === look(b)) value += 1
  if (a.emphasised === b.emphasised) value += 0.5
  if (a.block.listDepth === b.block.listDepth) value += 0.25
  if (Math.abs((a.block.style.indent ?? 0) - (b.block.style.indent ?? 0)) < 9) value += 0.5
  return value
}

/** Numbers missing in a settled run stand between its neighbours after all, but lost their bold type or have other marks. */
function fillGaps(runs: Candidate[][]): Candidate[][] {
  const settled = runs.filter((run) => run.length >= SETTLED && run[0]!.number!.kind !== 'code')
  settled.sort((a, b) => b.length - a.length)
  const merged = new Set<Candidate[]>()
  for (const run of settled.slice(0, OPEN_RUNS)) {
    if (merged.has(run)) continue
    for (const other of runs) {
      if (other === run || merged.has(other) || other.length > run.length || !fitsBetween(other, run)) continue
      run.push(...other)
      run.sort((a, b) => a.start - b.start)
      merged.add(other)
    }
    for (const other of runs) {
      if (merged.has(other) || other.length > 1 || !addSuffixed(run, other[0]!)) continue
      merged.add(other)
    }
  }
  return runs.filter((run) => !merged.has(run))
}

/** Each of `others` stands between two of the run, or is a standing item right after its end, and its number is between theirs. */
function fitsBetween(others: readonly Candidate[], run: readonly Candidate[]): boolean {
  const { kind, path } = run[0]!.number!
  const first = others[0]!
  if (first.number!.kind !== kind || first.number!.path.length !== path.length) return false
  const last = run.at(-1)!
  const follows = first.view.standing && stepFrom(last, first) === 1
  if (first.start < run[0]!.start || (first.start > last.start && !follows)) return false
  if (others.reduce((sum, c) => sum + c.view.score, 0) < 0.5 * others.length) return false
  return others.every((c) => {
    const at = placeOf(run, c)
    const before = run[at - 1]
    const after = run[at]
    const isNext = before !== undefined && stepFrom(before, c) > 0
    return isNext && (after === undefined ? stepFrom(before, c) <= GAP : stepFrom(c, after) > 0)
  })
}

/** How far the last part of `b`'s number is from `a`'s; 0 where they have not the same parent. */
function stepFrom(a: Candidate, b: Candidate): number {
  const x = a.number!.path
  const y = b.number!.path
  if (x.slice(0, -1).join('.') !== y.slice(0, -1).join('.')) return 0
  return y.at(-1)! - x.at(-1)!
}

/** Index in `run`, which is in order, of the first member behind `candidate`. */
function placeOf(run: readonly Candidate[], candidate: Candidate): number {
  let low = 0
  let high = run.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (run[middle]!.start < candidate.start) low = middle + 1
    else high = middle
  }
  return low
}

/** "10A" between 10 and 11, printed like them and after the matter of 10: an item added later. */
function addSuffixed(run: Candidate[], stray: Candidate): boolean {
  const value = /^(\d{1,4})[A-Za-z]$/u.exec(stray.number!.value)?.[1]
  if (!value) return false
  const at = placeOf(run, stray)
  const member = run[at - 1]
  if (!member || member.number!.value !== value || look(member) !== look(stray)) return false
  if (stray.block.index < member.block.index + 2) return false
  run.splice(at, 0, stray)
  return true
}
