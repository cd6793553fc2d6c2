/** Finds the label of attendance that a line starts with. */
import { matchLabel, readNumber } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { type Context, contextOf } from './context.js'
import { kindOfList } from './list-kind.js'
import { bare, found, type Piece, sub, trim, words } from './pieces.js'
import {
  type Capacity,
  capacityOf,
  foldText,
  isPost,
  isWord,
  labelIsExplicit,
  labelNames,
  looksLikeGroup,
  looksLikePerson,
  matchAny,
  meaningOf,
  type Presence,
  testAny
} from './vocabulary.js'

export interface AttendanceLabel {
  label: Piece
  /** What stands behind it on the line; empty where nothing does. */
  value: Piece
  context: Context
  /** It speaks of attendance by itself ("Members present"); "Members" does not. */
  explicit: boolean
  /** A number in it: "Nine present:". */
  count: number | null
  /** Parted from its value by a mark, by type or by standing alone. */
  separated: boolean
  /** It names who holds a post ("Chair: Jane Jones"): part of a list that is open, none by itself. */
  post: boolean
}

/** Longest label in UTF-16 units. */
const MAX_LABEL = 90

/** The label of attendance at the start of `piece`; 'other' where another label stands there; null where none does. */
export function readLabel(state: State, piece: Piece, block: Block | null): AttendanceLabel | 'other' | null {
  const listed = matchLabel(piece.text, state.languages)
  if (listed) {
    const meaning = meaningOf(listed.names)
    if (meaning === null) {
      const form = formed(state, sub(piece, 0, listed.end))
      if (form) return make(state, sub(piece, 0, listed.end), sub(piece, listed.valueStart), form, true)
      const value = sub(piece, listed.valueStart)
      if (!listed.names.includes('chair') || value.text === '' || !startsWithName(state, value)) return 'other'
      const chair = make(
        state,
        sub(piece, 0, listed.end),
        value,
        { presence: 'present', capacity: null, count: null, who: null },
        true
      )
      return { ...chair, explicit: false, post: true }
    }
    return make(
      state,
      sub(piece, 0, listed.end),
      sub(piece, listed.valueStart),
      { ...meaning, count: null, who: formed(state, sub(piece, 0, listed.end))?.who ?? null },
      listed.separated
    )
  }
  const colon = /^([^:\t]{2,90}?)\s*(?::\s*[-–—]?|\t|\s[-–—]\s)\s*/u.exec(piece.text.slice(0, MAX_LABEL + 10))
  if (colon) {
    const form = formed(state, sub(piece, 0, colon[1]!.length))
    if (form) return make(state, sub(piece, 0, colon[1]!.length), sub(piece, colon[0].length), form, true)
  }
  if (piece.text.length <= MAX_LABEL) {
    const form = formed(state, piece)
    if (form && !/[.,]$/u.test(piece.text)) return make(state, piece, sub(piece, piece.text.length), form, true)
  }
  return boldLead(state, piece, block) ?? opening(state, piece)
}

/** A bold run-in: "**Present** Jane Jones". */
function boldLead(state: State, piece: Piece, block: Block | null): AttendanceLabel | null {
  if (!block || block.boldLead === 0 || block.boldLead >= piece.text.length || block.textStart !== piece.start)
    return null
  const label = bare(sub(piece, 0, block.boldLead))
  const value = trim(sub(piece, block.boldLead))
  const meaning = meaningOf(labelNames(label.text, state.languages))
  const form = meaning ? { ...meaning, count: null, who: null } : formed(state, label)
  return form ? make(state, label, value, form, true) : null
}

/** Capitals or a capitalised word before names, with no mark: "PRESENT Councillor A, B". */
function opening(state: State, piece: Piece): AttendanceLabel | null {
  for (const language of state.languages) {
    for (const { pattern, presence, capacity } of language.phrases.attendance.bareOpenings) {
      const match = pattern.exec(piece.text)
      if (!match) continue
      const value = sub(piece, match[0].length)
      // "APOLOGIES AND DECLARATIONS": a title.
      const first = /^\S+/u.exec(value.text)?.[0] ?? ''
      if (isWord(state, (one) => one.names.and, first)) continue
      if (!startsWithName(state, value) || goesOnAsSentence(state, piece, presence)) continue
      return make(
        state,
        trim(sub(piece, 0, match[0].length)),
        value,
        { presence, capacity, count: null, who: null },
        false
      )
    }
  }
  return null
}

