/** When the meeting began and ended. */
import { type FoundTime, findDates, findTimes } from '@cofnod/language'
import { type Found, foundAt } from '../found.js'
import type { State } from '../state.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import type { MaskedLine } from './masked-line.js'

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
  /** No am, pm or 24-hour form was printed. */
  open: boolean
}

export function readTimes(state: State, pairs: HeaderPair[], lines: MaskedLine[]): Times {
  const readings: Readings = { starts: [], ends: [] }
  for (const pair of pairs) fromPair(pair, state, readings)
  for (const line of lines) addRange(line.times, line.base, state, 'meeting/title-time', 0.85, readings)
  const { blocks } = state
  for (const block of blocks.slice(0, state.frontEnd + FRONT))
    addSentence(block.text, block.textStart, state, 'began', readings)
  readings.ends.push(...lastEnd(state))
  return settle(readings)
}

/** The last sentence that tells the end: earlier ones are of items, recesses and other meetings. */
function lastEnd(state: State): Reading[] {
  for (let index = state.blocks.length - 1; index >= state.frontEnd; index--) {
    const block = state.blocks[index]!
    const found: Readings = { starts: [], ends: [] }
    addSentence(block.text, block.textStart, state, 'ended', found)
    if (found.ends.length > 0) return found.ends
  }
  return []
}

function fromPair(pair: HeaderPair, state: State, readings: Readings): void {
  const dates = findDates(pair.text, { order: state.numericOrder })
  const times = findTimes(pair.text, {
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
  if (found) list.push({ found, open: time.meridiem === null })
}

function addSentence(text: string, base: number, state: State, which: 'began' | 'ended', readings: Readings): void {
  for (const pattern of state.languages.flatMap((language) => language.phrases.meeting[which])) {
    const match = pattern.exec(text)
    if (!match) continue
    const place = timeAround(text, match.index, match.index + match[0].length)
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
function timeAround(text: string, from: number, to: number): { time: FoundTime; at: number } | null {
  const stop = text.slice(to).search(/[.;]\s+\p{Lu}/u)
  const pieces: [number, number, boolean][] = [
    [to, Math.min(text.length, stop < 0 ? to + 120 : to + stop + 1, to + 120), true],
    [from, to, true],
    [Math.max(0, from - 60), from, false]
  ]
  for (const [start, end, loose] of pieces) {
    const times = findTimes(text.slice(start, end), { loose })
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
  // Nobody meets between one and seven in the morning.
  if (s && start!.open && Number(s.value.slice(0, 2)) < 7) s = s.derive(plus12(s.value), s.confidence * 0.95)
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
