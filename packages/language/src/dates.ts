/** Dates in running text, in file names and in cells. */
import { isDay, weekdayOf } from './calendar-math.js'
import { type DateLanguage, type DatePatterns, datePatterns, wordKey } from './date-patterns.js'
import { languages as allLanguages } from './languages.js'
import { foldInPlace } from './text/fold.js'

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

interface Context {
  text: string
  flat: string
  patterns: DatePatterns
  order: NumericOrder
  ordered: boolean
  fileName: boolean
}

/**
 * Every date in `text`, in order, none overlapping. Days that do not exist (31 June) are no dates, nor are a month, a weekday or "1st & 3rd Tuesday"
 * alone. Never throws; time is linear in the text's length.
 */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const languages = options.languages ?? allLanguages
  const context: Context = {
    text,
    flat: foldInPlace(text),
    patterns: datePatterns(languages),
    order: options.order ?? languages[0]?.calendar.numericOrder ?? 'day-first',
    ordered: options.order !== undefined,
    fileName: options.fileName ?? false
  }
  const found = [
    ...scan(context, context.patterns.iso, readIso),
    ...scan(context, context.patterns.numeric, readNumeric),
    ...scan(context, context.patterns.short, readShort),
    ...scan(context, context.patterns.dayFirst, (match) => readSpelled(match, context, true)),
    ...scan(context, context.patterns.monthFirst, (match) => readSpelled(match, context, false)),
    ...scan(context, context.patterns.compact, readCompact)
  ]
  const minimum = options.minConfidence ?? 0.5
  return joinRanges(withoutOverlaps(found), context).filter((date) => date.confidence >= minimum)
}

type Read = (match: RegExpExecArray, context: Context) => FoundDate[]

function scan(context: Context, pattern: RegExp, read: Read): FoundDate[] {
  const found: FoundDate[] = []
  // A pattern holds its place between calls: a copy keeps this function free of state.
  const own = new RegExp(pattern.source, pattern.flags)
  for (let match = own.exec(context.flat); match !== null; match = own.exec(context.flat)) {
    for (const date of read(match, context)) found.push(date)
    if (match[0] === '') own.lastIndex++
  }
  return found
}

const ONE_DAY = { endYear: null, endMonth: null, endDay: null }

/** Two-digit years: minutes that are kept as files reach back to the 1970s. */
function fullYear(digits: string): number {
  const value = Number(digits)
  if (digits.length === 4) return value
  return value < 70 ? 2000 + value : 1900 + value
}

function printedWeekday(match: RegExpExecArray, patterns: DatePatterns): number | null {
  const printed = match.groups?.weekday ?? match.groups?.weekdayAfter
  return printed === undefined ? null : (patterns.weekdays.get(wordKey(printed)) ?? null)
}

/** Lowered where the printed weekday is another than the date's. */
function weekdayFactor(weekday: number | null, year: number, month: number, day: number): number {
  if (weekday === null) return 1
  return weekdayOf(year, month, day) === weekday ? 1.05 : 0.85
}

const bounded = (confidence: number) => Math.round(Math.min(0.99, Math.max(0, confidence)) * 1000) / 1000

function readIso(match: RegExpExecArray, { patterns }: Context): FoundDate[] {
  const { year: y, month: m, day: d, sep } = match.groups!
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (!isDay(year, month, day)) return []
  const weekday = printedWeekday(match, patterns)
  const confidence = bounded((sep === '-' ? 0.98 : 0.9) * weekdayFactor(weekday, year, month, day))
  return [
    place(match, {
      year,
      month,
      day,
      ...ONE_DAY,
      weekday,
      numeric: true,
      order: 'year-first',
      ambiguous: false,
      confidence
    })
  ]
}

function place(match: RegExpExecArray, date: Omit<FoundDate, 'start' | 'end'>): FoundDate {
  return { start: match.index, end: match.index + match[0].length, ...date }
}

/** Which order a numeric date is read in: by its own parts, its weekday, the document's order. Null where it is no day in either. */
function orderOf(
  first: number,
  second: number,
  year: number | null,
  weekday: number | null,
  context: Context
): { order: NumericOrder; ambiguous: boolean } | null {
  const dayFirst = isDay(year, second, first)
  const monthFirst = isDay(year, first, second)
  if (!dayFirst && !monthFirst) return null
  if (dayFirst !== monthFirst) return { order: dayFirst ? 'day-first' : 'month-first', ambiguous: false }
  if (weekday !== null && year !== null && first !== second) {
    const fitsDayFirst = weekdayOf(year, second, first) === weekday
    const fitsMonthFirst = weekdayOf(year, first, second) === weekday
    if (fitsDayFirst !== fitsMonthFirst) return { order: fitsDayFirst ? 'day-first' : 'month-first', ambiguous: false }
  }
  return { order: context.order, ambiguous: first !== second }
}

