/** Which series are the agenda's items, and on which level each stands. */
import type { Candidate } from './candidates.js'
import { look } from './look.js'
import { strong } from './number-runs.js'
import type { Series } from './series.js'
import { chooseSubs } from './sub-items.js'

export interface Heading {
  candidate: Candidate
  level: number
}

export interface Outline {
  headings: Heading[]
  /** Members of a list of contents or an agenda printed before the minutes. */
  contents: Candidate[]
}

/** A series below this is no series of items. */
const MIN_SCORE = 0.62
/** Mean title likeness that a series of items has at least. */
const MIN_TITLES = 0.5
/** A numbering that holds another has at least this many members. */
const MIN_OUTER = 3

/** Decides top series, peers and levels. `blockCount` bounds the document. */
export function buildOutline(series: Series[], blockCount: number): Outline {
  const contents = findContents(series)
  const usable = series.filter((s) => !contents.has(s))
  const chosen = chooseTop(usable, blockCount)
  const skipped = [...contents].flatMap((s) => s.members)
  if (chosen === null) return { headings: [], contents: skipped }
  const top = outermost(chosen, usable)
  const rest = usable.filter((s) => s !== top)
  const again = restarts(top, rest)
  const members = [top, ...again].flatMap((s) => s.members)
  const above = rest.filter((s) => !again.includes(s) && standsAbove(s, top))
  const peers = rest.filter((s) => !again.includes(s) && !above.includes(s)).flatMap((s) => peersOf(s, top, above))
  peers.push(...rest.flatMap((s) => (againstGap(s, top) || misnumbered(s, top) ? s.members : [])))
  const parts = partsOf([top, ...again], peers, above, rest)
  const lined = parts.some((c) => members.includes(c))
  const upper = new Set(lined ? parts : [...parts, ...peers])
  const firstPart = parts.length > 0 ? Math.min(...parts.map((c) => c.start)) : Number.POSITIVE_INFINITY
  const headings: Heading[] = [...upper].map((candidate) => ({ candidate, level: 1 }))
  for (const candidate of lined ? [...members, ...peers] : members)
    if (!upper.has(candidate)) headings.push({ candidate, level: candidate.start < firstPart ? 1 : 2 })
  const taken = new Set(headings.map((heading) => heading.candidate))
  const first = Math.min(...[...taken].map((c) => c.block.index))
  const inner = rest.filter((s) => !above.includes(s) && !again.includes(s))
  headings.push(
    ...chooseSubs(inner, taken, first, parts.length > 0 ? 3 : 2, {
      bulleted: isBulleted(top),
      strong: top.numbered && strong(top.members[0]!)
    })
  )
  headings.sort((a, b) => a.candidate.start - b.candidate.start)
  return { headings, contents: skipped }
}

/** A numbering that stands entirely under one member of another numbering is inside it, however long it is. */
function outermost(top: Series, series: Series[]): Series {
  if (!top.numbered) return top
  const first = top.members[0]!
  const last = top.members.at(-1)!
  const outer = series.find((s) => {
    if (s === top || !s.numbered || !accepted(s) || s.members.length < MIN_OUTER || s.key === top.key) return false
    if (s.score < top.score - 0.15 || s.standing < Math.min(2, top.standing) || s.content < 0.6) return false
    const before = s.members.filter((c) => c.start < first.start).at(-1)
    const after = s.members.find((c) => c.start > first.start)
    return before !== undefined && (after === undefined || after.start > last.start)
  })
  return outer ?? top
}

/** Runs of the same numbering that begin anew before or after the top run. */
function restarts(top: Series, rest: Series[]): Series[] {
  if (!top.numbered || top.members[0]!.number!.kind === 'code' || top.members[0]!.number!.path.at(-1)! > 2) return []
  const from = top.members[0]!.start
  const to = top.members.at(-1)!.start
  return rest.filter(
    (s) =>
      s.key === top.key &&
      accepted(s) &&
      s.prominence >= top.prominence - 0.6 &&
      s.members[0]!.number!.path.at(-1)! <= 2 &&
      s.members[0]!.emphasised &&
      (s.members[0]!.start > to || s.members.at(-1)!.start < from)
  )
}

