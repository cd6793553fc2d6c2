/** Clock times told in words: "half past seven in the evening", "chwarter i naw yr hwyr", "saith o'r gloch". */

import { alternation } from './date-patterns.js'
import type { Language } from './language.js'
import { matchesOf } from './text/matches.js'

export interface SpokenPatterns {
  past: RegExp | null
  whole: RegExp | null
  half: Set<string>
  quarter: Set<string>
  to: Set<string>
  am: Set<string>
  numbers: Record<string, number>
}

export interface SpokenClock {
  start: number
  end: number
  hour: number
  minute: number
  meridiem: 'am' | 'pm' | null
  form: 'sure' | 'stop'
}

/** Patterns over folded text, from the words of the languages; `meridiem` and `oclock` are sources of their words. */
export function spokenPatterns(
  languages: readonly Pick<Language, 'calendar'>[],
  meridiem: string,
  oclock: string
): SpokenPatterns {
  const all = (pick: (clock: Language['calendar']['clock']) => string[]) =>
    languages.flatMap(({ calendar }) => pick(calendar.clock))
  const numbers: Record<string, number> = {}
  for (const { calendar } of languages) Object.assign(numbers, calendar.numbers)
  const hours = alternation(Object.keys(numbers).filter((word) => numbers[word]! >= 1 && numbers[word]! <= 12))
  const minutes = alternation(Object.keys(numbers).filter((word) => numbers[word]! >= 1 && numbers[word]! < 30))
  const [half, quarter, past, to] = [all((c) => c.half), all((c) => c.quarter), all((c) => c.past), all((c) => c.to)]
  const tail = `(?: {0,2}(?:${oclock})(?![a-z]))?(?:,? {0,2}(?<meridiem>${meridiem})(?![a-z]))?`
  const few = past.length === 0 || half.length === 0 || hours === ''
  return {
    past: few
      ? null
      : new RegExp(
          `(?<![a-z\\d])(?:(?<part>${alternation([...half, ...quarter])})|(?<minutes>${minutes}|\\d{1,2})(?<unit> (?:${alternation(all((c) => c.minutes))}))?) (?<way>${alternation([...past, ...to])}) (?<hour>${hours}|\\d{1,2})(?![a-z\\d:/])(?!\\.\\d)${tail}`,
          'g'
        ),
    whole: few
      ? null
      : new RegExp(
          `(?<![a-z\\d])(?<hour>${hours})(?: {1,2}(?<oclock>${oclock})(?![a-z]))?(?:,? {1,2}(?<meridiem>${meridiem})(?![a-z]))?`,
          'g'
        ),
    half: new Set(half),
    quarter: new Set(quarter),
    to: new Set(to),
    am: new Set(languages.flatMap(({ calendar }) => calendar.am)),
    numbers
  }
}

/** Every time told in words in folded text. "Ten to one" may be a vote: sure only with its half, quarter, unit or half of the day. */
export function spokenClocks(flat: string, patterns: SpokenPatterns): SpokenClock[] {
  const { past, whole } = patterns
  if (past === null || whole === null) return []
  return [
    ...[...matchesOf(past, flat)].flatMap((match) => read(match, patterns)),
    ...[...matchesOf(whole, flat)].flatMap((match) =>
      match.groups!.oclock === undefined && match.groups!.meridiem === undefined ? [] : read(match, patterns)
    )
  ]
}

function read(match: RegExpExecArray, { half, quarter, to, am, numbers }: SpokenPatterns): SpokenClock[] {
  const {
    part,
    minutes,
    unit,
    way,
    hour: printed,
    meridiem,
    oclock
  } = match.groups as Record<string, string | undefined>
  const number = (word: string | undefined): number => (word === undefined ? 0 : (numbers[word] ?? Number(word)))
  const hour = number(printed)
  const minute = part === undefined ? number(minutes) : half.has(part) ? 30 : quarter.has(part) ? 15 : 0
  if (!(hour >= 1 && hour <= 12) || !(minute >= 0 && minute < 60)) return []
  const before = way !== undefined && to.has(way)
  if (before && part !== undefined && half.has(part)) return []
  const told = part ?? unit ?? meridiem ?? oclock
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      hour: before ? (hour === 1 ? 12 : hour - 1) : hour,
      minute: before ? 60 - minute : minute,
      meridiem: meridiem === undefined ? null : am.has(meridiem.replace(/\s+/gu, ' ')) ? 'am' : 'pm',
      form: told === undefined ? 'stop' : 'sure'
    }
  ]
}
