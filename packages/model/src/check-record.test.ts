import { expect, test } from 'vitest'
import { checkRecord } from './check-record.js'
import { recordSchema } from './record.js'
import { BODY, makeRecord } from './testing/make-record.js'

const codes = (change: (record: ReturnType<typeof makeRecord>) => void, text: string | undefined = BODY) => {
  const record = makeRecord()
  change(record)
  return checkRecord(record, text).map((problem) => `${problem.code} ${problem.pointer}`)
}

test('the sample holds and fits the schema', () => {
  expect(recordSchema.safeParse(makeRecord()).success).toBe(true)
  expect(checkRecord(makeRecord(), BODY)).toEqual([])
  expect(checkRecord(makeRecord(), { body: BODY })).toEqual([])
  expect(checkRecord(makeRecord())).toEqual([])
})

test.each<[string, (record: ReturnType<typeof makeRecord>) => void, string]>([
  [
    'a quote that is not its slice',
    (r) => (r.evidence[0]!.spans[0]!.quote = 'Bryn Goch Band'),
    'bad-quote /evidence/0'
  ],
  ['a short quote left out', (r) => (r.evidence[0]!.spans[0]!.quote = null), 'bad-quote /evidence/0'],
  ['an empty span', (r) => (r.evidence[0]!.spans[0]!.end = 0), 'bad-span /evidence/0'],
  [
    'a span past the end',
    (r) => Object.assign(r.evidence[0]!.spans[0]!, { start: 60, end: 900, quote: null }),
    'bad-span /evidence/0'
  ],
  ['a pointer to nothing', (r) => (r.evidence[0]!.pointer = '/meeting/venue'), 'bad-pointer /evidence/0'],
  ['a pointer to null', (r) => (r.evidence[0]!.pointer = '/meeting/date'), 'bad-pointer /evidence/0'],
  [
    'an id used twice',
    (r) => r.attendees.push({ ...r.attendees[0]!, name: 'Mari Owen' }),
    'duplicate-id /attendees/1/id'
  ],
  ['an item that is not there', (r) => (r.decisions[0]!.itemId = 'item-9'), 'dangling-id /decisions/0/itemId'],
  [
    'an attendee that is not there',
    (r) => (r.meeting.chair!.attendeeId = 'attendee-9'),
    'dangling-id /meeting/chair/attendeeId'
  ],
  [
    'an id of the wrong kind',
    (r) => (r.agendaItems[0]!.parentId = 'decision-1'),
    'dangling-id /agendaItems/0/parentId'
  ],
  ['an empty text', (r) => (r.meeting.title = ''), 'empty-text /meeting/title'],
  ['a value without evidence', (r) => (r.meeting.location = 'Hall'), 'no-evidence /meeting/location'],
  [
    'an unresolved entry that points nowhere',
    (r) => r.unresolved.push({ pointer: '/meeting/x', code: 'c', spans: [] }),
    'bad-pointer /unresolved/0'
  ]
])('finds %s', (_name, change, problem) => {
  expect(codes(change)).toContain(problem)
})

test('a long quote must be null', () => {
  const body = 'x'.repeat(300)
  const record = makeRecord()
  record.evidence = []
  record.issues = [
    {
      code: 'no-items',
      severity: 'info',
      data: {},
      spans: [{ stream: 'body', start: 0, end: 300, page: null, quote: body }],
      itemId: null
    }
  ]
  expect(checkRecord(record, body).map((p) => p.pointer)).toContain('/issues/0')
})
