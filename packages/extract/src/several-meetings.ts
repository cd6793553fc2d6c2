/** Minutes of several meetings in one file: the record is of the first (annotation guide, "Several meetings in one file"). */
import { findDates, foldText, matchesAny, matchLabel, toIso } from '@cofnod/language'
import type { Block } from './blocks.js'
import type { State } from './state.js'

/** A title block is printed within this many lines. */
const TITLE_LINES = 5
/** Meetings shorter than this many blocks are lines of a list; under headings of their own they may be shorter. */
const MIN_BLOCKS = 8
const MIN_NOTES = 3

/** Meetings of one document that are told apart; the last holds what is left. */
const MAX_MEETINGS = 100

/** Keeps of `state` the lines and tables of the meeting asked for (`state.meeting`, from 0), and says so where there are several. */
export function selectMeeting(state: State): void {
  const starts = meetingStarts(state)
  state.meetings = starts.length
  if (starts.length < 2) return
  const from = starts[state.meeting] ?? state.blocks.length
  const to = starts[state.meeting + 1] ?? state.blocks.length
  state.blocks = state.blocks.slice(from, to)
  state.blocks.forEach((block, index) => {
    block.index = index
  })
  state.tables = state.tables.filter((table) => table.from >= from && table.from < to)
  for (const table of state.tables) {
    table.from -= from
    table.to = Math.min(table.to, to) - from
  }
  state.draft.issues.push({
    code: 'several-meetings',
    severity: 'info',
    data: { meetings: starts.length, meeting: state.meeting + 1 },
    spans: [],
    itemId: null
  })
}

/** Indices of the blocks with which the minutes of each meeting begin; the first is 0. */
export function meetingStarts(state: State): number[] {
  const starts = [0]
  while (starts.length < MAX_MEETINGS) {
    const next = nextMeeting(state, starts.at(-1)!)
    if (next >= state.blocks.length) break
    starts.push(next)
  }
  return starts
}

/** Index of the block where the minutes after those that begin at `from` begin; the number of blocks where there are none. */
function nextMeeting(state: State, from: number): number {
  const { blocks } = state
  const first = titleDate(state, from)
  const opening = blocks.slice(from, from + 3)
  const dated = opening.filter((line) => isDatedHeading(line, state))
  if (first === null && dated.length === 0) return blocks.length
  for (let index = from + MIN_NOTES; index < blocks.length; index++) {
    const block = blocks[index]!
    if (dated.length > 0 && isDatedHeading(block, state) && dated.some((line) => sameDatedTitle(line, block, state)))
      return titleStart(block, dated, opening, state)
    if (first === null || index - from < MIN_BLOCKS || block.cell || block.label) continue
    if (!opening.some((line) => sameTitle(line, block, state))) continue
    const date = titleDate(state, index)
    if (date === null) continue
    // On the same day: two meetings only where people are listed anew, or the one before was closed.
    if (date !== first) return index
    if (opening.some((line) => line.text === block.text) && listsPeople(state, index)) return index
    if (speaksOfMinutes(block.text, state) && closedBefore(state, index)) return index
  }
  return blocks.length
}

/** A dated heading stands as far below its own title as the first one did, where the title is printed again. */
function titleStart(block: Block, dated: Block[], opening: Block[], state: State): number {
  const lead = dated[0]!.index - opening[0]!.index
  const above = state.blocks[block.index - lead]
  return lead > 0 && above?.text === opening[0]!.text ? above.index : block.index
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
  if (date === undefined) return false
  // A weekday may stand before it.
  return /^\p{L}{0,12}[.,]?\s*$/u.test(block.text.slice(0, date.start)) || titleKey(block.text, state).length <= 14
}

/** Another day under a heading in the same looks. */
function sameDatedTitle(a: Block, b: Block, state: State): boolean {
  const day = (block: Block): string => {
    const date = findDates(block.text, { order: state.numericOrder })[0]!
    return `${date.year}-${date.month}-${date.day}`
  }
  const years = [a, b].map((block) => findDates(block.text, { order: state.numericOrder })[0]!.year)
  // Days without a year are told of as often as meetings are held on them: the words beside them must be the same.
  const told = years[0] !== null && years[1] !== null
  return sameLooks(a, b) && day(a) !== day(b) && (told || titleKey(a.text, state) === titleKey(b.text, state))
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
