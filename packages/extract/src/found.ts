/** Values with the words they were read from. */
import { QUOTE_LIMIT, type Span, type StreamName, type Streams } from '@cofnod/model'

/** A value read from the document. `rule` names plugin and rule ("meeting/date-label"); `confidence` is a probability. */
export class Found<T> {
  constructor(
    readonly value: T,
    readonly spans: Span[],
    readonly rule: string,
    readonly confidence: number,
    readonly basis: 'stated' | 'derived' = 'stated'
  ) {}

  /** The same words and rule with another value, concluded from this one. */
  derive<U>(value: U, confidence = this.confidence): Found<U> {
    return new Found(value, this.spans, this.rule, confidence, 'derived')
  }
}

/** Somebody named: becomes a `Ref` in the record, with the attendee it is found to be. */
export class Named {
  constructor(readonly name: Found<string>) {}
}

/** A link to another draft, by identity; becomes its id. Null where that draft was dropped. */
export class Link<T extends object> {
  constructor(readonly target: T) {}
}

/** What {@link span} needs: where the text stands, and pages by offset. */
export interface SpanSource {
  streams: Streams
  pageAt(offset: number): number | null
}

/**
 * A span over `start`–`end` (half-open UTF-16 offsets into `stream`), with surrounding white space left out.
 * @returns null where nothing but white space stands there: evidence is never empty.
 */
export function span(source: SpanSource, start: number, end: number, stream: StreamName = 'body'): Span | null {
  const text = source.streams[stream]
  let from = Math.max(0, start)
  let to = Math.min(text.length, end)
  while (from < to && /\s/u.test(text[from]!)) from++
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  if (from >= to) return null
  const page = stream === 'body' ? source.pageAt(from) : null
  return { stream, start: from, end: to, page, quote: to - from > QUOTE_LIMIT ? null : text.slice(from, to) }
}

/** A {@link Found} over one place; null where the place is blank. */
export function foundAt<T>(
  source: SpanSource,
  value: T,
  start: number,
  end: number,
  rule: string,
  confidence: number,
  basis: 'stated' | 'derived' = 'stated'
): Found<T> | null {
  const at = span(source, start, end)
  return at === null ? null : new Found(value, [at], rule, confidence, basis)
}
