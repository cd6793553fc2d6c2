/** What words of a place look like, and where they end. */
import { foldText, looksLikePerson, matchesAny } from '@cofnod/language'
import { type Found, foundAt } from '../found.js'
import { anchoredOf } from '../patterns.js'
import type { State } from '../state.js'

/** Whether a text holds a word for a place or a platform. */
export function isPlace(state: State, text: string): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.placeWords, text))
}

/** The text up to where a platform is named. */
export function withoutPlatform(state: State, text: string): string {
  return state.languages
    .flatMap((language) => language.phrases.meeting.platforms)
    .reduce((rest, pattern) => rest.replace(pattern, ''), text)
}

/** Places have few words in small letters besides articles and prepositions; other lines are sentences. */
export function isSentence(text: string, state: State): boolean {
  const small = new Set(state.languages.flatMap((language) => [...language.names.small, ...language.names.and]))
  const words = text.split(/\s+/u)
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !small.has(word) && !isPlace(state, word))
  return words.length > 3 && lower.length > Math.max(2, words.length * 0.3)
}

/** "Meeting with Eddie, Dave and Steve", "Directors Ann Lewis, Tom Rees": two or more of its parts are people. */
export function listsPeople(text: string, state: State): boolean {
  const and = state.languages.flatMap((language) => language.names.and)
  const parts = text.split(/\s*[,;]\s*/u).flatMap((part) => {
    const words = part.split(/\s+/u)
    const at = words.findIndex((word) => and.includes(word))
    return at > 0 ? [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')] : [part]
  })
  return parts.filter((part) => looksLikePerson(part) > 0.6 && !isPlace(state, part)).length >= 2
}

/** Cuts what is no place from both ends: brackets, prepositions left over, full stops. */
export function cleanPlace(
  state: State,
  text: string,
  from: number,
  to: number,
  base: number,
  rule: string,
  confidence: number
): Found<string> | null {
  let start = from
  let end = to
  const before = state.languages.flatMap((language) => language.phrases.meeting.placeBefore)
  const leftovers = state.languages.flatMap((language) => language.phrases.meeting.placeLeftovers)
  for (let round = 0; round < 3; round++) {
    while (start < end && /[\s,.;:(|•·–—-]/u.test(text[start]!)) start++
    while (end > start && /[\s,.;:–—(-]/u.test(text[end - 1]!)) end--
    for (const pattern of before) {
      const leading = anchoredOf(pattern).exec(text.slice(start, end))
      if (leading) start += leading[0].length
    }
    for (const pattern of leftovers) {
      const trailing = pattern.exec(text.slice(start, end))
      if (trailing) end -= trailing[0].length
    }
  }
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--
  const value = text.slice(start, end).replace(/\s+/gu, ' ')
  if (value.length < 2 || !/\p{L}{2}/u.test(value) || isHalfDay(value, state)) return null
  return foundAt(state, value, base + start, base + end, rule, confidence)
}

/** "PM" of "called to order at  PM": an hour was left out. */
function isHalfDay(value: string, state: State): boolean {
  const folded = foldText(value).replaceAll('.', '')
  return state.languages.some(({ calendar }) =>
    [...calendar.am, ...calendar.pm].some((word) => word.replaceAll('.', '') === folded)
  )
}
