import { describe, expect, it } from 'vitest'
import { read } from '../testing/meeting.js'

/** Ways of printing facts of a meeting that were written down before anybody looked whether they are read. */

const meetingOf = (text: string) => read(text).meeting
const ENGLISH = 'Present: Gail Orme, Piotr Nowak\n1. Welcome\nThe group agreed to write to the council about the river.'
const WELSH = 'Presennol: Gwen Morus, Huw Pari\n1. Croeso\nCytunwyd i ysgrifennu at y cyngor am yr afon.'
const HEAD = 'Minutes of Harrow Fen Wildlife Forum\nMonday 3 March 2025'
const PEN = 'Cofnodion Fforwm Bywyd Gwyllt Cwm Isaf\nNos Lun 3 Mawrth 2025'

describe('body', () => {
  it.each([
    ['HARROW FEN WILDLIFE FORUM\n\nNotes of our March get-together, 3 March 2025', 'HARROW FEN WILDLIFE FORUM'],
    ['Harrow University\nLibrary Users’ Panel\n3 March 2025\nMinutes', 'Library Users’ Panel'],
    ['The Harrow Fen Trust – Finance Sub-Committee – 3 March 2025', 'Finance Sub-Committee'],
    ['The 14th meeting of the Fen Drainage Commissioners took place on 3 March 2025', 'Fen Drainage Commissioners'],
    ['Release Crew weekly sync, 2025-03-03', 'Release Crew']
  ])('%s', (head, expected) => expect(meetingOf(`${head}\n${ENGLISH}`).body).toBe(expected))
  it.each([
    ['Cymdeithas Rhandiroedd Cwm Isaf\nNodiadau’r cyfarfod, 3 Mawrth 2025', 'Cymdeithas Rhandiroedd Cwm Isaf'],
    ['Cyfarfod Blynyddol Clwb Rhedeg Cwm Isaf, 3 Mawrth 2025 – cofnodion', 'Clwb Rhedeg Cwm Isaf'],
    ['Cofnodion o gyfarfod Panel Tenantiaid Cwm Isaf a gynhaliwyd ar 3 Mawrth 2025', 'Panel Tenantiaid Cwm Isaf']
  ])('%s', (head, expected) => expect(meetingOf(`${head}\n${WELSH}`).body).toBe(expected))
})

describe('start and end', () => {
  it.each([
    ['The meeting got under way at 7.35pm.', 'startTime', '19:35'],
    ['The Chair opened proceedings at half past seven in the evening.', 'startTime', '19:30'],
    ['We kicked off at 6pm.', 'startTime', '18:00'],
    ['The meeting convened at 10:05 hours.', 'startTime', '10:05'],
    ['Proceedings ended at ten past nine in the evening.', 'endTime', '21:10'],
    ['The meeting finished around 9.20pm.', 'endTime', '21:20'],
    [
      'There being nothing further to discuss, the Chair thanked everyone and drew the meeting to a close at 20.45.',
      'endTime',
      '20:45'
    ],
    ['We wrapped up at 8.50 p.m.', 'endTime', '20:50'],
    ['Business was concluded at 12 noon.', 'endTime', '12:00'],
    ['(Meeting ended 21:05)', 'endTime', '21:05']
  ] as const)('%s', (sentence, field, expected) =>
    expect(
      meetingOf(field === 'startTime' ? `${HEAD}\n${sentence}\n${ENGLISH}` : `${HEAD}\n${ENGLISH}\n${sentence}`)[field]
    ).toBe(expected)
  )
  it.each([
    ['Agorwyd y cyfarfod am hanner awr wedi saith yr hwyr.', 'startTime', '19:30'],
    ['Dechreuodd y cyfarfod am 10:05 y bore.', 'startTime', '10:05'],
    ['Daeth y cyfarfod i ben am chwarter i naw yr hwyr.', 'endTime', '20:45'],
    ['Caewyd y cyfarfod am 8.50yh.', 'endTime', '20:50'],
    ['Terfynwyd y cyfarfod am ddeg munud wedi naw y nos.', 'endTime', '21:10'],
    ['Gorffennwyd am 21:15.', 'endTime', '21:15']
  ] as const)('%s', (sentence, field, expected) =>
    expect(
      meetingOf(field === 'startTime' ? `${PEN}\n${sentence}\n${WELSH}` : `${PEN}\n${WELSH}\n${sentence}`)[field]
    ).toBe(expected)
  )
})

