/**
 * The record of one meeting, as a zod schema; types are inferred from it and retyped nowhere.
 * Terms follow schema.org (Event, superEvent), Popolo (Person, Organization, Motion, VoteEvent), iCalendar (VTODO) and
 * Akoma Ntoso where they have one. The meaning of each field case by case is in the annotation guide of the project.
 */
import { z } from 'zod'
import { issueSchema } from './issue.js'
import { spanSchema } from './span.js'
import { DOCUMENT_KINDS } from './tree.js'

export const SCHEMA_VERSION = '1.0'

/** Text as printed: never empty. Unknown is null. */
const text = z.string().min(1)
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO 8601 calendar date')
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('24 h HH:MM')
const count = z.number().int().min(0)
const confidence = z.number().min(0).max(1)
const id = (kind: string) => z.string().min(1).describe(`Identifier of this ${kind}, unique in the record`)
const itemId = z.string().nullable().describe('id of the agenda item under which it stands, null where none')

export const refSchema = z
  .object({
    name: text.describe('As printed, without title'),
    attendeeId: z.string().nullable().describe('id in attendees, null where not listed')
  })
  .describe('A person, post or body that is named')
const ref = refSchema.nullable()

export const sourceSchema = z
  .object({
    name: text.nullable().describe('File name without folders'),
    mediaType: z.string().describe('IANA media type'),
    bytes: count.describe('Size of the file in bytes'),
    sha256: z.string().describe('Hex SHA-256 of the file'),
    textSha256: z.string().describe('Hex SHA-256 of the body stream in UTF-8'),
    pages: count.nullable().describe('Number of pages, null where the format has none'),
    documentKind: z.object({ value: z.enum(DOCUMENT_KINDS), confidence }).describe('What the document is taken for')
  })
  .describe('The document that was read')

export const meetingSchema = z
  .object({
    body: text.nullable().describe('The group that met'),
    title: text.nullable().describe('Title of the document as printed'),
    kind: z.enum(['ordinary', 'extraordinary', 'annual', 'special', 'emergency', 'joint', 'public-hearing']).nullable(),
    number: text.nullable().describe('Printed number of the meeting in its series'),
    date: date.nullable().describe('The (first) day'),
    endDate: date.nullable().describe('The last day, where the meeting took several'),
    startTime: time.nullable(),
    endTime: time.nullable(),
    location: text.nullable().describe('Place, room or platform as printed'),
    mode: z.enum(['in-person', 'online', 'hybrid']).nullable(),
    chair: ref.describe('Who presided'),
    secretary: ref.describe('Who took the minutes'),
    quorum: z.object({ required: count.nullable(), met: z.boolean().nullable() }).nullable(),
    status: z.enum(['draft', 'unconfirmed', 'approved']).nullable().describe('Of the minutes'),
    previousMeeting: z.object({ date: date.nullable() }).nullable().describe('The meeting whose minutes were taken'),
    nextMeeting: z.object({ date: date.nullable(), startTime: time.nullable(), location: text.nullable() }).nullable()
  })
  .describe('The meeting itself')

const movement = z.object({ time: time.nullable(), itemId }).nullable()

export const attendeeSchema = z
  .object({
    id: id('attendee'),
    name: text.describe('Without titles, post-nominals, role or organisation'),
    initials: text.nullable(),
    kind: z.enum(['person', 'organization', 'group']),
    honorificPrefix: text.nullable().describe('Title before the name, as printed'),
    honorificSuffix: text.nullable().describe('Letters after the name, as printed'),
    role: text.nullable().describe('As printed'),
    organization: text.nullable().describe('As printed'),
    abbreviation: text.nullable().describe('Of an organisation, as printed'),
    presence: z.enum(['present', 'apologies', 'absent']),
    capacity: z.enum(['member', 'in-attendance', 'observer', 'guest', 'secretariat']).nullable(),
    substituteFor: ref,
    arrived: movement.describe('Came late'),
    left: movement.describe('Left early')
  })
  .describe('Somebody listed as present, apologising or absent')

export const tallySchema = z
  .object({
    subject: z.enum(['present', 'apologies', 'absent', 'actions']),
    status: z.enum(['open', 'closed']).nullable().describe('Of actions'),
    count,
    unit: text.nullable().describe('What is counted, as printed ("members")'),
    itemId
  })
  .describe('What is stated only as a number')

export const declarationSchema = z.object({ who: ref, itemId, text }).describe('A declaration of interest')

