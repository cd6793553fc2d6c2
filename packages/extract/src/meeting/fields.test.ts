import type { Meeting } from '@cofnod/model'
import { checkRecord } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { extractRecord } from '../extract-record.js'
import { sealText } from '../testing/seal.js'

const BUSINESS = `Present: Jane Roe, John Poe
1. Welcome
The group agreed to write to the council about the river.`

/** The meeting of these lines; every record must hold. */
function meetingOf(head: string, business = BUSINESS): Meeting {
  const tree = sealText(`${head}\n${business}`)
  const record = extractRecord(tree)
  expect(checkRecord(record, tree.data.streams)).toEqual([])
  return record.meeting
}

describe('place without a label', () => {
  const cases: [head: string, location: string | null][] = [
    ['Rivers Board\n3 May 2025 | 1.30pm | The Studio', 'The Studio'],
    ['Menter Afon\nNodiadau cyfarfod | 3 Medi 2025 | 1.30pm | Y Stiwt', 'Y Stiwt'],
    [
      'Rivers Board\nMinutes of the meeting held on 6 March 2024, 09:30 – 11:05, Seminar Room 2, Hill Centre',
      'Seminar Room 2, Hill Centre'
    ],
    ['Rivers Board\nMinutes of committee meeting 8th March 2022\nheld in the hut at 6pm', 'hut'],
    ['Rivers Project meeting, Lanefield, September 2018\n3 September 2018', 'Lanefield'],
    ['Rivers Board\n31.10.2019\nHinton-Ashby', 'Hinton-Ashby'],
    ['Rivers developers’ virtual meeting\nAugust 4, 2020', 'virtual'],
    ['Rivers Board\nMinutes, 3 May 2021', null],
    ['Rivers Board\nThursday 28 September 2023 – Group meeting', null]
  ]
  it.each(cases)('%s', (head, location) => {
    expect(meetingOf(head).location).toBe(location)
  })

  it('in one language where both are printed', () => {
    const head =
      'Fforwm Afon / River Forum\nDyddiad / Date: 11/02/2025\nLle / Place: Yr Hwb, Pontfaen / The Hub, Pontfaen'
    const business = `Yn bresennol / Present: Jane Roe, John Poe
1. Croeso / Welcome
Cytunodd y grŵp i ysgrifennu at y cyngor am yr afon. Roedd pawb yn falch o weld y gwaith sydd wedi'i wneud ar y llwybr.
The group agreed to write to the council about the river. Everybody was pleased to see the work that was done.`
    expect(meetingOf(head, business).location).toBe('Yr Hwb, Pontfaen')
  })
})

describe('bodies and their organs', () => {
  const cases: [head: string, body: string][] = [
    [
      'Tamarind Harbour Authority\nBoard of Directors\nMinutes of Regular Meeting\n3 November 2022',
      'Tamarind Harbour Authority Board of Directors'
    ],
    [
      'LANEFIELD PARISH COUNCIL\nMinutes of the Ordinary Meeting of the Parish Council held on 13 November 2023',
      'LANEFIELD PARISH COUNCIL'
    ],
    ['Lanefield Council\nAudit Committee\n3 May 2022', 'Audit Committee'],
    ['Cymdeithas Sioe Cwm Isaf\nPwyllgor Gwaith – Nos Lun 22 Ionawr 2024', 'Cymdeithas Sioe Cwm Isaf Pwyllgor Gwaith']
  ]
  it.each(cases)('%s', (head, body) => {
    expect(meetingOf(head).body).toBe(body)
  })

  it('letters in the title, the whole name in the first sentence', () => {
    const head =
      'HAWIS MINUTES – 7/14/99\nThe Hill Area Women in Science Steering Committee met in Side Room C on Wednesday, July 14th, 1999 at 7:00 a.m. All were welcomed warmly.'
    expect(meetingOf(head).body).toBe('Hill Area Women in Science Steering Committee')
  })
})

describe('who presided', () => {
  const cases: [lines: string, chair: string | null][] = [
    ['In Jane’s absence the chair was taken by John Poe.', 'John Poe'],
    ['The Chair, Professor John Poe, welcomed members.', 'John Poe'],
    ['Time: 14:00. Dial-in: Jitsi. Chair: Jane. Scribe: John Poe.', 'Jane Roe'],
    ['A workshop for students will be facilitated by Nina Moe.', null]
  ]
  it.each(cases)('%s', (line, chair) => {
    expect(meetingOf(`Rivers Board\n3 May 2021\n${line}`).chair?.name ?? null).toBe(chair)
  })

  it('whoever leads, where nobody is called the chair', () => {
    expect(
      meetingOf('Rivers Board\n3 May 2021', BUSINESS.replace('Jane Roe', 'Jane Roe (facilitator)')).chair?.name
    ).toBe('Jane Roe')
  })
})

describe('times and the next meeting', () => {
  it('an hour of an evening', () => {
    expect(meetingOf('Pwyllgor Afon – Nos Lun 22 Ionawr 2024, Clwb Rygbi, 7.30 o’r gloch').startTime).toBe('19:30')
  })

  it('next time, in a label and in a heading over the day', () => {
    expect(meetingOf('Rivers Board\n3 May 2021', `${BUSINESS}\nNext: 2021-06-07, same time.`).nextMeeting?.date).toBe(
      '2021-06-07'
    )
    expect(
      meetingOf('Fforwm Afon\n3 Mai 2021', `${BUSINESS}\nY tro nesaf / Next time\n7/06/2021, 17:00`).nextMeeting?.date
    ).toBe('2021-06-07')
  })
})
