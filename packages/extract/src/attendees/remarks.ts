/** What stands in brackets or behind a name: a role, a body, initials, or something about the person's attendance. */
import { findTimes, foldText, initialsFit, parsePersonName, unsoftenedName } from '@cofnod/language'
import type { AttendeeDraft, Movement } from '../draft.js'
import { Found, Link, Named, span } from '../found.js'
import type { State } from '../state.js'
import { bare, endOf, found, type Piece, splitOutside, sub, trim, words } from './pieces.js'
import {
  hasWord,
  isInitials,
  isPost,
  isWord,
  looksLikeBody,
  looksLikePerson,
  matchAny,
  type Presence,
  testAny
} from './vocabulary.js'

/** What remarks add to a name. */
export interface Details {
  /** Whose they are: initials must fit. */
  of: string
  initials: Found<string> | null
  suffix: Found<string> | null
  role: Found<string> | null
  organization: Found<string> | null
  abbreviation: Found<string> | null
  presence: Presence | null
  secretariat: boolean
  substituteFor: Named | null
  arrived: Movement | null
  left: Movement | null
}

export function noDetails(of = ''): Details {
  return {
    of,
    initials: null,
    suffix: null,
    role: null,
    organization: null,
    abbreviation: null,
    presence: null,
    secretariat: false,
    substituteFor: null,
    arrived: null,
    left: null
  }
}

/** How a remark is marked off: brackets hold initials and remarks, a colon hardly ever a body. */
export type Mark = 'bracket' | 'comma' | 'dash' | 'colon' | 'column'

/** Longest remark that is read at all, in UTF-16 units. */
const MAX_REMARK = 120

type Reader = (state: State, piece: Piece, text: string, details: Details, rule: string, mark: Mark) => boolean

/** Tried in this order; the first that knows the remark takes it. */
const readers: Reader[] = [
  readPresence,
  readMovement,
  readSubstitute,
  readSuffix,
  readMinutes,
  readMembership,
  readInitials,
  readRemark,
  readRepresented,
  readRole,
  readBody
]

/** Reads a remark into `details`. @returns whether it was known as anything. */
export function readDetail(state: State, raw: Piece, details: Details, rule: string, mark: Mark): boolean {
  const piece = firstHalf(state, bare(raw))
  if (piece.text === '' || piece.text.length > MAX_REMARK) return false
  const text = words(piece)
  const parts = mark === 'bracket' && piece.text.includes(',') ? partsOf(state, piece) : null
  if (parts) {
    for (const part of parts) readDetail(state, part, details, rule, mark)
    return true
  }
  return readers.some((reader) => reader(state, piece, text, details, rule, mark))
}

/** "(AB, Chair)", "(Rivers Trust, Treasurer)": what a bracket says one after the other; null where it is one remark. */
function partsOf(state: State, piece: Piece): Piece[] | null {
  const parts = splitOutside(piece, /\s*,\s*/gu, 5)
  if (parts.length < 2 || parts.length > 4) return null
  const roles = parts.filter((part) => isRoleOrPresiding(state, words(part))).length
  const letters = parts.filter((part) => isInitials(words(part)) && words(part).length <= 4).length
  // "Pro-Vice-Chancellor, in the Chair": one role.
  if (roles === parts.length || (roles === 0 && letters === 0)) return null
  return parts
}

function isRoleOrPresiding(state: State, text: string): boolean {
  return isRole(state, text) || testAny(state, (phrases) => phrases.presidingRemarks, text)
}

/** "Maer / Mayor" of a document in two languages: the one printed first. */
export function firstHalf(state: State, piece: Piece): Piece {
  if (state.draft.languages.length < 2) return piece
  const slash = /\s+\/\s+/u.exec(piece.text)
  return slash && slash.index > 1 ? sub(piece, 0, slash.index) : piece
}

function readPresence(state: State, _piece: Piece, text: string, details: Details): boolean {
  for (const presence of ['apologies', 'absent', 'present'] as const) {
    if (!testAny(state, (phrases) => phrases.presenceRemarks[presence], text)) continue
    details.presence = presence
    return true
  }
  return false
}

function readMovement(state: State, piece: Piece, text: string, details: Details, rule: string): boolean {
  const left = matchAny(state, (phrases) => phrases.leftRemarks, text)
  if (left) {
    details.left = movement(state, piece, left.groups, rule)
    return true
  }
  const arrived = matchAny(state, (phrases) => phrases.arrivedRemarks, text)
  if (arrived) {
    details.arrived = movement(state, piece, arrived.groups, rule)
    return true
  }
  const part = matchAny(state, (phrases) => phrases.partRemarks, text)
  if (!part) return false
  const { from, to } = part.groups ?? {}
  if (from) {
    const first = itemByNumber(state, from)
    const last = itemByNumber(state, to ?? from)
    if (first && first !== state.draft.agendaItems[0]) details.arrived = { time: null, itemId: new Link(first) }
    if (last && last !== state.draft.agendaItems.at(-1)) details.left = { time: null, itemId: new Link(last) }
  }
  return true
}

