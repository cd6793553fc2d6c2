/** Minutes of several meetings in one file: the record is of the first (annotation guide, "Several meetings in one file"). */
import { findDates, foldText, matchLabel, toIso } from '@cofnod/language'
import type { Block } from './blocks.js'
import type { State } from './state.js'

/** A title block is printed within this many lines. */
const TITLE_LINES = 5
/** Meetings shorter than this many blocks are lines of a list. */
const MIN_BLOCKS = 8

/** Index of the block where the second meeting's minutes begin; the number of blocks where there is one meeting. */
export function firstMeetingEnd(state: State): number {
  const { blocks } = state
  const first = titleDate(state, 0)
  const opening = blocks.slice(0, 3)
  if (first === null || opening.length === 0) return blocks.length
  for (const block of blocks.slice(MIN_BLOCKS)) {
    if (block.cell || block.label || !opening.some((line) => sameTitle(line, block, state))) continue
    const date = titleDate(state, block.index)
    if (date === null) continue
    // The same title on the same day: two meetings only where people are listed anew.
    if (date !== first || (opening.some((line) => line.text === block.text) && listsPeople(state, block.index))) return block.index
  }
  return blocks.length
}

/** Printed alike: the same words, or the same words before the date, in the same looks. */
function sameTitle(a: Block, b: Block, state: State): boolean {
  if (a.kind !== b.kind || a.bold !== b.bold || a.depth !== b.depth || (a.style.size ?? 'body') !== (b.style.size ?? 'body')) return false
  const x = titleKey(a.text, state)
  const y = titleKey(b.text, state)
  if (x.length < 6 || y.length < 6) return false
  return x === y || (speaksOfMinutes(a.text, state) && speaksOfMinutes(b.text, state) && x.slice(0, 12) === y.slice(0, 12))
}

function titleKey(text: string, state: State): string {
  let rest = text.slice(0, 200)
  for (const date of findDates(rest, { order: state.numericOrder }).reverse()) rest = rest.slice(0, date.start) + rest.slice(date.end)
  return foldText(rest).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function speaksOfMinutes(text: string, state: State): boolean {
  return state.languages.some((language) => language.phrases.meeting.minutesWords[0]!.test(text))
}

/** The date printed within a title block that starts at `from`, if the block also speaks of minutes or a meeting. */
function titleDate(state: State, from: number): string | null {
  const lines = state.blocks.slice(from, from + TITLE_LINES)
  const speaks = lines.some(
    (line) => line.text.length < 250 && (speaksOfMinutes(line.text, state) || state.languages.some((language) => language.phrases.meeting.heldOn.some((p) => p.test(line.text))))
  )
  if (!speaks) return null
  for (const line of lines) {
    const date = findDates(line.text.slice(0, 250), { order: state.numericOrder }).find((found) => found.year !== null)
    if (date) return toIso(date.year!, date.month, date.day)
  }
  return null
}

function listsPeople(state: State, from: number): boolean {
  return state.blocks.slice(from, from + 2 * TITLE_LINES).some((line) => matchLabel(line.text, state.languages)?.names.includes('present') ?? false)
}
