/** Who can act for the meeting: the people and bodies listed, posts, groups. */
import {
  firstMatch,
  foldText,
  isInitials,
  isPost,
  type Language,
  looksLikeBody,
  looksLikePerson,
  matchesAny,
  parsePersonName,
  type StatementPhrases,
  unmutatedName
} from '@cofnod/language'
import { Found, Named } from '../found.js'
import type { State } from '../state.js'
import { languagesOf, phrasesOf } from './phrases.js'
import { type Part, plainOf, type Sentence, spansOf } from './sentences.js'

export interface Owner {
  /** As printed, without title. */
  name: string
  /** Offsets in the text given. */
  from: number
  to: number
  /** How sure it is that this can act for the meeting, 0–1. */
  strength: number
  kind: 'person' | 'post' | 'body' | 'group'
}

export interface Agents {
  /** Everyone that `text` names, where all of it is names; empty otherwise. */
  owners(text: string): Owner[]
  /** Whether `text` is the meeting itself, or all of it. */
  isMeeting(text: string): boolean
}

/** Longest text that is looked at as a list of owners. UTF-16 units. */
const MAX_LIST = 160
/** The same few names are asked for again and again; so many answers are kept. */
const REMEMBERED = 5000

/** Builds the look-up once a run: attendees by name, part of name, initials, post, organization and its abbreviation. */
export function readAgents(state: State): Agents {
  const phrases = phrasesOf(languagesOf(state))
  const known = new Map<string, Owner['kind']>()
  const add = (text: string | undefined, kind: Owner['kind']) => {
    const key = keyOf(text ?? '')
    if (key.length > 1 && !known.has(key)) known.set(key, kind)
  }
  for (const attendee of state.draft.attendees) {
    const kind = attendee.kind === 'person' ? 'person' : attendee.kind === 'organization' ? 'body' : 'group'
    add(attendee.name.value, kind)
    add(attendee.initials?.value, kind)
    add(attendee.role?.value, 'post')
    add(attendee.organization?.value, 'body')
    add(attendee.abbreviation?.value, 'body')
    if (attendee.kind === 'person') {
      const words = attendee.name.value.split(/\s+/u)
      add(words.at(-1), kind)
      add(words[0], kind)
    }
  }
  const body = state.draft.meeting.body?.value ?? ''
  const bodyWords = new Set(
    foldText(body)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
  )
  const acronym = body.match(/\p{Lu}/gu)?.join('') ?? ''
  if (acronym.length >= 3) add(acronym, 'body')
  add(body, 'body')

  const single = (text: string, offset: number): Owner | null => {
    const handle = /^\s*@([\p{L}\d][\p{L}\d_-]{1,38})\s*$/u.exec(text)
    if (handle) {
      const from = offset + text.indexOf(handle[1]!)
      return { name: handle[1]!, from, to: from + handle[1]!.length, strength: 0.95, kind: 'person' }
    }
    const leading = /^(?:\s|["'(*•–-])*/u.exec(text)![0].length
    const trimmed = text
      .slice(leading)
      .replace(/[\s"'),.;:*–-]+$/u, (end) =>
        /^\./u.test(end) && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(leading, text.length - end.length)) ? '.' : ''
      )
    if (trimmed.length > 90 || (!/\p{L}.*\p{L}/u.test(trimmed) && !matchesAny(phrases.action.selves, trimmed)))
      return null
    const at = (name: string, strength: number, kind: Owner['kind']): Owner => {
      const inner = Math.max(0, text.indexOf(name))
      return { name: unmutatedName(name), from: offset + inner, to: offset + inner + name.length, strength, kind }
    }
    const bare = withoutArticle(trimmed, phrases)
    if (/\s/u.test(bare) && matchesAny(phrases.action.ties, bare.split(/\s/u)[0]!)) return null
    const hit = known.get(keyOf(trimmed)) ?? known.get(keyOf(bare)) ?? known.get(keyOf(unmutatedName(bare)))
    if (hit && /^[\p{Lu}\d]/u.test(bare)) return at(bare, 0.95, hit)
    if (matchesAny(phrases.action.groups, trimmed) || matchesAny(phrases.action.groups, bare))
      return at(bare, 0.85, 'group')
    const stripped = withoutRank(bare, state)
    if (stripped !== bare && known.has(keyOf(stripped))) return at(stripped, 0.95, 'person')
    if (!/^[\p{Lu}\d]/u.test(bare))
      return hit
        ? at(bare, 0.75, hit)
        : isWholePost(bare, state) && bare.split(' ').length <= 4
          ? at(bare, 0.75, 'post')
          : null
    if (isInitials(bare) && /\p{Lu}.*\p{Lu}/u.test(bare) && bare.replace(/\P{L}/gu, '').length <= 4)
      return at(bare, 0.6, 'person')
    const person = parsePersonName(bare, languagesOf(state))
    if (person?.prefix && /^[\s.]*$/u.test(person.rest) && person.name.split(' ').length <= 4)
      return at(person.name, 0.85, 'person')
    if (isWholePost(bare, state) && bare.split(' ').length <= 7) return at(bare, 0.85, 'post')
    if (stripped !== bare) return at(stripped, 0.8, 'person')
    const likely = looksLikePerson(bare, languagesOf(state))
    if (likely >= 0.5) return at(bare, likely >= 0.8 ? 0.75 : 0.65, 'person')
    const bodyLike = looksLikeBody(bare, languagesOf(state))
    const small = bare
      .split(/\s+/u)
      .some(
        (word) =>
          /^\p{Ll}/u.test(word) &&
          !languagesOf(state).some(
            ({ names }) => names.small.includes(foldText(word)) || names.and.includes(foldText(word))
          )
      )
    if (bodyLike >= 0.55 && !small && bare.split(' ').length <= 8)
      return at(bare, sharesWord(bare) ? 0.85 : 0.5, 'body')
    return null
  }
  const sharesWord = (text: string) =>
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => bodyWords.has(word))

  const remembered = new Map<string, Owner[]>()
  const owners = (text: string): Owner[] => {
    if (text.length > MAX_LIST || text.trim() === '') return []
    const before = remembered.get(text)
    if (before) return before
    const found = findOwners(text)
    if (remembered.size < REMEMBERED) remembered.set(text, found)
    return found
  }
  const findOwners = (text: string): Owner[] => {
    const straight = plainOf(text)
    const one = single(straight, 0)
    const pieces = splitList(straight, state)
    if (one && (one.strength >= 0.9 || pieces.length === 1)) return [one]
    if (pieces.length > 8) return []
    const found = pieces.map((piece) => single(piece.text, piece.from))
    if (!found.every((owner) => owner !== null) || found.length === 0) return one ? [one] : []
    const seen = new Set<string>()
    return (found as Owner[]).filter((owner) => !seen.has(keyOf(owner.name)) && seen.add(keyOf(owner.name)))
  }
  const isMeeting = (text: string): boolean => {
    const trimmed = text.trim().replace(/^["'(*•–-]+\s*/u, '')
    if (matchesAny(phrases.decision.meetingSubjects, trimmed)) return true
    const kind = known.get(keyOf(withoutArticle(trimmed, phrases)))
    if (kind === 'group' || (acronym.length >= 3 && withoutArticle(trimmed, phrases) === acronym)) return true
    // "the Llan Council", where the meeting's own name holds every capitalised word.
    const words = foldText(withoutArticle(trimmed, phrases))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
    return (
      words.length >= 2 && words.length <= 8 && /\p{Lu}/u.test(trimmed) && words.every((word) => bodyWords.has(word))
    )
  }
  return { owners, isMeeting }
}

/** "the Clerk" → "Clerk". */
export function withoutArticle(text: string, phrases: StatementPhrases): string {
  const article = firstMatch(phrases.articles, text)
  return article ? text.slice(article[0].length) : text
}

const keyOf = (text: string) => foldText(text).replace(/[.'"]/gu, '').replace(/\s+/gu, ' ').trim()

/** A post and nothing beside it: "Chair welcomed the group" starts with one. */
function isWholePost(text: string, state: State): boolean {
  const languages = languagesOf(state)
  if (!isPost(text, languages)) return false
  // "Jane Roe as manager of": a name before the post.
  const words = text.split(/\s+/u)
  if (words.length > 2 && looksLikePerson(words.slice(0, 2).join(' '), languages) >= 0.6) return false
  return text.split(/\s+/u).every((word, index) => {
    if (index === 0 || /^[^\p{Ll}]/u.test(word)) return true
    const folded = foldText(word)
    return languages.some(
      ({ names }) =>
        names.small.includes(folded) ||
        names.and.includes(folded) ||
        names.postWords.some((post) => post.split(' ').includes(folded)) ||
        names.bodyWords.includes(folded)
    )
  })
}

const rankSets = new WeakMap<readonly Language[], Set<string>>()

function ranksOf(languages: readonly Language[]): Set<string> {
  const known = rankSets.get(languages)
  if (known) return known
  const made = new Set(languages.flatMap(({ names }) => [...names.memberWords, ...names.titles]))
  rankSets.set(languages, made)
  return made
}

/** "President Reed" → "Reed", "Member Lund" → "Lund"; the text itself where no rank stands before a name. */
export function withoutRank(text: string, state: State): string {
  const words = text.split(' ')
  const ranks = ranksOf(languagesOf(state))
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const rank = words.slice(0, count).join(' ')
    const rest = words.slice(count)
    if (rest.length > 4 || !rest.every((word) => /^\p{Lu}/u.test(word))) continue
    if (
      !(
        isPost(rank, languagesOf(state)) ||
        ranks.has(keyOf(words[count - 1]!)) ||
        ranks.has(keyOf(rank)) ||
        ranks.has(keyOf(rank).replace(/s$/u, ''))
      )
    )
      continue
    const name = rest.join(' ')
    if (
      isPost(name, languagesOf(state)) ||
      (isPost(text, languagesOf(state)) && rest.length === 1 && looksLikePerson(`${name}`, languagesOf(state)) < 0.1)
    )
      continue
    return name
  }
  return text
}

const separators = new WeakMap<StatementPhrases, RegExp>()

/** What parts two names: a comma, a slash, "and". */
function separatorOf(phrases: StatementPhrases): RegExp {
  const known = separators.get(phrases)
  if (known) return known
  const and = phrases.joins.join('|')
  const made = new RegExp(`\\s*[,;/&+]\\s*(?:(?:${and})\\s)?|\\s(?:${and})\\s`, 'giu')
  separators.set(phrases, made)
  return made
}

/** Parts of a list of names with their offsets. */
function splitList(text: string, state: State): { text: string; from: number }[] {
  const separator = separatorOf(phrasesOf(languagesOf(state)))
  const pieces: { text: string; from: number }[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(from, match.index), from })
    from = match.index + match[0].length
  }
  pieces.push({ text: text.slice(from), from })
  return pieces.filter((piece) => piece.text.trim() !== '')
}

/** The owners as references, with the words they were read from: `offset` is where `text` starts in the sentence. */
export function namedOwners(
  state: State,
  sentence: Sentence,
  owners: readonly Owner[],
  offset: number,
  rule: string
): Named[] {
  return owners.flatMap((owner) => {
    const part: Part = { sentence, from: offset + owner.from, to: Math.min(sentence.text.length, offset + owner.to) }
    const spans = spansOf(state, [part])
    return spans.length === 0 ? [] : [new Named(new Found(owner.name, spans, rule, owner.strength))]
  })
}
