/** When and where the next meeting is. */
import { findDates, findTimes, matchesAny, possible, resolveYear, splitSentences, toIso } from '@cofnod/language'
import { type Found, foundAt, span } from '../found.js'
import type { State } from '../state.js'
import type { HeaderPair } from './header.js'
import { placeAfter } from './place.js'

interface Reading {
  date: Found<string>
  /** The words that tell it, and the body offset of their start; `dateEnd` is an offset into them. */
  text: string
  base: number
  dateEnd: number
}

/** Last blocks that are searched for a sentence about the next meeting outside items that announce it. */
const SEARCH = 400
/** A line no longer than this, in UTF-16 units, may be a heading. */
const HEADING = 60
/** Blocks of an item on the next meeting that are looked at. */
const ITEM_BLOCKS = 12

/** Under its own item or label first, then in a sentence that tells it. Null where no day is printed, or the day is still open. */
export function readNextMeeting(
  state: State,
  pairs: HeaderPair[],
  meetingDate: string | null
): State['draft']['meeting']['nextMeeting'] {
  const readings: Reading[] = []
  const add = (text: string, base: number, rule: string, confidence: number): void => {
    const reading = firstDay(state, text, base, meetingDate, rule, confidence)
    if (reading) readings.push(reading)
  }
  for (const pair of pairs)
    if (pair.names.includes('nextMeeting')) add(pair.text, pair.start, 'meeting/next-label', 0.93)
  for (const section of state.sections) {
    if (!isNext(section.item.title.value, state)) continue
    for (const block of state.blocks.slice(section.from, Math.min(section.to, section.from + ITEM_BLOCKS)))
      add(block.text, block.textStart, 'meeting/next-item', 0.92)
  }
  for (const block of state.blocks.slice(-SEARCH))
    if (isNext(block.text, state)) {
      addSentence(block.text, block.textStart, state, add)
      // A heading in a column, the day in the line below.
      const below = state.blocks[block.index + 1]
      if (
        block.text.length <= HEADING &&
        below &&
        below.text.length <= 2 * HEADING &&
        block.cell?.table === below.cell?.table
      )
        add(below.text, below.textStart, 'meeting/next-below', 0.8)
    }
  readings.sort((a, b) => b.date.confidence - a.date.confidence || a.date.spans[0]!.start - b.date.spans[0]!.start)
  const best = readings[0]
  if (!best) {
    refuse(state)
    return null
  }
  const same = readings.filter((reading) => reading.date.value === best.date.value)
  const startTime = first(same, (reading) => timeOf(state, reading))
  const location = first(same, (reading) =>
    placeAfter(state, reading.text, reading.dateEnd, reading.base, 'meeting/next-place', 0.75)
  )
  return { date: best.date, startTime, location }
}

/** "Next meeting: TBC": told that it is open. */
function refuse(state: State): void {
  const phrases = state.languages.map((language) => language.phrases.meeting)
  for (const block of state.blocks.slice(-SEARCH)) {
    const next = phrases.flatMap((p) => p.nextMeeting).find((pattern) => pattern.test(block.text))
    if (!next || block.text.length > REACH) continue
    const open = phrases.some((p) => matchesAny(p.undecided, block.text))
    const at = open ? span(state, block.textStart, block.end) : null
    if (!at) continue
    state.draft.unresolved.push({ pointer: '/meeting/nextMeeting', code: 'undecided', spans: [at] })
    return
  }
}

function first<T>(readings: Reading[], read: (reading: Reading) => T | null): T | null {
  for (const reading of readings) {
    const value = read(reading)
    if (value !== null) return value
  }
  return null
}

/** The first day after the meeting that a text tells, unless it says before that the day is open. */
function firstDay(
  state: State,
  text: string,
  base: number,
  meetingDate: string | null,
  rule: string,
  confidence: number
): Reading | null {
  const phrases = state.languages.map((language) => language.phrases.meeting)
  const open = phrases
    .flatMap((p) => p.undecided)
    .reduce((least, pattern) => Math.min(least, pattern.exec(text)?.index ?? least), text.length)
  for (const date of findDates(text, { languages: state.languages, order: state.numericOrder })) {
    if (date.start > open) return null
    const before = text.slice(Math.max(0, date.start - 40), date.start)
    if (phrases.some((p) => matchesAny(p.notTheDay, before))) continue
    const iso =
      date.year !== null
        ? toIso(date.year, date.month, date.day)
        : meetingDate
          ? resolveYear(date.month, date.day, meetingDate)
          : null
    if (iso === null || (meetingDate !== null && iso <= meetingDate)) continue
    const basis = date.year === null ? 'derived' : 'stated'
    const found = foundAt(state, iso, base + date.start, base + date.end, rule, confidence, basis)
    if (found) return { date: found, text, base, dateEnd: date.end }
  }
  return null
}

/** UTF-16 units around the day in which its hour is printed. */
const NEAR = 120

function timeOf(state: State, { text, base, date, dateEnd }: Reading): Found<string> | null {
  const printed = date.spans[0]!.start - base
  const dates = findDates(text, { languages: state.languages, order: state.numericOrder })
  const next = dates.find((other) => other.start >= dateEnd)?.start ?? text.length
  const times = findTimes(text, { languages: state.languages, loose: true }).filter(
    (time) =>
      !dates.some((other) => time.start >= other.start && time.start < other.end) &&
      time.start >= printed - NEAR &&
      time.start < Math.min(next, dateEnd + NEAR)
  )
  const time = times.find((t) => t.start >= dateEnd) ?? times.at(-1)
  if (!time) return null
  // Nobody meets between one and seven in the morning.
  const hour = Number(time.value.slice(0, 2))
  const afternoon = time.meridiem === null && hour > 0 && hour < 7
  const value = afternoon ? `${hour + 12}${time.value.slice(2)}` : time.value
  return foundAt(
    state,
    value,
    base + time.start,
    base + time.end,
    'meeting/next-time',
    0.85,
    afternoon ? 'derived' : 'stated'
  )
}

function isNext(text: string, state: State): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.nextMeeting, text))
}

/** Words after those about the next meeting that may tell its day. UTF-16 units. */
const REACH = 260

/** What follows the words about the next meeting counts, up to the end of the sentence after; of what stands before only its own sentence. */
function addSentence(
  text: string,
  base: number,
  state: State,
  add: (text: string, base: number, rule: string, confidence: number) => void
): void {
  for (const pattern of state.languages.flatMap((language) => possible(language.phrases.meeting.nextMeeting, text))) {
    const at = pattern.exec(text)?.index
    if (at === undefined) continue
    const from = Math.max(0, at - REACH)
    const sentences = splitSentences(text.slice(from, at + REACH))
    const own = sentences.findIndex((sentence) => from + sentence.end > at)
    const sentence = sentences[own]
    if (!sentence) return
    const following = sentences[own + 1]
    const end = from + (following ? Math.min(following.end, sentence.end + 60) : sentence.end)
    add(text.slice(at, end), base + at, 'meeting/next-sentence', 0.88)
    // "16 November is the date of the next meeting."
    const start = from + sentence.start
    if (start < at) add(text.slice(start, at), base + start, 'meeting/next-sentence', 0.7)
    return
  }
}
