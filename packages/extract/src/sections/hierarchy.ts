/** Which series are the agenda's items, and on which level each stands. */
import type { Candidate } from './candidates.js'
import type { Series } from './series.js'

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
/** A series deeper down must be clearer: plain lines inside items are mostly matter. */
const MIN_SUB_TITLES = 0.6

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
  headings.push(...chooseSubs(inner, taken, first, parts.length > 0 ? 3 : 2, isBulleted(top)))
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

/** The same titles twice: the earlier series without matter between its members is the agenda (pattern 35 of LEXICON.md). */
function findContents(series: Series[]): Set<Series> {
  const found = new Set<Series>()
  for (const s of series) {
    if (s.members.length < 3) continue
    const last = s.members.at(-1)!.block.index
    const dense = last - s.members[0]!.block.index < s.members.length * 1.6
    if (!dense) continue
    const keys = new Set(s.members.map((c) => titleKey(c.title)))
    for (const other of series) {
      if (other === s || other.members[0]!.block.index <= last) continue
      const shared = other.members.filter((c) => keys.has(titleKey(c.title))).length
      if (shared >= 3 && shared >= 0.5 * s.members.length) found.add(s)
    }
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
  const business = holding.filter((c) => !c.view.front)
  if (business.length === 0) return false
  if (business.length === 1 && s.members.filter((c) => !c.view.front).length === 1) return false
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
    if (top.numbered && c.view.back) return false
    if (c.block.index < first) return c.view.standing && !c.view.front && first - c.block.index <= 8
    return (
      c.view.standing ||
      (c.prominence > prominence + 0.4 && s.members.length >= 2) ||
      (c.block.kind === 'heading' && c.prominence >= prominence)
    )
  })
}

/** Series inside the items: sub-headings, in order of prominence, each level inside the one before. */
function chooseSubs(
  series: Series[],
  taken: Set<Candidate>,
  first: number,
  level: number,
  bulletedTop: boolean
): Heading[] {
  const headings: Heading[] = []
  const groups = groupByKey(series)
  const good = groups
    .map((group) => ({ ...group, members: group.members.filter((c) => !taken.has(c) && c.block.index > first) }))
    .filter((group) => group.members.length > 0 && isSub(group, bulletedTop) && underParents(group, [...taken]))
    .sort((a, b) => b.prominence - a.prominence)
  const used: { members: Candidate[]; level: number; prominence: number }[] = []
  for (const group of good) {
    const parents = used.filter(
      (u) => u.prominence > group.prominence + 0.9 && encloses(u.members, group.members, [...taken])
    )
    const own = Math.min(3, parents.length > 0 ? Math.max(...parents.map((p) => p.level)) + 1 : level)
    used.push({ members: group.members, level: own, prominence: group.prominence })
    for (const candidate of group.members) headings.push({ candidate, level: own })
  }
  return headings
}

interface Group {
  key: string
  members: Candidate[]
  titles: number
  content: number
  prominence: number
  runs: number
}

function groupByKey(series: Series[]): Group[] {
  const groups = new Map<string, Group>()
  for (const s of series) {
    const known = groups.get(s.key)
    const n = s.members.length
    if (!known) {
      groups.set(s.key, {
        key: s.key,
        members: [...s.members],
        titles: s.titles,
        content: s.content,
        prominence: s.prominence,
        runs: 1
      })
      continue
    }
    const m = known.members.length
    known.titles = (known.titles * m + s.titles * n) / (m + n)
    known.content = (known.content * m + s.content * n) / (m + n)
    known.members.push(...s.members)
    known.runs += 1
  }
  return [...groups.values()]
}

function isSub(group: Group, bulletedTop: boolean): boolean {
  const c = group.members[0]!
  if (
    group.members.filter((member) => member.view.inner || member.view.front || member.view.back).length >
    group.members.length / 2
  )
    return false
  if (c.block.bulleted) return bulletedTop && c.form === 'run-in' && group.titles >= MIN_SUB_TITLES
  if (c.form === 'bullet') return false
  if (c.emphasised) return group.titles >= MIN_SUB_TITLES && group.content >= 0.3
  if (c.number) return group.titles >= 0.7 && group.content >= 0.5 && group.members.length >= 2
  if (c.form === 'run-in') return c.block.boldLead > 0 && group.titles >= MIN_SUB_TITLES
  return false
}

/** Every member of `inner` stands under a member of `outer`, with no heading of a higher level between. */
function encloses(outer: Candidate[], inner: Candidate[], breaks: Candidate[]): boolean {
  const marks = [
    ...outer.map((c) => ({ at: c.start, outer: true })),
    ...breaks.map((c) => ({ at: c.start, outer: false }))
  ].sort((a, b) => a.at - b.at)
  const under = inner.filter((c) => marks.filter((mark) => mark.at < c.start).at(-1)?.outer === true)
  return under.length >= inner.length * 0.6
}

/** 3.1 and 3.2 stand under 3: numbers of several parts that are not are sums, versions or addresses. */
function underParents(group: Group, parents: Candidate[]): boolean {
  const parts = group.members.filter(
    (c) => c.number !== null && c.number.kind === 'decimal' && c.number.path.length > 1
  )
  const numbered = parents.filter((c) => c.number !== null).sort((a, b) => a.start - b.start)
  if (parts.length === 0) return true
  if (numbered.length === 0) return false
  const fitting = parts.filter((c) => {
    const parent = numbered.filter((p) => p.start < c.start).at(-1)
    return parent !== undefined && parent.number!.path[0] === c.number!.path[0]
  })
  return fitting.length >= parts.length / 2
}

/** Items printed as bullets with run-in titles. */
function isBulleted(series: Series): boolean {
  const first = series.members[0]!
  return first.block.bulleted && first.form === 'run-in'
}
