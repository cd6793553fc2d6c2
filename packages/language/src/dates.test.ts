import { en as chrono } from 'chrono-node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, toIso } from './calendar-math.js'
import { type DateOptions, findDates } from './dates.js'
import { longLines, secondsOf } from './testing/long-lines.js'

/** "words → year-month-day[..end] [weekday]", one a date; "----" where no year is printed. */
function told(text: string, options?: DateOptions): string[] {
  const pad = (value: number | null, length: number) => (value === null ? '----' : String(value).padStart(length, '0'))
  return findDates(text, options).map((date) => {
    const first = `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
    const last = date.endDay === null ? '' : `..${pad(date.endYear, 4)}-${pad(date.endMonth, 2)}-${pad(date.endDay, 2)}`
    return `${text.slice(date.start, date.end)} → ${first}${last}${date.weekday === null ? '' : ` ${date.weekday}`}`
  })
}

describe('findDates', () => {
  it.each([
    ['5 October 2023', '2023-10-05'],
    ['5th of October, 2023', '2023-10-05'],
    ['5 th October 2023', '2023-10-05'],
    ['October 5th, 2023', '2023-10-05'],
    ['Oct. 5 2023', '2023-10-05'],
    ['OCTOBER 5, 2023', '2023-10-05'],
    ['Thursday, 5 Oct 23', '2023-10-05 4'],
    ["5 Oct '98", '1998-10-05'],
    ['Thursday evening, 5 October 2023', '2023-10-05 4'],
    ['Tuesday the 5th of October', '-----10-05 2'],
    ['5 October 2023 (Thursday)', '2023-10-05 4'],
    ['first of May 2020', '2020-05-01'],
    ['twenty first of May 2020', '2020-05-21'],
    ['2023-10-05', '2023-10-05'],
    ['2023/10/05', '2023-10-05'],
    ['5/10/2023', '2023-10-05'],
    ['5 / 10 / 2023', '2023-10-05'],
    ['05.10.23', '2023-10-05'],
    ['Thursday 5/10', '-----10-05 4'],
    ['5-Oct-2023', '2023-10-05'],
    ['20231005', '2023-10-05'],
    ['5\u00a0October\u00a02023', '2023-10-05'],
    ['Thursday,\n5 October 2023', '2023-10-05 4'],
    ['9 May', '-----05-09'],
    ['Dec 2', '-----12-02'],
    ['Tuesday 2 December', '-----12-02 2'],
    ['Dydd Iau, 9fed Hydref, 2014', '2014-10-09 4'],
    ['ddydd Mawrth Tachwedd 17, 2020', '2020-11-17 2'],
    ['nos Lun 16/4/2018', '2018-04-16 1'],
    ['nos Fawrth 3 Mawrth 2020', '2020-03-03 2'],
    ['5ed o Dachwedd 2013', '2013-11-05'],
    ['3ydd o Fai', '-----05-03'],
    ['25AIN AWST 2022', '2022-08-25'],
    ['21ain o fis Gorffennaf 2021', '2021-07-21'],
    ['Chwefror 8ed', '-----02-08'],
    ['Ebrill 1af 2017', '2017-04-01'],
    ['28 & 29 March 2019', '2019-03-28..2019-03-29'],
    ['Thursday and Friday 28 & 29 March 2019', '2019-03-28..2019-03-29 4'],
    ['Thursday 28 & Friday 29 March 2019', '2019-03-28..2019-03-29 4'],
    ['3-5 May 2021', '2021-05-03..2021-05-05'],
    ['12 to 14 June 2023', '2023-06-12..2023-06-14'],
    ['October 2–4, 2023', '2023-10-02..2023-10-04'],
    ['28 March - 2 April 2019', '2019-03-28..2019-04-02'],
    ['30 December 2019 to 2 January 2020', '2019-12-30..2020-01-02'],
    ['11/3/18', '2018-03-11']
  ])('%s, whole', (text, expected) => {
    expect(told(text)).toEqual([`${text} → ${expected}`])
    expect(told(`Held (${text}), as printed.`)).toEqual([`${text} → ${expected}`])
  })

  it.each([
    ['3 and 17 May 2021', ['3 → 2021-05-03', '17 May 2021 → 2021-05-17']],
    ['9 May 2023 and 6 June 2023', ['9 May 2023 → 2023-05-09', '6 June 2023 → 2023-06-06']],
    ['4 Medi 2017 am 7.00 pm', ['4 Medi 2017 → 2017-09-04']],
    ['Date:13th December 2006 Time: 9.30am', ['13th December 2006 → 2006-12-13']],
    ['5 May 1930 hrs', ['5 May → -----05-05']],
    ['9 May 10am', ['9 May → -----05-09']],
    ['May 5, 7pm', ['May 5 → -----05-05']],
    ['May 5, 10 am', ['May 5 → -----05-05']],
    ['2 December 7.00pm', ['2 December → -----12-02']],
    ['Room 5 October 12, 2023', ['October 12, 2023 → 2023-10-12']],
    ['at 5 on March 3', ['March 3 → -----03-03']],
    ['on 5 May 10 members met', ['5 May → -----05-05']],
    ['1 April 2018/19', ['1 April 2018 → 2018-04-01']],
    ['item 12, 5 May 2020', ['5 May 2020 → 2020-05-05']],
    ['2023-10-05T14:00', ['2023-10-05 → 2023-10-05']]
  ])('%s, in part', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    '1st & 3rd Tuesday',
    'in May we met',
    'mis Mai 2020',
    'Monday 2nd',
    '5 may attend',
    '5. May report',
    'min. 24/03/12',
    'Ref: 24/03/12',
    '3.1.12 Report on drains',
    '31 June 2020',
    '31/6/2020',
    '29 February 2023',
    '19/5 Apologies',
    '20/01',
    '10457/04/19',
    'version 1.2.34',
    '192.168.10.12',
    'ABC20230105',
    '20231305',
    '120231005',
    'the third Thursday of every month',
    'Wednesday in May 7.30pm',
    '10/12',
    '£5.10.23.4'
  ])('%s is no date', (text) => expect(told(text)).toEqual([]))

  it('gives codes where low confidence is asked for', () => {
    expect(told('min. 24/03/12', { minConfidence: 0 })).toEqual(['24/03/12 → 2012-03-24'])
  })

  it.each([
    ['2013-02-07.pdf', '2013-02-07 → 2013-02-07'],
    ['20130207.pdf', '20130207 → 2013-02-07'],
    ['Minutes20130207final.pdf', '20130207 → 2013-02-07'],
    ['07-02-2013.doc', '07-02-2013 → 2013-02-07'],
    ['minutes_7feb2013.doc', '7feb2013 → 2013-02-07'],
    ['minutes-feb-7-2013.docx', 'feb-7-2013 → 2013-02-07'],
    ['2013_02_07_min', '2013_02_07 → 2013-02-07']
  ])('file name %s', (text, expected) => expect(told(text, { fileName: true })).toEqual([expected]))

  it('reads a numeric date by its parts, its weekday, the order given', () => {
    const day = (text: string, options?: DateOptions) =>
      findDates(text, options).map((date) => [date.month, date.day, date.ambiguous])
    expect(day('5/10/2023')).toEqual([[10, 5, true]])
    expect(day('5/10/2023', { order: 'month-first' })).toEqual([[5, 10, true]])
    expect(day('25/10/2023', { order: 'month-first' })).toEqual([[10, 25, false]])
    expect(day('Thursday 10/5/2023')).toEqual([[10, 5, false]])
    expect(day('7/7/2023')).toEqual([[7, 7, false]])
  })

  it('trusts a date less whose weekday does not fit', () => {
    const [right, wrong] = findDates('Thursday 5 October 2023; Friday 5 October 2023')
    expect(right!.confidence).toBeGreaterThan(wrong!.confidence)
    expect(wrong!.weekday).toBe(5)
  })

  it('finds what chrono finds in full English dates', () => {
    const months = 'January February March April May June July August September October November December'.split(' ')
    const day = fc
      .record({
        year: fc.integer({ min: 1970, max: 2069 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 })
      })
      .filter(({ year, month, day }) => isDay(year, month, day))
    const shape = fc.constantFrom(
      (d: number, m: string, y: number) => `${d} ${m} ${y}`,
      (d: number, m: string, y: number) => `${m} ${d}, ${y}`,
      (d: number, m: string, y: number) => `${d} ${m.slice(0, 3)} ${y}`,
      (d: number, m: string, y: number) => `${m === 'May' ? m : `${m.slice(0, 3)}.`} ${d}, ${y}`
    )
    fc.assert(
      fc.property(day, shape, ({ year, month, day }, print) => {
        const text = `The meeting of ${print(day, months[month - 1]!, year)} was opened.`
        const [expected] = chrono.GB.parse(text)
        const found = findDates(text)
        expect(found).toHaveLength(1)
        expect(toIso(found[0]!.year!, found[0]!.month, found[0]!.day)).toBe(
          toIso(expected!.start.get('year')!, expected!.start.get('month')!, expected!.start.get('day')!)
        )
        expect(text.slice(found[0]!.start, found[0]!.end)).toBe(expected!.text)
      }),
      { numRuns: 300 }
    )
  })

  it('keeps offsets inside any text, in order, with days that exist', () => {
    const words = fc.constantFrom(
      '5',
      '31',
      'May',
      'mai',
      'Hydref',
      'Thursday',
      'dydd Iau',
      '2023',
      '-',
      '/',
      ',',
      '.',
      '&',
      'and',
      ' ',
      '\n',
      'th',
      'o',
      'of',
      "'",
      '(',
      ')',
      '12',
      'İ',
      '…',
      'ﬁ',
      '😀',
      'pm'
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
    )
    fc.assert(
      fc.property(text, fc.boolean(), (line, fileName) => {
        let reached = 0
        for (const date of findDates(line, { fileName, minConfidence: 0 })) {
          expect(date.start).toBeGreaterThanOrEqual(reached)
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.end).toBeLessThanOrEqual(line.length)
          expect(line.slice(date.start, date.end)).toMatch(/^\S[\s\S]*\S$|^\d$/u)
          expect(isDay(date.year, date.month, date.day)).toBe(true)
          if (date.endDay !== null) expect(isDay(date.endYear, date.endMonth!, date.endDay)).toBe(true)
          reached = date.end
        }
      }),
      { numRuns: 1500 }
    )
  })

  it.each(longLines)('takes under 3 s for five million characters of %j', (_seed, line) => {
    expect(secondsOf(() => findDates(line))).toBeLessThan(3)
  })
})
