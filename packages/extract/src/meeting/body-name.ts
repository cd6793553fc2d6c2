/** The name of the group that met, from the lines that may hold it. */
import {
  firstMatch,
  foldText,
  labelNames,
  looksLikeBody,
  looksLikePerson,
  matchesAny,
  possible
} from '@cofnod/language'
import { Found, foundAt, span } from '../found.js'
import type { State } from '../state.js'
import { isAddress } from './address.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import { maskLine } from './masked-line.js'
import { openings } from './opening-lines.js'
import { withParent } from './parent-body.js'
import { isPlace } from './place-words.js'
import { businessStart, goesOn, type TitleLine } from './title-lines.js'

/** A part of a line that may be the name; offsets into the line's text. */
interface Part {
  start: number
  end: number
  /** Words such as "Minutes of the" stood before it. */
  opened: boolean
}

export function readBody(state: State, pairs: HeaderPair[], lines: TitleLine[]): Found<string> | null {
  const readings: Found<string>[] = []
  for (const pair of pairs) {
    if (pair.names.includes('body')) readings.push(...namesIn(state, pair.text, pair.start, 'meeting/body-label', 0.9))
    else if (pair.names.includes('subject'))
      readings.push(...namesIn(state, pair.text, pair.start, 'meeting/subject-label', 0.62))
  }
  for (const line of lines) {
    const base = 0.66 + (line.heading ? 0.08 : line.emphasised ? 0.06 : 0) - 0.025 * line.rank
    readings.push(...namesIn(state, line.text, line.base, 'meeting/title', base))
  }
  const business = businessStart(state)
  for (const block of openings(state, business)) readings.push(...openedNames(state, block.text, block.textStart))
  for (const stream of ['furniture', 'metadata'] as const) readings.push(...fromStream(state, stream))
  // In a language that we do not know, only what is built like the name of a body counts.
  const known = state.draft.languages.length > 0
  const best = choose(
    mergeEqual(preferCommittee(state, readings).filter((reading) => known || looksLikeBody(reading.value) >= 0.5))
  )
  if (best?.rule !== 'meeting/title' || best.confidence >= LEAST || looksLikeBody(best.value) >= 0.5)
    return best === null ? null : withParent(state, best, readings)
  state.draft.unresolved.push({ pointer: '/meeting/body', code: 'body-unclear', spans: best.spans })
  return null
}

/** A line below the first, without emphasis and without a word for a body, is as likely a topic: refused. */
const LEAST = 0.72

/** A committee's name beside its parent's: the committee met. */
const COMMITTEE = 0.12

/** Where the title block names a committee and a council or company apart, the committee gains. */
function preferCommittee(state: State, readings: Found<string>[]): Found<string>[] {
  const isCommittee = (reading: Found<string>) =>
    state.languages.some((language) => matchesAny(language.phrases.meeting.committeeWords, reading.value))
  const printed = readings.filter((reading) => reading.rule === 'meeting/title')
  if (!printed.some(isCommittee) || printed.every(isCommittee)) return readings
  return readings.map((reading) =>
    reading.rule === 'meeting/title' && isCommittee(reading)
      ? new Found(
          reading.value,
          reading.spans,
          reading.rule,
          Math.min(0.97, reading.confidence + COMMITTEE),
          reading.basis
        )
      : reading
  )
}

/** Names that differ in case or marks alone are one: the first printed stands for all. */
function mergeEqual(readings: Found<string>[]): Found<string>[] {
  const first = new Map<string, string>()
  return readings.map((reading) => {
    const key = foldText(reading.value).replace(/[^\p{L}\p{N}]+/gu, ' ')
    const known = first.get(key)
    if (known === undefined) {
      first.set(key, reading.value)
      return reading
    }
    return known === reading.value
      ? reading
      : new Found(known, reading.spans, reading.rule, reading.confidence * 0.99, reading.basis)
  })
}

function namesIn(state: State, text: string, base: number, rule: string, confidence: number): Found<string>[] {
  const address = isAddress(state, text)
  return partsOf(state, text).flatMap((part, index) => {
    const told = part.start < ARTICLE && isHeldAt(state, text.slice(part.end, part.end + 24))
    const start = part.start + (told ? articleOf(state, text.slice(part.start, part.end)) : 0)
    const name = text.slice(start, part.end)
    const score = scoreName(name, state.languages)
    if (score <= 0) return []
    const place = !part.opened && rule === 'meeting/title' ? placePenalty(state, name, address) : 0
    const found = foundAt(
      state,
      name.replace(/\s+/gu, ' '),
      base + start,
      base + part.end,
      rule,
      Math.min(0.97, confidence + 0.22 * score + (part.opened ? 0.14 : 0) - 0.1 * index - place)
    )
    return found ? [found] : []
  })
}

