/**
 * Facts about a document and its contradictions, as data: a union on `code` with machine fields.
 * Prose is made at the edge by {@link describeIssue}.
 */
import { z } from 'zod'
import { spanSchema } from './span.js'

export const SEVERITIES = ['info', 'warning', 'error'] as const

const common = {
  severity: z.enum(SEVERITIES).describe('How much it matters to who relies on the record'),
  spans: z.array(spanSchema).describe('The words it is about; empty where it is about the whole document'),
  itemId: z.string().nullable().describe('The agenda item it is about')
}
const issue = <C extends string, D extends z.ZodRawShape>(code: C, description: string, data: D) =>
  z.object({ code: z.literal(code), data: z.object(data), ...common }).describe(description)

const text = z.string()
const count = z.number().int()
const page = z.number().int().min(1)

export const issueSchema = z.discriminatedUnion('code', [
  issue('page-unreadable', 'A page could not be read; the others were', { page, reason: text }),
  issue('page-needs-ocr', 'A page is a picture without text', { page }),
  issue('unknown-element', 'The file has an element that the reader does not know and left out', {
    element: text,
    count
  }),
  issue('part-unreadable', 'A part of the file (a footnote list, a header …) could not be read; the rest was', {
    part: text,
    reason: text
  }),
  issue('encoding-guessed', 'The text does not say its encoding; this one was taken', { encoding: text }),
  issue('characters-replaced', 'Bytes that are no valid text were replaced by U+FFFD', { count }),
  issue('revisions-present', 'The file holds tracked changes, comments or hidden text, kept beside the text', {
    insertions: count,
    deletions: count,
    comments: count,
    hidden: count
  }),
  issue('macros-ignored', 'The file holds a program (macros), which was neither run nor read', { part: text }),
  issue('not-minutes', 'The document does not look like minutes; nothing was read as such', {
    documentKind: text,
    confidence: z.number()
  }),
  issue('several-meetings', 'The document holds the minutes of several meetings; each record is of one', {
    meetings: count,
    meeting: count
  }),
  issue('no-items', 'No agenda item was recognised', {}),
  issue('no-text', 'The document has no words', {}),
  issue('weekday-mismatch', 'The weekday printed beside a date is not the weekday of that date', {
    date: text,
    printed: text,
    actual: text
  }),
  issue('date-conflict', 'The document gives different dates for the meeting', { dates: z.array(text) }),
  issue('end-before-start', 'The meeting ends before it starts', { startTime: text, endTime: text }),
  issue('next-meeting-not-after', 'The next meeting is not after this one', { date: text, nextDate: text }),
  issue('tally-mismatch', 'A stated number differs from what is listed', {
    subject: text,
    stated: count,
    listed: count
  }),
  issue('present-and-apologies', 'Somebody is listed as present and as having sent apologies', { name: text }),
  issue('number-gap', 'Printed item numbers skip', { after: text, found: text }),
  issue('number-repeated', 'A printed item number occurs twice in its series', { number: text }),
  issue('votes-exceed-present', 'More votes are counted than people are listed as present', {
    votes: count,
    present: count
  })
])
export type Issue = z.infer<typeof issueSchema>
export type IssueCode = Issue['code']
export type IssueOf<C extends IssueCode> = Extract<Issue, { code: C }>

type Describe = { [C in IssueCode]: (data: IssueOf<C>['data']) => string }

/** "Unexpected X, expected Y" where a value is wrong; else what was met. */
const sentences: Describe = {
  'page-unreadable': (d) => `Page ${d.page} could not be read (${d.reason}); the others were`,
  'page-needs-ocr': (d) =>
    `Page ${d.page} is a picture without text; text recognition would read it (npm install @cofnod/ocr)`,
  'unknown-element': (d) => `Unexpected element ${d.element} (${d.count} times), left out`,
  'part-unreadable': (d) => `The part ${d.part} could not be read (${d.reason}); the rest was`,
  'encoding-guessed': (d) => `No encoding is stated; read as ${d.encoding}`,
  'characters-replaced': (d) =>
    `${d.count} ${d.count === 1 ? 'byte is' : 'bytes are'} no valid text and ${d.count === 1 ? 'was' : 'were'} replaced`,
  'revisions-present': (d) =>
    `Unpublished words are kept in the file: ${d.insertions} insertions, ${d.deletions} deletions, ${d.comments} comments, ${d.hidden} hidden passages`,
  'macros-ignored': (d) => `The file holds a program (macros, in ${d.part}), which was not run`,
  'not-minutes': (d) => `Unexpected document kind ${d.documentKind}, expected minutes`,
  'several-meetings': (d) => `The document holds the minutes of ${d.meetings} meetings; this is number ${d.meeting}`,
  'no-items': () => 'No agenda item was recognised',
  'no-text': () => 'The document has no words',
  'weekday-mismatch': (d) => `Unexpected weekday ${d.printed} for ${d.date}, expected ${d.actual}`,
  'date-conflict': (d) => `Several dates are given for the meeting: ${d.dates.join(', ')}`,
  'end-before-start': (d) => `Unexpected end ${d.endTime}, expected a time after the start ${d.startTime}`,
  'next-meeting-not-after': (d) => `Unexpected next meeting ${d.nextDate}, expected a day after ${d.date}`,
  'tally-mismatch': (d) => `Unexpected number ${d.stated} for ${d.subject}, expected ${d.listed} as listed`,
  'present-and-apologies': (d) => `${d.name} is listed as present and as having sent apologies`,
  'number-gap': (d) => `Unexpected item number ${d.found} after ${d.after}`,
  'number-repeated': (d) => `Unexpected item number ${d.number}, which was used before`,
  'votes-exceed-present': (d) => `Unexpected ${d.votes} votes, expected at most the ${d.present} listed as present`
}

/** One English sentence for an issue, without a full stop. */
export function describeIssue(issue: Issue): string {
  const describe = sentences[issue.code] as (data: Issue['data']) => string
  return describe(issue.data)
}
