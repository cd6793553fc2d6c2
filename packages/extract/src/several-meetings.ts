/** Minutes of several meetings in one file: the record is of the first (annotation guide, "Several meetings in one file"). */
import { findDates, foldText, matchesAny, matchLabel, toIso } from '@cofnod/language'
import type { Block } from './blocks.js'
import type { State } from './state.js'

/** A title block is printed within this many lines. */
const TITLE_LINES = 5
/** Meetings shorter than this many blocks are lines of a list; under headings of their own they may be shorter. */
const MIN_BLOCKS = 8
const MIN_NOTES = 3

/** Index of the block where the second meeting's minutes begin; the number of blocks where there is one meeting. */
export function firstMeetingEnd(state: State): number {
  const { blocks } = state
  const first = titleDate(state, 0)
  const opening = blocks.slice(0, 3)
  if (first === null || opening.length === 0) return blocks.length
  for (const block of blocks.slice(MIN_NOTES)) {
    if (
      isDatedHeading(block, state) &&
      opening.some((line) => isDatedHeading(line, state) && sameDatedTitle(line, block, state))
    )
      return block.index
    if (block.index < MIN_BLOCKS || block.cell || block.label) continue
    if (!opening.some((line) => sameTitle(line, block, state))) continue
    const date = titleDate(state, block.index)
    if (date === null) continue
    // On the same day: two meetings only where people are listed anew, or the one before was closed.
    if (date !== first) return block.index
    if (opening.some((line) => line.text === block.text) && listsPeople(state, block.index)) return block.index
    if (speaksOfMinutes(block.text, state) && closedBefore(state, block.index)) return block.index
  }
  return blocks.length
}

function sameLooks(a: Block, b: Block): boolean {
  const size = a.style.size ?? 'body'
  return a.kind === b.kind && a.bold === b.bold && a.depth === b.depth && size === (b.style.size ?? 'body')
}

/** A heading that begins with a full date or is a date but for a word or two: running notes have one over each meeting. */
function isDatedHeading(block: Block, state: State): boolean {
  if (block.cell || block.text.length > 120 || !(block.kind === 'heading' || block.bold || block.underline))
    return false
  const [date] = findDates(block.text, { order: state.numericOrder })
  return date !== undefined && date.year !== null && (date.start === 0 || titleKey(block.text, state).length <= 10)
}

/** Another day under a heading in the same looks. */
function sameDatedTitle(a: Block, b: Block, state: State): boolean {
  const day = (block: Block): string => {
    const date = findDates(block.text, { order: state.numericOrder })[0]!
    return toIso(date.year!, date.month, date.day) ?? ''
  }
  return sameLooks(a, b) && day(a) !== day(b)
}

/** Printed alike: the same words, or the same words before the date, in the same looks. */
function sameTitle(a: Block, b: Block, state: State): boolean {
  if (!sameLooks(a, b)) return false
  const x = titleKey(a.text, state)
  const y = titleKey(b.text, state)
  if (x.length < 6 || y.length < 6) return false
  return (
    x === y || (speaksOfMinutes(a.text, state) && speaksOfMinutes(b.text, state) && x.slice(0, 12) === y.slice(0, 12))
  )
}

function titleKey(text: string, state: State): string {
  let rest = text.slice(0, 200)
  for (const date of findDates(rest, { order: state.numericOrder }).reverse())
    rest = rest.slice(0, date.start) + rest.slice(date.end)
  return foldText(rest)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function speaksOfMinutes(text: string, state: State): boolean {
  return state.languages.some((language) => language.phrases.meeting.minutesWords[0]!.test(text.slice(0, 250)))
}

/** The date printed within a title block that starts at `from`, if the block also speaks of minutes or a meeting. */
function titleDate(state: State, from: number): string | null {
  const lines = state.blocks.slice(from, from + TITLE_LINES)
  const speaks = lines.some(
    (line) =>
      line.text.length < 250 &&
      (speaksOfMinutes(line.text, state) ||
        state.languages.some((language) => matchesAny(language.phrases.meeting.heldOn, line.text)))
  )
  if (!speaks) return null
  for (const line of lines) {
    const date = findDates(line.text.slice(0, 250), { order: state.numericOrder }).find((found) => found.year !== null)
    if (date) return toIso(date.year!, date.month, date.day)
  }
  return null
}

function listsPeople(state: State, from: number): boolean {
  return state.blocks
    .slice(from, from + 2 * TITLE_LINES)
    .some((line) => matchLabel(line.text, state.languages)?.names.includes('present') ?? false)
}

function closedBefore(state: State, index: number): boolean {
  return state.blocks
    .slice(Math.max(0, index - 2 * TITLE_LINES), index)
    .some(({ text }) =>
      state.languages.some((language) => matchesAny(language.phrases.meeting.ended, text.slice(0, 400)))
    )
}
