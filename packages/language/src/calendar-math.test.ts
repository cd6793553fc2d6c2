import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromIso, isDay, isoWeekday, resolveYear, toIso } from './calendar-math.js'

describe('calendar arithmetic', () => {
  it.each([
    [2023, 2, 29, false],
    [2024, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [null, 2, 29, true],
    [null, 2, 30, false],
    [2023, 4, 31, false],
    [2023, 13, 1, false],
    [2023, 1, 0, false],
    [2023, 1, 1.5, false]
  ])('%s-%s-%s exists: %s', (year, month, day, exists) => expect(isDay(year, month, day)).toBe(exists))

  it('refuses days that do not exist', () => {
    expect(() => toIso(2023, 6, 31)).toThrow(RangeError)
    expect(() => toIso(12345, 6, 3)).toThrow(RangeError)
    expect(toIso(987, 6, 3)).toBe('0987-06-03')
    expect(fromIso('2023-02-30')).toBeNull()
    expect(fromIso('23-02-01')).toBeNull()
    expect(isoWeekday('nonsense')).toBeNull()
  })

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const iso = toIso(year, month, day)
          const platform = new Date(`${iso}T00:00:00Z`).getUTCDay()
          expect(isoWeekday(iso)).toBe(platform === 0 ? 7 : platform)
        }
      )
    )
  })

  it.each([
    [5, 9, '2023-10-05', '2024-05-09'],
    [12, 2, '2023-10-05', '2023-12-02'],
    [10, 5, '2023-10-05', '2024-10-05'],
    [10, 6, '2023-10-05', '2023-10-06'],
    [2, 29, '2021-03-01', '2024-02-29'],
    [2, 29, '1896-03-01', '1904-02-29'],
    [6, 31, '2023-10-05', null],
    [6, 3, 'soon', null],
    [1, 1, '9999-06-01', null]
  ])('the first %s/%s after %s is %s', (month, day, after, expected) =>
    expect(resolveYear(month, day, after)).toBe(expected)
  )
})
