/** Places that title lines hold without a word that says so. */
import { looksLikeBody, looksLikePerson, matchesAny, possible } from '@cofnod/language'
import { type Found, foundAt } from '../found.js'
import type { State } from '../state.js'
import { monthAndYear } from './body-name.js'
import { cleanPlace, isPlace, isSentence, listsPeople } from './place-words.js'
import type { TitleLine } from './title-lines.js'

/** "Project meeting, Trieste, September 2018": the part between what met and the day or the month. */
export function beforeDay(state: State, line: TitleLine, body: string | null): Found<string>[] {
  const head = /^([^,\u0001]{3,100}),\s+([^,\u0001]{2,60}),\s+(?=\u0001|\p{Lu})/u.exec(line.masked)
  if (!head) return []
  const [whole, what, place] = head
  // "Austin, TX, 1 August": town and state.
  if (!/\s/u.test(what!) || place!.length < 4) return []
  const rest = line.masked.slice(whole.length)
  const month = monthAndYear(state).some((pattern) => pattern.exec(` ${rest.replace(/[.)\s]+$/u, '')}`)?.index === 0)
  if (!month && !/^\u0001+[\s.,)]*$/u.test(rest)) return []
  const strong = isPlace(state, place!)
  if (!strong && (looksLikeBody(place!) >= 0.5 || looksLikePerson(place!) >= 0.75 || !/^\p{Lu}/u.test(place!)))
    return []
  if (isDocument(state, place!) || body?.includes(place!)) return []
  const at = line.text.indexOf(place!, head[1]!.length)
  const found = cleanPlace(
    state,
    line.text,
    at,
    at + place!.length,
    line.base,
    'meeting/before-day',
    strong ? 0.7 : 0.58
  )
  return found ? [found] : []
}

/** "Developers' virtual meeting": the title says how they met. */
export function inTitle(state: State, line: TitleLine): Found<string>[] {
  if (isSentence(line.text, state) || line.text.length > MAX_TITLE) return []
  const found: Found<string>[] = []
  for (const language of state.languages)
    for (const pattern of possible(language.phrases.meeting.titleModes, line.text)) {
      const match = pattern.exec(line.text)
      const how = match?.groups?.how
      if (!match || !how) continue
      const at = line.base + match.index + match[0].indexOf(how)
      const reading = foundAt(state, how, at, at + how.length, 'meeting/title-mode', 0.5)
      if (reading) found.push(reading)
    }
  return found
}

/** Longest title that may say how they met, in UTF-16 units. */
const MAX_TITLE = 100

/** A short name by itself right below the day, above those present: where they met. */
export function belowDate(state: State, lines: readonly TitleLine[], body: string | null): Found<string>[] {
  const last = lines.at(-1)
  const above = lines.at(-2)
  if (!last || !above || above.dates.length === 0 || last.dates.length > 0 || last.times.length > 0) return []
  if (above.text.length > MAX_TITLE || last.base - (above.base + above.text.length) > 2) return []
  const { text } = last
  if (!/^\p{Lu}[\p{L}.'’&-]*(?:[\s,]+\p{Lu}[\p{L}.'’&-]*){0,5}$/u.test(text) || text === text.toUpperCase()) return []
  if (isDocument(state, text) || looksLikePerson(text) >= 0.75 || looksLikeBody(text) >= 0.75) return []
  if (listsPeople(text, state) || body?.includes(text)) return []
  const found = cleanPlace(state, text, 0, text.length, last.base, 'meeting/below-date', 0.5)
  return found ? [found] : []
}

function isDocument(state: State, text: string): boolean {
  return state.languages.some(
    ({ phrases: { meeting } }) =>
      matchesAny(meeting.documentWords, text) ||
      matchesAny(meeting.minutesWords, text) ||
      Object.values(meeting.statuses).some((patterns) => matchesAny(patterns, text)) ||
      meeting.titleEndings.some((pattern) => (pattern.exec(text)?.[0].trim() ?? '') !== '')
  )
}