/** A name that ends as places do, or stands in an address, is more likely where they met. */
function placePenalty(state: State, name: string, address: boolean): number {
  if (state.languages.some((language) => matchesAny(language.phrases.meeting.committeeWords, name))) return 0
  if (address) return 0.3
  return isPlace(state, name.split(/\s+/u).at(-1)!) ? 0.09 : 0
}

/** "The regular meeting of the Library Board was called to order": a name counts only after the opening words. */
function openedNames(state: State, text: string, base: number): Found<string>[] {
  const head = text.slice(0, 300)
  return partsOf(state, head)
    .filter((part) => part.opened || (part.start < ARTICLE && isHeldAt(state, head.slice(part.end, part.end + 24))))
    .flatMap((part) => {
      const start = part.start + articleOf(state, head.slice(part.start, part.end))
      const name = head.slice(start, part.end)
      const found =
        scoreName(name, state.languages) > 0.4
          ? foundAt(state, name, base + start, base + part.end, 'meeting/opening-sentence', 0.72)
          : null
      return found ? [found] : []
    })
}

/** Length of "The " before a name. */
function articleOf(state: State, name: string): number {
  return state.languages.reduce(
    (most, language) => Math.max(most, firstMatch(language.phrases.attendance.beforeName, name)?.[0].length ?? 0),
    0
  )
}

/** An article may stand before the name. */
const ARTICLE = 5

/** "The Example Committee met in …": the verb stands right behind the name. */
function isHeldAt(state: State, after: string): boolean {
  const text = after.trimStart()
  return state.languages.some((language) =>
    possible(language.phrases.meeting.heldOn, text).some((pattern) => pattern.exec(text)?.index === 0)
  )
}

function fromStream(state: State, stream: 'furniture' | 'metadata'): Found<string>[] {
  const readings: Found<string>[] = []
  for (const { start, end } of streamLines(state, stream)) {
    const text = state.streams[stream].slice(start, end).replaceAll('\n', ' ')
    for (const part of partsOf(state, text)) {
      const name = text.slice(part.start, part.end)
      const score = scoreName(name, state.languages)
      const where = span(state, start + part.start, start + part.end, stream)
      const confidence = 0.45 + 0.2 * score + (part.opened ? 0.1 : 0)
      if (score > 0.5 && where)
        readings.push(new Found(name.replace(/\s+/gu, ' '), [where], `meeting/body-${stream}`, confidence))
    }
  }
  return readings
}

/** Furniture longer than this many lines is web navigation. */
const STREAM_LINES = 40

/** Lines of furniture, a name set over several joined; of the metadata the title's value alone. Offsets into the stream. */
function streamLines(state: State, stream: 'furniture' | 'metadata'): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let at = 0
  for (const line of state.streams[stream].split('\n').slice(0, STREAM_LINES)) {
    const last = lines.at(-1)
    const text = state.streams[stream]
    if (stream === 'metadata') {
      if (line.startsWith(TITLE)) lines.push({ start: at + TITLE.length, end: at + line.length })
    } else if (last && goesOn(text.slice(last.start, last.end), line, state)) last.end = at + line.length
    else lines.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return lines
}

/** How readers head the title among the metadata (DESIGN §3). */
const TITLE = 'title: '

