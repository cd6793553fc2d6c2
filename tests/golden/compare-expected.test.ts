/** The comparison itself: agrees with a perfect record, and says so of each thing that is wrong. */
import { type MinutesRecord, recordSchema } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'
import { CATEGORIES, type Category, compareExpected } from './compare-expected.js'
import type { Expected } from './expected.js'

const ref = (name: string | null) => (name === null ? null : { name, attendeeId: null })

/** The record that a careful reader would have written. */
function perfectRecord(expected: Expected): MinutesRecord {
  const { body, date, startTime, endTime, location, chair, nextMeeting } = expected.meeting
  const tally = (subject: string, count: number | null, status: string | null = null) =>
    count === null ? [] : [{ subject, status, count, unit: null, itemId: null }]
  const nothing = { initials: null, honorificPrefix: null, honorificSuffix: null, abbreviation: null, capacity: null }
  const still = { substituteFor: null, arrived: null, left: null }
  return recordSchema.parse({
    schemaVersion: '1.0',
    source: {
      ...{ name: 'x.txt', mediaType: 'text/plain', bytes: 1, sha256: 'a', textSha256: 'b', pages: null },
      documentKind: { value: 'minutes', confidence: 1 }
    },
    languages: expected.language,
    meeting: {
      ...{ body, title: null, kind: null, number: null, date, endDate: null, startTime, endTime, location, mode: null },
      ...{ chair: ref(chair), secretary: null, quorum: null, status: null, previousMeeting: null },
      nextMeeting: nextMeeting === null ? null : { date: nextMeeting, startTime: null, location: null }
    },
    attendees: expected.attendees.map((attendee, i) => ({ id: `attendee-${i}`, ...attendee, ...nothing, ...still })),
    tallies: [
      ...tally('present', expected.counts.present),
      ...tally('apologies', expected.counts.apologies),
      ...tally('absent', expected.counts.absent),
      ...tally('actions', expected.counts.openActions, 'open')
    ],
    declarations: [],
    agendaItems: expected.items.map((item, i) => ({
      ...{ id: `item-${i}`, parentId: null, ...item, presenters: [], papers: [], text: null }
    })),
    decisions: expected.decisions.map(({ mover, seconder, vote, ...decision }, i) => ({
      ...{ id: `decision-${i}`, itemId: null, kind: 'agreement', amends: null, ...decision },
      ...{ mover: ref(mover), seconder: ref(seconder), vote: vote && { ...vote, method: null, voters: [] } }
    })),
    recommendations: expected.recommendations.map(({ by, to, ...recommendation }, i) => ({
      ...{ id: `recommendation-${i}`, itemId: null, number: null, by: ref(by), to: ref(to), status: null },
      ...{ referenceId: null, ...recommendation }
    })),
    actions: expected.actions.map(({ owners, due, ...action }, i) => ({
      ...{ id: `action-${i}`, itemId: null, number: null, carriedOver: false, ...action },
      ...{ owners: owners.map(ref), due: due === null ? null : { date: due, text: due } }
    })),
    references: [],
    unresolved: [],
    issues: [],
    evidence: []
  })
}

const fixtures = listFixtures().flatMap(({ name, expected }) => (expected === null ? [] : [{ name, expected }]))

describe.each(fixtures)('$name', ({ expected }) => {
  it.each(CATEGORIES)('agrees with a perfect record on %s', (category) => {
    expect(compareExpected(category, expected, perfectRecord(expected))).toEqual([])
  })
})

/** One thing wrong a line: the category that must notice, and how the record is spoilt. */
const mistakes: [string, Category, (record: MinutesRecord) => void][] = [
  ['another language', 'languages', (r) => r.languages.push('cy')],
  ['another date', 'meeting', (r) => Object.assign(r.meeting, { date: '2026-03-11' })],
  ['no chair', 'meeting', (r) => Object.assign(r.meeting, { chair: null })],
  ['an invented count', 'counts', (r) => r.tallies.push({ ...tally, subject: 'absent' })],
  ['a missing attendee', 'attendees', (r) => void r.attendees.pop()],
  ['a wrong presence', 'attendees', (r) => Object.assign(r.attendees[0]!, { presence: 'absent' })],
  ['a wrong role', 'attendees', (r) => Object.assign(r.attendees[0]!, { role: 'Clerk' })],
  ['an attendee twice', 'attendees', (r) => void r.attendees.push(r.attendees[0]!)],
  ['a missing item', 'items', (r) => void r.agendaItems.shift()],
  ['a wrong number', 'items', (r) => Object.assign(r.agendaItems[0]!, { number: '7' })],
  ['a wrong level', 'items', (r) => Object.assign(r.agendaItems[0]!, { level: 3 })],
  ['items in another order', 'items', (r) => void r.agendaItems.reverse()],
  ['a missing decision', 'decisions', (r) => void r.decisions.shift()],
  [
    'a wrong mover',
    'decisions',
    (r) => Object.assign(r.decisions[0]!, { mover: { name: 'Nia Vaughan', attendeeId: null } })
  ],
  ['a wrong vote', 'decisions', (r) => Object.assign(r.decisions[2]!.vote!, { against: 2 })],
  ['a wrong outcome', 'decisions', (r) => Object.assign(r.decisions[0]!, { outcome: 'defeated' })],
  ['a missing action', 'actions', (r) => void r.actions.shift()],
  ['another owner', 'actions', (r) => void r.actions[0]!.owners.push({ name: 'Chair', attendeeId: null })],
  ['no due date', 'actions', (r) => Object.assign(r.actions[0]!, { due: null })],
  ['an invented action', 'actions', (r) => void r.actions.push({ ...r.actions[0]!, text: 'Paint the railings green' })]
]
const tally: MinutesRecord['tallies'][number] = {
  ...{ subject: 'absent', status: null, count: 1, unit: null, itemId: null }
}

describe('a spoilt record', () => {
  const { expected } = fixtures.find(({ name }) => name === 'council-docx')!

  it.each(mistakes)('with %s is noticed', (_name, category, spoil) => {
    const record = perfectRecord(expected)
    spoil(record)
    expect(compareExpected(category, expected, record)).not.toEqual([])
  })

  it('may miss what is only told', () => {
    const record = perfectRecord(expected)
    record.actions = record.actions.filter(({ explicit }) => explicit)
    expect(record.actions.length).toBeLessThan(expected.actions.length)
    expect(compareExpected('actions', expected, record)).toEqual([])
  })

  it('with a wrong count of recommendations is noticed', () => {
    const steering = fixtures.find(({ name }) => name === 'steering-pdf')!.expected
    const record = perfectRecord(steering)
    record.recommendations[1]!.count = 4
    expect(compareExpected('recommendations', steering, record)).toEqual([expect.stringContaining('count')])
  })
})
