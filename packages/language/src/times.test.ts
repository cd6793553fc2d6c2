import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longLines, secondsOf } from './testing/long-lines.js'
import { findTimes, type TimeOptions } from './times.js'

function told(text: string, options?: TimeOptions): string[] {
  return findTimes(text, options).map((time) => {
    const first = `${text.slice(time.start, time.end)} → ${time.value} ${time.meridiem}`
    return time.until === null
      ? first
      : `${first}, ${text.slice(time.untilStart!, time.untilEnd!)} → ${time.until} ${time.untilMeridiem}`
  })
}

describe('findTimes', () => {
  it.each([
    ['7pm', '19:00 pm'],
    ['7.30 p.m.', '19:30 pm'],
    ['2:30PM', '14:30 pm'],
    ['12am', '00:00 am'],
    ['12.40 p.m.', '12:40 pm'],
    ['19:30', '19:30 pm'],
    ['00:15', '00:15 am'],
    ['7:30', '07:30 null'],
    ['1930 hrs', '19:30 pm'],
    ['19.30 hrs', '19:30 pm'],
    ["7 o'clock", '07:00 null'],
    ['7 o’clock in the evening', '19:00 pm'],
    ['noon', '12:00 pm'],
    ['12 noon', '12:00 pm'],
    ['midnight', '00:00 am'],
    ['hanner dydd', '12:00 pm'],
    ['2.00 yp', '14:00 pm'],
    ['7.30yh', '19:30 pm'],
    ['10.00 y.b.', '10:00 am'],
    ["2.00 o'r gloch", '02:00 null'],
    ['7.30 yr hwyr', '19:30 pm']
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`${text} → ${expected}`])
    expect(told(`The meeting (${text}) began`)).toEqual([`${text} → ${expected}`])
  })

  it.each([
    ['9.30am – 3.30pm', '9.30am → 09:30 am, 3.30pm → 15:30 pm'],
    ['10am – 12:00pm', '10am → 10:00 am, 12:00pm → 12:00 pm'],
    ['9:30 i 11:00 am', '9:30 → 09:30 am, 11:00 am → 11:00 am'],
    ['9.30 – 11.00am', '9.30 → 09:30 am, 11.00am → 11:00 am'],
    ['11 - 1pm', '11 → 11:00 am, 1pm → 13:00 pm'],
    ['10-12pm', '10 → 10:00 am, 12pm → 12:00 pm'],
    ['7-9pm', '7 → 19:00 pm, 9pm → 21:00 pm'],
    ['7pm - 9', '7pm → 19:00 pm, 9 → 21:00 pm'],
    ['11am to 1.30', '11am → 11:00 am, 1.30 → 13:30 pm'],
    ['1:00-2:30', '1:00 → 01:00 null, 2:30 → 02:30 null'],
    ['14:00 - 15.30', '14:00 → 14:00 pm, 15.30 → 15:30 pm'],
    ['10pm to midnight', '10pm → 22:00 pm, midnight → 00:00 am'],
    ['10 a.m - 12 noon', '10 a.m → 10:00 am, 12 noon → 12:00 pm'],
    ['2.00pm tan 4.00pm', '2.00pm → 14:00 pm, 4.00pm → 16:00 pm']
  ])('range %s', (text, expected) => expect(told(text)).toEqual([expected]))

  it.each([
    '£7.30',
    '$5:10',
    '4.10 Report',
    '14.00',
    '09.15 - 10.40',
    'items 4.10 - 4.12',
    '05.10.23',
    '50%',
    '4.30%',
    'from 9 to 5',
    '3:1',
    '25:00',
    '10:75',
    '13 members',
    'the afternoon',
    '7 hours',
    '7pmx'
  ])('%s is no time', (text) => expect(told(text)).toEqual([]))

  it.each([
    ['14.00', ['14.00 → 14:00 pm']],
    ['09.15 - 10.40', ['09.15 → 09:15 null, 10.40 → 10:40 null']],
    ['4.10.2', []],
    ['£7.30', []],
    ['05.10.23', []]
  ])('%s, loose', (text, expected) => expect(told(text, { loose: true })).toEqual(expected))

  it('takes nothing from a date', () =>
    expect(told('Date:13th December 2006 Time: 9.30am')).toEqual(['9.30am → 09:30 am']))

  it('keeps offsets inside any text and values on the clock', () => {
    const words = fc.constantFrom(
      '7',
      '12',
      '19',
      '30',
      '.',
      ':',
      '-',
      'to',
      'pm',
      'a.m.',
      'noon',
      'hrs',
      "o'clock",
      ' ',
      '%',
      '£',
      'yh',
      '😀',
      'İ'
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
    )
    fc.assert(
      fc.property(text, fc.boolean(), (line, loose) => {
        let reached = 0
        for (const time of findTimes(line, { loose })) {
          expect(time.start).toBeGreaterThanOrEqual(reached)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.value).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
          reached = time.untilEnd ?? time.end
          if (time.until !== null) {
            expect(time.until).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
            expect(time.untilStart).toBeGreaterThanOrEqual(time.end)
          }
          expect(reached).toBeLessThanOrEqual(line.length)
        }
      }),
      { numRuns: 1500 }
    )
  })

  it.each(longLines)('takes under 3 s for five million characters of %j', (_seed, line) => {
    expect(secondsOf(() => findTimes(line, { loose: true }))).toBeLessThan(3)
  })
})
