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
    [3, 'cardinalText', 'Three'],
    [21, 'cardinalText', 'Twenty-one'],
    [115, 'cardinalText', 'One hundred fifteen'],
    [2040, 'cardinalText', 'Two thousand forty'],
    [1, 'ordinalText', 'First'],
    [12, 'ordinalText', 'Twelfth'],
    [20, 'ordinalText', 'Twentieth'],
    [32, 'ordinalText', 'Thirty-second'],
    [100, 'ordinalText', 'One hundredth'],
    [0, 'cardinalText', '0'],
    [27, 'upperLetter', 'AA'],
    [780, 'lowerLetter', 'z'.repeat(30)],
    [7, '001, 002, 003, ...', '007'],
    [12, '00001', '00012'],
    [11, 'decimalEnclosedCircle', '⑪'],
    [36, 'decimalEnclosedCircle', '㊱'],
    [51, 'decimalEnclosedCircle', '51'],
    [10, 'russianUpper', 'К'],
    [30, 'russianLower', 'аа'],
    [15, 'ganada', '가'],
    [21, 'chineseCounting', '二十一'],
    [12, 'decimalFullWidth', '１２'],
    [4, 'constructor', '4'],
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
