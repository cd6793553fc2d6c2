/** Compares a record with what a careful reader finds, field by field and entity by entity. */
import type { MinutesRecord } from '@cofnod/model'
import type { Expected } from './expected.js'

export const CATEGORIES = [
  'languages',
  'meeting',
  'counts',
  'attendees',
  'items',
  'decisions',
  'actions',
  'recommendations'
] as const
export type Category = (typeof CATEGORIES)[number]

/** Texts are the same entity from this F1 of their first 40 words on. */
const SAME_TEXT = 0.5
const WORDS_COMPARED = 40

const titles = new Set(
  'mr mrs ms miss mx dr prof professor cllr cllrs councillor councillors county cyng cynghorydd cynghorwyr sir dame lord lady rev parch y yr'.split(
    ' '
  )
)
/** Roles that say no more than membership: neither required nor wrong. */
const membership =
  /^(?:(?:county )?councill?or|council ?member|commissioner|director|trustee|member|governor|y?\s?cynghorydd|aelod)s?$/i

type Value = string | number | null | undefined

/** @returns One sentence a difference, an empty array where record and reader agree. */
export function compareExpected(category: Category, expected: Expected, record: MinutesRecord): string[] {
  return comparers[category](expected, record)
}

const comparers: Record<Category, (expected: Expected, record: MinutesRecord) => string[]> = {
  languages: (expected, record) =>
    differ('languages', [...expected.language].sort().join(), [...record.languages].sort().join()),
  meeting: compareMeeting,
  counts: compareCounts,
  attendees: compareAttendees,
  items: compareItems,
  decisions: compareDecisions,
  actions: compareActions,
  recommendations: compareRecommendations
}

function compareMeeting(expected: Expected, { meeting }: MinutesRecord): string[] {
  const got: Record<keyof Expected['meeting'], Value> = {
    body: meeting.body,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    location: meeting.location,
    chair: meeting.chair?.name,
    nextMeeting: meeting.nextMeeting?.date
  }
  const fields = Object.keys(got) as (keyof typeof got)[]
  return fields.flatMap((field) => {
    const path = `meeting.${field}`
    return differ(path, expected.meeting[field], got[field], expected.accept?.[path])
  })
}

function compareCounts(expected: Expected, { tallies }: MinutesRecord): string[] {
  const count = (subject: string, status?: string) =>
    tallies.find((tally) => tally.subject === subject && (status === undefined || tally.status === status))?.count
  return [
    ...differ('present', expected.counts.present, count('present')),
    ...differ('apologies', expected.counts.apologies, count('apologies')),
    ...differ('absent', expected.counts.absent, count('absent')),
    ...differ('open actions', expected.counts.openActions, count('actions', 'open'))
  ]
}

function compareAttendees(expected: Expected, record: MinutesRecord): string[] {
  const found = new Map(record.attendees.map((attendee) => [nameKey(attendee.name), attendee]))
  const wanted = new Set(expected.attendees.map((attendee) => nameKey(attendee.name)))
  return [
    ...expected.attendees.flatMap((attendee) => {
      const got = found.get(nameKey(attendee.name))
      if (!got) return [`${attendee.name} is missing`]
      const check = (field: 'kind' | 'presence' | 'organization' | 'role', value: Value) =>
        differ(
          `${attendee.name}: ${field}`,
          attendee[field],
          value,
          expected.accept?.[`attendees/${attendee.name}/${field}`]
        )
      return [
        ...check('kind', got.kind),
        ...check('presence', got.presence),
        ...check('organization', got.organization),
        ...check('role', membership.test(got.role ?? '') ? null : got.role)
      ]
    }),
    ...record.attendees.filter((a) => !wanted.has(nameKey(a.name))).map((a) => `${a.name} is not an attendee`),
    ...repeated(record.attendees.map((a) => nameKey(a.name))).map((name) => `${name} is listed twice`)
  ]
}

function compareItems(expected: Expected, record: MinutesRecord): string[] {
  const line = (item: { number: string | null; title: string; level: number }) =>
    `${item.level} [${item.number ?? ''}] ${normalise(item.title)}`
  const wanted = expected.items.map(line)
  const got = record.agendaItems.map(line)
  const missing = wanted.filter((item) => !got.includes(item)).map((item) => `missing: ${item}`)
  const extra = got.filter((item) => !wanted.includes(item)).map((item) => `not an item: ${item}`)
  const problems = [...missing, ...extra, ...repeated(got).map((item) => `listed twice: ${item}`)]
  if (problems.length === 0 && got.join('\n') !== wanted.join('\n')) problems.push('the items are in another order')
  return problems
}

