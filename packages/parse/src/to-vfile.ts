/** Issues as messages of the unified ecosystem. */
import {
  type DocumentTree,
  describeIssue,
  type Issue,
  type MinutesRecord,
  type Span,
  type Streams
} from '@cofnod/model'
import { VFile } from 'vfile'

/** `fatal` as vfile-reporter reads it: true an error, false a warning, undefined information. */
const fatality: Record<Issue['severity'], boolean | undefined> = { error: true, warning: false, info: undefined }

/**
 * A VFile whose messages are the issues of a tree or a record: `ruleId` is the issue's code, `source` is `cofnod`, `fatal`
 * its severity, `url` names the kind of issue, `place` its first words in the body, `note` where else to look (page,
 * stream and offsets, item), `cause` the issue itself as data.
 *
 * @param from A tree (its own streams are used), or a record.
 * @param streams The streams of the record's document; left out, messages have no `place`.
 */
export function toVFile(from: DocumentTree | MinutesRecord, streams?: Partial<Streams>): VFile {
  const tree = 'schemaVersion' in from ? null : from
  const name = 'schemaVersion' in from ? from.source.name : from.data.file.name
  const issues = ('schemaVersion' in from ? from.issues : from.data.issues) ?? []
  const body = tree ? tree.data.streams.body : streams?.body
  const file = new VFile({ value: body, ...(name === null ? {} : { path: name }) })
  const lines = body === undefined ? null : lineStarts(body)
  for (const issue of issues) {
    const span = issue.spans[0]
    const place =
      span?.stream === 'body' && lines ? { start: point(span.start, lines), end: point(span.end, lines) } : undefined
    const message = file.message(describeIssue(issue), { ruleId: issue.code, source: 'cofnod', place })
    message.fatal = fatality[issue.severity]
    // A name, not an address: the kinds of issue are described in the JSON Schema of the record.
    message.url = `urn:cofnod:issue:${issue.code}`
    message.note = describePlace(span, issue.itemId)
    message.cause = issue
  }
  return file
}

function describePlace(span: Span | undefined, itemId: string | null): string | undefined {
  const parts = [
    span?.page ? `page ${span.page}` : '',
    span ? `${span.stream} ${span.start}–${span.end}` : '',
    itemId ? `item ${itemId}` : ''
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}

/** Offsets at which lines start, from 0. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** unist: lines and columns count from 1, offsets from 0. */
function point(offset: number, starts: number[]): { line: number; column: number; offset: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}
