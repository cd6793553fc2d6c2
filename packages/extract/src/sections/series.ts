/** Candidates that belong together: printed in one numbering or one look. A document is read as series, not line by line. */
import type { Candidate } from './candidates.js'
import { look } from './look.js'
import { marks, numberRuns } from './number-runs.js'

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

function byLook(candidates: Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = look(candidate)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  return [...groups.values()].map(titlesOf)
}

/** In bold type or as headings also stand sentences and names: where most are titles the others are no part of the series. */
function titlesOf(group: Candidate[]): Candidate[] {
  if (!group[0]!.emphasised) return group
  const titles = group.filter((c) => c.view.score >= 0.3)
  return titles.length * 2 >= group.length ? titles : group
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
    0.4 * mean((c) => (c.view.inner ? 1 : 0)) -
    0.3 * mean((c) => (announces(c) ? 1 : 0))
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

/** Frames the items ("Topics", "Attendance", "Log of actions") rather than being one. */
function announces({ view }: Candidate): boolean {
  return (view.front || view.back || view.container) && !view.standing
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