function readNumeric(match: RegExpExecArray, context: Context): FoundDate[] {
  const { first: a, second: b, sep, year: y } = match.groups!
  const before = context.flat.slice(Math.max(0, match.index - 30), match.index)
  const weekday = printedWeekday(match, context.patterns)
  if (!context.fileName && weekday === null && /[a-z]$/.test(before)) return []
  const [first, second, year] = [Number(a), Number(b), fullYear(y!)]
  if (year < 1800 || year > 2199) return []
  const chosen = orderOf(first, second, year, weekday, context)
  if (!chosen) return []
  const [day, month] = chosen.order === 'day-first' ? [first, second] : [second, first]
  let confidence = !chosen.ambiguous ? 0.95 : context.ordered ? 0.9 : 0.75
  confidence *= weekdayFactor(weekday, year, month, day)
  if (y!.length === 2)
    confidence *= shortFormFactor(match, context, weekday !== null, a!.length === 2 && b!.length === 2, sep!)
  if (weekday === null && !context.fileName && context.patterns.codeBefore.test(before))
    confidence *= y!.length === 2 ? 0.25 : 0.6
  return [
    place(match, {
      year,
      month,
      day,
      ...ONE_DAY,
      weekday,
      numeric: true,
      order: chosen.order,
      ambiguous: chosen.ambiguous,
      confidence: bounded(confidence)
    })
  ]
}

/** How far a date with a two-digit year may be trusted: "3.1.12 Report" is a section, "3/1/12" hardly. */
function shortFormFactor(
  match: RegExpExecArray,
  context: Context,
  weekday: boolean,
  padded: boolean,
  sep: string
): number {
  if (weekday || context.fileName) return 0.97
  if (sep.trim() === '/') return 0.93
  const { flat } = context
  const lineStart = match.index === 0 || /[\n\t]/.test(flat[match.index - 1]!)
  const lineGoesOn = /^[.)]?[ \t]{0,4}[^\s]/.test(
    flat.slice(match.index + match[0].length, match.index + match[0].length + 6)
  )
  if (lineStart && lineGoesOn) return 0.4
  return padded ? 0.85 : 0.7
}

function readShort(match: RegExpExecArray, context: Context): FoundDate[] {
  const weekday = printedWeekday(match, context.patterns)
  if (weekday === null) return []
  const [first, second] = [Number(match.groups!.first), Number(match.groups!.second)]
  const chosen = orderOf(first, second, null, weekday, context)
  if (!chosen) return []
  const [day, month] = chosen.order === 'day-first' ? [first, second] : [second, first]
  return [
    place(match, {
      year: null,
      month,
      day,
      ...ONE_DAY,
      weekday,
      numeric: true,
      order: chosen.order,
      ambiguous: chosen.ambiguous,
      confidence: 0.6
    })
  ]
}

function readCompact(match: RegExpExecArray, context: Context): FoundDate[] {
  const { year: y, month: m, day: d } = match.groups!
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const touched = /[a-z]/.test(context.flat[match.index - 1] ?? '') || /[a-z]/.test(context.flat[match.index + 8] ?? '')
  if (!isDay(year, month, day) || (touched && !context.fileName)) return []
  return [
    place(match, {
      year,
      month,
      day,
      ...ONE_DAY,
      weekday: null,
      numeric: true,
      order: 'year-first',
      ambiguous: false,
      confidence: context.fileName ? 0.93 : 0.7
    })
  ]
}

interface DayPiece {
  value: number
  /** Offsets into the folded text. */
  start: number
  end: number
  /** Has "st", "fed" … */
  ordinal: boolean
  /** What joins it to the piece before. */
  joint: string
}

