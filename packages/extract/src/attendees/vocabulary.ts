/** What the languages of the document say about a word or phrase. Nothing here knows a word itself. */
import {
  type AttendancePhrases,
  firstMatch,
  foldText,
  isInitials,
  isPost,
  type LabelName,
  type Language,
  labelNames,
  looksLikeBody,
  looksLikeGroup,
  looksLikePerson
} from '@cofnod/language'
import type { Attendee } from '@cofnod/model'
import type { State } from '../state.js'

export type Presence = Attendee['presence']
export type Capacity = Attendee['capacity']

/** Longest text in UTF-16 units that a phrase is asked about. */
const MAX_TEXT = 1200

/** The first match of any of the phrases of all languages. */
export function matchAny(
  state: State,
  pick: (phrases: AttendancePhrases) => readonly RegExp[],
  text: string
): RegExpExecArray | null {
  const head = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text
  for (const language of state.languages) {
    const match = firstMatch(pick(language.phrases.attendance), head)
    if (match) return match
  }
  return null
}

export function testAny(state: State, pick: (phrases: AttendancePhrases) => readonly RegExp[], text: string): boolean {
  return matchAny(state, pick, text) !== null
}

/** The label says that those named were there, whatever it stands under. */
export const labelIsExplicit = (state: State, label: string): boolean =>
  testAny(state, (phrases) => phrases.explicitLabels, label)

/** Words of a group of `NameWords`, of all languages. */
export function hasWord(state: State, pick: (language: Language) => readonly string[], text: string): boolean {
  const folded = ` ${foldText(text)
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/gu, ' ')} `
  return state.languages.some((language) => pick(language).some((word) => folded.includes(` ${word} `)))
}

/** The text, whole, is one of the words. */
export function isWord(state: State, pick: (language: Language) => readonly string[], text: string): boolean {
  const folded = foldText(text).replace(/[.\s]+$/u, '')
  return state.languages.some((language) => pick(language).includes(folded))
}

/** What a label means for attendance. The first name that does tells; null where none does. */
const MEANING: Partial<Record<LabelName, { presence: Presence; capacity: Capacity }>> = {
  present: { presence: 'present', capacity: null },
  attending: { presence: 'present', capacity: null },
  inAttendance: { presence: 'present', capacity: 'in-attendance' },
  observers: { presence: 'present', capacity: 'observer' },
  guests: { presence: 'present', capacity: 'guest' },
  secretariat: { presence: 'present', capacity: 'secretariat' },
  apologies: { presence: 'apologies', capacity: null },
  absent: { presence: 'absent', capacity: null },
  substitutes: { presence: 'present', capacity: 'member' },
  members: { presence: 'present', capacity: 'member' }
}

/** Labels that announce attendance, in the order in which they tell more. */
const ORDER: LabelName[] = [
  'apologies',
  'absent',
  'observers',
  'guests',
  'inAttendance',
  'secretariat',
  'substitutes',
  'present',
  'members',
  'attending'
]

export function meaningOf(names: readonly LabelName[]): { presence: Presence; capacity: Capacity } | null {
  const name = ORDER.find((candidate) => names.includes(candidate))
  return name ? MEANING[name]! : null
}

/** The capacity that the words of a label tell, null where they tell none. */
export function capacityOf(state: State, label: string): Capacity {
  for (const language of state.languages) {
    for (const { pattern, capacity } of language.phrases.attendance.capacities) if (pattern.test(label)) return capacity
  }
  return null
}

export function isChair(state: State, role: string): boolean {
  return (
    hasWord(state, (language) => language.names.chairWords, role) &&
    !hasWord(state, (language) => language.names.viceChairWords, role)
  )
}

export { foldText, isInitials, isPost, labelNames, looksLikeBody, looksLikeGroup, looksLikePerson }
