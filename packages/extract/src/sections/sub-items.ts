/** Titled headings inside the items, in their levels. */
import type { Candidate } from './candidates.js'
import type { Heading } from './hierarchy.js'
import type { Series } from './series.js'

/** A series deeper down must be clearer than the top one: plain lines inside items are mostly matter. */
const MIN_SUB_TITLES = 0.6

/** Series inside the items: sub-headings, in order of prominence, each level inside the one before. */
export function chooseSubs(
  series: Series[],
  taken: Set<Candidate>,
  first: number,
  level: number,
  top: { bulleted: boolean; strong: boolean }
): Heading[] {
  const headings: Heading[] = []
  const groups = groupByKey(top.strong ? series.filter((s) => !isPlainList(s, series, taken)) : series)
  const good = groups
    .map((group) => withTitles(group, taken, first))
    .filter((group) => group.members.length > 0 && isSub(group, top.bulleted) && underParents(group, [...taken]))
    .sort((a, b) => b.prominence - a.prominence)
  const used: { members: Candidate[]; level: number; prominence: number }[] = []
  for (const group of good) {
    const parents = used.filter(
      (u) =>
        u.prominence > group.prominence + (isNumbered(u) && isNumbered(group) ? 0.4 : 0.9) &&
        encloses(u.members, group.members, [...taken])
    )
    const own = Math.min(3, parents.length > 0 ? Math.max(...parents.map((p) => p.level)) + 1 : level)
    // A plain numbered list two levels down is a list of facts.
    if (own >= 3 && group.members.every((c) => !c.emphasised && !c.block.cell && c.number?.path.length === 1)) continue
    used.push({ members: group.members, level: own, prominence: group.prominence })
    for (const candidate of group.members) headings.push({ candidate, level: own })
  }
  return headings
}

/**
 * "(a) Hill Farm: new shed. No objection." or "1. a new gate 2. a stile" under numbered titles in bold: numbers in plain
 * type whose lines have nothing under them count matters inside an item.
 */
function isPlainList(s: Series, series: readonly Series[], taken: ReadonlySet<Candidate>): boolean {
  const first = s.members[0]!
  if (!first.number || first.number.kind === 'code' || first.number.path.length > 1 || first.block.cell) return false
  if (s.members.some((c) => c.emphasised || c.block.boldLead > 0)) return false
  const heads = new Set(
    [...taken, ...series.flatMap((other) => (other.key === s.key ? other.members : []))].map((c) => c.block.index)
  )
  const titled = s.members.filter((c) => c.form === 'line' && !heads.has(c.block.index + 1))
  return titled.length * 2 <= s.members.length
}

const isNumbered = (group: { members: Candidate[] }): boolean => group.members[0]!.number !== null

interface Group {
  key: string
  members: Candidate[]
  titles: number
  content: number
  prominence: number
  /** Runs in it, and how many of them begin with their first numbers. */
  runs: number
  begun: number
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
        runs: 1,
        begun: beginsAnew(s)
      })
      continue
    }
    const m = known.members.length
    known.titles = (known.titles * m + s.titles * n) / (m + n)
    known.content = (known.content * m + s.content * n) / (m + n)
    known.members.push(...s.members)
    known.runs += 1
    known.begun += beginsAnew(s)
  }
  return [...groups.values()]
}

/** A sentence in the same numbering is no title, and no reason against the others. */
function withTitles(group: Group, taken: ReadonlySet<Candidate>, first: number): Group {
  const members = group.members.filter((c) => !taken.has(c) && c.block.index > first && c.view.score >= 0.3)
  const share = members.length / group.members.length
  if (share < 0.5)
    return { ...group, members: share > 0.2 ? group.members.filter((c) => !taken.has(c) && c.block.index > first) : [] }
  return { ...group, members, titles: members.reduce((sum, c) => sum + c.view.score, 0) / members.length }
}

const beginsAnew = (s: Series): number => ((s.members[0]!.number?.path.at(-1) ?? 1) <= 2 ? 1 : 0)

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
  // "#14: …", "28 members": figures that begin anywhere are no numbering.
  if (c.number && group.begun * 2 < group.runs) return false
  if (c.number) return group.titles >= 0.7 && group.content >= 0.5 && group.members.length >= 2
  if (c.form === 'run-in') return c.block.boldLead > 0 && group.titles >= MIN_SUB_TITLES
  return false
}

/** Every member of `inner` stands under a member of `outer`, with no heading of a higher level between. */
function encloses(outer: Candidate[], inner: Candidate[], breaks: Candidate[]): boolean {
  const holders = new Set(outer)
  const marks = [...outer, ...breaks].sort((a, b) => a.start - b.start)
  const under = inner.filter((c) => {
    const mark = lastBefore(marks, c)
    return mark !== undefined && holders.has(mark)
  })
  return under.length >= inner.length * 0.6
}

/** 3.1 and 3.2 stand under 3: numbers of several parts that are not are sums, versions or addresses. */
function underParents(group: Group, parents: Candidate[]): boolean {
  const parts = group.members.filter(
    (c) => c.number !== null && c.number.kind === 'decimal' && c.number.path.length > 1
  )
  if (parts.length === 0) return true
  const numbered = parents.filter((c) => c.number !== null).sort((a, b) => a.start - b.start)
  const fitting = parts.filter((c) => lastBefore(numbered, c)?.number?.path[0] === c.number!.path[0])
  return numbered.length > 0 && fitting.length >= parts.length / 2
}

/** The last of the candidates, sorted by their place, that stands before `candidate`. */
function lastBefore(sorted: Candidate[], candidate: Candidate): Candidate | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < candidate.start) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}