function dayPieces(days: string, at: number, patterns: DatePatterns): DayPiece[] {
  const word = patterns.ordinals.get(wordKey(days))
  if (word !== undefined) return [{ value: word, start: at, end: at + days.length, ordinal: true, joint: '' }]
  const pieces: DayPiece[] = []
  const numbers = [...days.matchAll(/\d{1,2}/g)]
  let last = 0
  for (const [i, match] of numbers.entries()) {
    const until = numbers[i + 1]?.index ?? days.length
    const ending = /^ ?(?!and|to)[a-z]{2,3}(?![a-z])/.exec(days.slice(match.index + match[0].length, until))?.[0] ?? ''
    const isEnding = i === numbers.length - 1 || /[^ ]/.test(ending)
    const end = match.index + match[0].length + (isEnding && isOrdinalEnding(ending) ? ending.length : 0)
    pieces.push({
      value: Number(match[0]),
      start: at + match.index,
      end: at + end,
      ordinal: end > match.index + match[0].length,
      joint: days.slice(last, match.index)
    })
    last = end
  }
  return pieces
}

/** Joining words are told from endings by their space: "5 a 6", "5ed". */
const isOrdinalEnding = (ending: string) => ending !== '' && !/^ (?:a|ac|i|o|y)$/.test(ending)

function readSpelled(match: RegExpExecArray, context: Context, dayFirst: boolean): FoundDate[] {
  const { flat, text, patterns } = context
  const groups = match.groups!
  const month = patterns.months.get(wordKey(groups.month!))
  if (month === undefined) return []
  const afterWeekday = match.index + (groups.weekday?.length ?? 0)
  const leading = dayFirst ? groups.days! : groups.month!
  const leadingAt = flat.indexOf(leading, afterWeekday)
  const followingAt = flat.indexOf(dayFirst ? groups.month! : groups.days!, leadingAt + leading.length)
  const [daysAt, monthAt] = dayFirst ? [leadingAt, followingAt] : [followingAt, leadingAt]
  let pieces = dayPieces(groups.days!, daysAt, patterns)
  let end = match.index + match[0].length
  let year = yearOf(match, context)
  if (year.refusedFrom !== null) end = year.refusedFrom
  if (!dayFirst) {
    const kept = pieces.filter(
      (piece, i) => i === 0 || !patterns.clockAfter.test(flat.slice(piece.end, piece.end + 24))
    )
    if (kept.length < pieces.length) {
      pieces = pieces.slice(
        0,
        pieces.findIndex((piece) => !kept.includes(piece))
      )
      end = pieces.at(-1)!.end
      year = { value: null, refusedFrom: null, short: false }
    }
    // "October 5 pm" tells no day; "May 7.30" is a time.
    if (
      patterns.clockAfter.test(flat.slice(pieces[0]!.end, pieces[0]!.end + 24)) &&
      year.value === null &&
      pieces.length === 1
    ) {
      const hour = /^ ?[a-z:.]/.test(flat.slice(pieces[0]!.end, pieces[0]!.end + 2))
      if (hour && !pieces[0]!.ordinal) return []
    }
  }
  const ordinal = pieces.some((piece) => piece.ordinal)
  if (!plainlyADate(groups.month!, text[monthAt]!, year.value !== null, ordinal, groups.gap ?? '', dayFirst, context))
    return []
  const weekday = printedWeekday(match, patterns)
  const start = match.index
  const base = {
    year: year.value,
    month,
    weekday,
    numeric: false,
    order: dayFirst ? ('day-first' as const) : ('month-first' as const),
    ambiguous: false
  }
  const confidence = (day: number) =>
    bounded(
      (year.value === null ? 0.88 : year.short ? 0.93 : 0.97) *
        (year.value === null || !isDay(year.value, month, day) ? 1 : weekdayFactor(weekday, year.value, month, day))
    )
  return spanDays(pieces, patterns, context, start)
    .filter(
      ({ first, last }) =>
        isDay(year.value, month, first.value) && (last === null || isDay(year.value, month, last.value))
    )
    .map(({ first, last }, i, list) => ({
      start:
        i === 0 && first === pieces[0]
          ? start
          : i === 0 && list.length === 1 && weekday !== null && pieces.length === 1
            ? start
            : dayFirst || i > 0
              ? first.start
              : start,
      end: i === list.length - 1 ? end : (last ?? first).end,
      ...base,
      day: first.value,
      endYear: last === null ? null : year.value,
      endMonth: last === null ? null : month,
      endDay: last === null ? null : last.value,
      weekday: i === 0 ? weekday : null,
      confidence: confidence(first.value)
    }))
}

interface Year {
  value: number | null
  /** Where the date ends after all, where what looked like its year is none. */
  refusedFrom: number | null
  short: boolean
}

