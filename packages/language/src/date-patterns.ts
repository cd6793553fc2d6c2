/** Patterns for dates, put together from the languages' words. They run over text folded in place, so that offsets hold. */
import type { Language } from './language.js'

/** What reading dates needs of a language. */
export type DateLanguage = Pick<Language, 'calendar' | 'names'>

export interface DatePatterns {
  months: Map<string, number>
  weekdays: Map<string, number>
  ordinals: Map<string, number>
  ordinary: Set<string>
  /** Day before month, with words. */
  dayFirst: RegExp
  /** Month before day, with words. */
  monthFirst: RegExp
  /** 5/10/2023. */
  numeric: RegExp
  /** 5/10 after a weekday. */
  short: RegExp
  /** 2023-10-05. */
  iso: RegExp
  /** 20231005. */
  compact: RegExp
  /** Two dates so joined are the ends of a range. */
  rangeGap: RegExp
  /** What stands before a number that is a code. */
  codeBefore: RegExp
  /** What follows a number that is a clock time and no year or day. */
  clockAfter: RegExp
  /** What makes four digits a clock time ("1930 hrs"). */
  hoursAfter: RegExp
  /** A month at the start. */
  monthNext: RegExp
  /** "st", "fed" after a number. */
  endingNext: RegExp
  /** A dash or "to" and a number follow. */
  rangeNext: RegExp
  /** Any month, anywhere: spelled dates are looked for around these. */
  anyMonth: RegExp
  /** The same as a list, for `matchesAny`. */
  anyMonthList: readonly RegExp[]
  /** Joins days that stand for each of them ("3 and 17 May"). */
  andWords: RegExp
}

const cache = new WeakMap<readonly DateLanguage[], DatePatterns>()

/** An alternation of words, longest first; a space stands for one or two of them. */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (sorted.length === 0) return '(?!)'
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', '[ \\n]{1,2}')).join('|')
}

/** Key under which a matched word is found again. */
export function wordKey(matched: string): string {
  return matched.replace(/\s+/gu, ' ')
}

export function datePatterns(languages: readonly DateLanguage[]): DatePatterns {
  const known = cache.get(languages)
  if (known) return known
  const made = compile(languages)
  cache.set(languages, made)
  return made
}

function compile(languages: readonly DateLanguage[]): DatePatterns {
  const calendars = languages.map((language) => language.calendar)
  // Where two languages share a form, the language named first is meant.
  const merge = (pick: (c: DateLanguage['calendar']) => Record<string, number>) =>
    new Map([...calendars].reverse().flatMap((calendar) => Object.entries(pick(calendar))))
  const all = (pick: (c: DateLanguage['calendar']) => string[]) => calendars.flatMap(pick)
  const months = merge((c) => c.months)
  const weekdays = merge((c) => c.weekdays)
  const ordinals = merge((c) => c.ordinals)
  const and = [...languages.flatMap((language) => language.names.and), '&', '+']
  const range = all((c) => c.rangeWords)
  const meridiem = alternation([...all((c) => c.am), ...all((c) => c.pm), ...all((c) => c.oclock)])

  const start = '(?<![a-z0-9£$€])(?<!\\d[.:,/])'
  const weekday = `(?:${alternation(weekdays.keys())})(?![a-z])`
  const joinWord = alternation([...and, ...range])
  const join = `(?: ?(?:[-/,] ?(?:& ?)?|& ?)| (?:${joinWord}) )`
  const before = `(?:(?<weekday>${weekday})\\.?(?:${join}${weekday}){0,3}[, \\n(-]{0,4}(?:(?:${alternation(all((c) => c.beforeDay))})[ ,\\n]{1,2}){0,2})?`
  const ending = `(?: ?(?:${alternation(all((c) => c.ordinalEndings))})(?![a-z]))?`
  const digits = `\\d{1,2}(?!\\d)${ending}`
  const fillers = alternation(all((c) => c.dateFillers))
  const days = `(?<days>${digits}(?:${join}(?:${weekday}[, ]{0,2})?${digits}){0,5}|(?:${alternation(ordinals.keys())})(?= (?:${fillers}) ))`
  const month = `(?<month>${alternation(months.keys())})(?![a-z])`
  const year = `(?:[ \\n,.\\-/_]{0,3}(?<year>(?:18|19|20|21)\\d\\d)(?![\\da-z])|[ ,\\-/.]{0,2}'(?<shortYear>\\d\\d)(?!\\d)|(?<yearGap>[ \\-/._])(?<bareYear>\\d\\d)(?![\\da-z]))?`
  const after = `(?:,? ?\\((?<weekdayAfter>${weekday})\\))?`

  const anyMonth = new RegExp(`(?<![a-z])(?:${alternation(months.keys())})(?![a-z])`, 'g')
  return {
    months,
    weekdays,
    ordinals,
    ordinary: new Set(all((c) => c.ordinaryForms)),
    dayFirst: new RegExp(
      `${start}${before}${days}(?<gap>[ \\n]{0,3}|[.\\-/_])(?:(?:${fillers})[ \\n]{1,2}){0,1}${month}\\.?${year}${after}`,
      'g'
    ),
    monthFirst: new RegExp(
      `${start}${before}${month}\\.?(?<gap>[ \\n]{0,3}(?:the )?|[.\\-/_])${days}(?![.:]\\d|%|[a-z/])${year}${after}`,
      'g'
    ),
    numeric: new RegExp(
      `(?<![0-9])(?<!\\d[./_-])${before}(?<first>\\d{1,2})(?<sep> ?/ ?|[.\\-_])(?<second>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d\\d)(?![\\d])(?!(?:\\k<sep>|[./_])\\d)${after}`,
      'g'
    ),
    short: new RegExp(`${start}${before}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/.-])`, 'g'),
    iso: new RegExp(
      `(?<![0-9])(?<!\\d[./_-])${before}(?<year>(?:18|19|20|21)\\d\\d)(?<sep>[-/._])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d])`,
      'g'
    ),
    compact: /(?<![0-9])(?<!\d[./-])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![0-9])(?![./-]\d)/g,
    rangeGap: new RegExp(`^[ ,]{0,2}(?:-|(?<=[ ,])(?:${alternation(range)})(?= ))[ ]{0,2}$`),
    codeBefore: new RegExp(`(?<![a-z])(?:${alternation(all((c) => c.codeWords))})[.:]?[ ]{0,2}[.:#(]?$`),
    clockAfter: new RegExp(
      `^(?:[.:]\\d| ?(?:${meridiem}|${alternation(all((c) => c.hourMarks))}|${alternation([...all((c) => c.noon), ...all((c) => c.midnight)])})(?![a-z])| ?%)`
    ),
    hoursAfter: new RegExp(`^ ?(?:${alternation(all((c) => c.hourMarks))})(?![a-z])`),
    monthNext: new RegExp(`^ ?${month}`),
    endingNext: new RegExp(`^ ?(?:${alternation(all((c) => c.ordinalEndings))})(?![a-z])`),
    rangeNext: new RegExp(`^ ?(?:-|(?:${alternation(range)})(?![a-z])) ?\\d`),
    anyMonth,
    anyMonthList: [anyMonth],
    andWords: new RegExp(`^(?: ?& ?| ?, ?(?:& ?)?| ?\\+ ?| (?:${alternation(and)}) )$`)
  }
}
