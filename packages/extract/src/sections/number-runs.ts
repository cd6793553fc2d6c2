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

/** A number missing in a settled run stands between its neighbours after all, but lost its bold type or has other marks. */
function fillGaps(runs: Candidate[][]): Candidate[][] {
  const settled = runs.filter((run) => run.length >= SETTLED && run[0]!.number!.kind !== 'code')
  settled.sort((a, b) => b.length - a.length)
  const strays = runs.filter((run) => run.length < SETTLED)
  const taken = new Set<Candidate>()
  for (const run of settled.slice(0, OPEN_RUNS)) {
    for (let index = 1; index < run.length; index++) {
      const found = missing(run[index - 1]!, run[index]!, strays, taken)
      for (const stray of found) taken.add(stray)
      run.splice(index, 0, ...found)
      index += found.length
    }
  }
  for (const run of settled.slice(0, OPEN_RUNS)) addSuffixed(run, strays, taken)
  return runs
    .map((run) => (run.length < SETTLED ? run.filter((c) => !taken.has(c)) : run))
    .filter((run) => run.length > 0)
}

/** The first candidates of strays that carry the numbers between two neighbours of a run, in order. */
function missing(before: Candidate, after: Candidate, strays: Candidate[][], taken: Set<Candidate>): Candidate[] {
  const found: Candidate[] = []
  const path = before.number!.path
  const depth = path.length
  let next = path.at(-1)! + 1
  const last = after.number!.path.at(-1)!
  if (after.number!.path.length !== depth || last <= next) return []
  const inside = strays
    .map((run) => run[0]!)
    .filter((first) => first.start > before.start && first.start < after.start && !taken.has(first))
  for (const stray of inside.sort((a, b) => a.start - b.start)) {
    const number = stray.number!
    if (next >= last || number.kind !== before.number!.kind || number.path.length !== depth) continue
    if (number.path.at(-1) !== next || number.path.slice(0, -1).join('.') !== path.slice(0, -1).join('.')) continue
    if (stray.view.score < 0.5) continue
    found.push(stray)
    next += 1
  }
  return found
}

/** "10A" between 10 and 11, printed like them and after the matter of 10: an item added later. */
function addSuffixed(run: Candidate[], strays: Candidate[][], taken: Set<Candidate>): void {
  for (const [stray] of strays) {
    const value = /^(\d{1,4})[A-Za-z]$/u.exec(stray!.number!.value)?.[1]
    if (!value || taken.has(stray!)) continue
    const at = run.findIndex((c) => c.number!.value === value)
    const member = run[at]
    if (!member || look(member) !== look(stray!) || stray!.block.index < member.block.index + 2) continue
    if (run[at + 1] && run[at + 1]!.start < stray!.start) continue
    run.splice(at + 1, 0, stray!)
    taken.add(stray!)
  }
}
