import type { MinutesRecord } from '../record.js'

/** Body text that {@link makeRecord} points into. */
export const BODY = 'Bryn Coch Band\nPresent: Mari Owen\n1.\tBudget\nAgreed to buy drums.'

/** A small record that holds: one attendee, one item, one decision, each with evidence. */
export function makeRecord(): MinutesRecord {
  const at = (quote: string) => {
    const start = BODY.indexOf(quote)
    return [{ stream: 'body' as const, start, end: start + quote.length, page: null, quote }]
  }
  const evidence = (pointer: string, quote: string) => ({
    pointer,
    basis: 'stated' as const,
    confidence: 0.9,
    rule: 'test/test',
    spans: at(quote)
  })
  return {
    schemaVersion: '1.0',
    source: {
      name: 'band.txt',
      mediaType: 'text/plain',
      bytes: 66,
      sha256: 'a',
      textSha256: 'b',
      pages: null,
      documentKind: { value: 'minutes', confidence: 0.9 }
    },
    languages: ['en'],
    meeting: {
      body: 'Bryn Coch Band',
      title: null,
      kind: null,
      number: null,
      date: null,
      endDate: null,
      startTime: null,
      endTime: null,
      location: null,
      mode: null,
      chair: { name: 'Mari Owen', attendeeId: 'attendee-1' },
      secretary: null,
      quorum: null,
      status: null,
      previousMeeting: null,
      nextMeeting: null
    },
    attendees: [
      {
        id: 'attendee-1',
        name: 'Mari Owen',
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
        left: null
      }
    ],
    tallies: [],
    declarations: [],
    agendaItems: [
      {
        id: 'item-1',
        parentId: null,
        number: '1',
        title: 'Budget',
        level: 1,
        presenters: [],
        papers: [],
        text: 'Agreed to buy drums.'
      }
    ],
    decisions: [
      {
        id: 'decision-1',
        itemId: 'item-1',
        text: 'Agreed to buy drums.',
        explicit: true,
        kind: 'agreement',
        amends: null,
        mover: null,
        seconder: null,
        outcome: null,
        vote: null
      }
    ],
    recommendations: [],
    actions: [],
    references: [],
    unresolved: [],
    issues: [],
    evidence: [
      evidence('/meeting/body', 'Bryn Coch Band'),
      evidence('/meeting/chair', 'Mari Owen'),
      evidence('/attendees/0/name', 'Mari Owen'),
      evidence('/agendaItems/0/number', '1'),
      evidence('/agendaItems/0/title', 'Budget'),
      evidence('/agendaItems/0/text', 'Agreed to buy drums.'),
      evidence('/decisions/0/text', 'Agreed to buy drums.')
    ]
  }
}
