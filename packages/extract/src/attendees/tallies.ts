/** Numbers of people that stand instead of names. */
import { readNumber } from '@cofnod/language'
import type { Block } from '../blocks.js'
import { foundAt, Link } from '../found.js'
import { type State, sectionAt } from '../state.js'
import { endOf, found, type Piece, sub } from './pieces.js'
import { matchAny, type Presence } from './vocabulary.js'

/** Adds a count, unless one for the same presence is there: the first told is the meeting's. */
export function addTally(
  state: State,
  subject: Presence,
  value: number,
  piece: Piece,
  block: Block,
  unit: Piece | null = null
): void {
  if (state.draft.tallies.some((tally) => tally.subject === subject)) return
  const count = foundAt(state, value, piece.start, endOf(piece), `attendees/${subject}-count`, 0.88)
  if (count === null) return
  const section = sectionAt(state, block.index)
  state.draft.tallies.push({
    subject,
    status: null,
    count,
    unit: unit ? found(state, unit, `attendees/${subject}-unit`, 0.85) : null,
    itemId: section ? new Link(section.item) : null
  })
}

const counted = [
  ['apologies', (phrases) => phrases.countedApologies],
  ['absent', (phrases) => phrases.countedAbsent],
  ['present', (phrases) => phrases.countedPresent]
] satisfies [Presence, Parameters<typeof matchAny>[1]][]

/** Reads counts out of one sentence. @returns the presences that were counted in it. */
export function readCounts(state: State, sentence: Piece, block: Block): Presence[] {
  const read: Presence[] = []
  for (const [subject, pick] of counted) {
    const match = matchAny(state, pick, sentence.text)
    const printed = match?.groups?.count
    if (!match || !printed) continue
    const value = readNumber(printed.replace(/^dim ond\s+/iu, ''))
    if (value === null) continue
    const at = sentence.text.indexOf(printed, match.index)
    const unit = match.groups?.unit
    const unitAt = unit ? sentence.text.indexOf(unit, at + printed.length) : -1
    const end = unitAt >= 0 ? unitAt + unit!.length : at + printed.length
    addTally(
      state,
      subject,
      value,
      sub(sentence, at, Math.max(end, at + printed.length)),
      block,
      unitAt >= 0 ? sub(sentence, unitAt, unitAt + unit!.length) : null
    )
    read.push(subject)
  }
  return read
}