function yearOf(match: RegExpExecArray, { flat, text, patterns }: Context): Year {
  const { year, shortYear, bareYear, yearGap, gap } = match.groups!
  const end = match.index + match[0].length
  if (year !== undefined) {
    // "5 May 1930 hrs"
    if (patterns.hoursAfter.test(flat.slice(end, end + 24)) && !match[0].endsWith(')'))
      return { value: null, refusedFrom: end - 4 - (/\s$/.test(match[0].slice(0, -4)) ? 1 : 0), short: false }
    return { value: Number(year), refusedFrom: null, short: false }
  }
  if (shortYear !== undefined) return { value: fullYear(shortYear), refusedFrom: null, short: true }
  if (bareYear === undefined) return { value: null, refusedFrom: null, short: false }
  const at = match[0].lastIndexOf(bareYear)
  const next = flat.slice(match.index + at + 2, match.index + at + 26)
  const nextPrinted = text.slice(match.index + at + 2, match.index + at + 5)
  const isYear =
    !patterns.clockAfter.test(next) &&
    !patterns.monthNext.test(next) &&
    !/^[-:/]/.test(next) &&
    !/^ ?[\p{Ll}(%]/u.test(nextPrinted) &&
    !/^ ?(?:-|to) ?\d/.test(next) &&
    (yearGap === ' ' ? (gap ?? ' ').trim() === '' : gap === yearGap || gap === '')
  if (isYear) return { value: fullYear(bareYear), refusedFrom: null, short: true }
  return { value: null, refusedFrom: match.index + at - yearGap!.length, short: false }
}

/** "may" and "march" are words, "5. May" a numbered heading: which need a capital, a year or an ordinal to be a date. */
function plainlyADate(
  month: string,
  printed: string,
  year: boolean,
  ordinal: boolean,
  gap: string,
  dayFirst: boolean,
  context: Context
): boolean {
  if (year) return true
  if (gap.includes('\n')) return false
  if (context.fileName) return true
  if (gap === '.' || gap === '_') return false
  const capital = printed !== printed.toLowerCase()
  if (capital) return true
  return !context.patterns.ordinary.has(month) && (dayFirst || ordinal || month.length > 4)
}

interface DaySpan {
  first: DayPiece
  last: DayPiece | null
}

/** "3-5" is a range, so is "28 & 29"; "3 and 17" are two days; of "12, 5" only the last is meant. */
function spanDays(pieces: DayPiece[], patterns: DatePatterns, context: Context, start: number): DaySpan[] {
  const lastOnly = [{ first: pieces.at(-1)!, last: null }]
  if (pieces.length === 1) return lastOnly
  const values = pieces.map((piece) => piece.value)
  const ascending = values.every((value, i) => i === 0 || value > values[i - 1]!)
  const joints = pieces.slice(1).map((piece) => piece.joint)
  if (!ascending || patterns.codeBefore.test(context.flat.slice(Math.max(0, start - 30), start))) return lastOnly
  const listed = joints.every((joint) => patterns.andWords.test(bare(joint, patterns)))
  if (!listed) return pieces.length === 2 ? [{ first: pieces[0]!, last: pieces[1]! }] : lastOnly
  if (joints.length === 1 && joints[0]!.trim() === ',') return lastOnly
  const consecutive = values.every((value, i) => i === 0 || value === values[i - 1]! + 1)
  if (consecutive) return [{ first: pieces[0]!, last: pieces.at(-1)! }]
  return pieces.map((first) => ({ first, last: null }))
}

/** The joint without the weekday of the next day: "28 & Friday 29". */
function bare(joint: string, patterns: DatePatterns): string {
  const words = joint.trim().split(/[\s,]+/)
  const kept = words.filter((word) => !patterns.weekdays.has(word))
  return kept.length === words.length ? joint : ` ${kept.join(' ')} `
}

const rank = (date: FoundDate) =>
  (date.year === null ? 0 : date.confidence > 0.9 || date.numeric ? 4 : 3) +
  (date.weekday === null ? 0 : 1) +
  (date.endDay === null ? 0 : 1) +
  (date.order === 'day-first' ? 0.5 : 0)

/** Of dates that overlap the fuller one stays. */
function withoutOverlaps(found: FoundDate[]): FoundDate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundDate[] = []
  for (const date of sorted) {
    const last = kept.at(-1)
    if (last === undefined || date.start >= last.end) kept.push(date)
    else if (rank(date) > rank(last)) kept[kept.length - 1] = date
  }
  return kept
}

/** "28 March - 2 April 2019": two dates that a dash or "to" joins are the ends of one. */
function joinRanges(dates: FoundDate[], { flat, patterns }: Context): FoundDate[] {
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