export const agendaItemSchema = z
  .object({
    id: id('item'),
    parentId: z.string().nullable().describe('id of the item above'),
    number: text.nullable().describe('As printed, without trailing dot or bracket'),
    title: text,
    level: z.number().int().min(1).describe('1 is the top series'),
    presenters: z.array(refSchema),
    papers: z.array(text).describe('Numbers or names of papers, as printed'),
    text: text.nullable().describe('What is recorded under it, Markdown')
  })
  .describe('A heading under which business is recorded')

export const VOTE_METHODS = ['unanimous', 'show-of-hands', 'roll-call', 'ballot', 'voice'] as const

export const decisionSchema = z
  .object({
    id: id('decision'),
    itemId,
    text,
    explicit: z.boolean().describe('Marked as a decision, not only told'),
    kind: z.enum(['motion', 'amendment', 'resolution', 'agreement', 'election']),
    amends: z.string().nullable().describe('id of the decision that this amendment is to'),
    mover: ref,
    seconder: ref,
    outcome: z.enum(['carried', 'defeated', 'deferred', 'withdrawn']).nullable(),
    vote: z
      .object({
        for: count.nullable(),
        against: count.nullable(),
        abstain: count.nullable(),
        method: z.enum(VOTE_METHODS).nullable(),
        voters: z.array(
          z.object({
            name: text,
            attendeeId: z.string().nullable(),
            vote: z.enum(['for', 'against', 'abstain', 'absent'])
          })
        )
      })
      .nullable()
  })
  .describe('What the meeting agreed, resolved, elected or voted down')

export const recommendationSchema = z
  .object({
    id: id('recommendation'),
    itemId,
    text,
    number: text.nullable(),
    by: ref,
    to: ref,
    count: count.nullable().describe('3 for "3 for schools"; 1 for one that is stated'),
    status: z.enum(['accepted', 'rejected', 'deferred']).nullable(),
    referenceId: z.string().nullable().describe('id of the report it stands in')
  })
  .describe('What somebody recommends that somebody do')

export const actionSchema = z
  .object({
    id: id('action'),
    itemId,
    number: text.nullable(),
    text,
    explicit: z.boolean().describe('Marked as an action, not only told'),
    owners: z.array(refSchema),
    due: z.object({ date: date.nullable(), text }).nullable(),
    status: z.enum(['open', 'closed']).nullable(),
    carriedOver: z.boolean().describe('From an earlier meeting')
  })
  .describe('Something somebody is to do')

export const referenceSchema = z
  .object({
    id: id('reference'),
    title: text,
    kind: z.enum(['paper', 'report', 'minutes', 'law', 'link']),
    date: date.nullable(),
    url: text.nullable(),
    itemId
  })
  .describe('A document that is referred to')

export const unresolvedSchema = z
  .object({
    pointer: z
      .string()
      .describe(
        'JSON Pointer (RFC 6901) to the field that was left null or out, or rests on words that were hardly recognised'
      ),
    code: z.string().describe('Why'),
    spans: z.array(spanSchema)
  })
  .describe('Refused rather than guessed')

export const evidenceSchema = z
  .object({
    pointer: z.string().describe('JSON Pointer (RFC 6901) to a value of this record'),
    basis: z
      .enum(['stated', 'derived'])
      .describe('derived: concluded from the words, as a year from the date of the meeting'),
    confidence: confidence.describe('Probability that the value is right'),
    rule: text.describe('Plugin and rule that read it, "meeting/date-label"'),
    spans: z.array(spanSchema).min(1)
  })
  .describe('Where a value was read')

export const recordSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: sourceSchema,
    languages: z.array(z.string()).describe('BCP 47 tags, most used first'),
    meeting: meetingSchema,
    attendees: z.array(attendeeSchema),
    tallies: z.array(tallySchema),
    declarations: z.array(declarationSchema),
    agendaItems: z.array(agendaItemSchema),
    decisions: z.array(decisionSchema),
    recommendations: z.array(recommendationSchema),
    actions: z.array(actionSchema),
    references: z.array(referenceSchema),
    unresolved: z.array(unresolvedSchema),
    issues: z.array(issueSchema),
    evidence: z.array(evidenceSchema)
  })
  .describe('The record of one meeting, read from its minutes')

export type MinutesRecord = z.infer<typeof recordSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Attendee = z.infer<typeof attendeeSchema>
export type Tally = z.infer<typeof tallySchema>
export type Declaration = z.infer<typeof declarationSchema>
export type AgendaItem = z.infer<typeof agendaItemSchema>
export type Decision = z.infer<typeof decisionSchema>
export type Recommendation = z.infer<typeof recommendationSchema>
export type Action = z.infer<typeof actionSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Unresolved = z.infer<typeof unresolvedSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Ref = z.infer<typeof refSchema>
export type RecordSource = z.infer<typeof sourceSchema>
