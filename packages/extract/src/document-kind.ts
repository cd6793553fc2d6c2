/** What the document is: minutes, an agenda, informal notes or something else altogether. */

import { findDates, matchLabel } from '@cofnod/language'
import type { DocumentKind } from '@cofnod/model'
import type { State } from './state.js'

/** Lines looked at; a kind shows at the beginning or never. */
const LINES = 400
/** Below this many signs of minutes, a document is none. */
const ENOUGH = 3

interface Signs {
  minutes: Set<string>
  agenda: Set<string>
  other: Set<string>
}

/** Sets `file.documentKind` on the tree; a document that is no minutes gets an issue and later steps find little to read. */
export function readDocumentKind(state: State): void {
  const kind = judge(state)
  state.tree.data.file.documentKind = kind
  if (kind.value === 'other' || kind.value === 'agenda') {
    state.draft.issues.push({
      code: 'not-minutes',
      severity: 'warning',
      data: { documentKind: kind.value, confidence: kind.confidence },
      spans: [],
      itemId: null
    })
  }
}

function judge(state: State): { value: DocumentKind; confidence: number } {
  const signs = collect(state)
  const attendance = hasAttendance(state)
  const top = state.blocks.slice(0, 12).map((block) => block.text)
  const says = (which: 'minutes' | 'agenda') =>
    top.some((text) => state.languages.some((l) => l.phrases.meeting.kindSigns[which][0]!.test(text.slice(0, 120))))
  const minutes =
    signs.minutes.size + (attendance ? 1.5 : 0) + (says('minutes') ? 1.5 : 0) + (state.sections.length >= 2 ? 0.5 : 0)
  const agenda =
    signs.agenda.size +
    (says('agenda') && !says('minutes') ? 1.5 : 0) +
    (signs.agenda.size > 0 && !attendance && isBareList(state) ? 1.5 : 0)
  const other = 1.6 * signs.other.size
  if (other > minutes && other > agenda)
    return { value: 'other', confidence: certainty(other, Math.max(minutes, agenda)) }
  if (agenda > minutes && !attendance) return { value: 'agenda', confidence: certainty(agenda, minutes) }
  if (minutes >= ENOUGH)
    return {
      value: says('minutes') || attendance ? 'minutes' : 'notes',
      confidence: certainty(minutes, Math.max(agenda, other))
    }
  const dated = state.blocks
    .slice(0, 6)
    .some((block) => findDates(block.text, { order: state.numericOrder }).length > 0)
  if (minutes >= ENOUGH - 1.5 && (dated || attendance)) return { value: 'notes', confidence: 0.55 }
  return { value: 'other', confidence: 0.6 }
}

function certainty(winner: number, loser: number): number {
  return (
    Math.round(Math.min(0.99, 0.5 + 0.5 * ((winner - loser) / Math.max(1, winner + loser)) + 0.02 * winner) * 100) / 100
  )
}

/** Which signs are found at all: each counts once, however often it stands. */
function collect(state: State): Signs {
  const signs: Signs = { minutes: new Set(), agenda: new Set(), other: new Set() }
  for (const block of state.blocks.slice(0, LINES)) {
    const text = block.text.slice(0, 600)
    for (const language of state.languages) {
      for (const kind of ['minutes', 'agenda', 'other'] as const) {
        language.phrases.meeting.kindSigns[kind].forEach((pattern, index) => {
          if (pattern.test(text)) signs[kind].add(`${index}`)
        })
      }
    }
  }
  return signs
}

function hasAttendance(state: State): boolean {
  return state.blocks.slice(0, LINES).some((block) => {
    const names = matchLabel(block.text, state.languages)?.names ?? []
    return (
      names.includes('present') ||
      names.includes('apologies') ||
      names.includes('inAttendance') ||
      names.includes('absent')
    )
  })
}

/** Most lines are short and hardly any is a sentence told in the past. */
function isBareList(state: State): boolean {
  const lines = state.blocks.filter((block) => block.text.length > 0)
  const long = lines.filter((block) => block.text.length > 120).length
  return long <= lines.length * 0.15
}
