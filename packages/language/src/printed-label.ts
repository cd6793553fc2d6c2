/** Printed numbers at the start of a line, whatever series they belong to. No words of any language. */

export interface PrintedLabel {
  /** As printed: "3.1.", "(a)", "Item 3:". */
  raw: string
  /** Without outer brackets and trailing marks: "3.1", "a", "3". */
  value: string
  kind: 'decimal' | 'alpha' | 'roman' | 'code'
  /** The numbers in it, outermost first: "3.1" → [3, 1]; "(c)" → [3]; empty for codes. */
  path: number[]
  /** What its series looks like: "#.", "#.#", "(a)", "I.", "#" … */
  shape: string
  /** Nothing but a space parts it from the words: weak unless a series bears it out. */
  bare: boolean
}

const ROMAN = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Value of a Roman numeral in any case, null where `text` is none. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null
  let total = 0
  const digits = [...text.toLowerCase()].map((letter) => ROMAN_VALUES[letter]!)
  digits.forEach((value, index) => {
    total += value < (digits[index + 1] ?? 0) ? -value : value
  })
  return total
}

/** 19/10/2016, 2016-10-19, 31.10.2019: a day, no number of an item. */
const DATE =
  /^(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{2}|\d{4})|\d{4}[/-]\d{1,2}[/-]\d{1,2}|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2})$/u

/** Opening bracket, the number itself, and what closes it. Anchored; each part is bounded. */
const PATTERNS: { kind: PrintedLabel['kind']; pattern: RegExp }[] = [
  // 3.1 · 3.1. · 19.09.03 · 1.0 · 351.1
  { kind: 'decimal', pattern: /^([([]?)(\d{1,5}(?:\.\d{1,4}){1,5})([.)\]:]{0,2})(?=[\s–—-]|$)/u },
  // 3.A. · 3.B · 4-A
  { kind: 'decimal', pattern: /^([([]?)(\d{1,4}[.-][A-Z])([.)\]:]{0,2})(?=\s)/u },
  // 10A.
  { kind: 'code', pattern: /^([([]?)(\d{1,4}[A-Z])([.)\]:]{1,2})(?=\s)/u },
  // 4a. · 9(i)
  { kind: 'code', pattern: /^([([]?)(\d{1,4}(?:[a-z]|\([a-z]{1,4}\)))([.)\]:]{0,2})(?=\s)/u },
  // 1/ Title · 1- Title
  { kind: 'decimal', pattern: /^()(\d{1,3})(\s?[/-])(?=\s*\p{Lu})/u },
  // 19/5 · 10457/04/19 · 2019/12 · GBP/2223/001:
  { kind: 'code', pattern: /^([([]?)((?:\p{Lu}{1,5}\/)?\d{1,5}(?:[/-]\d{1,4}){1,2}[a-z]?)([.)\]:]{0,2})(?=\s)/u },
  // #3
  { kind: 'decimal', pattern: /^(#)(\d{1,4})([.):]?)(?=\s)/u },
  // 1. · 1) · (1) · [1] · 1: · 2381. · 1.Title
  { kind: 'decimal', pattern: /^([([]?)(\d{1,5})([.)\]:]{1,2})(?=\s|$|\p{Lu}|[–—-])/u },
  // (iv) · iv. · IV)
  { kind: 'roman', pattern: /^([([]?)([ivxlc]{1,7}|[IVXLC]{1,7})([.)\]:]{1,2})(?=\s|$)/u },
  // a) · (b) · A. · ch) · dd)
  { kind: 'alpha', pattern: /^([([]?)([a-z]{1,2}|[A-Z])([.)\]]{1,2})(?=\s|$)/u },
  // 1 Title (space only)
  { kind: 'decimal', pattern: /^()(\d{1,4})()(?=\s+\p{Lu}|\t)/u },
  // IV Title
  { kind: 'roman', pattern: /^()([IVX]{1,5})()(?=\s{2,}\p{Lu}|\t)/u }
]

/** The label that `text` starts with, and how long it is with the space after it; null where there is none. */
export function typedLabel(text: string): { label: PrintedLabel; length: number } | null {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const [raw, open = '', value = '', close = ''] = match
    if ((kind === 'code' || kind === 'decimal') && DATE.test(value)) return null
    const bracketed = open !== '' && open !== '#'
    if (bracketed !== /[)\]]/u.test(close) && bracketed) continue
    const bare = open === '' && close === '' && kind !== 'code' && !value.includes('.')
    if (bare && looksLikeQuantity(value, text.slice(raw.length))) continue
    const label = toLabel(raw, value, kind, `${open}${close}`, bare)
    if (label === null) continue
    const space = /^\s*/u.exec(text.slice(raw.length))![0].length
    return { label, length: raw.length + space }
  }
  return null
}

/** A label that a reader computed or recognised ("3.1", "(a)"). */
export function givenLabel(raw: string): PrintedLabel {
  const found = typedLabel(`${raw.trim()} X`)
  if (found && found.label.raw.length >= raw.trim().length) return { ...found.label, bare: false }
  const value = raw.trim().replace(/^[([]|[.)\]:]+$/gu, '') || raw.trim()
  const number = /\d+/u.exec(value)
  return {
    raw,
    value,
    kind: number ? 'decimal' : 'code',
    path: number ? [Number(number[0])] : [],
    shape: raw.replace(/\d+/gu, '#'),
    bare: false
  }
}

function toLabel(
  raw: string,
  value: string,
  kind: PrintedLabel['kind'],
  marks: string,
  bare: boolean
): PrintedLabel | null {
  if (kind === 'roman') {
    const number = romanValue(value)
    if (number === null) return null
    // A single "c.", "d)" or "l." is far more often a letter; "i", "v", "x" stay Roman and the series decides.
    const isLetter = value.length === 1 && /[clCL]/u.test(value)
    if (isLetter) return toLabel(raw, value, 'alpha', marks, bare)
    return { raw, value, kind, path: [number], shape: `${/[a-z]/u.test(value) ? 'i' : 'I'}${marks}`, bare }
  }
  if (kind === 'alpha') {
    const number = value.toLowerCase().charCodeAt(0) - 96
    return { raw, value, kind, path: [number], shape: `${/[a-z]/u.test(value) ? 'a' : 'A'}${marks}`, bare }
  }
  if (kind === 'code') return { raw, value, kind, path: [], shape: value.replace(/\d+/gu, '#') + marks, bare }
  const path = value.split(/[.-]/u).map((part) => (/\d/u.test(part) ? Number(part) : part.charCodeAt(0) - 64))
  // "19.09" may be a section or a sum of money: the series decides. "1.0" is item 1.
  const trimmed = path.length > 1 && path.at(-1) === 0 ? path.slice(0, -1) : path
  return { raw, value, kind, path: trimmed, shape: `${path.map(() => '#').join('.')}${marks}`, bare }
}

/** "5 October", "2019 Budget": a number before a word that is no heading's number. Months differ by language: a year or a lower-case word suffices here. */
function looksLikeQuantity(value: string, after: string): boolean {
  return (Number(value) >= 1900 && Number(value) < 2100) || !/^(?:\t|\s+[\p{Lu}‘“"'(])/u.test(after)
}
