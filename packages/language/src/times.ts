/** Clock times in running text. */

import { alternation } from './date-patterns.js'
import type { Language } from './language.js'
import { languages as allLanguages } from './languages.js'
import { type SpokenPatterns, spokenClocks, spokenPatterns } from './spoken-times.js'
import { foldInPlace } from './text/fold.js'
import { matchesOf } from './text/matches.js'

export type Meridiem = 'am' | 'pm'

export interface FoundTime {
  /** Half-open UTF-16 offsets of the (first) time's own words. */
  start: number
  end: number
  /** "HH:MM", 24 h; where `meridiem` is null as printed ("1:00" is "01:00"). */
  value: string
  /** Printed, carried over from the other end of a range, or told by the hour (0, 13–23); null where it could be either. */
  meridiem: Meridiem | null
  /** End of a range, "HH:MM"; null where the time stands alone. */
  until: string | null
  untilStart: number | null
  untilEnd: number | null
  untilMeridiem: Meridiem | null
}

export interface TimeOptions {
  languages?: readonly Pick<Language, 'calendar'>[]
  /** "14.00" and "09.15 - 10.40" count without am, pm or a colon: for text that is known to tell a time. */
  loose?: boolean
}

interface TimePatterns {
  clock: RegExp
  military: RegExp
  named: RegExp
  spoken: SpokenPatterns
  am: Set<string>
  midnight: Set<string>
  /** What may stand between the ends of a range. */
  gap: RegExp
}

const cache = new WeakMap<readonly Pick<Language, 'calendar'>[], TimePatterns>()

function patternsOf(languages: readonly Pick<Language, 'calendar'>[]): TimePatterns {
  const known = cache.get(languages)
  if (known) return known
  const all = (pick: (calendar: Language['calendar']) => string[]) =>
    languages.flatMap((language) => pick(language.calendar))
  const am = all((c) => c.am)
  const meridiem = alternation([...am, ...all((c) => c.pm)])
  const midnight = all((c) => c.midnight)
  const oclock = alternation(all((c) => c.oclock))
  const marks = alternation(all((c) => c.hourMarks))
  const separator = `[:.]|${alternation(all((c) => c.hourSeparators))}`
  const start = '(?<![\\da-su-z£$€%#])(?<!\\d[.:,/])(?<![a-z]t)'
  const made: TimePatterns = {
    clock: new RegExp(
      `${start}(?<hour>\\d{1,2})(?: ?(?<sep>${separator}) ?(?<minute>[0-5]\\d)(?:(?<=:\\d\\d):[0-5]\\d)?(?!\\d))?(?![\\d/])(?: {0,2}(?<oclock>${oclock})(?![a-z]))?(?:,? {0,2}(?<meridiem>${meridiem})(?![a-z]))?(?: ?(?<mark>${marks})(?![a-z]))?`,
      'g'
    ),
    military: new RegExp(`${start}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) ?(?:${marks})(?![a-z])`, 'g'),
    named: new RegExp(
      `(?<![a-z\\d])(?:12(?:[.:]00)? ?)?(?<name>${alternation([...all((c) => c.noon), ...midnight])})(?![a-z])`,
      'g'
    ),
    spoken: spokenPatterns(languages, meridiem, oclock),
    am: new Set(am),
    midnight: new Set(midnight),
    gap: new RegExp(`^ {0,2}(?:-|(?<= )(?:${alternation(all((c) => c.rangeWords))})(?= )) {0,2}$`)
  }
  cache.set(languages, made)
  return made
}

interface Clock {
  start: number
  end: number
  hour: number
  minute: number
  meridiem: Meridiem | null
  /** How sure the form is: a marked time, digits with a stop, a bare number. */
  form: 'sure' | 'stop' | 'bare'
}

/**
 * Every clock time in `text`, in order. Amounts, section numbers, dates and percentages are none: a time has am or pm, a colon, "o'clock", "hrs" or
 * a name ("noon"), or is one end of a range whose other end has. Never throws; time is linear in the text's length.
 */
