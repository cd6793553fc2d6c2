/** Numbers as Word prints them (ECMA-376 17.18.59, ST_NumberFormat). */
import { otherScript } from './number-alphabets.js'
import { cardinalText, ordinalText } from './number-words.js'

const ROMAN: [value: number, letters: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]
/** Above these Word prints digits, and so do we; letters repeat ("aaa"), so that huge values would be huge strings. */
const MAX_ROMAN = 32_767
const MAX_LETTERS = 780

/** 1 → i. Zero and less, and what is too large, stay digits. */
export function roman(value: number): string {
  if (value < 1 || value > MAX_ROMAN) return String(value)
  let text = ''
  let left = value
  for (const [amount, letters] of ROMAN) {
    while (left >= amount) {
      text += letters
      left -= amount
    }
  }
  return text
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb: the letter is repeated. */
export function letter(value: number): string {
  if (value < 1 || value > MAX_LETTERS) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** 1 → 1st. */
export function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13
  return value + (teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'))
}

const CHICAGO = ['*', '†', '‡', '§']

const formats: Record<string, (value: number) => string> = {
  decimalZero: (value) => (value >= 0 && value < 10 ? `0${value}` : String(value)),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  cardinalText,
  ordinalText,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) =>
    value < 1 ? String(value) : CHICAGO[(value - 1) % 4]!.repeat(Math.min(Math.ceil(value / 4), 50)),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  none: () => ''
}

/** A custom format by its examples: "001, 002, 003, ..." pads with noughts (ISO/IEC 29500-4 17.9.17 `w:format`). */
const PADDED = /^(0+1)(?:\D|$)/

/** @param format The `w:val` of `w:numFmt`, or its `w:format` where that is `custom`. Formats not known print digits. */
export function formatNumber(value: number, format: string): string {
  const known = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (known) return known(value)
  const padded = PADDED.exec(format)?.[1]
  return padded
    ? String(value).padStart(Math.min(padded.length, 10), '0')
    : (otherScript(value, format) ?? String(value))
}
