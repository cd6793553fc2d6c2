/** Parts a printed line into entries: "Cllrs A, B (Chair) and C; the Clerk". */
import { foldText } from '@cofnod/language'
import { Found } from '../found.js'
import type { State } from '../state.js'
import { type Context, type Entry, entryOf } from './context.js'
import { joinedParts } from './joined.js'
import { formed } from './labels.js'
import { bare, bracketed, found, type Piece, splitOutside, sub, trim, words } from './pieces.js'
import { nameAfterPost } from './posts.js'
import { isAcronym, isRole, organizationOf } from './remarks.js'
import {
  capacityOf,
  isPost,
  isWord,
  labelIsExplicit,
  labelNames,
  looksLikeBody,
  looksLikeGroup,
  looksLikePerson,
  matchAny,
  meaningOf,
  testAny
} from './vocabulary.js'

/** Most entries read from one line. */
const MAX_ENTRIES = 400

/** The entries of one line, in order. */
export function splitLine(state: State, line: Piece, context: Context): Entry[] {
  const entries: Entry[] = []
  let current = context
  const chunks = splitOutside(
    line,
    /\s*;\s*|\s[•·▪]\s|,\s*(?=\p{L}[\p{L} ]{2,24}:\s)|\s*\n\s*(?=\p{Lu}[\p{L}'’ ]{2,40}:\s)/gu
  )
  for (const chunk of chunks) {
    const labelled = withLabel(state, trim(chunk), current)
    current = labelled.context
    const linewise =
      context.linewise ||
      (chunks.length > 1 && /;/u.test(line.text) && chunks.every((one) => splitOutside(one, /,/gu).length <= 3))
    entries.push(...splitChunk(state, labelled.piece, { ...current, linewise }))
    if (entries.length > MAX_ENTRIES) break
  }
  return entries
}

/** "online: Johnson", "ESRF: A, B": a label inside a line holds for what follows it. */
function withLabel(state: State, piece: Piece, context: Context): { piece: Piece; context: Context } {
  const match = /^([^:,;()]{1,60}?)\s*:\s+/u.exec(piece.text)
  if (!match) return { piece, context }
  const label = sub(piece, 0, match[1]!.length)
  const next = labelContext(state, label, context, context.organization !== null && looksLikePerson(words(label)) < 0.9)
  return next === null ? { piece, context } : { piece: sub(piece, match[0].length), context: next }
}

/** The context under a label that stands inside a list; null where the words are no label but a name. */
export function labelContext(state: State, label: Piece, context: Context, sure = false): Context | null {
  const text = words(label)
  const meaning = meaningOf(labelNames(text, state.languages)) ?? formed(state, label)
  const base = { ...context, role: null, organization: null }
  if (meaning)
    return {
      ...base,
      role:
        isPost(text) && Number(looksLikeGroup(text)) < 0.5 ? found(state, label, `${context.rule}-role`, 0.8) : null,
      presence: labelIsExplicit(state, text) || meaning.presence !== 'present' ? meaning.presence : context.presence,
      capacity: meaning.capacity ?? capacityOf(state, text) ?? context.capacity
    }
  if (testAny(state, (phrases) => phrases.remarks, text)) return base
  const capacity = capacityOf(state, text)
  const group = Number(looksLikeGroup(text)) >= 0.5
  const person = looksLikePerson(text)
  if (isPost(text) && !group && person < 0.5)
    return { ...base, capacity: capacity ?? context.capacity, role: found(state, label, `${context.rule}-role`, 0.8) }
  if (group) return { ...base, capacity: capacity ?? context.capacity }
  if (
    sure ||
    looksLikeBody(text) >= 0.5 ||
    isAcronym(text) ||
    (person < 0.5 && /^\p{Lu}/u.test(text) && text.split(' ').length <= 5)
  ) {
    return { ...base, capacity: context.capacity, organization: organizationOf(state, label, context.rule, 0.8) }
  }
  return null
}

function splitChunk(state: State, chunk: Piece, context: Context): Entry[] {
  const parts = context.kind === 'people' ? joinedParts(state, chunk) : [chunk]
  if (parts.length === 1) return splitPlain(state, chunk, context)
  return parts.flatMap((part, index) => splitPlain(state, part, index === 0 ? context : { ...context, linewise: true }))
}

function splitPlain(state: State, chunk: Piece, context: Context): Entry[] {
  const opened = pluralTitle(state, chunk, context)
  const piece = bare(opened.piece)
  if (piece.text === '') return []
  if (opened.matched) context = { ...context, linewise: false, kind: 'people', role: opened.role ?? context.role }
  // Two bodies run together: "… Union (EU) Other associations".
  if (context.kind === 'bodies' && context.linewise)
    return splitOutside(piece, /(?<=[)\]])\s+(?=\p{Lu})/gu).map((part) => entryOf(part, context))
  const parts = splitOutside(piece, /\s*,\s*/gu).filter((part) => bare(part).text !== '')
  const groups = groupParts(state, parts, context)
  const entries: Entry[] = []
  let title = opened.title
  // Where some are named by one word, that may be a surname: "Marsh and John Reed".
  const lone = opened.matched || parts.some((part) => /^\p{Lu}[\p{L}'’-]*$/u.test(bare(part).text))
  for (const group of groups) {
    const whole: Piece = {
      text: piece.text.slice(group.from.start - piece.start, group.to.start + group.to.text.length - piece.start),
      start: group.from.start
    }
    for (const name of splitAnd(state, whole, context, parts.length === 1 && context.linewise, lone)) {
      const again = pluralTitle(state, bare(name.piece), context)
      if (again.title !== null || again.matched) title = again.title
      if (again.matched) context = { ...context, role: again.role }
      entries.push({
        ...name,
        context: { ...name.context, role: context.role },
        piece: again.piece,
        title: name.title ?? title
      })
    }
  }
  return sharedPost(state, entries)
}

/** "Ann Lee and Tom Rees, Senior Analysts": a post in the plural behind two names is of both. */
function sharedPost(state: State, entries: Entry[]): Entry[] {
  const last = entries.at(-1)
  if (!last || entries.length !== 3) return entries
  const text = words(bare(last.piece))
  if (looksLikePerson(text) >= 0.75) return entries
  for (const language of state.languages)
    for (const [ending, singular] of language.phrases.attendance.plurals) {
      if (!ending.test(text)) continue
      const post = text.replace(ending, singular)
      if (!isPost(post)) continue
      const role = found(state, bare(last.piece), `${last.context.rule}-role`, 0.7, post)
      return entries.slice(0, -1).map((entry) => ({ ...entry, context: { ...entry.context, role } }))
    }
  return entries
}

interface Group {
  from: Piece
  to: Piece
}

/** Joins the parts between commas that belong to one entry: a name with its role, body and letters. */
function groupParts(state: State, parts: Piece[], context: Context): Group[] {
  const groups: Group[] = []
  const singleLine = context.linewise && parts.length <= 4
  const marked = context.single || /\s[-–—]|[–—]|[([]/u.test(parts[0]?.text ?? '')
  // Nobody is named: each post stands for whoever holds it.
  if (parts.length > 2 && parts.every((part) => isPostAlone(part)))
    return parts.map((part) => ({ from: part, to: part }))
  parts.forEach((part, index) => {
    const previous = groups.at(-1)
    const post =
      previous &&
      (singleLine && parts.length === 2
        ? isPost(words(previous.to)) && (startsWithPerson(state, bare(part)) || looksLikePerson(words(part)) >= 0.5)
        : isThePost(state, bare(previous.to)) && startsWithPerson(state, bare(part)))
    const body =
      previous &&
      /\s/u.test(previous.to.text.trim()) &&
      looksLikePerson(words(bare(lastOf(state, previous.to)))) >= 0.5 &&
      isAcronym(words(bare(part)))
    if (previous && (post || body || isAttribute(state, part, singleLine, index, marked))) previous.to = part
    else groups.push({ from: part, to: part })
  })
  return groups
}

/** "the Clerk" before ", Mrs Jones": one post that an article makes known. */
function isThePost(state: State, piece: Piece): boolean {
  const last = bare(lastOf(state, piece))
  const article = matchAny(state, (phrases) => phrases.beforeName, last.text)
  return article !== null && isPost(last.text.slice(article[0].length))
}

/** A post and, in brackets, who holds it. */
function isPostAlone(part: Piece): boolean {
  const plain = words(part)
    .replace(/\s*[([][^()[\]]*[)\]]/gu, '')
    .trim()
  return isPost(plain) && looksLikePerson(plain) < 0.4 && nameAfterPost(plain) === null
}

/** What stands behind the last "and". */
function lastOf(state: State, piece: Piece): Piece {
  const and = andAt(state, piece)
  return and === null ? piece : sub(piece, and.to)
}

/** Whether a part between commas is said about the name before it. */
function isAttribute(state: State, raw: Piece, singleLine: boolean, index: number, marked: boolean): boolean {
  const piece = bare(raw)
  const text = words(piece)
  if (text === '') return true
  const plain = text.replace(/\s*[([][^()[\]]*[)\]]/gu, '').trim()
  if (plain === '') return true
  if (isWord(state, (language) => language.names.postNominals, plain) && /\p{Lu}/u.test(plain)) return true
  const and = andAt(state, piece)
  if (and !== null && !isPost(text)) {
    const head = words(sub(piece, 0, and.from))
    // "President and Jane Jones": the part before "and" is said about the last, the other is a name of its own.
    if (head !== '' && !isRole(state, head))
      return singleLine && looksLikeBody(text) >= 0.5 && looksLikePerson(text) < 0.5
    if (head === '') return false
  }
  if (startsWithPerson(state, piece)) return false
  if (/^\p{Ll}/u.test(plain) && testAny(state, (phrases) => phrases.beforeName, plain)) return false
  if (nameAfterPost(plain) !== null) return false
  if (isRole(state, plain)) return true
  if (isWord(state, (language) => language.names.memberWords, plain)) return true
  if (
    testAny(state, (phrases) => phrases.remarks, plain) ||
    testAny(state, (phrases) => phrases.presenceRemarks.absent, plain) ||
    testAny(state, (phrases) => phrases.presenceRemarks.apologies, plain)
  )
    return true
  // "…, Tom Rees on behalf of the Rivers Trust": another name.
  if (withoutBody(state, plain) !== plain) return false
  const person = looksLikePerson(plain)
  if (looksLikeBody(plain) >= 0.5 && person < 0.6) return true
  if (!singleLine) return false
  if (index === 1 && isAcronym(plain)) return true
  return person < (marked ? 0.75 : 0.5)
}

/** A title, or a post with a name behind it: a new person, not a role of the last. */
function startsWithPerson(state: State, piece: Piece): boolean {
  const titled = matchAny(state, (phrases) => phrases.titledRoles, piece.text)
  const rest = titled ? piece.text.slice(titled[0].length) : piece.text
  if (titled && /^\p{Lu}/u.test(rest) && !isPost(rest) && looksLikeBody(rest) < 0.5 && rest.split(/\s+/u).length <= 4)
    return true
  const first = /^\S+/u.exec(piece.text)?.[0] ?? ''
  return isWord(state, (language) => language.names.titles, first) && !isPost(first) && /\s/u.test(piece.text)
}

/** The last "and" of a piece that stands between two names. */
function andAt(state: State, piece: Piece): { from: number; to: number } | null {
  const inside = bracketed(piece.text)
  let last: { from: number; to: number } | null = null
  for (const match of piece.text.matchAll(/(?<=^|\s)(?:\p{Ll}{1,4}(?:['’]r)?|&|\+)(?=\s|$)/gu)) {
    const word = foldText(match[0]).replace(/'r$/u, '')
    if (word !== '&' && word !== '+' && !state.languages.some((language) => language.names.and.includes(word))) continue
    if (inside.some((pair) => pair.from <= match.index && match.index < pair.to)) continue
    last = { from: match.index, to: match.index + match[0].length }
  }
  return last
}

/** "A and B" → both; "Ann and Peter Marlow" → both with the surname; "Mr & Mrs Smith" → both. */
function splitAnd(state: State, piece: Piece, context: Context, alone: boolean, lone: boolean, depth = 0): Entry[] {
  const and = depth < 8 ? andAt(state, piece) : null
  if (and === null) return [entryOf(piece, context)]
  const left = trim(sub(piece, 0, and.from))
  const right = trim(sub(piece, and.to))
  if (bare(right).text === '') return [entryOf(left, context)]
  if (left.text === '') return [entryOf(right, context)]
  if (isTitleOnly(state, left.text)) {
    const name = /^\S+\s+(.+)$/su.exec(right.text)
    if (!name) return [entryOf(piece, context)]
    const title = found(state, left, `${context.rule}-prefix`, 0.85)
    const alone: Piece = sub(right, right.text.length - name[1]!.length)
    return [
      { ...entryOf(alone, context), title, couple: true },
      { ...entryOf(right, context), couple: true }
    ]
  }
  if (!partsStandAlone(state, piece, left, right, context, alone)) return [entryOf(piece, context)]
  const before = splitAnd(state, left, context, alone, lone, depth + 1)
  const given = before.at(-1)!
  const surname = sharedSurname(state, given.piece, right, lone)
  if (surname) before[before.length - 1] = { ...given, surname, couple: true }
  return [...before, { ...entryOf(right, context), couple: surname !== null }]
}

function isTitleOnly(state: State, text: string): boolean {
  return isWord(state, (language) => language.names.titles, text) && !isPost(text)
}

/** Both sides of an "and" name somebody by themselves. "Finance and Resources" is one body. */
function partsStandAlone(
  state: State,
  whole: Piece,
  left: Piece,
  right: Piece,
  context: Context,
  alone: boolean
): boolean {
  const text = words(whole)
  if (testAny(state, (phrases) => phrases.unnamed, words(right))) return startsWithName(left.text)
  if (!/^[\p{Lu}\p{Ll}]/u.test(right.text)) return false
  const rightName = withoutBody(state, stripSmall(state, right))
  if (!/^[\p{Lu}]/u.test(rightName)) return false
  // "Planning and Building Director Jane Jones"
  if (
    nameAfterPost(rightName) !== null &&
    nameAfterPost(text) !== null &&
    looksLikePerson(left.text) < 0.4 &&
    nameAfterPost(left.text) === null
  )
    return false
  if (
    startsWithPerson(state, left) &&
    (isPost(rightName) || looksLikePerson(rightName) >= 0.15 || startsWithPerson(state, bare(right)))
  )
    return true
  const plainLeft = withoutBody(state, left.text.replace(/[([][^()[\]]*[)\]]/gu, ' ').trim())
  if (looksLikePerson(plainLeft) >= 0.5 && looksLikePerson(rightName) >= 0.5) return true
  const lastLeft = plainLeft.split(/\s*(?:,|\s[–-]\s)\s*/u).at(-1) ?? ''
  const bodyish = looksLikeBody(text) >= 0.5
  const rightPerson = looksLikePerson(rightName) >= 0.5 || startsWithPerson(state, bare(right))
  if (rightPerson && (looksLikePerson(plainLeft) >= 0.4 || lastLeft !== plainLeft || !bodyish)) return true
  if (isPost(plainLeft) && isPost(rightName)) return !alone
  if (bodyish || Number(looksLikeGroup(text)) >= 0.5) {
    // Two bodies, each known as one by itself.
    return !alone && context.kind === 'bodies' && looksLikeBody(plainLeft) >= 0.5 && looksLikeBody(rightName) >= 0.5
  }
  if (isRole(state, text) && !startsWithName(plainLeft)) return false
  return startsWithName(plainLeft) || isPost(plainLeft)
}

/** "Anna Bevan from the Rivers Trust" → "Anna Bevan". */
function withoutBody(state: State, text: string): string {
  for (const gap of [...text.matchAll(/\s+(?=\p{Ll})/gu)].slice(0, 5)) {
    const name = text.slice(0, gap.index)
    if (!testAny(state, (phrases) => phrases.fromOrganization, text.slice(gap.index).trimStart())) continue
    if (/\s/u.test(name) && !isPost(name) && looksLikePerson(name) >= 0.5 && looksLikeBody(name) < 0.5) return name
  }
  return text
}

function startsWithName(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

function stripSmall(state: State, piece: Piece): string {
  const match = matchAny(state, (phrases) => phrases.beforeName, piece.text)
  const whole = match && match[0].length < piece.text.length ? piece.text.slice(match[0].length) : piece.text
  const told = matchAny(state, (phrases) => phrases.relatives, whole)
  const rest = told && told.index > 2 ? whole.slice(0, told.index) : whole
  return rest.replace(/\s*[([][^()[\]]*[)\]]/gu, ' ').trim()
}

/** The surname that a lone given name shares with the full name after it. */
function sharedSurname(state: State, left: Piece, right: Piece, lone: boolean): Piece | null {
  const given = bare(left).text
  if (!/^\p{Lu}[\p{L}'’-]*$/u.test(given) || isPost(given)) return null
  if (lone && !state.languages.some((language) => language.names.givenNames.includes(foldText(given)))) return null
  const plain = /^(\p{Lu}[\p{L}.'’-]*)\s+(\p{Lu}[\p{L}'’ -]{1,40}?)(?=\s*(?:[,;(–[]|$))/u.exec(right.text)
  if (!plain) return null
  const at = right.text.indexOf(plain[2]!, plain[1]!.length)
  return sub(right, at, at + plain[2]!.length)
}

/** Takes a plural title or a word for several off the start: "Councillors A, B" → title "Councillor" for each. */
function pluralTitle(
  state: State,
  piece: Piece,
  context: Context
): { piece: Piece; title: Found<string> | null; role: Found<string> | null; matched: boolean } {
  for (const gap of [...piece.text.slice(0, 40).matchAll(/[\s:.–-]+/gu)].slice(0, 3).reverse()) {
    const printed = piece.text.slice(0, gap.index)
    const key = foldText(printed)
    for (const language of state.languages) {
      const singular = language.phrases.attendance.pluralTitles[key]
      if (singular === undefined) continue
      const rest = sub(piece, gap.index + gap[0].length)
      if (!/^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu})/u.test(rest.text)) continue
      const place = found(state, sub(piece, 0, gap.index), `${context.rule}-prefix`, 0.8)
      const role = language.phrases.attendance.pluralRoles[key]
      return {
        role:
          role === undefined || place === null
            ? null
            : new Found(role, place.spans, `${context.rule}-role`, 0.75, 'derived'),
        piece: rest,
        title: singular === '' || place === null ? null : new Found(singular, place.spans, place.rule, 0.8, 'derived'),
        matched: true
      }
    }
  }
  return { piece, title: null, role: null, matched: false }
}
