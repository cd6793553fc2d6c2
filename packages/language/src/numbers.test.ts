import { describe, expect, it } from 'vitest'
import { leadingNumber, readNumber } from './numbers.js'
import { longLines, secondsOf } from './testing/long-lines.js'

describe('numbers', () => {
  it.each([
    ['5', 5],
    [' 1,250 ', 1250],
    ['Seven', 7],
    ['twenty-five', 25],
    ['twenty five', 25],
    ['NINETY NINE', 99],
    ['a hundred', 100],
    ['tri', 3],
    ['dwy', 2],
    ['phedwar', 4],
    ['un ar ddeg', 11],
    ['un-ar-ddeg', 11],
    ['un deg dau', 12],
    ['pymtheg', 15],
    ['pedair ar bymtheg', 19],
    ['dau ddeg tri', 23],
    ['tri ar hugain', 23],
    ['cant', 100],
    ['members', null],
    ['4.5', null],
    ['-3', null],
    ['5th', null],
    ['1,25', null],
    ['', null]
  ])('readNumber(%j) = %s', (text, value) => expect(readNumber(text)).toBe(value))

  it.each([
    ['5 members', 5, '5'],
    ['tri ymddiheuriad', 3, 'tri'],
    ['Dau gynghorydd', 2, 'Dau'],
    ['twenty-five members', 25, 'twenty-five'],
    ['un ar ddeg o aelodau', 11, 'un ar ddeg'],
    ['1,250 letters', 1250, '1,250'],
    ['  two of them', 2, '  two']
  ])('leadingNumber(%j) = %s', (text, value, printed) =>
    expect(leadingNumber(text)).toEqual({ value, length: printed.length })
  )

  it.each([
    '4.1 Report',
    '5th',
    '5%',
    '10am',
    '10:30',
    '3-5',
    '£5',
    'no members',
    'two-thirds of them',
    'members: 5',
    ''
  ])('leadingNumber(%j) is null', (text) => expect(leadingNumber(text)).toBeNull())

  it('takes no time for long lines', () => {
    for (const [, line] of longLines) expect(secondsOf(() => [readNumber(line), leadingNumber(line)])).toBeLessThan(1)
  })
})
