/** Reads one entry of a list: "Cllr Jane Jones OBE (JJ), Chair, Example Council (until item 4)". */
import { foldText, matchesAny, parsePersonName } from '@cofnod/language'
import type { AttendeeDraft } from '../draft.js'
import { Found } from '../found.js'
import type { State } from '../state.js'
import type { Entry } from './context.js'
import { bare, found, type Piece, sub, trim, words } from './pieces.js'
import { beforeBody, nameAfterPost } from './posts.js'
import {
  applyDetails,
  type Details,
  isAbbreviation,
  isAcronym,
  isMembership,
  isRole,
  noDetails,
  organizationOf,
  readDetail
} from './remarks.js'
import { type Segment, segmentsOf } from './segments.js'
import {
  isPost,
  isWord,
  labelNames,
  looksLikeBody,
  looksLikeGroup,
  looksLikePerson,
  matchAny,
  testAny
} from './vocabulary.js'

/** An entry longer than this is prose. UTF-16 units. */
const MAX_ENTRY = 240
/** From this score on a name is taken for a body's (a person's) whatever list it stands in. */
const SURE = 0.75

/** Labels of columns beside the text. */
const COLUMNS: ReadonlySet<string> = new Set(['actions', 'actionPoint', 'owner', 'due'])

/** The attendee that an entry names, or null where it names nobody. */
export function readEntry(state: State, entry: Entry): AttendeeDraft | null {
  const piece = withoutRelative(state, bare(entry.piece))
  if (piece.text.length === 0 || piece.text.length > MAX_ENTRY || !/\p{L}/u.test(piece.text)) return null
  const text = words(piece)
  if (saysNobody(state, text)) return null
  // "1. Apologies   Action": the heading of another column.
  if (labelNames(text, state.languages).some((name) => COLUMNS.has(name))) return null
  const { context } = entry
  const details = noDetails()
  const [head, ...rest] = segmentsOf(state, halfOf(state, piece, entry))
  if (!head) return null
  if (context.bodyFirst && rest[0] && looksLikeBody(words(rest[0].piece)) < 0.5) {
    const person = personHead(state, rest[0].piece, context.rule, entry)
    if (person) return bodyFirstDraft(state, head.piece, person, rest.slice(1), entry)
  }
  const inverted = context.linewise && context.kind === 'people' ? invertedHead(piece, rest) : null
  const named = inverted ?? headOf(state, head.piece, rest, details, entry)
  if (named === null || saysNobody(state, words(named.name))) return null
  return draftOf(state, named, rest, details, entry)
}

/** "Rivers Trust – Anna Bevan (Chair)" */
function bodyFirstDraft(state: State, body: Piece, person: Head, rest: Segment[], entry: Entry): AttendeeDraft | null {
  const details = noDetails()
  details.organization = organizationOf(state, body, entry.context.rule, 0.8)
  return draftOf(state, person, rest, details, entry)
}

function draftOf(state: State, named: Head, rest: Segment[], details: Details, entry: Entry): AttendeeDraft | null {
  const { context } = entry
  details.of = words(named.name)
  if (named.kind !== 'person') takeAbbreviation(state, named.name, rest, details, context.rule)
  for (const segment of rest) readDetail(state, segment.piece, details, context.rule, segment.mark)
  shiftPost(state, rest, details, context.rule)
  const name = found(state, named.name, context.rule, context.confidence, named.value ?? words(named.name))
  if (name === null) return null
  const draft: AttendeeDraft = {
    name: entry.surname ? withSurname(state, name, entry.surname) : name,
    initials: named.initials,
    kind: named.kind,
    honorificPrefix: named.prefix,
    honorificSuffix: named.suffix,
    role: null,
    organization: null,
    abbreviation: null,
    presence: context.presence,
    capacity: context.capacity,
    substituteFor: null,
    arrived: null,
    left: null
  }
  applyDetails(draft, details)
  if (draft.kind === 'person') {
    draft.organization ??= context.organization
    draft.role ??= context.role
  } else draft.organization = null
  return draft
}

