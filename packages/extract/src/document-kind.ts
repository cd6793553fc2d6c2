/** What the document is: minutes, an agenda, informal notes or something else altogether. */
import { findDates, findTimes, matchesAny, matchLabel } from '@cofnod/language'
import type { DocumentKind } from '@cofnod/model'
import type { State } from './state.js'

/** Lines looked at, and units of each: a kind shows early or never. */
const LINES = 400
const LINE_LENGTH = 600
/** Lines at the top that may name the kind. */
const TOP = 12

/** Points that make a document minutes, and that make it notes where nothing else speaks. */
const ENOUGH = 3
const SOME = 1.5

interface Judgement {
  value: DocumentKind
  confidence: number
}

/**
 * Sets `file.documentKind` on the tree. A document that certainly is no minutes (a letter, a recipe, an agenda) gets an
 * issue, and `state.notMinutes` keeps later steps from reading a meeting out of it.
 */
export function readDocumentKind(state: State): void {
  const kind = judge(state)
  state.tree.data.file.documentKind = kind
  if (kind.value === 'minutes' || kind.value === 'notes') return
  state.draft.issues.push({
    code: 'not-minutes',
    severity: 'warning',
    data: { documentKind: kind.value, confidence: kind.confidence },
    spans: [],
    itemId: null
  })
  if (kind.value === 'other' && kind.confidence >= CERTAIN) {
    state.sections = []
    state.draft.agendaItems = []
  }
  state.notMinutes = kind.confidence >= CERTAIN ? (kind.value as 'agenda' | 'other') : null
}

/** From this confidence on nothing of a meeting is read from another kind of document. */
const CERTAIN = 0.7

function judge(state: State): Judgement {
  const attendance = attendanceLabels(state)
  const top = state.blocks.slice(0, TOP).map((block) => block.text.slice(0, 160))
  // What is printed tells more than what the file is called.
  const titled =
    namesKind(state, top) ??
    namesKind(state, [state.streams.filename.replace(/[_-]/gu, ' '), state.streams.metadata.slice(0, 300)])
  const minutes =
    points(state, 'minutes') +
    2 * Math.min(2, attendance) +
    (titled === 'minutes' ? 2 : titled === 'notes' ? 1.5 : 0) +
    whenTold(state, top)
  const agenda = points(state, 'agenda') * (attendance > 0 ? 0.4 : 1)
  const other = points(state, 'other')
  if (other >= ENOUGH && other > minutes - (titled ? 0 : 1))
    return { value: 'other', confidence: certainty(other, minutes) }
  if (agenda >= ENOUGH && agenda > minutes - 2 && attendance === 0)
    return { value: 'agenda', confidence: certainty(agenda, minutes) }
  if (minutes >= ENOUGH) {
    const value = titled === 'notes' || (titled === null && attendance === 0) ? 'notes' : 'minutes'
    return { value, confidence: certainty(minutes, Math.max(agenda, other)) }
  }
  if (minutes >= SOME && other < ENOUGH) return { value: 'notes', confidence: 0.55 }
  return { value: 'other', confidence: 0.5 }
}

function certainty(winner: number, loser: number): number {
  const share = winner / Math.max(0.1, winner + Math.max(0, loser))
  return Math.round(Math.min(0.99, 0.3 + 0.6 * share + 0.015 * Math.min(10, winner)) * 100) / 100
}

/** The sum of the signs of a kind, each at up to `most` lines. */
function points(state: State, kind: 'minutes' | 'agenda' | 'other'): number {
  let sum = 0
  const lines = state.blocks.slice(0, LINES).map((block) => block.text.slice(0, LINE_LENGTH))
  for (const language of state.languages) {
    for (const { pattern, weight, most = 1 } of language.phrases.meeting.kindSigns[kind]) {
      let found = 0
      for (const line of lines) if (found < most && pattern.test(line)) found += 1
      sum += found * weight
    }
  }
  return sum
}

function namesKind(state: State, texts: string[]): 'minutes' | 'notes' | null {
  const says = (which: 'minutesWords' | 'notesWords') =>
    texts.some((text) => state.languages.some((language) => matchesAny(language.phrases.meeting[which], text)))
  return says('minutesWords') ? 'minutes' : says('notesWords') ? 'notes' : null
}

/** How many different lists of people are labelled. */
function attendanceLabels(state: State): number {
  const kinds = new Set<string>()
  for (const block of state.blocks.slice(0, LINES)) {
    const names = matchLabel(block.text, state.languages)?.names ?? []
    for (const name of names)
      if (name === 'present' || name === 'apologies' || name === 'inAttendance' || name === 'absent') kinds.add(name)
  }
  return kinds.size
}

/** Minutes say at the top when the meeting was: a point for a day, half of one for an hour. */
function whenTold(state: State, top: string[]): number {
  const day = top.slice(0, 6).some((text) => findDates(text, { order: state.numericOrder }).length > 0)
  const hour = top.slice(0, 6).some((text) => findTimes(text).length > 0)
  return (day ? 0.75 : 0) + (hour ? 0.5 : 0)
}
