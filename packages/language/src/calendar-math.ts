/** Calendar arithmetic on the proleptic Gregorian calendar: no clock, no time zone. Months 1–12, weekdays 1 (Monday) to 7. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

export interface CalendarDay {
  year: number
  month: number
  day: number
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether the day exists; with `year` null 29 February does. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (!Number.isInteger(month) || !Number.isInteger(day) || month < 1 || month > 12 || day < 1) return false
  if (month === 2 && day === 29) return year === null || isLeap(year)
  return day <= DAYS[month - 1]!
}

/** "2023-10-05". @throws RangeError where the day does not exist or the year has not four digits. */
export function toIso(year: number, month: number, day: number): string {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || !isDay(year, month, day)) {
    throw new RangeError(`Unexpected day ${year}-${month}-${day}, expected one of the calendar`)
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The parts of an ISO day, or null where it is none. */
export function fromIso(iso: string): CalendarDay | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? { year, month, day } : null
}

/** 1 (Monday) to 7 (Sunday) of an ISO day; null where it is none. Sakamoto's method. */
export function isoWeekday(iso: string): number | null {
  const found = fromIso(iso)
  return found ? weekdayOf(found.year, found.month, found.day) : null
}

export function weekdayOf(year: number, month: number, day: number): number {
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = month < 3 ? year - 1 : year
  const sunday0 = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offsets[month - 1]! + day) % 7
  return sunday0 === 0 ? 7 : sunday0
}

/**
 * The first day with this month and day that lies after `afterIso`, as ISO; null where no such day exists or `afterIso` is no ISO day.
 * (ANNOTATION "Dates": a due date without a year is the first such day after the meeting.)
 */
export function resolveYear(month: number, day: number, afterIso: string): string | null {
  const after = fromIso(afterIso)
  if (!after) return null
  // Eight years hold every 29 February, also around 1900 and 2100.
  for (let year = after.year; year <= Math.min(9999, after.year + 8); year++) {
    if (!isDay(year, month, day)) continue
    const iso = toIso(year, month, day)
    if (iso > afterIso) return iso
  }
  return null
}
