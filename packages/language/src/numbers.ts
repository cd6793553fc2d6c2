/** Numbers in digits and in words. */
import type { Language } from './language.js'
import { languages as allLanguages } from './languages.js'
import { foldInPlace, foldText } from './text/fold.js'

type NumberLanguage = Pick<Language, 'calendar'>

/** Words in the longest number ("tri ar bymtheg ar hugain" has none: 18 is "deunaw"). */
const MAX_WORDS = 4

const cache = new WeakMap<readonly NumberLanguage[], Map<string, number>>()

function tableOf(languages: readonly NumberLanguage[]): Map<string, number> {
  const known = cache.get(languages)
  if (known) return known
  const made = new Map(
    [...languages]
      .reverse()
      .flatMap((language) =>
        Object.entries(language.calendar.numbers).map(([word, value]) => [foldText(word), value] as const)
      )
  )
  cache.set(languages, made)
  return made
}

/** The whole text as a number: "5", "1,250", "twenty-five", "un ar ddeg". Null where it is none. No signs, decimals or ordinals. */
export function readNumber(text: string, languages: readonly NumberLanguage[] = allLanguages): number | null {
  const trimmed = text.trim()
  if (trimmed.length > 40) return null
  if (/^\d{1,9}$/u.test(trimmed)) return Number(trimmed)
  if (/^\d{1,3}(?:,\d{3}){1,2}$/u.test(trimmed)) return Number(trimmed.replaceAll(',', ''))
  return tableOf(languages).get(foldText(trimmed).replaceAll('-', ' ').replace(/ {2,}/gu, ' ')) ?? null
}

export interface LeadingNumber {
  value: number
  /** UTF-16 units from the start of the text to the number's end, white space before it included. */
  length: number
}

/**
 * The number that `text` starts with, in digits or words, the longest reading: "tri aelod" → 3. Null where none stands there, or where the digits are
 * part of something else ("4.1", "5th", "5%", "10am", "10:30").
 */
export function leadingNumber(text: string, languages: readonly NumberLanguage[] = allLanguages): LeadingNumber | null {
  const head = text.slice(0, 120)
  const digits = /^\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?![\d\p{L}%])(?![.,:/-]\d)/u.exec(head)
  if (digits) return { value: Number(digits[1]!.replaceAll(',', '')), length: digits[0].length }
  const table = tableOf(languages)
  const flat = foldInPlace(head)
  const ends = [...flat.matchAll(/[\p{L}']+/gu)].slice(0, MAX_WORDS)
  if (ends.length === 0 || flat.slice(0, ends[0]!.index).trim() !== '') return null
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1]!.index + ends[count - 1]![0].length
    const words = flat.slice(0, end)
    if (/[^\p{L}'\s-]/u.test(words)) continue
    const value = table.get(words.trim().replaceAll('-', ' ').replace(/\s+/gu, ' '))
    if (value !== undefined && !/^-\p{L}/u.test(flat.slice(end, end + 2))) return { value, length: end }
  }
  return null
}
