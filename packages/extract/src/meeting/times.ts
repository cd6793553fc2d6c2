/** When the meeting began and ended. */
import {
  type FoundTime,
  findDates,
  findTimes,
  labelNames,
  matchesAny,
  possible,
  splitSentences
} from '@cofnod/language'
import { type Found, foundAt } from '../found.js'
import type { Section, State } from '../state.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import { type MaskedLine, maskLine } from './masked-line.js'
import { businessStart } from './title-lines.js'

export interface Times {
  start: Found<string> | null
  end: Found<string> | null
}

/** Sentences about the beginning stand among the first blocks of business. */
const FRONT = 60

interface Readings {
  starts: Reading[]
  ends: Reading[]
}
interface Reading {
  found: Found<string>
  /** The line says that it was in the evening. */
  late?: boolean
  /** No am, pm or 24-hour form was printed. */
  open: boolean
  /** Open, and no nought before the hour. */
  twelve?: boolean
}

export function readTimes(state: State, pairs: HeaderPair[], lines: MaskedLine[]): Times {
  const readings: Readings = { starts: [], ends: [] }
  for (const pair of pairs) fromPair(pair, state, readings)
  for (const line of lines)
    if (!isNext(line.text, state)) addRange(line.times, line.base, state, 'meeting/title-time', 0.85, readings)
  const { blocks } = state
  for (const block of blocks.slice(0, businessStart(state) + OPENING))
    addHeld(block.text, block.textStart, state, readings)
  for (const section of state.sections) addItem(section, state, readings)
  for (const block of blocks.slice(0, state.frontEnd + FRONT))
    addSentence(block.text, block.textStart, state, 'began', readings)
  readings.ends.push(...lastEnd(state))
  return settle(readings)
}

/** "The committee met in the hall on Monday 3 May at 7pm": the first sentences of the document. */
function addHeld(text: string, base: number, state: State, readings: Readings): void {
  const first = splitSentences(text.slice(0, 400))[0]
  if (!first) return
  const line = maskLine(text.slice(first.start, first.end), base + first.start, state)
  const held = state.languages.some((language) => matchesAny(language.phrases.meeting.heldOn, line.text))
  if (held && line.dates.length > 0 && !isNext(line.text, state))
    addRange(line.times, line.base, state, 'meeting/held-time', 0.8, readings)
}

/** "Call to order" and "Adjournment" as items, with nothing but the hour, or the presenter and the hour, beside or under them. */
function addItem(section: Section, state: State, readings: Readings): void {
  const title = section.item.title.value.split(/\t|\s{3}/u)[0]!
  const names = labelNames(title, state.languages)
  const list = names.includes('startTime') ? readings.starts : names.includes('endTime') ? readings.ends : null
  if (list === null) return
  for (const block of state.blocks.slice(section.from, Math.min(section.to, section.from + 3))) {
    if (block.text.length > HOUR_LINE) continue
    const time = findTimes(block.text, { languages: state.languages, loose: true })[0]
    if (!time) continue
    push(list, time, block.textStart, state, 'meeting/item-time', 0.86)
    return
  }
}

/** Lines that hold an hour and little else. */
const HOUR_LINE = 60
/** Blocks of business whose first sentence may tell when it was held. */
const OPENING = 2

function isNext(text: string, state: State): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.nextMeeting, text))
}

/** The last sentence that tells the end: earlier ones are of items, recesses and other meetings. */
function lastEnd(state: State): Reading[] {
  for (let index = state.blocks.length - 1; index >= 0; index--) {
    const block = state.blocks[index]!
    const found: Readings = { starts: [], ends: [] }
    for (const sentence of endings(block.text, state))
      addSentence(
        block.text.slice(sentence.start, sentence.end),
        block.textStart + sentence.start,
        state,
        'ended',
        found
      )
    if (found.ends.length > 0) return found.ends.slice(0, 1)
  }
  return []
}

/** The sentences of a line that may tell the end: not those about the next meeting. The last first. */
function endings(text: string, state: State): { start: number; end: number }[] {
  const tells = (part: string) => state.languages.some((language) => matchesAny(language.phrases.meeting.ended, part))
  if (!tells(text)) return []
  const parts =
    text.length > LONG ? [{ start: text.length - LONG, end: text.length }] : [{ start: 0, end: text.length }]
  return parts
    .flatMap(({ start, end }) =>
      splitSentences(text.slice(start, end)).map((s) => ({ start: start + s.start, end: start + s.end }))
    )
    .filter(({ start, end }) => tells(text.slice(start, end)) && opensWithNext(text.slice(start, end), state) === false)
    .reverse()
}

/** UTF-16 units at the end of a long line that are looked at. */
const LONG = 4000

/** "The next meeting … will be held at 7pm", not "The meeting closed at 8.50 and the next meeting …". */
function opensWithNext(text: string, state: State): boolean {
  const at = (patterns: RegExp[]) =>
    patterns.reduce((least, pattern) => Math.min(least, pattern.exec(text)?.index ?? least), text.length)
  const phrases = state.languages.map((language) => language.phrases.meeting)
  return at(phrases.flatMap((p) => p.nextMeeting)) <= at(phrases.flatMap((p) => p.ended)) ? isNext(text, state) : false
}

