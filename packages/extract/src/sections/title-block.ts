/** Where the front matter ends that is certainly no business: title, day, place, the first label of attendance. */
import { findDates, findTimes, looksLikeBody, matchesAny, matchLabel } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import type { Candidate } from './candidates.js'

/** A title block is no longer than this. */
const MAX_BLOCKS = 30

/** A title has no more lines than this. */
const TITLE_LINES = 5

/** Lines between one label of the front matter and the next. */
const LABEL_GAP = 6

/** Labels of the front matter. */
const FIRST_LABELS: ReadonlySet<string> = new Set([
  'date',
  'time',
  'location',
  'chair',
  'secretary',
  'present',
  'inAttendance',
  'apologies',
  'absent',
  'startTime',
  'members',
  'guests'
])

/** Index of the first block after the title block, 0 where there is none. */
export function titleBlockEnd(state: State, candidates: readonly Candidate[]): number {
  let end = 0
  const business = candidates.find((c) => isStandingItem(c, state) && !c.view.front)?.block.index ?? MAX_BLOCKS
  for (const block of state.blocks.slice(0, Math.min(MAX_BLOCKS, business))) {
    const label = matchLabel(block.text, state.languages)
    const isLabel =
      label?.names.some((name) => FIRST_LABELS.has(name)) && block.label === null && !tellsItem(block, label.end, state)
    // A label styled as a heading opens the series of headings that the items stand in.
    if (isLabel && block.kind === 'heading' && label!.valueStart >= block.text.length) return block.index
    if (end > 0 && opensMinutes(block, state)) return block.index
    if (isLabel && block.index - end <= LABEL_GAP) end = block.index + 1
    else if (block.index === end && (isTitleLine(block, state) || goesOnInTitle(block, state))) end = block.index + 1
  }
  return end
}

/** "Membership: 40 renewals have come in …": the words of a label, but what follows tells of business. */
function tellsItem({ kind, text }: Block, end: number, state: State): boolean {
  if (kind !== 'listItem' || text.length - end < 60) return false
  return state.languages.some(
    ({ phrases }) =>
      matchesAny(phrases.sections.standingItems, text.slice(0, end)) &&
      matchesAny(phrases.sections.verbs, text.slice(end, end + 200))
  )
}

/** "MINUTES" over a sentence about the last ones, under a title that said "Minutes" already: an item. */
function opensMinutes(block: Block, state: State): boolean {
  const next = state.blocks[block.index + 1]
  if (next === undefined || block.text.length > 60 || !/[.!?]["'”’)]?$/u.test(next.text)) return false
  const says = ({ text }: Block): boolean =>
    state.languages.some(
      ({ phrases }) =>
        matchesAny(phrases.sections.standingItems, text.replace(/[\s:]+$/u, '')) &&
        phrases.meeting.minutesWords[0]!.test(text)
    )
  return (
    says(block) &&
    state.blocks
      .slice(Math.max(0, block.index - MAX_BLOCKS), block.index)
      .some(
        (line) => line.text.length <= 200 && speaksOfMinutes(line.text, state) && findDates(line.text).length > 0
      ) &&
    state.languages.some(({ phrases }) => matchesAny(phrases.sections.verbs, next.text))
  )
}

/** Headings one directly under the other in the same looks are one title ("Board meeting" / "Town Hall, Aberwern"). */
function goesOnInTitle(block: Block, state: State): boolean {
  const before = state.blocks[block.index - 1]
  const next = state.blocks[block.index + 1]
  if (!before || !next || block.kind !== 'heading' || before.kind !== 'heading' || next.kind === 'heading') return false
  if (block.depth !== before.depth || block.label !== null || block.index > TITLE_LINES) return false
  const standing = state.languages.some(({ phrases }) => matchesAny(phrases.sections.standingItems, block.text))
  return !standing && /,/u.test(block.text) && !/[.!?]$/u.test(next.text)
}

function isTitleLine(block: Block, state: State): boolean {
  const { text } = block
  if (text.length > 200 || block.label !== null || block.kind === 'listItem') return false
  return namesMeeting(text, state)
}

/** A standing item that is no title of the document: "Minutes of the last meeting", not "Minutes of the Board, 4 May". */
function isStandingItem({ title, view }: Candidate, state: State): boolean {
  return view.standing && !namesDocument(title, state)
}

/** A date, a body's name, or nothing but the word for minutes and what leads to the name ("Minutes of the"). */
function namesDocument(text: string, state: State): boolean {
  const parts = text.split(/\s[–—-]\s/u)
  return (
    findDates(text, { order: state.numericOrder }).length > 0 ||
    (/\s/u.test(text) && looksLikeBody(text) >= 0.6) ||
    state.languages.some(({ phrases: { meeting } }) =>
      parts.some(
        (part) =>
          matchesAny(meeting.documentWords, part) ||
          meeting.titleOpenings.some((p) => `${part} `.replace(p, '').trim() === '')
      )
    )
  )
}

/** A date, a time, the word for minutes or the name of a body. */
function namesMeeting(text: string, state: State): boolean {
  return (
    namesDocument(text, state) ||
    (/\s/u.test(text) && looksLikeBody(text) >= 0.6) ||
    findTimes(text).length > 0 ||
    speaksOfMinutes(text, state)
  )
}

function speaksOfMinutes(text: string, state: State): boolean {
  return state.languages.some((language) => language.phrases.meeting.minutesWords[0]!.test(text))
}

/** Whether a candidate belongs to the title block rather than to the business. */
export function inTitleBlock(candidate: Candidate, end: number, state: State): boolean {
  if (candidate.number !== null || candidate.block.index >= end) return false
  return !isStandingItem(candidate, state)
}