function compareDecisions(expected: Expected, record: MinutesRecord): string[] {
  return compareTexts(expected.decisions, record.decisions, (want, got) => [
    ...differ('explicit', String(want.explicit), String(got.explicit)),
    ...differ('mover', want.mover, got.mover?.name),
    ...differ('seconder', want.seconder, got.seconder?.name),
    ...differ('outcome', want.outcome, got.outcome),
    ...differ('for', want.vote?.for, got.vote?.for),
    ...differ('against', want.vote?.against, got.vote?.against),
    ...differ('abstain', want.vote?.abstain, got.vote?.abstain)
  ])
}

function compareActions(expected: Expected, record: MinutesRecord): string[] {
  const owners = (names: string[]) => names.map(nameKey).sort().join(' + ')
  return compareTexts(expected.actions, record.actions, (want, got) => [
    ...differ('explicit', String(want.explicit), String(got.explicit)),
    ...differ('owners', owners(want.owners), owners(got.owners.map((owner) => owner?.name ?? ''))),
    ...differ('due', want.due, got.due?.date),
    ...differ('status', want.status, got.status)
  ])
}

function compareRecommendations(expected: Expected, record: MinutesRecord): string[] {
  // Counted ones share a sentence: what tells them apart is whom they are for.
  const key = (text: string, to: string | null | undefined) => `${nameKey(to ?? '')} ${text}`
  const wanted = expected.recommendations.map((r) => ({ ...r, text: key(r.text, r.to), explicit: true }))
  const got = record.recommendations.map((r) => ({ ...r, text: key(r.text, r.to?.name) }))
  return compareTexts(wanted, got, (want, found) => [
    ...differ('by', want.by, found.by?.name),
    ...differ('to', want.to, found.to?.name),
    ...differ('count', want.count ?? 1, found.count ?? 1)
  ])
}

/** Pairs entries by their words, best pair first, then compares the pairs' fields. */
function compareTexts<W extends { text: string; explicit: boolean }, G extends { text: string }>(
  wanted: W[],
  got: G[],
  compare: (want: W, got: G) => string[]
): string[] {
  const pairs = wanted
    .flatMap((want) => got.map((found) => ({ want, found, likeness: likeness(want.text, found.text) })))
    .filter((pair) => pair.likeness >= SAME_TEXT)
    .sort((a, b) => b.likeness - a.likeness)
  const partners = new Map<W, G>()
  const taken = new Set<G>()
  for (const { want, found } of pairs) {
    if (partners.has(want) || taken.has(found)) continue
    partners.set(want, found)
    taken.add(found)
  }
  return [
    ...wanted.flatMap((want) => {
      const found = partners.get(want)
      if (!found) return want.explicit ? [`missing: ${want.text}`] : []
      return compare(want, found).map((problem) => `${problem} (in: ${want.text.slice(0, 60)})`)
    }),
    ...got.filter((found) => !taken.has(found)).map((found) => `not in the document: ${found.text}`)
  ]
}

function differ(what: string, wanted: Value, got: Value, accepted: (string | null)[] = []): string[] {
  const right = [wanted ?? null, ...accepted].map(normalise)
  if (right.includes(normalise(got))) return []
  return [`${what}: unexpected ${JSON.stringify(got ?? null)}, expected ${JSON.stringify(wanted ?? null)}`]
}

/** Letter case, accents, punctuation, titles before names and a leading article do not count. */
function normalise(value: Value): string {
  if (value === null || value === undefined) return ''
  if (/^\d{4}-\d\d-\d\d$|^\d\d:\d\d$/.test(String(value))) return String(value)
  const words = wordsOf(String(value))
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}

function nameKey(name: string): string {
  const words = wordsOf(name)
  const kept = words.filter((word) => !titles.has(word))
  return (kept.length > 0 ? kept : words).join(' ')
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function likeness(a: string, b: string): number {
  const left = wordsOf(a).slice(0, WORDS_COMPARED)
  const right = wordsOf(b).slice(0, WORDS_COMPARED)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared += 1
    counts.set(word, count - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

function repeated(keys: string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
}
