/** The name of a body put together: an organ that many have ("Board of Directors") and whose organ it is. */
import { foldText, looksLikeBody, matchesAny } from '@cofnod/language'
import { Found } from '../found.js'
import type { State } from '../state.js'

const key = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The best reading, or the fuller name that the title block holds beside it. `readings` are all of the title block and the first sentence. */
export function withParent(state: State, best: Found<string>, readings: readonly Found<string>[]): Found<string> {
  const full = abbreviated(best, readings) ?? longer(state, best, readings)
  if (full !== null) return full
  if (!isOrgan(state, best.value)) return organBelow(state, best, readings)
  const parent = readings
    .filter((reading) => isParent(state, reading, best))
    .reduce<Found<string> | null>((a, b) => (a === null || b.confidence > a.confidence + 0.05 ? b : a), null)
  return parent === null ? best : compose(state, parent, best)
}

/** "Example Association" over "Board of Directors": the organ met. */
function organBelow(state: State, best: Found<string>, readings: readonly Found<string>[]): Found<string> {
  if (best.rule !== 'meeting/title') return best
  const organ = readings.find(
    (reading) =>
      reading.rule === 'meeting/title' &&
      /\s.*\s|^\p{Lu}\S+\s\p{Lu}/u.test(reading.value) &&
      isOrgan(state, reading.value) &&
      (reading.spans[0]?.start ?? 0) > (best.spans[0]?.end ?? 0)
  )
  return organ && isParent(state, best, organ) ? compose(state, best, organ) : best
}

function compose(state: State, parent: Found<string>, organ: Found<string>): Found<string> {
  // "Cyngor Tref … " over "Cyngor Llawn": the body itself.
  if (sharesWord(state, parent.value, organ.value)) return parent
  return new Found(
    `${parent.value} ${organ.value}`,
    [...parent.spans, ...organ.spans],
    organ.rule,
    Math.min(parent.confidence, organ.confidence),
    'derived'
  )
}

function isOrgan(state: State, name: string): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.bareOrgans, name))
}

function isParent(state: State, reading: Found<string>, organ: Found<string>): boolean {
  const { value } = reading
  return (
    (reading.rule === 'meeting/title' || reading.rule === 'meeting/body-furniture') &&
    key(value) !== key(organ.value) &&
    !isOrgan(state, value) &&
    /\s/u.test(value) &&
    looksLikeBody(value) >= 0.5 &&
    !state.languages.some((language) => matchesAny(language.phrases.meeting.committeeWords, value) && value.length < 12)
  )
}

function sharesWord(state: State, a: string, b: string): boolean {
  const small = new Set(state.languages.flatMap((language) => [...language.names.small, ...language.names.and]))
  const words = new Set(key(a).split(' '))
  return key(b)
    .split(' ')
    .some((word) => word !== '' && !small.has(word) && words.has(word))
}

/** "Parish Council" of the sentence, "THORNWICK PARISH COUNCIL" of the letterhead: the whole name. */
function longer(state: State, best: Found<string>, readings: readonly Found<string>[]): Found<string> | null {
  if (!isOrgan(state, best.value)) return null
  const short = ` ${key(best.value)}`
  return (
    readings.find(
      (reading) =>
        key(reading.value).endsWith(short) &&
        reading.value.split(/\s+/u).length <= 12 &&
        looksLikeBody(reading.value) >= 0.5
    ) ?? null
  )
}

/** "LAWIS" beside "Example Area Women in Science …" whose first letters it is. */
function abbreviated(best: Found<string>, readings: readonly Found<string>[]): Found<string> | null {
  if (!/^\p{Lu}[\p{Lu}\d]{2,9}$/u.test(best.value)) return null
  return (
    readings.find((reading) => {
      const letters = reading.value
        .split(/[\s-]+/u)
        .map((word) => word.charAt(0))
        .filter((letter) => letter !== '')
        .join('')
        .toUpperCase()
      const capitals = reading.value.replace(/[^\p{Lu}]/gu, '')
      return reading !== best && (letters.includes(best.value) || capitals.startsWith(best.value))
    }) ?? null
  )
}
