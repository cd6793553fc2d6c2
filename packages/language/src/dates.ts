/** Dates in running text, in file names and in cells. */
import { isDay } from './calendar-math.js'
import { datePatterns } from './date-patterns.js'
import type { DateContext, DateOptions, FoundDate } from './found-date.js'
import { languages as allLanguages } from './languages.js'
import { matchesAny } from './matching/match.js'
import { readCompact, readIso, readNumeric, readShort } from './numeric-dates.js'
import { readSpelled } from './spelled-dates.js'
import { foldInPlace } from './text/fold.js'
import { matchesOf } from './text/matches.js'

export type { DateOptions, FoundDate, NumericOrder } from './found-date.js'

/**
 * Every date in `text`, in order, none overlapping. Days that do not exist (31 June) are no dates, nor are a month, a weekday or "1st & 3rd Tuesday"
 * alone. Never throws; time is linear in the text's length.
 */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const languages = options.languages ?? allLanguages
  const context: DateContext = {
    text,
    flat: foldInPlace(text),
    patterns: datePatterns(languages),
    order: options.order ?? languages[0]?.calendar.numericOrder ?? 'day-first',
    ordered: options.order !== undefined,
    fileName: options.fileName ?? false
  }
  // The patterns begin with every weekday of every language: they are run only where digits are joined at all.
  const joined = DIGITS_JOINED.test(context.flat)
  const found = [
    ...(joined ? scan(context, context.patterns.iso, readIso) : []),
    ...(joined ? scan(context, context.patterns.numeric, readNumeric) : []),
    ...(joined ? scan(context, context.patterns.short, readShort) : []),
    ...aroundMonths(context),
    ...scan(context, context.patterns.compact, readCompact)
  ]
  const minimum = options.minConfidence ?? 0.5
  return joinRanges(withoutOverlaps(found, context.flat), context).filter((date) => date.confidence >= minimum)
}

const DIGITS_JOINED = /\d ?[-/._] ?\d/

type Read = (match: RegExpExecArray, context: DateContext) => FoundDate[]

function scan(context: DateContext, pattern: RegExp, read: Read): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of matchesOf(pattern, context.flat)) {
    for (const date of read(match, context)) found.push(date)
  }
  return found
}

/** UTF-16 units before and after a month's name in which the rest of its date lies. */
const BEFORE = 120
const AFTER = 60

/** Spelled dates. The patterns are run only near months: on lists of numbers they would take long to find none. */
function aroundMonths(context: DateContext): FoundDate[] {
  const { flat, patterns } = context
  const found: FoundDate[] = []
  if (!matchesAny(patterns.anyMonthList, flat)) return found
  for (const [start, end] of monthWindows(flat, patterns.anyMonth)) {
    const part = flat.slice(start, end)
    // Half-open spans of the day-first dates, in order.
    const taken: [number, number][] = []
    for (const match of matchesOf(patterns.dayFirst, part)) {
      match.index += start
      const dates = readSpelled(match, context, true)
      for (const date of dates) found.push(date)
      if (dates.length > 0) taken.push([dates[0]!.start, dates.at(-1)!.end])
    }
    let next = 0
    for (const match of matchesOf(patterns.monthFirst, part)) {
      match.index += start
      while (next < taken.length && taken[next]![1] <= match.index) next++
      // "5 May 7": where both orders fit, the month belongs to the day before it, unless a year tells otherwise.
      const meets = next < taken.length && taken[next]![0] < match.index + match[0].length
      if (meets && match.groups!.year === undefined) continue
      for (const date of readSpelled(match, context, false)) found.push(date)
    }
  }
  return found
}

/** Stretches of text around months, joined where they meet. A stretch starts at a space, so that no number is cut. */
function monthWindows(flat: string, months: RegExp): [number, number][] {
  const windows: [number, number][] = []
  for (const match of matchesOf(months, flat)) {
    const end = Math.min(flat.length, match.index + match[0].length + AFTER)
    const last = windows.at(-1)
    if (last && match.index - BEFORE <= last[1]) {
      last[1] = end
      continue
    }
    const from = Math.max(0, match.index - BEFORE)
    const space = flat.indexOf(' ', from)
    windows.push([from > 0 && space >= 0 && space < match.index - BEFORE / 2 ? space : from, end])
  }
  return windows
}

/** A full year tells most, then a short one, a weekday, a range. */
function rank(date: FoundDate, flat: string): number {
  const year = date.year === null ? 0 : /\d{4}/.test(flat.slice(date.start, date.end)) ? 4 : 2
  return (
    year + (date.weekday === null ? 0 : 1) + (date.endDay === null ? 0 : 1) + (date.order === 'day-first' ? 0.5 : 0)
  )
}

/** Of dates that overlap the fuller one stays. */
function withoutOverlaps(found: FoundDate[], flat: string): FoundDate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundDate[] = []
  for (const date of sorted) {
    const last = kept.at(-1)
    if (last === undefined || date.start >= last.end) kept.push(date)
    else if (rank(date, flat) > rank(last, flat)) kept[kept.length - 1] = date
  }
  return kept
}

/** "28 March - 2 April 2019": two dates that a dash or "to" joins are the ends of one. */
function joinRanges(dates: FoundDate[], { flat, patterns }: DateContext): FoundDate[] {
  const out: FoundDate[] = []
  for (const date of dates) {
    const last = out.at(-1)
    const gap = last && date.start - last.end <= 14 ? flat.slice(last.end, date.start) : null
    if (
      last &&
      gap !== null &&
      last.endDay === null &&
      date.endDay === null &&
      last.numeric === date.numeric &&
      patterns.rangeGap.test(gap)
    ) {
      const year = last.year ?? date.year
      if (year !== null && isDay(year, last.month, last.day) && isBefore(last, date, year)) {
        out[out.length - 1] = {
          ...last,
          end: date.end,
          year,
          endYear: date.year ?? year,
          endMonth: date.month,
          endDay: date.day,
          confidence: Math.min(last.confidence, date.confidence)
        }
        continue
      }
    }
    out.push(date)
  }
  return out
}

function isBefore(a: FoundDate, b: FoundDate, year: number): boolean {
  const endYear = b.year ?? year
  if (year !== endYear) return year < endYear
  return a.month === b.month ? a.day < b.day : a.month < b.month
}
