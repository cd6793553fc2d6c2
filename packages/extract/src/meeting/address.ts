/** A place as printed: with the lines of its address, in one language. */
import { findDates, looksLikeBody, matchesAny } from '@cofnod/language'
import { type Found, foundAt } from '../found.js'
import type { State } from '../state.js'
import { isPlace } from './place-words.js'
import type { TitleLine } from './title-lines.js'

/** "Y Neuadd / The Hall" of a document in two languages: the half printed first. A room and a platform are two places. */
export function inOneLanguage(state: State, found: Found<string>): Found<string> {
  if (state.draft.languages.length < 2) return found
  const halves = found.value.split(/\s+\/\s+/u)
  const [place] = found.spans
  if (halves.length !== 2 || !place || halves.some((half) => tellsOnline(state, half))) return found
  const parts = (text: string): number => text.split(',').length
  if (parts(halves[0]!) !== parts(halves[1]!)) return found
  return foundAt(state, halves[0]!, place.start, place.start + halves[0]!.length, found.rule, found.confidence) ?? found
}

function tellsOnline(state: State, text: string): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.online, text))
}

/** Lines of an address below a place, or the house above its town. */
export function withAddress(state: State, found: Found<string>, lines: TitleLine[]): Found<string> {
  const [place] = found.spans
  if (!place || (found.rule !== 'meeting/title-place' && found.rule !== 'meeting/location-label')) return found
  const holds = (line: TitleLine): boolean => line.base <= place.start && place.end <= line.base + line.text.length
  const at = lines.findIndex(holds)
  const follows =
    found.rule === 'meeting/title-place'
      ? lines.slice(at + 1, at < 0 ? 0 : at + 3)
      : lines.filter((line) => line.base > place.end && line.base - place.end <= 2)
  let { start, end } = place
  for (const line of follows) {
    const goesOn = (isAddress(state, line.text) || isTown(line.text)) && line.dates.length === 0
    if (!goesOn || line.base - end > 2) break
    end = line.base + line.text.length
  }
  const above = lines[at - 1]
  if (at > 0 && above && isTown(found.value) && isHouse(above) && lines[at - 2]?.dates.length) start = above.base
  const value = state.body.slice(start, end).replace(/\s+/gu, ' ').trim()
  return start === place.start && end === place.end
    ? found
    : (foundAt(state, value, start, end, found.rule, found.confidence) ?? found)
}

/** "Arroyo, New Mexico", "Springvale, CA 90001" */
function isTown(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{2,40},\s*\p{Lu}[\p{L}.'’ -]{1,30}(?:\s\d{5})?$/u.test(text)
}

/** A short name by itself. */
function isHouse(line: TitleLine): boolean {
  return (
    line.dates.length === 0 &&
    line.times.length === 0 &&
    /^\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,4}$/u.test(line.text) &&
    looksLikeBody(line.text) < 0.75
  )
}

/** "NM Tech, Socorro, NM", "Flying Star, 723 Silver St": a name, then house number or town and state. */
export function isAddress(state: State, text: string): boolean {
  const parts = text.split(/,\s*/u)
  if (parts.length < 2 || text.length > 120 || findDates(text, { languages: state.languages }).length > 0) return false
  const house = parts.slice(1).some((part) => /^\d{1,5}[A-Za-z]?\s+\p{Lu}/u.test(part))
  const region = parts.length > 2 && /^\p{Lu}{2}(?:\s+\d{5})?\.?$/u.test(parts.at(-1)!.trim())
  return house || region || (/^\d{1,5}\s+\p{Lu}/u.test(text) && isPlace(state, parts[0]!))
}