/** Time or item at which somebody came or went; null where neither is printed. */
export function movement(
  state: State,
  piece: Piece,
  groups: Record<string, string | undefined> | undefined,
  rule: string
): Movement | null {
  const time = groups?.time ? timeIn(state, piece, groups.time, rule) : null
  const item = groups?.item ? itemByNumber(state, groups.item) : null
  return time || item ? { time, itemId: item ? new Link(item) : null } : null
}

function timeIn(state: State, piece: Piece, printed: string, rule: string): Found<string> | null {
  const at = piece.text.indexOf(printed)
  if (at < 0) return null
  const part = sub(piece, at, at + printed.length)
  const time = findTimes(part.text, { languages: state.languages, loose: true })[0]
  const place = span(state, part.start, endOf(part))
  return time && place ? new Found(time.value, [place], `${rule}-movement`, 0.85) : null
}

function itemByNumber(state: State, number: string): State['draft']['agendaItems'][number] | null {
  const wanted = number.replace(/[.\s]+$/u, '').toLowerCase()
  const matching = state.draft.agendaItems.filter((item) => item.number?.value.toLowerCase() === wanted)
  return matching.length === 1 ? matching[0]! : null
}

function readSubstitute(state: State, piece: Piece, text: string, details: Details, rule: string): boolean {
  if (isPost(text)) return false
  const match = matchAny(state, (phrases) => phrases.substituteRemarks, text)
  const whom = match?.groups?.whom
  if (!whom || looksLikeBody(whom) >= 0.5) return false
  const at = piece.text.indexOf(whom)
  const named = at < 0 ? null : nameIn(state, sub(piece, at, at + whom.length), `${rule}-substitute`)
  if (named === null) return false
  details.substituteFor = named
  return true
}

/** A name without its title, for those who are only referred to. */
export function nameIn(state: State, raw: Piece, rule: string): Named | null {
  const piece = bare(raw)
  const name = parsePersonName(piece.text, state.languages)
  if (!name) return null
  const value = found(state, sub(piece, name.start, name.end), rule, 0.85, name.name)
  return value === null ? null : new Named(value)
}

function readSuffix(state: State, piece: Piece, text: string, details: Details, rule: string): boolean {
  const parts = text.split(/[\s,]+/u)
  if (parts.length > 4 || !parts.every((part) => isWord(state, (language) => language.names.postNominals, part)))
    return false
  if (!/\p{Lu}/u.test(text)) return false
  details.suffix ??= found(state, piece, `${rule}-suffix`, 0.9)
  return true
}

function readMinutes(state: State, piece: Piece, text: string, details: Details, rule: string): boolean {
  if (!testAny(state, (phrases) => phrases.minutesRemarks, text)) return false
  details.secretariat = true
  details.role ??= found(state, piece, `${rule}-role`, 0.8)
  return true
}

function readMembership(state: State, _piece: Piece, text: string): boolean {
  return isMembership(state, text)
}

/** A single word that only says that somebody belongs: "Councillor". "Board Member" is printed as a role. */
export function isMembership(state: State, text: string): boolean {
  return !/\s/u.test(text.trim()) && isWord(state, (language) => language.names.memberWords, text)
}

function readInitials(state: State, piece: Piece, text: string, details: Details, rule: string, mark: Mark): boolean {
  if (mark !== 'bracket' && mark !== 'dash' && mark !== 'column') return false
  if (text.length > 6 || !isInitials(text) || details.initials !== null || (mark === 'dash' && text.length > 2))
    return false
  // "Anna Bevan (ESRF)": letters that are not hers are a body's.
  if (
    mark !== 'column' &&
    details.of !== '' &&
    /\s/u.test(details.of) &&
    !isPost(details.of) &&
    !initialsFit(text, details.of)
  )
    return false
  details.initials = found(state, piece, `${rule}-initials`, 0.9)
  return true
}

function readRemark(state: State, _piece: Piece, text: string): boolean {
  return testAny(state, (phrases) => phrases.remarks, text) && !isPost(text)
}

function readRepresented(state: State, piece: Piece, text: string, details: Details, rule: string): boolean {
  const match = matchAny(state, (phrases) => phrases.fromOrganization, text)
  const body = match?.groups?.organization
  if (!body || isPost(body)) return false
  const at = piece.text.lastIndexOf(body)
  const organization = organizationOf(state, at < 0 ? piece : sub(piece, at), rule)
  // "o Gyngor Gwynedd": the word before softens the name.
  const softened = organization !== null && /^o\s/u.test(text) ? unsoftenedName(organization.value) : null
  details.organization ??=
    organization !== null && softened !== null && softened !== organization.value
      ? new Found(softened, organization.spans, organization.rule, organization.confidence, 'derived')
      : organization
  return true
}