/** "Anna Bevan who took the notes": the name alone. */
function withoutRelative(state: State, piece: Piece): Piece {
  const match = matchAny(state, (phrases) => phrases.relatives, piece.text)
  return match && match.index > 2 && looksLikePerson(words(stripBefore(state, sub(piece, 0, match.index)))) >= 0.15
    ? bare(sub(piece, 0, match.index))
    : piece
}

/** "CBO, Example District": of two bodies behind a name the first, if letters alone, is the post. */
function shiftPost(state: State, rest: Segment[], details: Details, rule: string): void {
  if (details.role !== null || details.organization === null || !isAcronym(details.organization.value)) return
  const at = rest.findIndex((segment) => words(segment.piece) === details.organization!.value)
  const next = rest[at + 1]
  if (at < 0 || !next || next.mark === 'bracket') return
  const second = noDetails()
  readDetail(state, next.piece, second, rule, next.mark)
  if (second.organization === null) return
  details.role = found(state, rest[at]!.piece, `${rule}-role`, 0.7)
  details.organization = second.organization
}

export function saysNobody(state: State, text: string): boolean {
  return (
    testAny(state, (phrases) => phrases.none, text) ||
    testAny(state, (phrases) => phrases.asAbove, text) ||
    testAny(state, (phrases) => phrases.unnamed, text)
  )
}

/** In a document of two languages a body is printed in both, "A / B": the first half is it. */
function halfOf(state: State, piece: Piece, entry: Entry): Piece {
  if ((state.draft.languages.length < 2 && !entry.context.paired) || entry.context.kind !== 'bodies') return piece
  const slash = /\s+[/|]\s+|\s[–-]\s/u.exec(piece.text)
  return slash && slash.index > 0 ? trim(sub(piece, 0, slash.index)) : piece
}

interface Head {
  name: Piece
  /** The name where it is not as printed: "Surname, Forename" turned round. */
  value?: string
  kind: AttendeeDraft['kind']
  prefix: Found<string> | null
  suffix: Found<string> | null
  initials: Found<string> | null
  /** A post stands for the person. */
  post: boolean
}

const plain = (name: Piece, kind: Head['kind'], post = false): Head => ({
  name,
  kind,
  prefix: null,
  suffix: null,
  initials: null,
  post
})

/** Who the entry names; takes what it uses off `rest`. */
function headOf(state: State, raw: Piece, rest: Segment[], details: Details, entry: Entry): Head | null {
  const { rule, kind } = entry.context
  const piece = stripBefore(state, raw)
  const text = words(piece)
  if (text === '') return null
  if (kind === 'bodies' && looksLikePerson(text) < SURE) return bodyHead(state, piece, text)
  const titled = matchAny(state, (phrases) => phrases.titledRoles, piece.text)
  if (titled && titled[0].length < piece.text.length) {
    const role = titled.groups?.role ?? ''
    const person = personHead(state, trim(sub(piece, titled[0].length)), rule, { ...entry, title: null })
    if (person) {
      if (!isMembership(state, role))
        details.role ??= found(
          state,
          sub(piece, titled[0].indexOf(role), titled[0].indexOf(role) + role.length),
          `${rule}-role`,
          0.85
        )
      return person
    }
  }
  if (isPost(text) && !(looksLikePerson(text) >= 0.9 && parsePersonName(text)?.prefix === null)) {
    // "President – Rachel Marlow"
    const next = rest.findIndex(
      (segment) =>
        segment.mark !== 'bracket' &&
        looksLikePerson(words(segment.piece)) >= 0.5 &&
        !isRole(state, words(segment.piece))
    )
    if (next === 0) {
      const person = personHead(state, rest[0]!.piece, rule, entry)
      if (person) {
        rest.shift()
        details.role ??= found(state, piece, `${rule}-role`, 0.88)
        return person
      }
    }
    // "the Clerk (Mrs Jones)"
    const inside = rest[0]?.mark === 'bracket' ? rest[0].piece : null
    const parsed =
      inside === null || isRole(state, words(inside)) ? null : parsePersonName(inside.text, state.languages)
    if (
      inside &&
      parsed &&
      (parsed.prefix !== null || (/\s/u.test(parsed.name) && looksLikePerson(parsed.name) >= 0.75))
    ) {
      const person = personHead(state, inside, rule, entry)
      if (person) {
        rest.shift()
        details.role ??= found(state, piece, `${rule}-role`, 0.85)
        return person
      }
    }
    const split = afterPost(state, piece, rule, entry, details)
    if (split) return split
    details.role ??= found(state, piece, `${rule}-role`, 0.8)
    return plain(piece, 'person', true)
  }
  const split = afterPost(state, piece, rule, entry, details)
  if (split) return split
  if (text.startsWith('@') && looksLikePerson(text) >= SURE) return plain(piece, 'person')
  const body = looksLikeBody(text)
  const flat = entry.context.linewise && body >= 0.5 ? beforeBody(piece.text) : null
  if (flat !== null) {
    const person = personHead(state, trim(sub(piece, 0, flat)), rule, entry)
    if (person) {
      details.organization ??= organizationOf(state, trim(sub(piece, flat)), rule, 0.75)
      return person
    }
  }
  if (body >= SURE && body > looksLikePerson(text)) return bodyHead(state, piece, text)
  const person = personHead(state, piece, rule, entry)
  if (person) return person
  if (isGroup(text) || body >= 0.5) return bodyHead(state, piece, text)
  return null
}

