import type { Meeting } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { extractRecord } from '../extract-record.js'
import { BUSINESS, meetingOf, read } from '../testing/meeting.js'
import { h, p, seal } from '../testing/seal.js'

describe('body', () => {
  const cases: [head: string, body: string | null][] = [
    [
      'Minutes of the meeting of the Penrhos Community Council held on Tuesday 19th December 2017',
      'Penrhos Community Council'
    ],
    ['Minutes of the Regular Planning Board Meeting\nMonday, March 26, 2007', 'Planning Board'],
    ['MINUTES OF THE REGULAR CITY COUNCIL MEETING\nTUESDAY, MARCH 18, 2008', 'CITY COUNCIL'],
    ['Minutes of the Widget Steering Committee meeting of 30th of June 2020', 'Widget Steering Committee'],
    ['Minutes for February 8, 2003 Board Meeting of the Lanefield Trust', 'Lanefield Trust'],
    ['Minutes from the Eleventh Meeting of the Rivers Board\nheld on 3 May 2022', 'Rivers Board'],
    ['Board of Trustees Meeting – 24 January 2025', 'Board of Trustees'],
    ['Healthy Rivers Partnership meeting 4 June 2025: minutes', 'Healthy Rivers Partnership'],
    ['Audit Committee - Thursday, 10th December, 2015 1.00 pm', 'Audit Committee'],
    ['January 8, 2015 Lanefield Music Association Minutes', 'Lanefield Music Association'],
    ['Widget Developers Web meeting\n2020-10-09', 'Widget Developers'],
    ['Widgit Toolng SIG\n2023-04-05', 'Widgit Toolng SIG'],
    ['No2Poll Annual General Meeting\n3 May 2021', 'No2Poll'],
    [
      'Lanefield Network for\nWomen in Science\nBoard Meeting\n16 August 2003',
      'Lanefield Network for Women in Science'
    ],
    [
      'Acme Housing Association\n1 High Street, Newtown NT1 1AA\nBoard Meeting\nMinutes of the meeting held on 14th May 2020',
      'Acme Housing Association'
    ],
    [
      'Town of Millbrook\nPlanning and Zoning Commission\nRegular Meeting Minutes\nMarch 5, 2019',
      'Planning and Zoning Commission'
    ],
    ['Name of committee: Flood Working Group\nDate: 3 May 2021', 'Flood Working Group'],
    ['COFNODION\nCYFARFOD ARFEROL\nCyngor Tref Aberfoel\n3 Mai 2021', 'Cyngor Tref Aberfoel'],
    ['Cofnodion cyfarfod Cyngor Cymuned Llanfoel a gynhaliwyd nos Lun, 4 Medi 2017', 'Cyngor Cymuned Llanfoel'],
    [
      'CYNGOR CYMUNED LLANFOEL / LLANFOEL COMMUNITY COUNCIL\n5 Ebrill 2022',
      'CYNGOR CYMUNED LLANFOEL / LLANFOEL COMMUNITY COUNCIL'
    ],
    // Where nothing names a body, none is made up.
    ['Minutes for the meeting on 27/10/2019', null],
    ['Met in Duffel at 2:15\n3 May 2021', null],
    ['Meeting minutes\nBoard Meeting June 2016', null]
  ]
  it.each(cases)('%s', (head, body) => {
    expect(meetingOf(head).body).toBe(body)
  })

  it('comes from the first sentence', () => {
    const { body } = read(
      'The Lanefield Allotment Society met in the Old Library on Monday 3 May 2021 at 7pm.\nThe accounts were approved.'
    ).meeting
    expect(body).toBe('Lanefield Allotment Society')
  })

  it('is no address and no hotel', () => {
    expect(meetingOf('Hill Network for Science\nSaturday, June 13, 2015\nFlying Swan, 723 Silver St, ABQ').body).toBe(
      'Hill Network for Science'
    )
    expect(meetingOf('Saturday, June 13, 2015\nPlaza Hotel, Las Vegas, New Mexico').body).not.toBe('Hill Network')
  })

  it('is no person', () => {
    expect(meetingOf('Jane Roe\n3 May 2021\nMinutes').body).toBeNull()
  })
})

describe('a weak name', () => {
  it('below the first line is refused and told', () => {
    const record = read(
      '3 May 2021\nMember Introduction\nPresent: Jane Roe\n1. Welcome\nThe group agreed to write to the council.'
    )
    expect(record.meeting.body).toBeNull()
    expect(record.unresolved).toMatchObject([{ pointer: '/meeting/body', code: 'body-unclear' }])
  })

  it('of a hall is the body where no other is', () => {
    const tree = seal(
      h(1, 'Penrhos Village Hall'),
      h(2, 'Minutes'),
      p('3 May 2021'),
      p('It was agreed by all that the accounts be approved and that the roof be mended.')
    )
    expect(extractRecord(tree).meeting.body).toBe('Penrhos Village Hall')
  })

  it('leaves a place between day and hour', () => {
    expect(meetingOf('Rivers Board - notes, Tues 5 May 2026, the potting shed, 6pm - 7.10pm').location).toBe(
      'the potting shed'
    )
  })
})

