/** Where the meeting was, and how. */
import {
  findDates,
  findTimes,
  foldText,
  looksLikeBody,
  looksLikePerson,
  matchesAny,
  possible,
  splitSentences
} from '@cofnod/language'
import { Found } from '../found.js'
import { globalOf } from '../patterns.js'
import type { State } from '../state.js'
import { inOneLanguage, isAddress, withAddress } from './address.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import { maskLine } from './masked-line.js'
import { openings } from './opening-lines.js'
import { cleanPlace, isPlace, isSentence, listsPeople, withoutPlatform } from './place-words.js'
import { businessStart, type TitleLine } from './title-lines.js'
import { beforeDay, belowDate, inTitle } from './title-places.js'

/** Phrases of lines that tell of the minutes or of a day, not of a place. */
const ABOUT_THE_DOCUMENT = ['documentWords', 'heldOn', 'began', 'nextMeeting', 'pageDates'] as const

/** Title lines in which a place may stand between commas. */
const TITLES = 6

export function readLocation(
  state: State,
  pairs: HeaderPair[],
  lines: TitleLine[],
  body: string | null
): Found<string> | null {
  const readings: Found<string>[] = []
  for (const pair of pairs) if (pair.names.includes('location') && !pair.late) readings.push(...fromLabel(state, pair))
  for (const line of lines) {
    readings.push(...afterPreposition(state, line))
    if (readings.length === 0 || line.rank > 0) readings.push(...standing(state, line, body))
  }
  for (const line of lines.slice(0, TITLES)) readings.push(...beforeDay(state, line, body), ...inTitle(state, line))
  if (readings.length === 0) readings.push(...belowDate(state, lines, body))
  for (const block of openings(state, businessStart(state)))
    readings.push(...inOpening(state, block.text, block.textStart))
  // A part of the body's name ("in SCIENCE & ENGINEERING") is no place, unless a label says so.
  const known = body === null ? '' : foldText(body)
  const best = choose(
    readings.filter((found) => found.rule === 'meeting/location-label' || !partOf(foldText(found.value), known))
  )
  return best === null ? null : inOneLanguage(state, withAddress(state, best, lines))
}

function partOf(place: string, body: string): boolean {
  return body !== '' && (body.includes(place) || place.includes(body))
}

/** The value of a place label, without a date or time printed beside it. */
function fromLabel(state: State, pair: HeaderPair): Found<string>[] {
  const cuts = [
    ...findDates(pair.text, { languages: state.languages, order: state.numericOrder }),
    ...findTimes(pair.text, { languages: state.languages })
  ].sort((a, b) => a.start - b.start)
  let best: [number, number] = [0, pair.text.length]
  if (cuts.length > 0) {
    const gaps: [number, number][] = []
    let at = 0
    for (const cut of cuts) {
      gaps.push([at, cut.start])
      at = Math.max(at, cut.end)
    }
    gaps.push([at, pair.text.length])
    best = gaps.reduce((a, b) => (letters(pair.text, b) > letters(pair.text, a) ? b : a))
  }
  const found = cleanPlace(
    state,
    pair.text,
    best[0],
    best[1],
    pair.start,
    'meeting/location-label',
    pair.names.includes('date') || pair.names.includes('time') ? 0.8 : 0.94
  )
  return found ? [found] : []
}

function letters(text: string, [start, end]: [number, number]): number {
  return text.slice(start, end).match(/\p{L}/gu)?.length ?? 0
}

/** Where words follow that are no part of a place; the text's length where none do. */
function stopOf(state: State, text: string): number {
  return state.languages
    .flatMap((language) => language.phrases.meeting.placeStops)
    .reduce((least, pattern) => Math.min(least, pattern.exec(text)?.index ?? least), text.length)
}

/** "held on … in the Council Chamber, Shire Hall": what follows a preposition, up to the next date, time or sentence. */
function afterPreposition(state: State, line: TitleLine): Found<string>[] {
  const held = tells(state, line.text)
  if (line.dates.length === 0 && !held) return []
  return inSentence(state, line.masked, line.text, line.base, held ? 0.86 : 0.75)
}

