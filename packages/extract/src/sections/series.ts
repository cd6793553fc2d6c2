/** Candidates that belong together: printed in one numbering or one look. A document is read as series, not line by line. */
import type { Candidate } from './candidates.js'

export interface Series {
  /** What its members share. Runs of one numbering under different items have the same key. */
  key: string
  numbered: boolean
  members: Candidate[]
  /** 0 to about 1.6: how much it looks like a series of items. */
  score: number
  titles: number
  standing: number
  /** Share of members with matter of their own before the next member. */
  content: number
  prominence: number
}

/** Splits candidates into series: numbered ones by runs, the others by look. */
export function findSeries(candidates: Candidate[], blockCount: number): Series[] {
  const numbered = candidates.filter((c) => c.number !== null)
  const plain = candidates.filter((c) => c.number === null)
  const all = [...numberRuns(numbered), ...byLook(plain)]
  return all.map((members) => describe(members, blockCount))
}

/** What numbered candidates of one kind share besides their numbers. */
function look(candidate: Candidate): string {
  const { block, form } = candidate
  if (block.cell) return `cell ${block.cell.table.index} ${block.cell.column}`
  if (block.kind === 'heading') return `h${block.depth}`
  if (form === 'bullet') return `bullet ${block.listDepth}`
  const marks = [
    block.bold ? 'bold' : '',
    block.underline ? 'underline' : '',
    candidate.caps ? 'caps' : '',
    block.style.size && block.style.size !== 'body' ? block.style.size : ''
  ]
  const plain = marks.every((mark) => mark === '')
  return `${marks.join(' ')}${form === 'run-in' ? (block.boldLead > 0 ? ' bold-lead' : ' run-in') : plain ? ' plain' : ''} ${block.listDepth}`
}

function byLook(candidates: Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = look(candidate)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  return [...groups.values()]
}

/** How far a number may jump and still continue its run (a page lost, an item withdrawn). */
const GAP = 4

/** Open runs looked at for each number: bounds the work on hostile input. */
const OPEN_RUNS = 40

function numberRuns(candidates: Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const candidate of candidates) {
    let best: Candidate[] | null = null
    let bestFit = 0
    for (const run of runs.slice(-OPEN_RUNS)) {
      const fit = fitsAfter(run.at(-1)!, candidate)
      if (fit >= bestFit && fit > 0) {
        best = run
        bestFit = fit
      }
    }
    if (best) best.push(candidate)
    else runs.push([candidate])
  }
  return runs
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
function marks(shape: string): string {
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

function keyOf(member: Candidate): string {
  const { number } = member
  if (!number) return `look ${look(member)}`
  return `number ${number.kind} ${number.kind === 'code' ? '' : marks(number.shape)} ${number.path.length} ${member.emphasised ? 'e' : '-'}`
}

function describe(members: Candidate[], blockCount: number): Series {
  const n = members.length
  const mean = (value: (c: Candidate) => number) => members.reduce((sum, c) => sum + value(c), 0) / n
  const titles = mean((c) => c.view.score)
  const standing = members.filter((c) => c.view.standing).length
  const emphasised = mean((c) => (c.emphasised ? 1 : 0))
  const numbered = members[0]!.number !== null
  const content = contentShare(members, blockCount)
  const score =
    titles * (0.35 + 0.25 * Math.min(1, n / 4)) +
    0.35 * Math.min(1, standing / Math.min(n, 4)) +
    0.2 * emphasised +
    (numbered && n > 1 ? 0.2 : 0) +
    0.15 * content -
    (members[0]!.form === 'bullet' ? 0.2 : 0) -
    0.4 * mean((c) => (c.view.inner ? 1 : 0))
  return {
    key: keyOf(members[0]!),
    numbered,
    members,
    score,
    titles,
    standing,
    content,
    prominence: mean((c) => c.prominence)
  }
}

/** A list of titles without matter between them is an agenda or a list of contents, no series of items. */
function contentShare(members: Candidate[], blockCount: number): number {
  let filled = 0
  members.forEach((member, index) => {
    const next = members[index + 1]?.block.index ?? blockCount
    const between = next - member.block.index - 1
    if (member.form === 'run-in' || between > 0) filled += 1
  })
  return filled / members.length
}
