/** Whether a text names a person, a body, a group or a post. Scores are 0–1; 0.5 means as likely as not. */
import { type NameLanguage, type NameLookup, nameLookup } from './name-words.js'
import { isInitials, parsePersonName } from './person-name.js'
import { foldText } from './text/fold.js'
import { unmutate } from './text/mutations.js'
import { wordsOf } from './text/natural.js'
import { remember } from './text/remember.js'

/** Longer texts are sentences. UTF-16 units. */
const MAX_PERSON = 70
const MAX_BODY = 140

/** "@anna-b": the name by which somebody is known on a site. */
const HANDLE = /^@[\p{L}\p{N}][\p{L}\p{N}_.-]{1,38}$/u

function lower(words: string[]): string[] {
  return words.map(foldText).filter((word) => word !== '')
}

/** The word, its singular, or a form it may be mutated from, is in the set. */
function knows(set: Set<string>, word: string): boolean {
  // "Mary's", "Aelodau'r"
  return (
    set.has(word) ||
    (/'[srn]$/.test(word) && set.has(word.slice(0, -2))) ||
    unmutate(word).some((base) => base.length > 3 && set.has(base))
  )
}

/**
 * How much the whole text looks like one person's name. Titles, given names and initials raise it; words of bodies, posts and headings lower it.
 * Post-nominals and initials in brackets may follow; anything else after the name halves the score.
 */
export const looksLikePerson = remember(likePerson)

function likePerson(text: string, languages?: readonly NameLanguage[]): number {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > MAX_PERSON) return 0
  if (HANDLE.test(trimmed)) return 0.95
  const lookup = nameLookup(languages)
  const parsed = parsePersonName(trimmed, languages)
  if (!parsed || trimmed.slice(0, parsed.start).replace(/\s/gu, '').length > (parsed.prefix?.length ?? 0) + 2) return 0
  const factor = /^[\s.,;:*]*$/u.test(parsed.rest) ? 1 : /^\s*[([]/u.test(parsed.rest) ? 0.9 : 0.5
  return Math.round(factor * scoreName(parsed.name, parsed.prefix !== null, parsed.inverted, lookup) * 1000) / 1000
}

function scoreName(name: string, titled: boolean, inverted: boolean, lookup: NameLookup): number {
  const words = lower(name.split(/\s+/u)).filter((word) => /\p{L}/u.test(word))
  const whole = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 1 && !isInitialWord(word))
  const initial = words.some(isInitialWord)
  const bare = whole.map((word) => word.replace(/[.]/gu, ''))
  const given = lookup.given.has(bare[0]?.replace(/-.*/u, '') ?? '') && !isInitialWord(words[0]!)
  const odd = bare.filter((word) => isOdd(word, lookup)).length
  if (whole.length === 0) return titled ? 0.6 : 0.05
  const last = bare.at(-1)!
  if (titled)
    return words.length === 1
      ? odd > 0
        ? 0.15
        : 0.85
      : odd > 1 || knows(lookup.bodies, last)
        ? 0.2
        : odd === 1
          ? given
            ? 0.85
            : 0.4
          : 0.97
  if (words.length === 1) return given ? 0.5 : odd > 0 ? 0.02 : 0.25
  if (words.length > 5) return odd > 0 ? 0.02 : 0.3
  if (odd > 0)
    return given && odd === 1 && !lookup.posts.has(last) && !knows(lookup.bodies, last) && !isOdd(bare[0]!, lookup)
      ? 0.7
      : 0.06
  if (inverted || given) return 0.95
  if (initial) return /^\p{Lu}\p{Ll}?\./u.test(name) || isInitialWord(words[0]!) ? 0.85 : 0.75
  if (words.some((word) => lookup.particles.has(word))) return 0.8
  return words.length === 2 || words.length === 3 ? 0.6 : 0.4
}

/** A word that people's names hardly hold; a given name or particle is never odd ("May", "Grace", "Mark"). */
function isOdd(word: string, lookup: NameLookup): boolean {
  if (lookup.given.has(word) || lookup.particles.has(word)) return false
  return (
    lookup.ordinary.has(word) ||
    lookup.posts.has(word) ||
    lookup.groups.has(word) ||
    knows(lookup.bodies, word) ||
    lookup.small.has(word)
  )
}

/** "j", "j.r.", "r.ll." */
function isInitialWord(word: string): boolean {
  return /^(?:\p{L}\p{L}?\.)+-?$/u.test(word) || /^\p{L}$/u.test(word)
}

/**
 * How much the whole text looks like the name of a body: "Welsh Government", "Llanfair Town Council (LTC)", "WLGA". Sentences, people and posts score low.
 */
export const looksLikeBody = remember(likeBody)

function likeBody(text: string, languages?: readonly NameLanguage[]): number {
  const trimmed = text.trim().replace(/[.,;:]+$/u, '')
  if (trimmed === '' || trimmed.length > MAX_BODY || /[!?;]|\.\s/u.test(trimmed)) return 0
  const lookup = nameLookup(languages)
  const printed = trimmed.replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
  const words = printed.split(/[\s/]+/u).filter((word) => /\p{L}/u.test(word))
  const folded = lower(words).map((word) => word.replace(/[.,]/gu, ''))
  if (words.length === 0 || words.length > 14) return 0
  if (/^\p{Lu}[\p{Lu}\d&-]{1,8}$/u.test(printed)) return isInitials(printed) && printed.length <= 3 ? 0.45 : 0.6
  if (/^\p{Lu}[\p{L}]*\p{Lu}[\p{Lu}]+$/u.test(printed)) return 0.6
  const small = folded.filter(
    (word, i) =>
      /^\p{Ll}/u.test(words[i]!) && !lookup.small.has(word) && !lookup.and.has(word) && !knows(lookup.bodies, word)
  ).length
  if (small > 1 || (small === 1 && words.length < 3)) return 0.1
  const parsed = parsePersonName(trimmed, languages)
  if (parsed?.prefix && !lookup.bodies.has(foldText(parsed.name.split(' ').at(-1)!)) && parsed.rest === '') return 0.05
  if (startsWithPost(folded, lookup)) return 0.15
  if (looksLikeGroup(trimmed, languages) >= 0.85) return 0.3
  const body = folded.some(
    (word) => knows(lookup.bodies, word) || singulars(word).some((one) => lookup.bodies.has(one))
  )
  if (!body)
    return looksLikePerson(trimmed, languages) > 0.6
      ? 0.05
      : words.length <= 5 && small === 0
        ? words.length === 1
          ? 0.2
          : 0.25
        : 0.1
  if (folded.length === 1) return 0.6
  return knows(lookup.bodies, folded.at(-1)!) || knows(lookup.bodies, folded[0]!) || /[([]/u.test(trimmed) ? 0.95 : 0.8
}

function singulars(word: string): string[] {
  return [word.replace(/ies$/u, 'y'), word.replace(/s$/u, '')].filter((one) => one !== word)
}

/**
 * How much the whole text names several people without naming them: "2 members of the public", "Representatives of the Shadow Board", "Aelodau staff".
 */
export const looksLikeGroup = remember(likeGroup)

function likeGroup(text: string, languages?: readonly NameLanguage[]): number {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > MAX_BODY) return 0
  const lookup = nameLookup(languages)
  const printed = wordsOf(trimmed)
  const words = printed.map(foldText)
  const at = words.findIndex((word) => knows(lookup.groups, word))
  if (at < 0 || words.length > 14) return 0
  const parsed = parsePersonName(trimmed, languages)
  if (parsed?.prefix && looksLikePerson(trimmed, languages) > 0.6) return 0.05
  if (/^\d+\s/u.test(trimmed)) return 0.9
  // "Public Health Wales", "Union of Teachers": the word is part of a name.
  const joined = (i: number) => lookup.small.has(words[i] ?? '') || lookup.and.has(words[i] ?? '')
  if (at >= 2 && joined(at - 1) && words.slice(0, at - 1).some((word) => knows(lookup.bodies, word))) return 0.2
  if (at === words.length - 1 || joined(at + 1) || /'[rn]$/.test(words[at]!)) return 0.9
  const next = printed[at + 1]!
  return /^\p{Lu}/u.test(next) && /^\p{Lu}/u.test(printed[at]!) && next !== next.toUpperCase() ? 0.3 : 0.6
}

function startsWithPost(folded: string[], lookup: NameLookup): boolean {
  for (let count = Math.min(lookup.postLength, folded.length); count > 0; count--) {
    if (lookup.posts.has(folded.slice(0, count).join(' '))) return true
  }
  return false
}

/** Whether the whole text names a post and no person: "Town Clerk", "Head of Planning", "Pennaeth Gwasanaeth (Polisi)". */
export const isPost = remember(post)

function post(text: string, languages?: readonly NameLanguage[]): boolean {
  const trimmed = text.trim().replace(/^[([]|[)\].,;:]+$/gu, '')
  if (trimmed === '' || trimmed.length > MAX_BODY || /[.!?;]\s/u.test(trimmed)) return false
  const lookup = nameLookup(languages)
  const words = lower(wordsOf(trimmed))
  if (words.length === 0 || words.length > 12) return false
  const parsed = parsePersonName(trimmed, languages)
  if (parsed?.prefix && looksLikePerson(`${parsed.prefix} ${parsed.name}`, languages) > 0.6) return false
  const starts = lookup.small.has(words[0]!) ? words.slice(1) : words
  if (startsWithPost(starts, lookup)) return !(words.length === 2 && lookup.given.has(words[1]!))
  // "Town Clerk", "Senior Planning Officer": the post ends the words, or stands before "for", "of", "to", "y".
  if (lookup.given.has(words[0]!) && !lookup.ordinary.has(words[0]!)) return false
  const at = words.findIndex((word, i) => lookup.posts.has(word) || lookup.posts.has(words.slice(i, i + 2).join(' ')))
  if (at < 0 || at > 5) return false
  const next = words[at + 1]
  return (
    next === undefined ||
    lookup.small.has(next) ||
    lookup.and.has(next) ||
    lookup.posts.has(next) ||
    lookup.posts.has(words.slice(at, at + 2).join(' '))
  )
}