function inOpening(state: State, text: string, base: number): Found<string>[] {
  const first = splitSentences(text.slice(0, 400))[0]
  if (!first) return []
  const head = text.slice(first.start, first.end)
  if (!tells(state, head)) return []
  const line = maskLine(head, base + first.start, state)
  return inSentence(state, line.masked, head, line.base, 0.68).filter((found) => isPlace(state, found.value))
}

/** The place that stands after a preposition in `text` from offset `from` on; null where none does. `base` is the body offset of the text's start. */
export function placeAfter(
  state: State,
  text: string,
  from: number,
  base: number,
  rule: string,
  confidence: number
): Found<string> | null {
  const stop = text.slice(from).search(/[.;]\s+\p{Lu}/u)
  const end = stop < 0 ? text.length : from + stop
  const line = maskLine(text.slice(from, end), base + from, state)
  const best = choose(
    inSentence(state, line.masked, line.text, line.base, confidence).filter((found) => isPlace(state, found.value))
  )
  return best ? new Found(best.value, best.spans, rule, confidence) : null
}

/** Whether a text says that, when or where the meeting was held or opened. */
function tells(state: State, text: string): boolean {
  return state.languages.some(
    (language) => matchesAny(language.phrases.meeting.began, text) || matchesAny(language.phrases.meeting.heldOn, text)
  )
}

