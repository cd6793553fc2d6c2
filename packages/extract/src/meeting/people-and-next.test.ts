import type { Meeting } from '@cofnod/model'
import { checkRecord } from '@cofnod/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractRecord } from '../extract-record.js'
import { BUSINESS, meetingOf, read } from '../testing/meeting.js'
import { p, seal, sealText, table } from '../testing/seal.js'

describe('chair and minute taker', () => {
  const cases: [text: string, chair: string | null][] = [
    ['Chair: Jane Roe', 'Jane Roe'],
    ['Cadeirydd: Cyng. Ann Lewis', 'Ann Lewis'],
    ['The meeting was chaired by Jane Roe.', 'Jane Roe'],
    ['Jane Roe was in the chair.', 'Jane Roe'],
    ['Chair Jane Roe called the meeting to order at 7:03 p.m.', 'Jane Roe'],
    ['The annual meeting was called to order at 6:30 p.m. by J. Margo Roe, President.', 'J. Margo Roe'],
    ['In the absence of the Chair, Jane Roe took the chair.', 'Jane Roe'],
    ['Cadeiriwyd y cyfarfod gan Ann Lewis.', 'Ann Lewis'],
    ['Cymerodd Cyng. Ann Lewis y gadair a chroesawodd bawb.', 'Ann Lewis'],
    ['Cymerwyd y Gadair gan y Cyng. Ann Lewis a chroesawodd bawb.', 'Ann Lewis'],
    ['The Chair welcomed everyone.', null]
  ]
  it.each(cases)('%s', (text, chair) => {
    expect(
      read(`Rivers Board\n3 May 2021\n${text}\n1. Accounts\nIt was agreed to pay the accounts.`).meeting.chair?.name ??
        null
    ).toBe(chair)
  })

  it('stands beside "Call to order"', () => {
    const tree = seal(
      p('Rivers Board'),
      p('3 May 2021'),
      table([
        ['TOPIC', 'PRESENTER'],
        ['Call to Order', 'Jane Roe'],
        ['Budget', 'John Poe']
      ])
    )
    expect(extractRecord(tree).meeting.chair?.name).toBe('Jane Roe')
  })

  it('is not who was elected to an office later on', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `The board discussed matter number ${i} and noted it.`).join(
      '\n'
    )
    const { meeting } = read(
      `Rivers Board\n3 May 2021\nThe meeting was chaired by Jane Roe.\n1. Reports\n${lines}\n2. Elections\nPresident – Ann Lewis\nSecretary – John Poe\n${lines}`
    )
    expect(meeting.chair?.name).toBe('Jane Roe')
  })

  it.each([
    ['Minutes taken by: John Poe', 'John Poe'],
    ['Scribe: John Poe', 'John Poe'],
    ['Cofnodwyd gan: John Poe', 'John Poe']
  ])('%s', (line, secretary) => {
    expect(meetingOf(`Rivers Board\n3 May 2021\n${line}`).secretary?.name).toBe(secretary)
  })
})

describe('next meeting', () => {
  const cases: [text: string, next: Meeting['nextMeeting']][] = [
    [
      'Date of next meeting: Monday 7th June at 7pm in the Church Hall.',
      { date: '2021-06-07', startTime: '19:00', location: 'Church Hall' }
    ],
    ['The next meeting is scheduled for 16 November 2023.', { date: '2023-11-16', startTime: null, location: null }],
    [
      'Cynhelir y cyfarfod nesaf nos Lun 7 Mehefin 2021 am 7.00 yh yn Neuadd Llanfoel.',
      { date: '2021-06-07', startTime: '19:00', location: 'Neuadd Llanfoel' }
    ],
    [
      'Future meetings: 7 June 2021, 5 July 2021 and 2 August 2021',
      { date: '2021-06-07', startTime: null, location: null }
    ],
    ['16 November is the date of the next meeting.', { date: '2021-11-16', startTime: null, location: null }],
    ['Next meeting: TBC', null],
    ['Next meeting TBD. June 21 outing is in Silver City.', null],
    ['The next meeting is the third Thursday of every month at 6.30.', null],
    ['The next meeting will be in the week of December 5.', null],
    ['The next meeting will follow. The last one was on 3 April 2021.', null]
  ]
  it.each(cases)('%s', (text, next) => {
    expect(read(`Rivers Board\n3 May 2021\n${BUSINESS}\n2. Close\n${text}`).meeting.nextMeeting).toEqual(next)
  })

  it('still open is told', () => {
    expect(read(`Rivers Board\n3 May 2021\n${BUSINESS}\nNext meeting: TBC`).unresolved).toMatchObject([
      { pointer: '/meeting/nextMeeting', code: 'undecided' }
    ])
  })
})