describe('chair', () => {
  it.each([
    ['Gail Orme was in the chair.', 'Gail Orme'],
    ['Gail Orme took the chair.', 'Gail Orme'],
    ['Chairing: Gail Orme', 'Gail Orme'],
    ['In the absence of the Chair, Piotr Nowak presided.', 'Piotr Nowak'],
    ['The Vice-Chair, Piotr Nowak, chaired the meeting.', 'Piotr Nowak'],
    ['Chair for this meeting: Piotr Nowak', 'Piotr Nowak'],
    ['Facilitator – Gail Orme', 'Gail Orme']
  ])('%s', (line, expected) => expect(meetingOf(`${HEAD}\n${line}\n${ENGLISH}`).chair?.name).toBe(expected))
  it.each([
    ['Cadeiriwyd y cyfarfod gan Gwen Morus.', 'Gwen Morus'],
    ['Llywyddwyd gan Huw Pari.', 'Huw Pari'],
    ['Gwen Morus oedd yn y gadair.', 'Gwen Morus'],
    ['Cymerwyd y gadair gan Gwen Morus.', 'Gwen Morus']
  ])('%s', (line, expected) => expect(meetingOf(`${PEN}\n${line}\n${WELSH}`).chair?.name).toBe(expected))
})

describe('next meeting', () => {
  it.each([
    ['We meet again on 7 April 2025 at 7pm.', '2025-04-07'],
    ['The Forum will next convene on Monday 7 April.', '2025-04-07'],
    ['Upcoming dates: 7 April, 12 May, 9 June 2025', '2025-04-07'],
    ['3. Dates for your diary\nMonday 7 April 2025 – Forum meeting', '2025-04-07'],
    ['The date of the next meeting was confirmed as 7 April 2025.', '2025-04-07'],
    ['See you all on 7 April!', '2025-04-07']
  ])('%s', (line, expected) => expect(meetingOf(`${HEAD}\n${ENGLISH}\n${line}`).nextMeeting?.date).toBe(expected))
  it.each([
    ['Byddwn yn cyfarfod nesaf ar 7 Ebrill 2025.', '2025-04-07'],
    ['Cynhelir y cyfarfod nesaf nos Lun 7 Ebrill.', '2025-04-07'],
    ['Y tro nesaf: 7 Ebrill 2025', '2025-04-07']
  ])('%s', (line, expected) => expect(meetingOf(`${PEN}\n${WELSH}\n${line}`).nextMeeting?.date).toBe(expected))
})

describe('location', () => {
  it.each([
    ['Held via Zoom.', 'Zoom'],
    ['We met in the Scout Hut, Fen Lane.', 'Scout Hut, Fen Lane'],
    ['Where: 14 Fen Lane, Harrow (Gail’s house)', '14 Fen Lane, Harrow (Gail’s house)'],
    ['The meeting took place at Harrow Library.', 'Harrow Library'],
    ['Room 2.14, Tower Building', 'Room 2.14, Tower Building']
  ])('%s', (line, expected) => expect(meetingOf(`${HEAD}\n${line}\n${ENGLISH}`).location).toBe(expected))
  it.each([
    ['Lleoliad: Neuadd y Pentref', 'Neuadd y Pentref'],
    ['Cynhaliwyd y cyfarfod yn Neuadd y Pentref.', 'Neuadd y Pentref'],
    ['Cynhaliwyd dros Zoom.', 'Zoom']
  ])('%s', (line, expected) => expect(meetingOf(`${PEN}\n${line}\n${WELSH}`).location).toBe(expected))
})

describe('not read yet', () => {
  it.fails.each([
    ['Minutes: Tenants’ Voice Panel, 3 March 2025', 'Tenants’ Voice Panel'],
    ['Friends of Harrow Station AGM minutes 3.3.2025', 'Friends of Harrow Station']
  ])('%s', (head, expected) => expect(meetingOf(`${head}\n${ENGLISH}`).body).toBe(expected))
})
