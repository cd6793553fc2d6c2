/** How alike two names are. */
import { type NameLanguage, nameLookup } from './name-words.js'
import { isInitials, parsePersonName } from './person-name.js'
import { foldText } from './text/fold.js'
import { jaroWinkler } from './text/natural.js'
import { remember } from './text/remember.js'

/** Words compared of a name; more are no name. */
const MAX_WORDS = 12

/** A name folded for comparing: no titles, post-nominals, brackets or stops. "Cllr. J. R. Évans OBE" → "j r evans". */
export const nameKey = remember(keyOf)

function keyOf(name: string, languages?: readonly NameLanguage[]): string {
  const head = name.slice(0, 300)
  const parsed = parsePersonName(head, languages)
  // A name of a body goes on after what looks like a person: "Sport Wales and Partners".
  const printed =
    parsed && /^\s*(?:$|[([,;:–—-])/u.test(parsed.rest) ? parsed.name : head.replace(/\s*[([][^)\]]*[)\]]/gu, ' ')
  return foldText(printed.replace(/(?<=\p{L})\.(?=\p{L})/gu, ' '))
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Similarity of two names, 0–1. From 0.85 they are taken for the same: equal but for titles, accents or order; an initial for a forename
 * ("J Evans", "John Evans"); initials alone ("AB", "Anna Bevan"); a misspelling. Two forenames that differ stay under 0.5, a surname alone is 0.75.
 */
export function sameName(a: string, b: string, languages?: readonly NameLanguage[]): number {
  const [left, right] = [nameKey(a, languages), nameKey(b, languages)]
  if (left === '' || right === '') return 0
  // The distance is not the same both ways for all pairs: one order is used.
  if (left > right) return sameName(b, a, languages)
  if (left === right) return 1
  const [x, y] = [left.split(' ').slice(0, MAX_WORDS), right.split(' ').slice(0, MAX_WORDS)]
  if (isLetters(a)) return isLetters(b) ? 0 : letters(left, y)
  if (isLetters(b)) return letters(right, x)
  if ([...x].sort().join(' ') === [...y].sort().join(' ')) return 0.97
  const lookup = nameLookup(languages)
  const organizations = [...x, ...y].some((word) => lookup.bodies.has(word))
  if (organizations) return round(bodies(x, y))
  if (x.length === 1 || y.length === 1) return round(single(x, y))
  return round(people(x, y))
}

const round = (value: number) => Math.round(value * 1000) / 1000
const isLetters = (text: string) => isInitials(text.trim())

function letters(initials: string, words: string[]): number {
  const wanted = initials.replace(/[^\p{L}]/gu, '')
  const own = words.flatMap((word) => word.split('-')).map((word) => word[0] ?? '')
  if (own.length < 2) return 0
  if (own.join('') === wanted) return 0.9
  const short = wanted.length === 3 && own.length === 2 && wanted[0] === own[0] && wanted[2] === own[1]
  // "MWh" is Mary White; its third letter tells her from Mary West.
  const last = words.at(-1)!
  if (wanted.length === 3 && wanted[0] === own[0] && last.startsWith(wanted.slice(1))) return 0.9
  if (wanted.length === 2 && own.length > 2 && wanted[0] === own[0] && wanted[1] === own.at(-1)) return 0.85
  return short ? 0.7 : 0
}

function single(x: string[], y: string[]): number {
  const [one, other] = x.length === 1 ? [x[0]!, y] : [y[0]!, x]
  if (other.length === 1) {
    const score = jaroWinkler(one, other[0]!)
    return score >= 0.94 ? score : score * 0.6
  }
  if (one === other.at(-1)) return 0.75
  if (one === other[0]) return 0.7
  return jaroWinkler(one, other.at(-1)!) >= 0.96 ? 0.6 : 0.1
}

function bodies(x: string[], y: string[]): number {
  const score = jaroWinkler(x.join(' '), y.join(' '))
  const [left, right] = [new Set(x), new Set(y)]
  const shared = [...left].filter((word) => right.has(word)).length
  const overlap = shared / Math.max(left.size, right.size)
  return score >= 0.95 && overlap >= 0.5 ? score : Math.min(score, 0.35 + overlap * 0.4)
}

function people(x: string[], y: string[]): number {
  const surname = jaroWinkler(x.at(-1)!, y.at(-1)!)
  if (surname < 0.9) return surname * 0.4
  const given = forenames(x.slice(0, -1), y.slice(0, -1))
  if (given < 0.6) return 0.3 + given * 0.2
  return Math.min(given, 0.97) * (surname === 1 ? 1 : surname * 0.97)
}

/** Compares the first forenames, and the middle ones where both have any. */
function forenames(x: string[], y: string[]): number {
  const first = forename(x[0]!, y[0]!)
  const [mx, my] = [x.slice(1), y.slice(1)]
  const middle = mx.length > 0 && my.length > 0 ? forename(mx[0]!, my[0]!) : 1
  if (middle < 0.6) return 0.4
  return first
}

function forename(a: string, b: string): number {
  if (a === b) return 0.98
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.9 : 0
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // "Dave" and "David", "Chris" and "Christine" too: likely, not sure.
  if (short.length >= 3 && long.startsWith(short.slice(0, 3)) && (long.startsWith(short) || jaroWinkler(a, b) >= 0.8))
    return Math.max(0.8, long.startsWith(short) ? 0.86 : 0)
  const score = jaroWinkler(a, b)
  return score >= 0.93 ? score : score * 0.5
}