export function findTimes(text: string, options: TimeOptions = {}): FoundTime[] {
  const patterns = patternsOf(options.languages ?? allLanguages)
  const flat = foldInPlace(text)
  const clocks = [
    ...militaryClocks(flat, patterns),
    ...namedClocks(flat, patterns),
    ...spokenClocks(flat, patterns.spoken),
    ...plainClocks(flat, patterns)
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundTime[] = []
  let reached = -1
  for (let i = 0; i < clocks.length; i++) {
    const clock = clocks[i]!
    if (clock.start < reached) continue
    let n = i + 1
    while (n < clocks.length && clocks[n]!.start < clock.end) n++
    const next = clocks[n]
    const other =
      next && next.start - clock.end < 12 && patterns.gap.test(flat.slice(clock.end, next.start)) ? next : null
    if (other && isRange(clock, other, flat, options.loose ?? false)) {
      const [from, to] = carryOver(clock, other)
      found.push({
        start: clock.start,
        end: clock.end,
        ...told(from),
        until: told(to).value,
        untilStart: other.start,
        untilEnd: other.end,
        untilMeridiem: told(to).meridiem
      })
      reached = other.end
    } else if (clock.form === 'sure' || (options.loose && clock.form === 'stop')) {
      found.push({
        start: clock.start,
        end: clock.end,
        ...told(clock),
        until: null,
        untilStart: null,
        untilEnd: null,
        untilMeridiem: null
      })
      reached = clock.end
    }
  }
  return found
}

function plainClocks(flat: string, patterns: TimePatterns): Clock[] {
  const clocks: Clock[] = []
  for (const match of matchesOf(patterns.clock, flat)) {
    const { hour: h, minute: m, sep, oclock, meridiem: printed, mark } = match.groups!
    const bare = m === undefined && oclock === undefined && printed === undefined
    // Most bare numbers are no times: only a neighbour across a dash or word makes them one.
    if (bare && !mayBeEnd(flat, match.index, match.index + match[0].length)) continue
    const hour = Number(h)
    const minute = Number(m ?? 0)
    const end = match.index + match[0].length
    const meridiem = printed === undefined ? null : patterns.am.has(printed.replace(/\s+/gu, ' ')) ? 'am' : 'pm'
    if (hour > 24 || (hour === 24 && minute > 0) || (meridiem !== null && hour === 0 && m === undefined)) continue
    // "5%", "4.10.2", "3:1", "12-04-2019": parts of something else.
    if (/^(?:%| ?%|[.,:]\d|-\d+[-/.]\d)/.test(flat.slice(end, end + 10)) && printed === undefined) continue
    if (printed === undefined && /^[a-z£$€]/.test(flat.slice(end, end + 1))) continue
    const lettered = sep !== undefined && /[a-z]/.test(sep)
    const spaced = sep !== undefined && !lettered && / /.test(match[0].slice(0, (h?.length ?? 0) + 2))
    if (spaced && printed === undefined) continue
    const sure =
      printed !== undefined ||
      oclock !== undefined ||
      sep === ':' ||
      lettered ||
      (mark !== undefined && sep !== undefined)
    // "13 pm" and "0.30 pm" are read by the hour, as printed.
    clocks.push({
      start: match.index,
      end,
      hour,
      minute,
      meridiem: hour > 12 ? null : meridiem,
      form: sure ? 'sure' : m !== undefined ? 'stop' : 'bare'
    })
  }
  return clocks
}

/** Whether a dash or a letter stands beside the number, two spaces between them at most. */
function mayBeEnd(flat: string, start: number, end: number): boolean {
  let after = end
  while (after < end + 2 && flat[after] === ' ') after++
  let before = start - 1
  while (before > start - 3 && flat[before] === ' ') before--
  return /[-a-z]/.test(flat[after] ?? '') || /[-a-z]/.test(flat[before] ?? '')
}

function militaryClocks(flat: string, patterns: TimePatterns): Clock[] {
  return [...matchesOf(patterns.military, flat)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hour: Number(match.groups!.hour),
    minute: Number(match.groups!.minute),
    meridiem: null,
    form: 'sure'
  }))
}

function namedClocks(flat: string, patterns: TimePatterns): Clock[] {
  return [...matchesOf(patterns.named, flat)].map((match) => {
    const midnight = patterns.midnight.has(match.groups!.name!.replace(/\s+/gu, ' '))
    return {
      start: match.index,
      end: match.index + match[0].length,
      hour: 12,
      minute: 0,
      meridiem: midnight ? 'am' : 'pm',
      form: 'sure'
    }
  })
}

/** Both ends must be numbers of a clock, and one of them surely a time. */
function isRange(from: Clock, to: Clock, flat: string, loose: boolean): boolean {
  if (from.form === 'sure' && to.form === 'sure') return true
  if (to.form === 'sure') return from.form === 'stop' || to.meridiem !== null
  if (from.form === 'sure')
    return to.form === 'stop' || (from.meridiem !== null && /^\s*(?:$|[.,;)\]\n])/.test(flat.slice(to.end, to.end + 3)))
  return loose && from.form === 'stop' && to.form === 'stop'
}

/** "11 - 1pm" is 11:00 to 13:00: an end without am or pm takes the other's where the range then goes forward, else the opposite. */
function carryOver(from: Clock, to: Clock): [Clock, Clock] {
  const minutes = (clock: Clock, meridiem: Meridiem) =>
    ((clock.hour % 12) + (meridiem === 'pm' ? 12 : 0)) * 60 + clock.minute
  const opposite = (meridiem: Meridiem): Meridiem => (meridiem === 'am' ? 'pm' : 'am')
  if (from.meridiem === null && to.meridiem !== null && from.hour >= 1 && from.hour <= 12) {
    // Midnight ends a day, it does not begin one.
    const end = minutes(to, to.meridiem) || 24 * 60
    const meridiem = minutes(from, to.meridiem) < end ? to.meridiem : opposite(to.meridiem)
    const late = end === 24 * 60 ? 'pm' : meridiem
    return [{ ...from, meridiem: late }, to]
  }
  if (to.meridiem === null && from.meridiem !== null && to.hour >= 1 && to.hour <= 12) {
    const meridiem = minutes(to, from.meridiem) > minutes(from, from.meridiem) ? from.meridiem : opposite(from.meridiem)
    return [from, { ...to, meridiem }]
  }
  return [from, to]
}

function told({ hour, minute, meridiem }: Clock): { value: string; meridiem: Meridiem | null } {
  let h = hour
  if (meridiem === 'am') h = hour % 12
  else if (meridiem === 'pm') h = (hour % 12) + 12
  const known = meridiem ?? (h >= 13 && h < 24 ? 'pm' : h === 0 || h === 24 ? 'am' : null)
  return { value: `${String(h % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, meridiem: known }
}