function inSentence(state: State, masked: string, text: string, base: number, confidence: number): Found<string>[] {
  const found: Found<string>[] = []
  for (const language of state.languages) {
    for (const pattern of possible(language.phrases.meeting.placeBefore, masked)) {
      for (const match of masked.matchAll(globalOf(pattern))) {
        const start = match.index + match[0].length
        const whole =
          /^[^\u0001;\n]*?(?=\s*(?:\u0001|;|\n|\.\s|\.?$))/u.exec(masked.slice(start, start + 200))?.[0] ?? ''
        const rest = whole.slice(0, stopOf(state, whole))
        // "in Science Steering Committee met in the canteen": the place comes later.
        if (tells(state, rest) || (looksLikePerson(rest) > 0.6 && !isPlace(state, rest))) continue
        const plain = !/^[\p{Lu}\d#]/u.test(rest) && !isPlace(state, rest.split(/\s+/u).slice(0, 3).join(' '))
        // "held in the hut": after the verb even a common noun is a place.
        if (plain && !(isHeldBefore(state, masked.slice(0, match.index)) && rest.split(/\s+/u).length <= 6)) continue
        const place = cleanPlace(
          state,
          text,
          start,
          start + rest.length,
          base,
          'meeting/location-sentence',
          confidence + (isPlace(state, rest) ? 0.06 : plain ? -0.1 : -0.15)
        )
        if (place) found.push(place)
      }
    }
  }
  return found.slice(0, 4)
}

function isHeldBefore(state: State, before: string): boolean {
  const tail = before.trimEnd().slice(-24)
  return state.languages.some((language) =>
    possible(language.phrases.meeting.heldOn, tail).some((pattern) => {
      const match = pattern.exec(tail)
      return match !== null && match.index + match[0].length === tail.length
    })
  )
}

/** A line, or what a line has besides its date, that names a place: "Mountainair, New Mexico", "Canoe Club". */
function standing(state: State, line: TitleLine, body: string | null): Found<string>[] {
  const found: Found<string>[] = []
  let start = 0
  for (const piece of line.masked.split(/([\u0001]+(?:[\s,.;()–—-]*[\u0001]+)*)/u)) {
    const end = start + piece.length
    const text = piece.slice(titleWords(state, piece)).replace(/^[\s,.;:(]+|[\s,.;:]+$/gu, '')
    const at = start + titleWords(state, piece)
    start = end
    if (text.length < 3 || text.length > 160 || /\u0001/u.test(text)) continue
    const between = isBetween(line, at, end)
      ? cleanPlace(state, line.text, at, end, line.base, 'meeting/between-place', 0.64)
      : isBeside(state, line, at, text, body)
        ? besideDate(state, line, at, end)
        : null
    if (between) {
      found.push(between)
      continue
    }
    if (body && (body.includes(text) || text.includes(body))) continue
    if (isSentence(text, state) || !/\p{Lu}/u.test(text) || listsPeople(text, state)) continue
    if (line.dates.length === 0 && /\p{Ll}{2}\.\s*$/u.test(line.text) && text.split(/\s+/u).length > 4) continue
    const strong = isPlace(state, withoutPlatform(state, text)) || isOnline(state, text) || isAddress(state, text)
    const town =
      /^\p{Lu}[\p{L}.'’ -]+,\s*\p{Lu}[\p{L}.'’ -]+$/u.test(text) && looksLikePerson(text.split(',')[0]!) < 0.7
    if (!(strong && (body !== null || looksLikeBody(text) < 0.95)) && !town) continue
    if (
      state.languages.some((language) =>
        ABOUT_THE_DOCUMENT.some((list) => matchesAny(language.phrases.meeting[list], text))
      )
    )
      continue
    const place = cleanPlace(
      state,
      line.text,
      at,
      end,
      line.base,
      'meeting/title-place',
      (strong ? 0.66 : 0.55) - 0.02 * line.rank
    )
    if (place) found.push(place)
  }
  return found
}

/** Length of "Meeting Minutes," before a place on the same line. */
function titleWords(state: State, piece: string): number {
  const first = /^[^,]{3,60},\s+(?=\p{Lu})/u.exec(piece)?.[0]
  const words = first?.replace(/[,\s]+$/u, '')
  return words && state.languages.some(({ phrases }) => matchesAny(phrases.meeting.documentWords, words))
    ? first!.length
    : 0
}

/** A platform by itself ("Zoom", "Virtual meeting via Teams"); a sentence about one is longer. */
function isOnline(state: State, text: string): boolean {
  return isPlace(state, text) && text.split(/\s+/u).length <= PLATFORM_WORDS
}
const PLATFORM_WORDS = 5

/** "Tues 5 May, the potting shed, 6pm": a few words between day and hour. */
function isBetween(line: TitleLine, start: number, end: number): boolean {
  const piece = line.text.slice(start, end)
  if (piece.split(/,/u).length !== 3 || piece.trim().split(/\s+/u).length > 8 || !/\p{L}{4}/u.test(piece)) return false
  return line.dates.some((date) => date.end === start) && line.times.some((time) => time.start === end)
}

/** "3 May 2025 | 1.30pm | The Studio", "… 11:05, Seminar Room 2": what a line ends with behind day and hour. */
function isBeside(state: State, line: TitleLine, at: number, text: string, body: string | null): boolean {
  if (at === 0 || line.dates.length === 0 || line.dates.some((date) => date.start > at)) return false
  if (text.split(/\s+/u).length > 12 || isSentence(text, state) || listsPeople(text, state)) return false
  if (body && (body.includes(text) || text.includes(body))) return false
  // "Group meeting": what the day is of.
  const ends = (pattern: RegExp): boolean => (pattern.exec(text)?.[0].trim() ?? '') !== ''
  if (!isPlace(state, text) && state.languages.some((language) => language.phrases.meeting.titleEndings.some(ends)))
    return false
  const printed = line.text.slice(at).replace(/[.)]\s*$/u, '')
  if (!/^[\s.)]*(?:[,|•·–—-]|\(|\s{3})\s*(?=\S)/u.test(printed)) return false
  const first = printed.replace(/^[\s,|•·–—().-]+/u, '')
  if (!/^[\p{Lu}\d]/u.test(first) && !isPlace(state, first)) return false
  return !state.languages.some((language) =>
    ABOUT_THE_DOCUMENT.some((list) => matchesAny(language.phrases.meeting[list], text))
  )
}

/** Without the part of another separator before it: "Atlantic, net loft" of a time zone stays, "1.30pm | Y Stiwt" parts. */
function besideDate(state: State, line: TitleLine, at: number, end: number): Found<string> | null {
  const text = line.text.slice(at, end)
  const bars = [...text.matchAll(/\s[|•·]\s/gu)]
  const from = bars.length > 0 ? at + bars.at(-1)!.index : at
  const strong = isPlace(state, text) || isAddress(state, text.replace(/^[\s,|•·–—().-]+/u, ''))
  return cleanPlace(state, line.text, from, end, line.base, 'meeting/beside-date', strong ? 0.76 : 0.6)
}
