/** Dates in digits alone. Each reader takes one match of its pattern and gives the dates it holds, none where it is something else. */
import { isDay, weekdayOf } from './calendar-math.js'
import {
  bounded,
  type DateContext,
  type FoundDate,
  fullYear,
  type NumericOrder,
  ONE_DAY,
  place,
  printedWeekday,
  weekdayFactor
} from './found-date.js'

export function readIso(match: RegExpExecArray, { patterns }: DateContext): FoundDate[] {
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

/** Which order a numeric date is read in: by its own parts, its weekday, the document's order. Null where it is no day in either. */
function orderOf(
  first: number,
  second: number,
  year: number | null,
  weekday: number | null,
  context: DateContext
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

export function readNumeric(match: RegExpExecArray, context: DateContext): FoundDate[] {
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
  context: DateContext,
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

export function readShort(match: RegExpExecArray, context: DateContext): FoundDate[] {
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

export function readCompact(match: RegExpExecArray, context: DateContext): FoundDate[] {
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