/** 2, 3.A, 3.B, 4: numbers of two parts stand for the one missing in the run, on its level. */
function againstGap(s: Series, top: Series): boolean {
  const own = s.members[0]!.number
  if (!top.numbered || !own || own.kind !== 'decimal' || own.path.length !== 2 || !accepted(s)) return false
  const missing = own.path[0]
  if (s.members.some((c) => c.number!.path[0] !== missing)) return false
  const paths = top.members.map((c) => (c.number!.path.length === 1 ? c.number!.path[0]! : 0))
  const after = top.members.findIndex((c) => c.start > s.members[0]!.start)
  return after > 0 && paths[after - 1]! + 1 === missing && paths[after]! === missing! + 1
}

/** VI, V, VII: a number out of its order among others that are printed just so. */
function misnumbered(s: Series, top: Series): boolean {
  const stray = s.members[0]!
  if (!top.numbered || s.members.length > 1 || s.key !== top.key || !stray.emphasised || !accepted(s)) return false
  const inside = top.members[0]!.start < stray.start && stray.start < top.members.at(-1)!.start
  return inside && look(stray) === look(top.members[0]!) && stray.number!.shape === top.members[0]!.number!.shape
}

/** Headings that hold the top series: more prominent ones, lines over each restart of a numbering, lines that open a group. */
function partsOf(runs: Series[], peers: Candidate[], above: Series[], rest: Series[]): Candidate[] {
  if (above.length > 0) return above.flatMap((s) => s.members)
  const plain = rest.filter((s) => !s.numbered && s.members[0]!.emphasised).flatMap((s) => s.members)
  const over = runs.flatMap((run) => {
    const first = run.members[0]!.block.index
    const line = plain.filter((c) => c.block.index < first && first - c.block.index <= 2).at(-1)
    return line && line.view.score >= 0.5 && !line.view.inner ? [line] : []
  })
  if (over.length >= 2 && over.length * 2 >= runs.length) return over
  return groupLines([...runs.flatMap((s) => s.members), ...peers])
}

/** "Chapter reports:" directly over "Central", "Northern" … in the same type: lines with a colon and no matter of their own. */
function groupLines(members: Candidate[]): Candidate[] {
  if (members.some((c) => c.number !== null || c.form !== 'line')) return []
  const opening = members.filter((c) => !c.view.inner && /:\s*$/u.test(c.block.text))
  const empty = opening.filter((c) => members.some((d) => d.block.index === c.block.index + 1 && !opening.includes(d)))
  return empty.length >= 2 && empty.length * 3 >= opening.length && opening.length * 3 <= members.length ? opening : []
}

function accepted(s: Series): boolean {
  return s.score >= MIN_SCORE && s.titles >= MIN_TITLES
}

/** The series that carries the document: clear titles, many of them, over much of the text. */
function chooseTop(series: Series[], blockCount: number): Series | null {
  let best: Series | null = null
  let bestWeight = 0
  for (const s of series) {
    if (!accepted(s)) continue
    const n = s.members.length
    if (n < 2 && s.standing === 0) continue
    const span = (s.members.at(-1)!.block.index - s.members[0]!.block.index + 1) / Math.max(1, blockCount)
    const weight =
      s.score *
      Math.sqrt(Math.min(n, 16)) *
      (0.35 + span) *
      (0.6 + 0.4 * s.content) *
      (s.numbered ? 1.15 : 1) *
      (1 + 0.04 * Math.max(0, Math.min(8, s.prominence)))
    if (weight > bestWeight) {
      best = s
      bestWeight = weight
    }
  }
  return best
}

