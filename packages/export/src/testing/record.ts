/** Records that tests make up. */
import { type Attendee, type MinutesRecord, recordSchema, SCHEMA_VERSION } from '@cofnod/model'

export function attendee(id: string, name: string, more: Partial<Attendee> = {}): Attendee {
  return {
    id,
    name,
    initials: null,
    kind: 'person',
    honorificPrefix: null,
    honorificSuffix: null,
    role: null,
    organization: null,
    abbreviation: null,
    presence: 'present',
    capacity: null,
    substituteFor: null,
    arrived: null,
    left: null,
    ...more
  }
}

/** A record that the schema accepts, with nothing in it but `more`. */
export function record(more: Partial<MinutesRecord> = {}): MinutesRecord {
  return recordSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    source: {
      name: 'may.docx',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: '0'.repeat(64),
      textSha256: '0'.repeat(64),
      pages: null,
      documentKind: { value: 'minutes', confidence: 1 }
    },
    languages: ['en'],
    meeting: meeting(),
    attendees: [],
    tallies: [],
    declarations: [],
    agendaItems: [],
    decisions: [],
    recommendations: [],
    actions: [],
    references: [],
    unresolved: [],
    issues: [],
    evidence: [],
    ...more
  })
}

export function meeting(more: Partial<MinutesRecord['meeting']> = {}): MinutesRecord['meeting'] {
  return {
    body: null,
    title: null,
    kind: null,
    number: null,
    date: null,
    endDate: null,
    startTime: null,
    endTime: null,
    location: null,
    mode: null,
    chair: null,
    secretary: null,
    quorum: null,
    status: null,
    previousMeeting: null,
    nextMeeting: null,
    ...more
  }
}

/** An invented meeting with something of everything. */
export function richRecord(): MinutesRecord {
  return record({
    languages: ['en', 'cy'],
    meeting: meeting({
      body: 'Cwm Brith Sports Forum',
      title: 'Minutes of the quarterly meeting',
      kind: 'ordinary',
      date: '2024-05-14',
      startTime: '10:00',
      endTime: '12:15',
      location: 'Hen Felin, Cwm Brith',
      mode: 'hybrid',
      chair: { name: 'Mair Puw', attendeeId: 'attendee-1' },
      status: 'draft',
      nextMeeting: { date: '2024-08-13', startTime: '10:00', location: null }
    }),
    attendees: [
      attendee('attendee-1', 'Mair Puw', { role: 'Chair', organization: 'Bowls Association' }),
      attendee('attendee-2', 'Tom Okoro', { substituteFor: { name: 'Ann Rees', attendeeId: null } }),
      attendee('attendee-3', 'Iwan Bell', { capacity: 'observer', left: { time: '11:00', itemId: null } }),
      attendee('attendee-4', 'Canoe Club', { kind: 'organization', presence: 'apologies', abbreviation: 'CC' })
    ],
    tallies: [
      { subject: 'apologies', status: null, count: 5, unit: 'members', itemId: null },
      { subject: 'actions', status: 'open', count: 2, unit: null, itemId: null }
    ],
    agendaItems: [
      item('item-1', '1', 'Welcome'),
      item('item-2', '2', 'Facilities'),
      item('item-3', '2.1', 'Floodlights at the lower pitch', { level: 2, parentId: 'item-2' })
    ],
    decisions: [
      {
        id: 'decision-1',
        itemId: 'item-3',
        text: 'To buy four floodlights.',
        explicit: true,
        kind: 'motion',
        amends: null,
        mover: { name: 'Tom Okoro', attendeeId: 'attendee-2' },
        seconder: { name: 'Mair Puw', attendeeId: 'attendee-1' },
        outcome: 'carried',
        vote: { for: 7, against: 1, abstain: 0, method: 'show-of-hands', voters: [] }
      },
      {
        id: 'decision-2',
        itemId: null,
        text: 'To close the pavilion.',
        explicit: true,
        kind: 'motion',
        amends: null,
        mover: null,
        seconder: null,
        outcome: 'defeated',
        vote: null
      }
    ],
    recommendations: [
      {
        id: 'recommendation-1',
        itemId: 'item-2',
        text: 'Review the booking rules',
        number: null,
        by: { name: 'Audit Panel', attendeeId: null },
        to: { name: 'clubs', attendeeId: null },
        count: 3,
        status: null,
        referenceId: null
      }
    ],
    actions: [
      {
        id: 'action-1',
        itemId: 'item-3',
        number: null,
        text: 'Ask for three quotes',
        explicit: true,
        owners: [{ name: 'Tom Okoro', attendeeId: 'attendee-2' }],
        due: { date: '2024-05-31', text: 'end of May' },
        status: 'open',
        carriedOver: false
      }
    ],
    issues: [
      { code: 'number-gap', severity: 'warning', data: { after: '2', found: '4' }, spans: [], itemId: null },
      { code: 'page-needs-ocr', severity: 'warning', data: { page: 3 }, spans: [], itemId: null }
    ],
    unresolved: [{ pointer: '/meeting/secretary', code: 'two-candidates', spans: [] }]
  })
}

function item(
  id: string,
  number: string | null,
  title: string,
  more: Partial<MinutesRecord['agendaItems'][number]> = {}
): MinutesRecord['agendaItems'][number] {
  return { id, parentId: null, number, title, level: 1, presenters: [], papers: [], text: null, ...more }
}
