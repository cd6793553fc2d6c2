/** The compiler: takes the draft apart into record and evidence. */
import { createHash } from 'node:crypto'
import { sameName } from '@cofnod/language'
import {
  type Evidence,
  type Issue,
  type MinutesRecord,
  recordSchema,
  SCHEMA_VERSION,
  toPointer,
  type Unresolved
} from '@cofnod/model'
import { fieldOf, probability } from './calibration/probability.js'
import type { Draft } from './draft.js'
import { Found, Link, Named } from './found.js'
import { type WordTrust, wordTrust } from './recognition.js'
import type { State } from './state.js'

type Path = (string | number)[]

interface Writer {
  evidence: Evidence[]
  ids: Map<object, string>
  findAttendee(name: string): string | null
  confidenceOf(path: Path, found: Found<unknown>): number
  trust: WordTrust
  /** Values that rest on doubtful words. */
  doubtful: Unresolved[]
}

/** Lists of the draft whose entries get ids, and what an id starts with. */
const identified = {
  attendees: 'attendee',
  agendaItems: 'item',
  decisions: 'decision',
  recommendations: 'recommendation',
  actions: 'action',
  references: 'reference'
} as const

/**
 * The record of a finished run, checked against its schema.
 * @throws ZodError where a plugin made a draft that is no record: a defect of ours, not of the document.
 */
export function compileRecord(state: State): MinutesRecord {
  const { draft } = state
  const ids = new Map<object, string>()
  for (const [list, prefix] of Object.entries(identified)) {
    for (const [index, entry] of draft[list as keyof typeof identified].entries())
      ids.set(entry, `${prefix}-${index + 1}`)
  }
  const writer: Writer = {
    evidence: [],
    ids,
    findAttendee: attendeeFinder(draft, ids),
    trust: wordTrust(state.tree),
    doubtful: [],
    confidenceOf: state.scores
      ? (_path, found) => found.confidence
      : (path, found) => probability(fieldOf(path), found.rule, found.confidence)
  }
  const meeting = write(draft.meeting, ['meeting'], writer)
  const lists = Object.fromEntries(
    (
      [
        'attendees',
        'tallies',
        'declarations',
        'agendaItems',
        'decisions',
        'recommendations',
        'actions',
        'references'
      ] as const
    ).map((name) => [name, draft[name].map((entry, index) => writeEntry(entry, [name, index], writer))])
  )
  const { file } = state.tree.data
  return recordSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    source: {
      name: file.name || null,
      mediaType: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
      textSha256: createHash('sha256').update(state.body, 'utf8').digest('hex'),
      pages: file.pages,
      documentKind: file.documentKind ?? { value: 'other', confidence: 0 }
    },
    languages: draft.languages,
    meeting,
    ...lists,
    unresolved: [...(draft.unresolved as Unresolved[]), ...writer.doubtful],
    issues: [...((state.tree.data as { issues?: Issue[] }).issues ?? []), ...draft.issues],
    evidence: writer.evidence
  })
}

/** An entry of a list: voters of a vote are resolved here too, since only they name without a `Ref`. */
function writeEntry(entry: object, path: Path, writer: Writer): unknown {
  const id = writer.ids.get(entry)
  const written = write(entry, path, writer) as Record<string, unknown>
  return id === undefined ? written : { id, ...written }
}

function write(value: unknown, path: Path, writer: Writer): unknown {
  if (value instanceof Found) {
    const pointer = toPointer(path)
    if (writer.trust.isDoubtful(value.spans)) {
      writer.doubtful.push({ pointer, code: 'doubtful-words', spans: value.spans })
    }
    writer.evidence.push({
      pointer,
      basis: value.basis,
      confidence: Math.round(writer.confidenceOf(path, value) * writer.trust.of(value.spans) * 1000) / 1000,
      rule: value.rule,
      spans: value.spans
    })
    return value.value
  }
  if (value instanceof Named)
    return { name: write(value.name, [...path, 'name'], writer), attendeeId: writer.findAttendee(value.name.value) }
  if (value instanceof Link) return writer.ids.get(value.target) ?? null
  if (Array.isArray(value)) return value.map((entry, index) => write(entry, [...path, index], writer))
  if (typeof value !== 'object' || value === null) return value
  const written: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) written[key] = write(entry, [...path, key], writer)
  if (path.at(-2) === 'voters') written.attendeeId = writer.findAttendee(String(written.name))
  return written
}

/** Similarity from which a name in the text is taken for a listed one; below it, or with two as near, nobody is. */
const SAME_NAME = 0.9

/** Finds the one attendee that a name means: the whole name, a surname, initials or a post that only one of them has. */
function attendeeFinder(draft: Draft, ids: Map<object, string>): (name: string) => string | null {
  const cache = new Map<string, string | null>()
  const find = (name: string): string | null => {
    let best = SAME_NAME
    let found: string[] = []
    for (const attendee of draft.attendees) {
      const id = ids.get(attendee)!
      const names = [
        attendee.name.value,
        attendee.initials?.value,
        attendee.role?.value,
        attendee.abbreviation?.value
      ].filter((n): n is string => !!n)
      const score = Math.max(...names.map((other) => sameName(name, other)))
      if (score > best) {
        best = score
        found = [id]
      } else if (score === best) found.push(id)
    }
    if (found.length === 1) return found[0]!
    if (found.length > 1) return null
    return uniqueBySurname(name)
  }
  const uniqueBySurname = (name: string): string | null => {
    const words = name.trim().toLowerCase().split(/\s+/u)
    if (words.length !== 1) return null
    const matching = draft.attendees.filter(
      (a) =>
        a.kind === 'person' &&
        a.name.value
          .toLowerCase()
          .split(/\s+/u)
          .some((w) => w === words[0])
    )
    return matching.length === 1 ? ids.get(matching[0]!)! : null
  }
  return (name) => {
    const known = cache.get(name)
    if (known !== undefined) return known
    const id = find(name)
    cache.set(name, id)
    return id
  }
}