function readRole(state: State, piece: Piece, text: string, details: Details, rule: string, mark: Mark): boolean {
  const post =
    isRoleOrPresiding(state, text) ||
    (mark === 'bracket' &&
      (testAny(state, (phrases) => phrases.roleLetters, text) ||
        text.split(', ').every((part) => isRoleOrPresiding(state, part))))
  if (!post) return false
  // "Chair, Health Board" in one bracket: the body stands behind the role.
  const comma = mark === 'bracket' ? /\s*(?:,|\s[–-]\s)\s*/u.exec(piece.text) : null
  const role =
    comma && !isRoleOrPresiding(state, piece.text.slice(comma.index + comma[0].length))
      ? sub(piece, 0, comma.index)
      : piece
  if (comma && role !== piece)
    details.organization ??= organizationOf(state, sub(piece, comma.index + comma[0].length), rule)
  if (details.role === null) details.role = found(state, trim(role), `${rule}-role`, 0.88)
  else
    details.organization ??= looksLikeBody(text) > 0.5 && !endsInPost(text) ? organizationOf(state, piece, rule) : null
  return true
}

/** Whether a phrase names a role: a post, or a word that the language counts as one. */
export function isRole(state: State, printed: string): boolean {
  // "Ysg. Cymdeithasol", "Hon. Treasurer"
  const text = printed.replace(/(?<=\p{L}{2})\.\s+/gu, ' ')
  if (isPost(text) || endsInPost(text)) return true
  return text.length <= 60 && testAny(state, (phrases) => phrases.roleWords, text) && looksLikeBody(text) < 0.8
}

/** "Interim Chief Administrative Officer" */
function endsInPost(text: string): boolean {
  const parts = text.split(/\s+/u)
  return parts.length > 1 && parts.length <= 6 && isPost(parts.at(-1)!) && looksLikePerson(text) < 0.5
}

/** What is left may be a body: an acronym, a known kind of body, or capitalised words where only a body can stand. */
function readBody(state: State, piece: Piece, text: string, details: Details, rule: string, mark: Mark): boolean {
  if (details.organization !== null || !/^[\p{L}\p{N}]/u.test(text)) return false
  const capitalised = /^\p{Lu}/u.test(text)
  const likely = looksLikeBody(text) >= 0.5 || isAcronym(text)
  if (!likely && (mark === 'colon' || !capitalised || text.split(' ').length > 9)) return false
  // "(Year 2)": a class or a rank, no body.
  if (!likely && mark === 'bracket' && /^\p{Lu}\p{L}+\s\d{1,2}$/u.test(text)) {
    details.role ??= found(state, piece, `${rule}-role`, 0.6)
    return true
  }
  if (!likely && hasWord(state, (language) => language.functionWords, text) && /[.!?]/u.test(text)) return false
  details.organization = organizationOf(state, piece, rule, likely ? 0.88 : 0.7)
  return true
}

export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]{1,8}$/u.test(text.replace(/[a-z](?=\p{Lu})/gu, ''))
}

/** The name of a body without its abbreviation in brackets: "Welsh Government (WG)" → "Welsh Government". */
export function organizationOf(state: State, raw: Piece, rule: string, confidence = 0.85): Found<string> | null {
  const piece = bare(raw)
  const { name } = withoutAbbreviation(piece)
  return found(state, name, `${rule}-organization`, confidence)
}

/** Parts the abbreviation in a closing bracket off a name. */
export function withoutAbbreviation(piece: Piece): { name: Piece; abbreviation: Piece | null } {
  const match = /\s*[([]([^()[\]]{1,20})[)\]]\s*$/u.exec(piece.text.slice(-40))
  if (!match) return { name: piece, abbreviation: null }
  const inner = match[1]!.trim()
  const from = Math.max(0, piece.text.length - 40) + match.index
  if (from === 0 || !isAbbreviation(inner, piece.text.slice(0, from))) return { name: piece, abbreviation: null }
  const at = piece.text.indexOf(inner, from)
  return { name: trim(sub(piece, 0, from)), abbreviation: sub(piece, at, at + inner.length) }
}

/** One word with capitals, or one whose letters run through the name in order ("Defra"). */
export function isAbbreviation(inner: string, name: string): boolean {
  if (/\s/u.test(inner) || !/^\p{L}/u.test(inner)) return false
  if ((inner.match(/\p{Lu}/gu)?.length ?? 0) >= 2) return true
  const letters = foldText(name)
  let at = 0
  for (const letter of foldText(inner)) {
    at = letters.indexOf(letter, at)
    if (at < 0) return false
    at += 1
  }
  return /^\p{Lu}/u.test(inner) && inner.length <= 10
}

/** Puts details into a draft, without overwriting what is there. */
export function applyDetails(draft: AttendeeDraft, details: Details): void {
  draft.initials ??= details.initials
  draft.honorificSuffix ??= details.suffix
  draft.role ??= details.role
  draft.organization ??= details.organization
  draft.abbreviation ??= details.abbreviation
  draft.substituteFor ??= details.substituteFor
  draft.arrived ??= details.arrived
  draft.left ??= details.left
  if (details.presence) draft.presence = details.presence
  if (details.secretariat) draft.capacity ??= 'secretariat'
}
