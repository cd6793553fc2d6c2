import { describe, expect, it } from 'vitest'
import { formatNumber } from './number-format.js'

describe('formatNumber (ECMA-376 17.18.59)', () => {
  it.each([
    [7, 'decimal', '7'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [1, 'lowerLetter', 'a'],
    [26, 'lowerLetter', 'z'],
    [27, 'lowerLetter', 'aa'],
    [28, 'lowerLetter', 'bb'],
    [53, 'upperLetter', 'AAA'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [1, 'ordinal', '1st'],
    [2, 'ordinal', '2nd'],
    [11, 'ordinal', '11th'],
    [23, 'ordinal', '23rd'],
    [5, 'chicago', '**'],
    [3, 'cardinalText', '3'],
    [3, 'none', '']
  ])('prints %i as %s: %s', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed)
  })
  it('stays short for numbers that no alphabet reaches', () => {
    expect(formatNumber(2_000_000_000, 'upperRoman')).toBe('2000000000')
    expect(formatNumber(2_000_000_000, 'lowerLetter')).toBe('2000000000')
    expect(formatNumber(0, 'lowerLetter')).toBe('0')
  })
})