/** "Evans, Anna": one person, printed surname first. */
function invertedHead(piece: Piece, rest: Segment[]): Head | null {
  const parsed = parsePersonName(piece.text)
  if (!parsed?.inverted || rest[0]?.mark !== 'comma' || isPost(piece.text.slice(0, piece.text.indexOf(','))))
    return null
  rest.shift()
  return { ...plain(sub(piece, parsed.start, parsed.end), 'person'), value: parsed.name }
}

function isGroup(text: string): boolean {
  return Number(looksLikeGroup(text)) >= 0.5
}

/** A body, a group of people, or in a list of bodies a post that stands for whoever holds it. */
function bodyHead(state: State, piece: Piece, text: string): Head | null {
  if (isSentence(state, text)) return null
  if (text.split(' ').length > 16 || !/^[\p{Lu}\p{N}“‘'"]/u.test(text)) return null
  return plain(piece, isGroup(text) || isPost(text) || isDescription(state, text) ? 'group' : 'organization')
}

/** A verb makes it a statement. */
function isSentence(state: State, text: string): boolean {
  const plain = text.replace(/\s*[([][^()[\]]*[)\]]/gu, '')
  return (
    plain.split(' ').length > 3 &&
    state.languages.some((language) => matchesAny(language.phrases.sections.verbs, plain))
  )
}

/** Names of bodies are capitalised throughout; words that describe people are not: "Local authority parks officers". */
function isDescription(state: State, text: string): boolean {
  const small = (word: string): boolean =>
    [...state.languages].some(
      (language) =>
        language.names.small.includes(word) ||
        language.names.and.includes(word) ||
        language.functionWords.includes(word)
    )
  return text.split(/[\s/]+/u).some((word) => /^\p{Ll}{3,}/u.test(word) && !small(foldText(word)))
}

/** "Vice President Lund": the longest post at the start with a name behind it. */
function afterPost(state: State, piece: Piece, rule: string, entry: Entry, details: Details): Head | null {
  const at = nameAfterPost(piece.text)
  if (at === null) return null
  const post = trim(sub(piece, 0, at))
  // A title that only says membership stays a title, and so does one of learning or rank.
  if (isWord(state, (language) => language.names.honorifics, post.text))
    return personHead(state, piece, rule, { ...entry, title: null })
  if (isMembership(state, post.text) && isWord(state, (language) => language.names.titles, post.text)) return null
  const person = personHead(state, trim(sub(piece, at)), rule, { ...entry, title: null })
  if (person && !isMembership(state, post.text)) details.role ??= found(state, post, `${rule}-role`, 0.85)
  return person
}

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}’'‘`.-]*|\p{Ll}{1,4}['’]?\p{Lu}[\p{L}\p{M}’'.-]*|["“‘'(]\p{Lu}[\p{L}\p{M}’'.-]*["”’')])$/u

