/** What a date in a text is, and what its readers share. */
import { weekdayOf } from './calendar-math.js'
import { type DateLanguage, type DatePatterns, wordKey } from './date-patterns.js'

export type NumericOrder = 'day-first' | 'month-first'

export interface FoundDate {
  /** Half-open UTF-16 offsets into the text; a weekday before the date belongs to it. */
  start: number
  end: number
  /** Four digits; null where none is printed. */
  year: number | null
  month: number
  day: number
  /** Last day of a range ("28 & 29 March 2019"); null where the date is one day. */
  endYear: number | null
  endMonth: number | null
  endDay: number | null
  /** The weekday as printed, 1 (Monday) to 7; it need not fit the date. */
  weekday: number | null
  /** Written in digits alone. */
  numeric: boolean
  /** The order in which the parts are printed, or were read where both fit. */
  order: NumericOrder | 'year-first'
  /** Numeric, and both orders would give a day. */
  ambiguous: boolean
  /** 0–1. Under 0.5 the form speaks for a code or a section number; such are found only where `minConfidence` allows. */
  confidence: number
}

export interface DateOptions {
  /** How numeric dates that fit both orders are read; the first language's order otherwise. */
  order?: NumericOrder
  /** All known languages where not given. */
  languages?: readonly DateLanguage[]
  /** The text is a file name: dates may touch letters ("minutes20130207"). */
  fileName?: boolean
  /** 0.5 where not given. */
  minConfidence?: number
}

export const ONE_DAY = { endYear: null, endMonth: null, endDay: null }

/** Two-digit years: minutes that are kept as files reach back to the 1970s. */
export function fullYear(digits: string): number {
  const value = Number(digits)
  if (digits.length === 4) return value
  return value < 70 ? 2000 + value : 1900 + value
}

export function printedWeekday(match: RegExpExecArray, patterns: DatePatterns): number | null {
  const printed = match.groups?.weekday ?? match.groups?.weekdayAfter
  return printed === undefined ? null : (patterns.weekdays.get(wordKey(printed)) ?? null)
}

/** Lowered where the printed weekday is another than the date's. */
export function weekdayFactor(weekday: number | null, year: number, month: number, day: number): number {
  if (weekday === null) return 1
  return weekdayOf(year, month, day) === weekday ? 1.05 : 0.85
}

export const bounded = (confidence: number) => Math.round(Math.min(0.99, Math.max(0, confidence)) * 1000) / 1000

export function place(match: RegExpExecArray, date: Omit<FoundDate, 'start' | 'end'>): FoundDate {
  return { start: match.index, end: match.index + match[0].length, ...date }
}

export interface DateContext {
  text: string
  flat: string
  patterns: DatePatterns
  order: NumericOrder
  ordered: boolean
  fileName: boolean
}