/** Lists that may be the agenda: bounds the work on hostile input. */
const MAX_LISTS = 30

/** The same titles twice: the earlier series without matter between its members is the agenda (pattern 35 of LEXICON.md). */
function findContents(series: Series[]): Set<Series> {
  const found = new Set<Series>()
  const lists = series.filter(({ members }) => {
    const blocks = members.at(-1)!.block.index - members[0]!.block.index
    return members.length >= 3 && blocks < members.length * 1.6
  })
  for (const list of lists.slice(0, MAX_LISTS)) {
    const last = list.members.at(-1)!.block.index
    const keys = new Set(list.members.map((c) => titleKey(c.title)))
    const again = series.some((other) => {
      if (other === list || other.members[0]!.block.index <= last) return false
      const shared = other.members.filter((c) => keys.has(titleKey(c.title))).length
      return shared >= 3 && shared >= 0.5 * list.members.length
    })
    if (again) found.add(list)
  }
  return found
}

function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A series of at least two members, more prominent than the top series, whose members enclose it: parts of the agenda. */
function standsAbove(s: Series, top: Series): boolean {
  if (!accepted(s) || s.members.length < 2 || s.prominence <= top.prominence + 0.4) return false
  if (s.titles < 0.65) return false
  const indices = new Set(top.members.map((c) => c.block.index))
  const holding = s.members.filter((member, index) => {
    const next = s.members[index + 1]?.block.index ?? Number.POSITIVE_INFINITY
    return top.members.some((c) => c.block.index > member.block.index && c.block.index < next)
  })
  // Front matter, a title in a larger type and one heading over all business ("Minutes") are no parts of the agenda.
  const own = s.members.some((c) => c.view.standing && !c.view.front && !c.view.back)
  const business = holding.filter((c) => !c.view.front && !c.view.back && !(own && c.view.container))
  if (business.length === 0) return false
  if (!own && business.length === 1 && s.members.filter((c) => !c.view.front).length === 1) return false
  // Items may precede the first part where the parts have no matter but the items under them.
  const bare = holding.filter((c) => indices.has(c.block.index + 1))
  return (
    (bare.length >= 2 && bare.length >= 0.6 * s.members.length) ||
    top.members.every((c) => c.block.index > s.members[0]!.block.index)
  )
}

/** Members of other series that stand on the top level: unnumbered standing items in the same look ("Adjournment"). */
function peersOf(s: Series, top: Series, above: Series[]): Candidate[] {
  if (above.includes(s)) return []
  const upper = above[0]
  const prominence = (upper ?? top).prominence - (top.numbered && !s.numbered ? 2 : 0)
  const first = (upper ?? top).members[0]!.block.index
  return s.members.filter((c) => {
    if (c.number !== null) return false
    if (isBulleted(top))
      return (
        c.block.bulleted &&
        c.block.listDepth === top.members[0]!.block.listDepth &&
        c.view.score >= 0.75 &&
        !c.view.inner
      )
    if (!c.emphasised) return false
    if (c.prominence < prominence - 0.6 || c.view.inner || c.view.score < 0.6) return false
    if (c.view.back && (top.numbered || look(c) !== look(top.members[0]!))) return false
    if (c.block.index < first) return c.view.standing && !c.view.front && first - c.block.index <= 8
    if (c.view.standing) return true
    if (c.view.front || c.view.back) return false
    // Bold lines between plain numbers stand inside the items.
    if (top.numbered && !top.members[0]!.emphasised && c.block.kind !== 'heading') return false
    return (
      (c.prominence > prominence + 0.4 && s.members.length >= 2) ||
      (c.block.kind === 'heading' && c.prominence >= prominence)
    )
  })
}

/** Items printed as bullets with run-in titles. */
function isBulleted(series: Series): boolean {
  const first = series.members[0]!
  return first.block.bulleted && first.form === 'run-in'
}
