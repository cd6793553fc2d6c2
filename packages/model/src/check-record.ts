/** What every record must hold, beyond its schema. */
import { resolvePointer, toPointer } from './pointer.js'
import type { MinutesRecord } from './record.js'
import { QUOTE_LIMIT, type Span } from './span.js'
import type { Streams } from './tree.js'

/** One broken promise. `pointer` is a JSON Pointer into the record. */
export interface RecordProblem {
  code: 'bad-span' | 'bad-quote' | 'bad-pointer' | 'duplicate-id' | 'dangling-id' | 'empty-text' | 'no-evidence'
  pointer: string
  message: string
}

/** Arrays whose entries have an id. */
const collections = ['attendees', 'agendaItems', 'decisions', 'recommendations', 'actions', 'references'] as const

/** Which collection a reference field points into. */
const targets: Record<string, (typeof collections)[number]> = {
  attendeeId: 'attendees',
  itemId: 'agendaItems',
  parentId: 'agendaItems',
  amends: 'decisions',
  referenceId: 'references'
}

/** Values that are decided rather than read: they carry no evidence of their own (DESIGN §4). */
const withoutEvidence = new Set(
  'id itemId parentId attendeeId amends referenceId level kind presence capacity explicit carriedOver subject status mode method vote'.split(
    ' '
  )
)
/** Members that say something about the record, not about the meeting. */
const bookkeeping = new Set(['schemaVersion', 'source', 'unresolved', 'issues', 'evidence', 'languages'])

/**
 * Checks the invariants of a record: each quote equals its slice of its stream, each pointer resolves, each id is unique,
 * each reference points somewhere, each string is non-empty, each value read has evidence.
 *
 * @param record A record that `recordSchema` accepts.
 * @param text The streams of the document, or its body alone; left out, quotes are not compared.
 * @returns Every problem found; an empty array where the record holds. Never throws.
 */
export function checkRecord(record: MinutesRecord, text?: Partial<Streams> | string): RecordProblem[] {
  const streams = typeof text === 'string' ? { body: text } : text
  return [...checkIds(record), ...checkEvidence(record, streams), ...checkCoverage(record)]
}

function checkIds(record: MinutesRecord): RecordProblem[] {
  const problems: RecordProblem[] = []
  const ids = new Map<string, Set<string>>()
  const all = new Set<string>()
  for (const name of collections) {
    const set = new Set<string>()
    record[name].forEach((entry, index) => {
      if (all.has(entry.id)) {
        problems.push({
          code: 'duplicate-id',
          pointer: toPointer([name, index, 'id']),
          message: `id ${entry.id} is used twice`
        })
      }
      all.add(entry.id)
      set.add(entry.id)
    })
    ids.set(name, set)
  }
  visit(record, [], (value, path) => {
    const target = targets[String(path.at(-1))]
    if (target === undefined || value === null || path[0] === 'evidence') return
    if (!ids.get(target)?.has(String(value))) {
      problems.push({
        code: 'dangling-id',
        pointer: toPointer(path),
        message: `${String(value)} is not an id in ${target}`
      })
    }
  })
  return problems
}

function checkEvidence(record: MinutesRecord, streams: Partial<Streams> | undefined): RecordProblem[] {
  const problems: RecordProblem[] = []
  const checkSpans = (spans: Span[], pointer: string) => {
    for (const span of spans) problems.push(...checkSpan(span, pointer, streams))
  }
  record.evidence.forEach((evidence, index) => {
    const pointer = toPointer(['evidence', index])
    const value = resolvePointer(record, evidence.pointer)
    if (value === undefined || value === null) {
      problems.push({
        code: 'bad-pointer',
        pointer,
        message: `${evidence.pointer} leads to ${value === null ? 'null' : 'nothing'}`
      })
    }
    checkSpans(evidence.spans, pointer)
  })
  record.unresolved.forEach((entry, index) => {
    const pointer = toPointer(['unresolved', index])
    if (resolvePointer(record, entry.pointer) === undefined) {
      problems.push({ code: 'bad-pointer', pointer, message: `${entry.pointer} leads to nothing` })
    }
    checkSpans(entry.spans, pointer)
  })
  record.issues.forEach((issue, index) => {
    checkSpans(issue.spans, toPointer(['issues', index]))
  })
  return problems
}

function checkSpan(span: Span, pointer: string, streams: Partial<Streams> | undefined): RecordProblem[] {
  if (span.end <= span.start) {
    return [{ code: 'bad-span', pointer, message: `span ${span.start}–${span.end} is empty` }]
  }
  const long = span.end - span.start > QUOTE_LIMIT
  if (long !== (span.quote === null)) {
    return [{ code: 'bad-quote', pointer, message: long ? 'a long quote is not null' : 'a short quote is null' }]
  }
  const stream = streams?.[span.stream]
  if (stream === undefined) return []
  if (span.end > stream.length) {
    return [{ code: 'bad-span', pointer, message: `span ends at ${span.end}, ${span.stream} at ${stream.length}` }]
  }
  if (span.quote !== null && stream.slice(span.start, span.end) !== span.quote) {
    return [{ code: 'bad-quote', pointer, message: `quote differs from ${span.stream} ${span.start}–${span.end}` }]
  }
  return []
}

/** Every non-null string or number that was read has evidence, at itself or at a member above it. */
function checkCoverage(record: MinutesRecord): RecordProblem[] {
  const problems: RecordProblem[] = []
  const covered = new Set(record.evidence.map((e) => e.pointer))
  visit(record, [], (value, path) => {
    if (value === '')
      problems.push({ code: 'empty-text', pointer: toPointer(path), message: 'an empty text stands for null' })
    if (typeof value !== 'string' && typeof value !== 'number') return
    if (bookkeeping.has(String(path[0])) || withoutEvidence.has(String(path.at(-1)))) return
    for (let depth = path.length; depth > 0; depth--) if (covered.has(toPointer(path.slice(0, depth)))) return
    problems.push({ code: 'no-evidence', pointer: toPointer(path), message: 'the value has no evidence' })
  })
  return problems
}

function visit(
  value: unknown,
  path: (string | number)[],
  see: (leaf: unknown, path: (string | number)[]) => void
): void {
  if (typeof value !== 'object' || value === null) {
    see(value, path)
    return
  }
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      visit(entry, [...path, index], see)
    })
    return
  }
  for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key], see)
}
