/** Where a problem is, for people and for machines. */
import { createHash } from 'node:crypto'
import { type DocumentTree, type MinutesRecord, QUOTE_LIMIT, type Span } from '@cofnod/model'
import type { Excerpt, Place } from './finding.js'
import type { Lines } from './lines.js'
import type { Problem } from './rule.js'
import type { SourceMap } from './source-map.js'

export interface PlaceContext {
  record: MinutesRecord
  tree: DocumentTree
  lines: Lines
  /** Maps body offsets into the file's own text; null of a binary file. */
  source: SourceMap | null
  /** Where each item begins in the body, in the order of the text. */
  items: readonly { start: number; id: string }[]
}

/** Widest excerpt, in UTF-16 units. */
const EXCERPT = 160

export function placeOf(problem: Problem, spans: readonly Span[], context: PlaceContext): Place {
  const { record, source } = context
  const span = spans[0]
  const itemId = problem.itemId ?? itemOf(problem.pointer, record) ?? itemAt(span, context)
  const item = record.agendaItems.find(({ id }) => id === itemId)
  const known = {
    page: span?.page ?? null,
    item: item ? { id: item.id, number: item.number, title: item.title } : null,
    quote: quoteOf(span, context)
  }
  if (span === undefined || span.stream !== 'body') {
    return { ...known, line: 1, column: 1, endLine: 1, endColumn: 1, inFile: source !== null, offsets: null }
  }
  const offsets = { start: span.start, end: span.end }
  const mapped = source?.range(span.start, span.end) ?? null
  if (source && mapped) {
    const [from, to] = [source.point(mapped.start), source.point(mapped.end)]
    return {
      ...known,
      ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
      inFile: true,
      offsets
    }
  }
  const [from, to] = [bodyPoint(context.lines, span.start), bodyPoint(context.lines, span.end)]
  return {
    ...known,
    ...{ line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    inFile: false,
    offsets
  }
}

/** The item that a value stands under; an item's own pointer is itself. */
function itemOf(pointer: string | undefined, record: MinutesRecord): string | null {
  const [, list, index] = pointer?.split('/') ?? []
  if (list === undefined || index === undefined) return null
  if (list === 'agendaItems') return record.agendaItems[Number(index)]?.id ?? null
  const entries = (record as unknown as Record<string, unknown>)[list]
  if (!Array.isArray(entries)) return null
  const entry: { itemId?: string | null } | undefined = entries[Number(index)]
  return entry?.itemId ?? null
}

/** The item that words stand under: the last that begins before them. */
function itemAt(span: Span | undefined, { items }: PlaceContext): string | null {
  if (span?.stream !== 'body') return null
  let found: string | null = null
  for (const { start, id } of items) {
    if (start > span.start) break
    found = id
  }
  return found
}

function quoteOf(span: Span | undefined, { tree }: PlaceContext): string | null {
  if (span === undefined) return null
  const words = span.quote ?? tree.data.streams[span.stream].slice(span.start, span.start + QUOTE_LIMIT)
  return words === '' ? null : words
}

function bodyPoint(lines: Lines, offset: number): { line: number; column: number } {
  const line = lines.at(offset)
  return { line: lines.number(line), column: offset - line.start + 1 }
}

/** The line around the words, cut to a readable width. */
export function excerptOf(place: Place, { lines }: PlaceContext): Excerpt | null {
  if (place.offsets === null) return null
  const line = lines.at(place.offsets.start)
  const start = place.offsets.start - line.start
  const end = Math.min(place.offsets.end - line.start, line.text.length)
  const from = line.text.length <= EXCERPT ? 0 : wordStart(line.text, Math.max(0, start - EXCERPT / 4))
  const to = Math.min(line.text.length, from + EXCERPT)
  const [before, after] = [from > 0 ? '…' : '', to < line.text.length ? '…' : '']
  const text = before + line.text.slice(from, to).replace(/[\t\p{Cc}]/gu, ' ') + after
  const shift = before.length - from
  return { text, start: start + shift, end: Math.max(start + shift, Math.min(end, to) + shift) }
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space - at > 30 ? at : space + 1
}

/**
 * The same while rule, item and words are: edits elsewhere do not move it. `nth` tells repeated ones apart, in the order
 * of the document.
 */
export function fingerprintOf(ruleId: string, place: Place, message: string, nth: number): string {
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const item = place.item ? fold(place.item.title) : ''
  // A finding without words (something is missing) is told by its message.
  const words = fold(place.quote ?? message)
  return createHash('sha256').update([ruleId, item, words, nth].join('\u0000')).digest('hex').slice(0, 16)
}
