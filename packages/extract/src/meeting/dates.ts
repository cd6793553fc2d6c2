/** When the meeting was, and when the next one is. */
import { type FoundDate, findDates, isoWeekday, matchesAny, toIso } from '@cofnod/language'
import { Found, foundAt, span } from '../found.js'
import { type State, sectionAt } from '../state.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import type { MaskedLine } from './masked-line.js'

export interface DateReading {
  date: Found<string>
  endDate: Found<string> | null
}

/** Lines that tell the date of another meeting or of the page. */
function isOther(text: string, state: State): boolean {
  return state.languages.some(
    (language) =>
      matchesAny(language.phrases.meeting.nextMeeting, text) || matchesAny(language.phrases.meeting.pageDates, text)
  )
}

/** Meeting date from labels, title lines, sentences at the start, furniture, metadata and the file name, in this order of trust. */
export function readDate(state: State, pairs: HeaderPair[], lines: MaskedLine[]): DateReading | null {
  const readings: Found<string>[] = []
  const ends = new Map<string, Found<string>>()
  const add = (date: FoundDate, base: number, rule: string, confidence: number, year: number | null): void => {
    const full = date.year ?? year
    if (full === null) return
    const iso = toIso(full, date.month, date.day)
    if (iso === null) return
    const weekdayFits = date.weekday === null || isoWeekday(iso) === date.weekday
    const found = foundAt(
      state,
      iso,
      base + date.start,
      base + date.end,
      rule,
      confidence * (weekdayFits ? 1 : 0.9),
      date.year === null ? 'derived' : 'stated'
    )
    if (!found) return
    readings.push(found)
    const endIso = date.endDay ? toIso(date.endYear ?? full, date.endMonth ?? date.month, date.endDay) : null
    if (endIso && !ends.has(iso)) ends.set(iso, found.derive(endIso))
  }
  const year = contextYear(state)
  for (const pair of pairs) {
    if (!pair.names.includes('date') && !(pair.names.includes('time') || pair.names.includes('subject'))) continue
    const date = findDates(pair.text, { languages: state.languages, order: state.numericOrder })[0]
    if (date)
      add(
        date,
        pair.start,
        pair.names.includes('date') ? 'meeting/date-label' : 'meeting/time-label',
        pair.late ? 0.6 : pair.names.includes('date') ? 0.95 : 0.9,
        year
      )
  }
  lines.forEach((line, index) => {
    if (line.dates.length === 0 || isOther(line.text, state)) return
    const held = state.languages.some((language) => matchesAny(language.phrases.meeting.heldOn, line.text))
    const bare = line.masked.replace(/[\u0001\s\p{P}]/gu, '').length
    // "Minutes: Wednesday, June 26" tells more than a day alone, which may be that of the paper.
    const speaks = state.languages.some((language) => matchesAny(language.phrases.meeting.minutesWords, line.text))
    const confidence = (held ? 0.93 : bare < 40 ? 0.9 : 0.7) + (speaks ? 0.06 : 0) - Math.min(0.25, index * 0.02)
    add(line.dates[0]!, line.base, held ? 'meeting/held-on' : 'meeting/title-date', confidence, year)
  })
  if (readings.length === 0) {
    for (const block of state.blocks.slice(0, FRONT_LINES)) {
      if (block.text.length > SHORT || isOther(block.text, state)) continue
      const found = findDates(block.text, { languages: state.languages, order: state.numericOrder })[0]
      if (found) add(found, block.textStart, 'meeting/front-date', 0.65, year)
      if (readings.length > 0) break
    }
  }
  readings.push(
    ...dateFromStream(state, 'furniture', 0.55),
    ...dateFromStream(state, 'metadata', 0.45),
    ...dateFromStream(state, 'filename', 0.6)
  )
  const date = choose(readings)
  return date === null ? null : { date, endDate: ends.get(date.value) ?? null }
}

/** Where no label or title tells the date, the first short line of the front that holds one does. */
const FRONT_LINES = 25
const SHORT = 120

/** A year that the file name, the metadata's title or the furniture gives; null where none or several do. */
function contextYear(state: State): number | null {
  const years = new Set(
    [state.streams.filename, state.streams.furniture].flatMap((text) =>
      findDates(text, { languages: state.languages, order: state.numericOrder }).flatMap((date) => date.year ?? [])
    )
  )
  return years.size === 1 ? [...years][0]! : null
}

function dateFromStream(
  state: State,
  stream: 'furniture' | 'metadata' | 'filename',
  confidence: number
): Found<string>[] {
  const text = streamText(state, stream)
  const dates = findDates(text, { languages: state.languages, order: state.numericOrder }).filter(
    (date) => date.year !== null
  )
  const values = new Set(dates.map((date) => toIso(date.year!, date.month, date.day)))
  // Several dates in furniture or metadata are of the page, not of the meeting.
  const date = dates[0]
  if (!date || values.size > 1) return []
  const iso = toIso(date.year!, date.month, date.day)
  const at = span(state, date.start, date.end, stream)
  return iso && at ? [new Found(iso, [at], `meeting/date-${stream}`, confidence)] : []
}

/** Of the metadata only the title speaks of the meeting: dates of creation do not. */
function streamText(state: State, stream: 'furniture' | 'metadata' | 'filename'): string {
  const text = state.streams[stream]
  if (stream !== 'metadata') return text
  return text
    .split('\n')
    .map((line) => (line.startsWith('title:') ? line : ' '.repeat(line.length)))
    .join('\n')
}

/** Dates of the last meeting whose minutes were taken, under an item about minutes. */
export function readPreviousMeeting(state: State, meetingDate: string | null): Found<string> | null {
  for (const block of state.blocks) {
    const section = sectionAt(state, block.index)
    if (!section) continue
    const minutes = state.languages.some((language) =>
      matchesAny(language.phrases.meeting.references.minutes, block.text)
    )
    if (!minutes) continue
    for (const date of findDates(block.text, { languages: state.languages, order: state.numericOrder })) {
      const iso = date.year === null ? null : toIso(date.year, date.month, date.day)
      if (iso && (meetingDate === null || iso < meetingDate))
        return foundAt(state, iso, block.textStart + date.start, block.textStart + date.end, 'meeting/previous', 0.8)
    }
  }
  return null
}
