import { checkRecord } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { extractRecord } from './extract-record.js'
import { p, seal, sealText, table } from './testing/seal.js'

const TEXT = `Minutes of the Rivers Board
3 May 2021
Present: Jane Roe (Chair), John Poe, Ann Lewis
1. Accounts
1.1 It was moved by John Poe and seconded by Ann Lewis that the accounts be approved. The motion was carried.
ACTION: Jane Roe to write to the council by 9 May 2021.`

describe('record', () => {
  it('gives ids, pointers and evidence that hold', () => {
    const tree = sealText(TEXT)
    const record = extractRecord(tree)
    expect(checkRecord(record, tree.data.streams)).toEqual([])
    expect(record.attendees.map((attendee) => attendee.id)).toEqual(['attendee-1', 'attendee-2', 'attendee-3'])
    const pointers = record.evidence.map((evidence) => evidence.pointer)
    expect(pointers).toEqual(
      expect.arrayContaining(['/meeting/body', '/meeting/date', '/attendees/0/name', '/agendaItems/0/title'])
    )
    expect(record.evidence.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true)
  })

  it('finds who is meant among the attendees', () => {
    const record = extractRecord(sealText(TEXT))
    expect(record.meeting.chair).toEqual({ name: 'Jane Roe', attendeeId: 'attendee-1' })
    expect(record.decisions[0]).toMatchObject({
      mover: { name: 'John Poe', attendeeId: 'attendee-2' },
      seconder: { name: 'Ann Lewis', attendeeId: 'attendee-3' },
      itemId: 'item-1'
    })
  })

  it('leaves a name open that two attendees share', () => {
    const record = extractRecord(
      sealText(TEXT.replace('Ann Lewis\n', 'Ann Lewis, Mary Poe\n').replace('by John Poe', 'by Cllr Poe'))
    )
    expect(record.decisions[0]?.mover).toMatchObject({ name: 'Poe', attendeeId: null })
  })

  it('keeps no quote over 240 characters', () => {
    const long = `The board agreed to ${'write to the council about the river and '.repeat(12)}wait.`
    const tree = sealText(`${TEXT}\n2. River\n${long}`)
    const record = extractRecord(tree)
    expect(checkRecord(record, tree.data.streams)).toEqual([])
    const spans = record.evidence.flatMap((evidence) => evidence.spans)
    expect(spans.some((span) => span.quote === null && span.end - span.start > 240)).toBe(true)
    expect(spans.every((span) => span.quote === null || span.quote.length <= 240)).toBe(true)
  })

  it('is the same twice, and reads an empty document', () => {
    expect(extractRecord(sealText(TEXT))).toEqual(extractRecord(sealText(TEXT)))
    const record = extractRecord(seal())
    expect(record).toMatchObject({ meeting: { body: null, date: null }, attendees: [], agendaItems: [] })
    expect(checkRecord(record, '')).toEqual([])
  })

  it('takes many attendees and many names in good time', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [
      `Person${String.fromCharCode(97 + (i % 26))} Number${i}`,
      'present'
    ])
    const actions = Array.from({ length: 400 }, (_, i) =>
      p(`ACTION: Person${String.fromCharCode(97 + (i % 26))} Number${i} to write letter ${i}.`)
    )
    const started = performance.now()
    extractRecord(
      seal(p('Minutes of the Rivers Board'), p('3 May 2021'), table([['Name', 'Attendance'], ...rows]), ...actions)
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