describe('kind, number, status, quorum', () => {
  it.each([
    ['Draft Minutes of the Annual General Meeting of the Rivers Board', { kind: 'annual', status: 'draft' }],
    ['Rivers Board Special Meeting', { kind: 'special', status: null }],
    ['Minutes of the extraordinary meeting of the Rivers Board', { kind: 'extraordinary' }],
    ['Cyfarfod Arbennig Bwrdd yr Afon', { kind: 'special' }],
    ['Rivers Board\nStatus: Unconfirmed', { status: 'unconfirmed' }],
    ['Rivers Board\nMeeting No: 4', { number: '4' }],
    ['Rivers Board\nMeeting 8: 16 January 2025', { number: '8' }],
    ['Rivers Board\nCyfarfod rhif 12', { number: '12' }],
    ['Rivers Board\n12th monthly meeting', { number: '12' }]
  ])('%s', (head, expected) => {
    expect(meetingOf(head)).toMatchObject(expected)
  })

  it.each([
    ['A quorum was present and the chair opened the meeting.', true],
    ['The meeting was inquorate and nothing was decided.', false]
  ])('%s', (line, met) => {
    expect(read(`Rivers Board\n3 May 2021\nPresent: Jane Roe\n1. Welcome\n${line}`).meeting.quorum?.met).toBe(met)
  })

  it('tells the meeting whose minutes were taken, and who declared what', () => {
    const record = read(
      'Rivers Board\n3 May 2021\nPresent: Jane Roe, John Poe\n1. Declarations of interest\nCllr Poe declared a personal interest in item 5.\n2. Minutes\nThe minutes of the meeting held on 5 April 2021 were approved.'
    )
    expect(record.meeting.previousMeeting).toEqual({ date: '2021-04-05' })
    expect(record.declarations).toMatchObject([{ who: { name: 'Poe' } }])
  })
})

describe('tables of labels', () => {
  it.each([
    [
      'two columns',
      [
        ['Body', 'Rivers Board'],
        ['Date', '3 May 2021'],
        ['Time', '7pm'],
        ['Venue', 'Town Hall'],
        ['Chair', 'Jane Roe']
      ]
    ],
    [
      'two pairs a row',
      [
        ['Body', 'Rivers Board', 'Chair', 'Jane Roe'],
        ['Date', '3 May 2021', 'Time', '7pm'],
        ['Venue', 'Town Hall', '', '']
      ]
    ],
    [
      'labels over values',
      [
        ['Body', 'Date', 'Time', 'Venue', 'Chair'],
        ['Rivers Board', '3 May 2021', '7pm', 'Town Hall', 'Jane Roe']
      ]
    ]
  ])('%s', (_name, rows) => {
    const tree = seal(p('Minutes'), table(rows), p('It was agreed that the accounts be approved by all.'))
    expect(extractRecord(tree).meeting).toMatchObject({
      body: 'Rivers Board',
      date: '2021-05-03',
      startTime: '19:00',
      location: 'Town Hall',
      chair: { name: 'Jane Roe' }
    })
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'Minutes',
    'of',
    'the',
    'Board',
    'Jane Roe',
    '3 May 2021',
    '3 May',
    '7pm',
    ':',
    '-',
    '\n',
    ',',
    'next meeting',
    'TBC',
    'closed at',
    'in the chair',
    'Neuadd',
    'Date:',
    'Cofnodion',
    'called to order',
    '1.',
    '(',
    ')',
    'declared an interest',
    'quorum',
    '\t',
    'Hall',
    'Zoom'
  )
  it('gives a record that holds, the same one twice', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const tree = sealText(text)
        const record = extractRecord(tree)
        expect(checkRecord(record, tree.data.streams)).toEqual([])
        expect(extractRecord(sealText(text))).toEqual(record)
      }),
      { numRuns: 60 }
    )
  })
})