/** "Apologies from AB were accepted": the sentence says more behind the names. */
function goesOnAsSentence(state: State, piece: Piece, presence: Presence): boolean {
  if (presence !== 'apologies') return false
  const match = matchAny(state, (phrases) => phrases.apologiesFrom, piece.text)
  return match !== null && match.index + match[0].length < piece.text.trimEnd().length - 2
}

interface Form {
  presence: Presence
  capacity: Capacity
  count: number | null
  who: string | null
}

/** What a label in other words says; of "Sorry from / Ymddiheuriadau" the half that says something. */
export function formed(state: State, label: Piece): Form | null {
  const text = words(bare(label)).replace(/\s*[([][^)\]]*[)\]]/gu, '')
  const whole = formOf(state, text)
  if (whole !== null || !text.includes('/')) return whole
  return text.split(/\s*\/\s*/u, 2).reduce<Form | null>((form, half) => form ?? formOf(state, half), null)
}

function formOf(state: State, text: string): Form | null {
  for (const language of state.languages) {
    for (const { pattern, presence, capacity } of language.phrases.attendance.labelForms) {
      const match = pattern.exec(text)
      // "Welcome and apologies" is the title of an item.
      if (!match || (match.groups?.who && testAny(state, (phrases) => phrases.attendanceTitles, match.groups.who)))
        continue
      const printed = match.groups?.count
      const count = printed ? readNumber(printed) : null
      if (printed && count === null) continue
      return { presence, capacity, count, who: match.groups?.who?.trim() ?? null }
    }
  }
  return null
}

function make(state: State, label: Piece, value: Piece, form: Form, separated: boolean): AttendanceLabel {
  const text = words(label)
  const context = contextOf(form.presence, form.capacity ?? capacityOf(state, text), 'label')
  // "School Administrator present": one post, so it is the role of who is named. "Directors present" only says who they are.
  if (form.who && isPost(form.who) && Number(looksLikeGroup(form.who)) < 0.5) {
    const at = label.text.indexOf(form.who)
    if (at >= 0) context.role = found(state, sub(label, at, at + form.who.length), 'attendees/label-role', 0.75)
  }
  const printed = labelRole(state, form.who ?? '')
  if (context.role === null && printed !== null && form.who) {
    const at = label.text.indexOf(form.who)
    context.role = found(state, sub(label, at, at + form.who.length), 'attendees/label-role', 0.65, printed)
  }
  const bareLabel = bare(label)
  if (context.role === null && isPost(text) && Number(looksLikeGroup(text)) < 0.5)
    context.role = found(state, bareLabel, 'attendees/label-role', 0.75)
  const counted = /[([](\d{1,4})(?:\s*(?:\/|\p{Ll}{1,5})\s*\d{1,4})?[)\]]\s*$/u.exec(label.text)
  return {
    label,
    value: trim(value),
    context,
    explicit: labelIsExplicit(state, text) || form.presence !== 'present',
    count: form.count ?? (counted ? Number(counted[1]) : null),
    separated,
    post: false
  }
}

/** What each of "Officers present" is. */
function labelRole(state: State, who: string): string | null {
  const key = foldText(who.trim())
  for (const language of state.languages) {
    const role = language.phrases.attendance.labelRoles[key]
    if (role !== undefined) return role
  }
  return null
}

/** Whether names plausibly start here: a title, a post with a name, or a name. */
export function startsWithName(state: State, piece: Piece): boolean {
  const first =
    bare(piece.text.length > 300 ? sub(piece, 0, 300) : piece).text.split(/\s*(?:[,;(]|\s[-–—&]\s)/u)[0] ?? ''
  if (first.length === 0 || first.length > 80) return false
  return (
    looksLikePerson(first) >= 0.4 ||
    isPost(first) ||
    kindOfList(state, [bare(piece)]) === 'bodies' ||
    /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}$/u.test(first)
  )
}
