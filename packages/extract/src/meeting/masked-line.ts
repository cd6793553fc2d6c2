/** A line with its dates and times blanked out, so that what is left is body, place and words for "minutes". */
import { type FoundDate, type FoundTime, findDates, findTimes } from '@cofnod/language'
import type { State } from '../state.js'

export interface MaskedLine {
  text: string
  /** Body offset of the text's start. */
  base: number
  /** The text with dates and times replaced by U+0001, unit for unit. */
  masked: string
  dates: FoundDate[]
  times: FoundTime[]
}

export function maskLine(text: string, base: number, state: State): MaskedLine {
  const dates = findDates(text, { languages: state.languages, order: state.numericOrder })
  const inDate = (start: number) => dates.some((date) => start >= date.start && start < date.end)
  const times = findTimes(text, { languages: state.languages }).filter((time) => !inDate(time.start))
  let masked = text
  for (const { start, end } of [
    ...dates,
    ...times.map((time) => ({ start: time.start, end: time.untilEnd ?? time.end }))
  ])
    masked = masked.slice(0, start) + '\u0001'.repeat(end - start) + masked.slice(end)
  return { text, base, masked, dates, times }
}
