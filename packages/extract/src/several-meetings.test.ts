import type { MinutesRecord } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { extractRecord, extractRecords } from './extract-record.js'
import { h, p, seal, sealText, ul } from './testing/seal.js'

const meeting = (day: string, people: string, title: string) =>
  `Minutes of the Harbour Committee\n${day}\nPresent: ${people}\n1. Apologies\nNone had been received.\n2. ${title}\nMembers heard the report and thanked the officers.\n3. Next meeting\nTo be told by letter.`

const days = (records: MinutesRecord[]) => records.map(({ meeting: { date } }) => date)
const titles = (record: MinutesRecord) => record.agendaItems.map(({ title }) => title)

describe('several meetings in one file', () => {
  it('gives each its own people, items and date', () => {
    const tree = sealText(
      [meeting('4 March 2024', 'Ann Lewis', 'Slipway'), meeting('8 April 2024', 'Tom Rees', 'Moorings')].join('\n')
    )
    const records = extractRecords(tree)
    expect(days(records)).toEqual(['2024-03-04', '2024-04-08'])
    expect(records.map((record) => record.attendees.map(({ name }) => name))).toEqual([['Ann Lewis'], ['Tom Rees']])
    expect(records.map((record) => titles(record)[1])).toEqual(['Slipway', 'Moorings'])
    const issues = records.flatMap((record) => record.issues.filter(({ code }) => code === 'several-meetings'))
    expect(issues.map(({ data }) => data)).toEqual([
      { meetings: 2, meeting: 1 },
      { meetings: 2, meeting: 2 }
    ])
  })

  it('gives the first where one is asked for, the same as the first of all', () => {
    const text = [meeting('4 March 2024', 'Ann Lewis', 'Slipway'), meeting('8 April 2024', 'Tom Rees', 'Moorings')]
    const tree = sealText(text.join('\n'))
    expect(extractRecord(tree)).toEqual(extractRecords(tree)[0])
  })

  it('reads Welsh minutes one after the other', () => {
    const welsh = (day: string) =>
      `Cofnodion Pwyllgor yr Harbwr\n${day}\nYn bresennol: Ann Lewis\n1. Ymddiheuriadau\nNi chafwyd yr un.\n2. Llithrfa\nClywodd yr aelodau adroddiad y swyddogion.\n3. Cyfarfod nesaf\nI’w drefnu.`
    expect(days(extractRecords(sealText(`${welsh('4 Mawrth 2024')}\n${welsh('8 Ebrill 2024')}`)))).toEqual([
      '2024-03-04',
      '2024-04-08'
    ])
  })

  it('tells running notes apart by their dated headings, with a year or without', () => {
    const notes = (day: string) => [
      h(2, day),
      ul('The hull was painted.', 'Tom agreed to order rope.', 'Ann took notes.')
    ]
    expect(
      days(extractRecords(seal(...notes('4 March 2024'), ...notes('11 March 2024'), ...notes('18 March 2024'))))
    ).toEqual(['2024-03-04', '2024-03-11', '2024-03-18'])
    const bold = (day: string) => [
      p(`**${day} – Crew meeting**`),
      ul('The hull was painted.', 'Rope came.', 'Ann took notes.')
    ]
    expect(extractRecords(seal(...bold('Monday 4 March'), ...bold('Monday 11 March')))).toHaveLength(2)
  })

  it.each([
    ['one meeting', meeting('4 March 2024', 'Ann Lewis', 'Slipway')],
    ['a report of another day', meeting('4 March 2024', 'Ann Lewis', 'Minutes of the Dredging Group, 1 March 2024')],
    [
      'two days of one meeting',
      `${meeting('4 and 5 March 2024', 'Ann Lewis', 'Slipway')}\nTuesday 5 March\nMembers met again.`
    ]
  ])('does not part %s', (_name, text) => {
    const records = extractRecords(sealText(text))
    expect(records).toHaveLength(1)
    expect(records[0]!.issues.map(({ code }) => code)).not.toContain('several-meetings')
  })
})