function fromPair(pair: HeaderPair, state: State, readings: Readings): void {
  const dates = findDates(pair.text, { languages: state.languages, order: state.numericOrder })
  const times = findTimes(pair.text, {
    languages: state.languages,
    loose: pair.names.some((name) => name === 'time' || name === 'startTime' || name === 'endTime')
  }).filter((time) => !dates.some((date) => time.start >= date.start && time.start < date.end))
  if (times.length === 0) return
  if (pair.names.includes('startTime')) push(readings.starts, times[0]!, pair.start, state, 'meeting/start-label', 0.95)
  else if (pair.names.includes('endTime')) push(readings.ends, times[0]!, pair.start, state, 'meeting/end-label', 0.95)
  else if (pair.names.some((name) => name === 'time' || name === 'date' || name === 'subject'))
    addRange(times, pair.start, state, 'meeting/time-label', 0.93, readings)
}

function addRange(
  times: FoundTime[],
  base: number,
  state: State,
  rule: string,
  confidence: number,
  readings: Readings
): void {
  const first = times[0]
  if (!first) return
  push(readings.starts, first, base, state, rule, confidence)
  if (first.until) pushEnd(first, base, state, rule, confidence, readings)
}

function pushEnd(
  time: FoundTime,
  base: number,
  state: State,
  rule: string,
  confidence: number,
  readings: Readings
): void {
  const found = foundAt(state, time.until!, base + time.untilStart!, base + time.untilEnd!, rule, confidence)
  if (found) readings.ends.push({ found, open: time.untilMeridiem === null })
}

function push(list: Reading[], time: FoundTime, base: number, state: State, rule: string, confidence: number): void {
  const found = foundAt(state, time.value, base + time.start, base + time.end, rule, confidence)
  if (!found) return
  const line = state.body.slice(
    Math.max(0, base + time.start - 80, state.body.lastIndexOf('\n', base + time.start) + 1),
    base + time.end + 30
  )
  const late = state.languages.some((language) => matchesAny(language.phrases.meeting.evening, line))
  // "7.30" is an evening's; "07:30" is a clock of 24 hours.
  const twelve = time.meridiem === null && !/^0/u.test(state.body.slice(base + time.start, base + time.start + 1))
  list.push({ found, open: time.meridiem === null, late, twelve })
}

function addSentence(text: string, base: number, state: State, which: 'began' | 'ended', readings: Readings): void {
  for (const pattern of state.languages.flatMap((language) => possible(language.phrases.meeting[which], text))) {
    const match = pattern.exec(text)
    if (!match) continue
    const place = timeAround(state, text, match.index, match.index + match[0].length)
    if (!place) continue
    const confidence = which === 'began' ? 0.88 : 0.9
    push(
      which === 'began' ? readings.starts : readings.ends,
      place.time,
      base + place.at,
      state,
      `meeting/${which}`,
      confidence
    )
    return
  }
}

/** The time that belongs to words at `from`–`to`: after them first, then among them, then before. `at` is where its piece starts. */
function timeAround(state: State, text: string, from: number, to: number): { time: FoundTime; at: number } | null {
  const stop = text.slice(to).search(/[.;]\s+\p{Lu}/u)
  const pieces: [number, number, boolean][] = [
    [to, Math.min(text.length, stop < 0 ? to + 120 : to + stop + 1, to + 120), true],
    [from, to, true],
    [Math.max(0, from - 60), from, false]
  ]
  for (const [start, end, loose] of pieces) {
    const times = findTimes(text.slice(start, end), { languages: state.languages, loose })
    const time = start < from ? times.at(-1) : times[0]
    if (time) return { time, at: start }
  }
  return null
}

/** Start and end that fit each other: half days that were not printed are taken from the other end, or from business hours. */
function settle(readings: Readings): Times {
  const start = pick(readings.starts)
  const end = pick(readings.ends)
  const afternoon = (time: string) => Number(time.slice(0, 2)) >= 12
  let s = start?.found ?? null
  let e = end?.found ?? null
  // Nobody meets between one and seven in the morning, and at seven only where the end says so.
  const early = (end !== null && !end.open && !afternoon(end.found.value)) || start?.twelve !== true ? 7 : 8
  if (s && start!.open && (Number(s.value.slice(0, 2)) < early || (start!.late && Number(s.value.slice(0, 2)) < 12)))
    s = s.derive(plus12(s.value), s.confidence * 0.95)
  else if (
    s &&
    start!.open &&
    e &&
    !end!.open &&
    afternoon(e.value) &&
    Number(s.value.slice(0, 2)) < 12 &&
    duration(plus12(s.value), e.value) > 0 &&
    duration(plus12(s.value), e.value) < 300
  ) {
    s = s.derive(plus12(s.value), s.confidence * 0.9)
  }
  if (e && end!.open) {
    if (s && e.value < s.value && Number(e.value.slice(0, 2)) < 12) e = e.derive(plus12(e.value), e.confidence * 0.95)
    else if (!s && Number(e.value.slice(0, 2)) < 7) e = e.derive(plus12(e.value), e.confidence * 0.9)
  }
  return { start: s, end: e }
}

function pick(readings: Reading[]): Reading | null {
  const best = choose(readings.map((reading) => reading.found))
  return best === null ? null : (readings.find((reading) => reading.found === best) ?? null)
}

function plus12(time: string): string {
  const hour = Number(time.slice(0, 2))
  return hour >= 12 ? time : `${hour + 12}${time.slice(2)}`
}

function duration(from: string, to: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return minutes(to) - minutes(from)
}
