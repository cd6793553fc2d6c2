/** Dates with a month's name. */
import { isDay } from './calendar-math.js'
import { type DatePatterns, wordKey } from './date-patterns.js'
import { bounded, type DateContext, type FoundDate, fullYear, printedWeekday, weekdayFactor } from './found-date.js'

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
  if (/^\d{1,2}$/.test(days))
    return [{ value: Number(days), start: at, end: at + days.length, ordinal: false, joint: '' }]
  const pieces: DayPiece[] = []
  const numbers = [...days.matchAll(/\d{1,2}/g)]
  let last = 0
  for (const [i, match] of numbers.entries()) {
    const until = numbers[i + 1]?.index ?? days.length
    const after = match.index + match[0].length
    const end = after + (patterns.endingNext.exec(days.slice(after, until))?.[0].length ?? 0)
    pieces.push({
      value: Number(match[0]),
      start: at + match.index,
      end: at + end,
      ordinal: end > after,
      joint: days.slice(last, match.index)
    })
    last = end
  }
  return pieces
}

/**
 * The dates in a match of `dayFirst` or `monthFirst`: one, or one for each of "3 and 17 May"; none where a part turns out to be a clock time, a
 * code or an ordinary word.
 */
export function readSpelled(match: RegExpExecArray, context: DateContext, dayFirst: boolean): FoundDate[] {
  const { flat, text, patterns } = context
  const groups = match.groups!
  const month = patterns.months.get(wordKey(groups.month!))
  if (month === undefined) return []
  const afterWeekday = match.index + (groups.weekday?.length ?? 0)
  const leading = dayFirst ? groups.days! : groups.month!
  const leadingAt = flat.indexOf(leading, afterWeekday)
  const followingAt = flat.indexOf(dayFirst ? groups.month! : groups.days!, leadingAt + leading.length)
  const [daysAt, monthAt] = dayFirst ? [leadingAt, followingAt] : [followingAt, leadingAt]
  const clockAt = (at: number) => patterns.clockAfter.test(flat.slice(at, at + 24))
  let pieces = dayPieces(groups.days!, daysAt, patterns)
  let end = match.index + match[0].length
  let year = yearOf(match, context)
  if (year.refusedFrom !== null) end = year.refusedFrom
  if (!dayFirst) {
    // "May 5, 7 pm": of the numbers after the month, clock times are no days.
    const clock = pieces.findIndex((piece, i) => i > 0 && clockAt(piece.end))
    if (clock > 0) {
      pieces = pieces.slice(0, clock)
      end = pieces.at(-1)!.end
      year = { value: null, refusedFrom: null, short: false }
    } else if (pieces.length === 1 && year.value === null && !pieces[0]!.ordinal && clockAt(pieces[0]!.end)) return []
  }
  const ordinal = pieces.some((piece) => piece.ordinal)
  const capital = text[monthAt] !== text[monthAt]!.toLowerCase()
  if (
    year.value === null &&
    !isDateWithoutYear({ month: groups.month!, capital, ordinal, gap: groups.gap ?? '', dayFirst }, context)
  )
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
    .map(({ first, last }, i, list) => {
      const whole = first === pieces[0] || (i === 0 && !dayFirst)
      return {
        start: whole ? start : first.start,
        end: i === list.length - 1 ? end : first.end,
        ...base,
        day: first.value,
        endYear: last === null ? null : year.value,
        endMonth: last === null ? null : month,
        endDay: last === null ? null : last.value,
        weekday: whole ? weekday : null,
        confidence: confidence(first.value)
      }
    })
}

interface Year {
  value: number | null
  /** Where the date ends after all, where what looked like its year is none. */
  refusedFrom: number | null
  short: boolean
}

function yearOf(match: RegExpExecArray, { flat, text, patterns }: DateContext): Year {
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
    !patterns.rangeNext.test(next) &&
    (yearGap === ' ' ? (gap ?? ' ').trim() === '' : gap === yearGap || gap === '')
  if (isYear) return { value: fullYear(bareYear), refusedFrom: null, short: true }
  return { value: null, refusedFrom: match.index + at - yearGap!.length, short: false }
}

interface Yearless {
  month: string
  capital: boolean
  ordinal: boolean
  gap: string
  dayFirst: boolean
}

/** "may" and "march" are words, "5. May" a numbered heading: without a year they need a capital or an ordinal. */
function isDateWithoutYear(
  { month, capital, ordinal, gap, dayFirst }: Yearless,
  { fileName, patterns }: DateContext
): boolean {
  if (gap.includes('\n')) return false
  if (fileName) return true
  if (gap === '.' || gap === '_') return false
  return capital || (!patterns.ordinary.has(month) && (dayFirst || ordinal || month.length > 4))
}

interface DaySpan {
  first: DayPiece
  last: DayPiece | null
}

/** "3-5" is a range, so is "28 & 29"; "3 and 17" are two days; of "12, 5" only the last is meant. */
function spanDays(pieces: DayPiece[], patterns: DatePatterns, context: DateContext, start: number): DaySpan[] {
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