/** A person's name with its titles and letters parted off; null where the words are no name. */
function personHead(state: State, piece: Piece, rule: string, entry: Entry): Head | null {
  const particles = leadingParticles(state, piece.text)
  const parsed = parsePersonName(piece.text.slice(particles), state.languages)
  // "deHaan"
  if (!parsed)
    return /^\p{Ll}{1,4}\p{Lu}[\p{L}'’-]{2,30}$/u.test(piece.text)
      ? { ...plain(piece, 'person'), prefix: entry.title }
      : null
  parsed.start = particles > 0 ? 0 : parsed.start
  parsed.end += particles
  // Words behind the name that are no letters after it: more of an unusual name, or no name at all.
  const unread = /\p{L}/u.test(parsed.rest)
  if (unread && parsed.suffix !== null) return null
  const name = unread ? sub(piece, parsed.start) : sub(piece, parsed.start, parsed.end)
  const parts = words(name).split(' ')
  if (parts.length > 6 || parts.length === 0) return null
  const lower = parts.filter((part) => !NAME_WORD.test(part))
  const particle = (part: string): boolean => isWord(state, (language) => language.names.particles, part)
  if (lower.some((part) => !particle(part)) || lower.length === parts.length) return null
  if (
    parts.length > 1 &&
    parsed.prefix === null &&
    looksLikePerson(words(name)) < 0.15 &&
    looksLikeBody(words(name)) >= 0.5
  )
    return null
  const titleAt = parsed.prefix === null ? -1 : piece.text.indexOf(parsed.prefix)
  const prefix =
    titleAt < 0 ? null : found(state, sub(piece, titleAt, titleAt + parsed.prefix!.length), `${rule}-prefix`, 0.9)
  const suffixAt = parsed.suffix === null ? -1 : piece.text.lastIndexOf(parsed.suffix)
  const suffix =
    suffixAt < 0 ? null : found(state, sub(piece, suffixAt, suffixAt + parsed.suffix!.length), `${rule}-suffix`, 0.9)
  return { name, kind: 'person', prefix: prefix ?? entry.title, suffix, initials: null, post: false }
}

/** Length of the particles that a surname starts with: "van Houten". */
function leadingParticles(state: State, text: string): number {
  const match = /^(?:\p{Ll}{1,4}['’]?\s+){1,3}(?=\p{Lu})/u.exec(text)
  if (!match) return 0
  const all = match[0]
    .trim()
    .split(/\s+/u)
    .every((word) => isWord(state, (language) => language.names.particles, word))
  return all ? match[0].length : 0
}

function stripBefore(state: State, piece: Piece): Piece {
  let rest = piece
  for (let times = 0; times < 3; times++) {
    const match = matchAny(state, (phrases) => phrases.beforeName, rest.text)
    if (!match || match[0].length >= rest.text.length) break
    rest = trim(sub(rest, match[0].length))
  }
  return rest
}

/** The bracket behind a body's name is its abbreviation. */
function takeAbbreviation(state: State, name: Piece, rest: Segment[], details: Details, rule: string): void {
  const index = rest.findIndex(
    (segment) => segment.mark === 'bracket' && isAbbreviation(words(segment.piece), name.text)
  )
  if (index < 0) return
  details.abbreviation = found(state, rest[index]!.piece, `${rule}-abbreviation`, 0.9)
  rest.splice(index, 1)
}

function withSurname(state: State, given: Found<string>, surname: Piece): Found<string> {
  const family = found(state, surname, given.rule, given.confidence)
  return family
    ? new Found(
        `${given.value} ${family.value}`,
        [...given.spans, ...family.spans],
        given.rule,
        Math.min(given.confidence, 0.85)
      )
    : given
}