/** 0 where it can't be a name of a body, up to 1. */
function scoreName(name: string, languages: State['languages']): number {
  const words = name.split(/\s+/u)
  if (labelNames(name, languages).length > 0 || (words.length === 1 && name.length < 3)) return 0
  if (words.length > 16 || !/\p{L}{2}/u.test(name) || /^\p{Ll}/u.test(name) || /[.:;?!]\s/u.test(name)) return 0
  // A sentence that tells when it was held ("Met in the hall") is no name.
  const tells = languages.some(
    (language) => matchesAny(language.phrases.meeting.heldOn, name) || matchesAny(language.phrases.meeting.began, name)
  )
  if (tells) return 0
  const body = looksLikeBody(name)
  // "Board", "Inc", "Council": the kind alone stands for a body only where nothing better does.
  if (words.length === 1 && body >= 0.5 && !/\p{Lu}.*[\p{Lu}\d]/u.test(name)) return 0.05
  if (body < 0.5 && looksLikePerson(name) > 0.6) return 0
  // Names have their words in capitals but for small ones; a sentence has not.
  const small = new Set(languages.flatMap((language) => [...language.names.small, ...language.names.and]))
  const big = words.filter((word) => !small.has(word))
  if (big.every((word) => small.has(foldText(word)))) return 0
  const lower = big.filter((word) => /^\p{Ll}/u.test(word)).length
  if (lower > 1 && lower > words.length * 0.3) return 0
  if (words.length === 1 && body < 0.5 && !/\p{Lu}.*[\p{Lu}\d]/u.test(name)) return 0
  const digits = words.filter((word) => /^\d/u.test(word)).length
  const capitals = big.filter((word) => /^[\p{Lu}\d(&]/u.test(word)).length / Math.max(1, big.length)
  return Math.max(
    0,
    0.15 +
      0.65 * body +
      0.2 * capitals -
      (words.length > 9 ? 0.15 : 0) -
      (words.length === 1 && body < 0.5 ? 0.15 : 0) -
      0.15 * digits
  )
}

/** The parts, and two of them as one name where the first alone is no body ("TS-EAS - CPF team"). */
function partsOf(state: State, text: string): Part[] {
  const parts = pieces(state, text)
  const [first, second] = parts
  if (!first || !second || second.opened) return parts
  const between = text.slice(first.end, second.start)
  const isBody = (part: Part) => looksLikeBody(text.slice(part.start, part.end)) >= 0.5
  const hyphened = /^\s[-–—]\s$/u.test(between) && !isBody(first) && isBody(second)
  // The two names of a body in a bilingual title.
  const halves = /^\s\/\s$/u.test(between) && isBody(first) && isBody(second)
  return hyphened || halves ? [{ ...first, end: second.end }, ...parts.slice(2)] : parts
}

/** The pieces of a line that are neither date, time nor words for "minutes of". */
function pieces(state: State, text: string): Part[] {
  const { masked } = maskLine(text, 0, state)
  const parts: Part[] = []
  let start = 0
  for (const piece of masked.split(
    /(\s*[\u0001]+(?:[\s,.;()–—-]*[\u0001]+)*\s*|\s+[-–—|:]\s+|\s*[–—|]\s+|,\s+|\s+\/\s+|:\s+|\n)/u
  )) {
    const end = start + piece.length
    if (/\p{L}{2}/u.test(piece)) parts.push(...trimmed(state, text, start, end))
    start = end
  }
  return parts
}

function trimmed(state: State, text: string, from: number, to: number): Part[] {
  let start = from
  let end = to
  let opened = false
  const phrases = state.languages.map((language) => language.phrases.meeting)
  const piece = () => text.slice(start, end)
  for (let round = 0; round < 3; round++) {
    while (start < end && /[\s,.;:()–—\-|"“”]/u.test(text[start]!)) start++
    while (end > start && /[\s,;:(–—\-|"“”]/u.test(text[end - 1]!)) end--
    for (const month of monthAndYear(state)) {
      const match = month.exec(piece())
      if (match?.index === 0) start += match[0].length
      else if (match && match.index + match[0].length === piece().length) end -= match[0].length
    }
    if (phrases.some((p) => matchesAny(p.documentWords, piece()))) return []
    const opening = longest(
      phrases.flatMap((p) => p.titleOpenings),
      piece(),
      'start'
    )
    if (opening > 0) opened = true
    start += opening
    end -= longest(
      phrases.flatMap((p) => p.titleEndings),
      piece(),
      'end'
    )
  }
  while (end > start && /[\s,;:(–—\-|.]/u.test(text[end - 1]!)) end--
  return end - start > 1 ? [{ start, end, opened }] : []
}

const months = new WeakMap<object, RegExp[]>()

/** "June 2016" before or after a name. */
export function monthAndYear(state: State): RegExp[] {
  return state.languages.flatMap((language) => {
    const known = months.get(language)
    if (known) return known
    const names = Object.keys(language.calendar.months)
      .filter((name) => /^[\p{L}]+$/u.test(name))
      .sort((a, b) => b.length - a.length)
      .join('|')
    const made = [new RegExp(`^(?:${names})\\.?,?\\s+\\d{4}\\s+|\\s+(?:${names})\\.?,?\\s+\\d{4}$`, 'iu')]
    months.set(language, made)
    return made
  })
}

function longest(patterns: RegExp[], text: string, side: 'start' | 'end'): number {
  let length = 0
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (!match || match[0].length === text.length) continue
    if (side === 'end' && match.index + match[0].length !== text.length) continue
    length = Math.max(length, match[0].length)
  }
  return length
}