describe('day', () => {
  const cases: [head: string, date: string | null, endDate?: string][] = [
    ['Rivers Board\nWednesday 28th July 2010', '2010-07-28'],
    ['Rivers Board\n31.10.2019', '2019-10-31'],
    ['Rivers Board\nMinutes 2019-05-30', '2019-05-30'],
    ['Rivers Board\nThursday and Friday 28 & 29 March 2019', '2019-03-28', '2019-03-29'],
    ['Rivers Board\nDyddiad: 3ydd Mai 2021', '2021-05-03'],
    ['Rivers Board\nJuly 24, 2013\nItem 4A\nRivers Board Minutes: Wednesday, June 26, 2013', '2013-06-26'],
    ['Rivers Board\nDate:13th December 2006 Time: 9.30am Venue: Town Hall', '2006-12-13'],
    ['Rivers Board\nPublished on 12 June 2019', null],
    ['Rivers Board\nThursday 28th September', null]
  ]
  it.each(cases)('%s', (head, date, endDate) => {
    const meeting = meetingOf(head)
    expect(meeting.date).toBe(date)
    expect(meeting.endDate).toBe(endDate ?? null)
  })

  it('without a year is told, not guessed', () => {
    expect(read(`Rivers Board\nThursday 28th September\n${BUSINESS}`).unresolved).toMatchObject([
      { pointer: '/meeting/date', code: 'year-unknown', spans: [{ quote: 'Thursday 28th September' }] }
    ])
  })

  it('is not that of an item', () => {
    const { meeting } = read(
      `Licensing Board\nOctober 1, 2020\n1. Pink Swan LLC\nLocation: 374 Long St Millbrook\nDate: 03/22/2020\nThe application was granted by the board.`
    )
    expect(meeting).toMatchObject({ date: '2020-10-01', location: null })
  })
})

describe('hours', () => {
  const cases: [text: string, start: string | null, end: string | null][] = [
    ['Rivers Board\n3 December 2025: 10am to 12pm, virtual meeting.', '10:00', '12:00'],
    ['Rivers Board\n3 May 2021\nTime: 09.15 - 10.40', '09:15', '10:40'],
    ['Rivers Board\n3 Mai 2021\nAmser: 7.00 yh', '19:00', null],
    [
      'Rivers Board\n3 May 2021\nThe meeting was called to order at 5:03. The meeting closed at 6.57.',
      '17:03',
      '18:57'
    ],
    [
      'Rivers Board\n3 May 2021\nAgorwyd y cyfarfod am 7.30. Diolchodd y cadeirydd i bawb a chaeodd y cyfarfod am 8.50pm.',
      '19:30',
      '20:50'
    ],
    [
      'Rivers Board\n3 May 2021\nThe Rivers Board met in the hall on Monday 3 May 2021 at 7:15 a.m. Members were welcomed.',
      '07:15',
      null
    ],
    ['Rivers Board\n3 May 2021\nNext meeting Monday June 7th (13:00 UK)', null, null]
  ]
  it.each(cases)('%s', (text, start, end) => {
    expect(meetingOf(text)).toMatchObject({ startTime: start, endTime: end })
  })

  it('stand under "Call to order" and "Adjournment"', () => {
    const { meeting } = read(
      `Rivers Board\nMay 3, 2021\n1. Call to Order\n7:02 pm\n2. Budget\nThe budget was approved by the board.\n3. Adjournment\n8:20 pm`
    )
    expect(meeting).toMatchObject({ startTime: '19:02', endTime: '20:20' })
  })

  it('of a recess or an item are not the end', () => {
    const { meeting } = read(
      `Rivers Board\nMay 3, 2021\n1. Budget\nThe meeting was adjourned at 12.30pm and resumed at 1.15pm.\nThe item closed at 2pm.\n2. Close\nThe meeting closed at 4.00pm. The next meeting will be held on 7 June at 5pm.`
    )
    expect(meeting.endTime).toBe('16:00')
  })
})

describe('place', () => {
  const cases: [head: string, location: string | null, mode: Meeting['mode']][] = [
    [
      'Minutes of the Rivers Board held on 3 May 2021, 7.30pm at Penrhos Village Hall',
      'Penrhos Village Hall',
      'in-person'
    ],
    ['Rivers Board\n3 May 2021\nVenue: Council Chamber, County Hall', 'Council Chamber, County Hall', 'in-person'],
    [
      'Rivers Board\n3 May 2021\nMeeting called to order at Bruce Township Hall on Gates Road at 6:04 p.m.',
      'Bruce Township Hall on Gates Road',
      'in-person'
    ],
    ['Rivers Board\nZoom, 3 May 2021', 'Zoom', 'online'],
    ['Rivers Board\n3 May 2021, 9.30 – 11.00am (virtual meeting).', 'virtual meeting', 'online'],
    ['Rivers Board\n3 May 2021\nLocation: Hybrid - Room 4 and via Zoom', 'Hybrid - Room 4 and via Zoom', 'hybrid'],
    ['Rivers Board\n3 May 2021\nHill Tech, Socorro, NM', 'Hill Tech, Socorro, NM', 'in-person'],
    ['Rivers Board\n3 May 2021\nLleoliad: Neuadd y Dref', 'Neuadd y Dref', 'in-person'],
    // An address in a letterhead, people, a half day left over: no place.
    ['Acme Rivers Board\nCalled to order at  PM.\n3 May 2021', null, null],
    ['Rivers Board\n3 May 2021\nMeeting with Eddie Roe, Dave Poe and Ann Lewis', null, null],
    ['MINUTES OF ANNUAL MEETING OF WOMEN IN SCIENCE AND RESEARCH Dec. 16, 1998', null, null]
  ]
  it.each(cases)('%s', (head, location, mode) => {
    expect(meetingOf(head)).toMatchObject({ location, mode })
  })
})
