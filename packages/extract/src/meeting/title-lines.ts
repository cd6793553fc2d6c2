/** The lines at the top that name the body, the kind of document, the day and the place. */
import { findDates, matchesAny, matchLabel } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { type MaskedLine, maskLine } from './masked-line.js'

export interface TitleLine extends MaskedLine {
  /** Position among the title lines, from 0. */
  rank: number
  /** Printed larger, bold, in capitals, as a heading or centred. */
  emphasised: boolean
  heading: boolean
  block: Block
}

/** Lines of the title block; what comes later is attendance or business. */
const MAX_LINES = 14
const MAX_LENGTH = 320

/**
 * Index of the first block of business. A heading "Annual Meeting Minutes" taken for an item belongs to the title block
 * where a day follows it.
 */
export function businessStart(state: State): number {
  const [first, second] = state.sections
  if (!first || first.item.number !== null || first.from > MAX_LINES) return state.frontEnd
  const title = state.blocks[first.from]!.text
  const isTitle = state.languages.some((language) => matchesAny(language.phrases.meeting.documentWords, title))
  if (!isTitle) return state.frontEnd
  const dated = state.blocks
    .slice(first.from, first.from + 4)
    .some(
      (block) =>
        findDates(block.text.slice(0, MAX_LENGTH), { languages: state.languages, order: state.numericOrder }).length > 0
    )
  return dated ? (second?.from ?? Math.min(state.blocks.length, first.from + 4)) : state.frontEnd
}

/** Lines before the first attendance label and the first item: title, day, place. Claims them. */
export function titleLines(state: State): TitleLine[] {
  const found: TitleLine[] = []
  const business = businessStart(state)
  for (const block of state.blocks) {
    if (block.index >= Math.max(business, 1) && found.length > 0) break
    if (block.index >= business + 3) break
    if (found.length >= MAX_LINES) break
    const dated = found.some((line) => line.dates.length > 0)
    const label = matchLabel(block.text, state.languages)
    if (label?.names.some((name) => ENDS.has(name))) {
      // "OFFICERS: …" above the title is one line of people; a label alone opens a list.
      const alone = label.valueStart >= block.text.length
      const goesOnAfter = (!alone || block.cell !== null) && !dated && dayFollows(block, business, state)
      if (!goesOnAfter && (found.length > 0 || (alone && !label.names.includes('agenda')))) break
      continue
    }
    if (block.text.length > MAX_LENGTH || state.claimed.has(block.index)) continue
    // "Directors A, B and C were present."
    if (found.length > 0 && tellsWhoWasThere(block.text, state)) break
    if (label?.names.some((name) => FACTS.has(name)) && label.valueStart < block.text.length) continue
    found.push({
      ...maskLine(block.text, block.textStart, state),
      rank: found.length,
      block,
      heading: block.kind === 'heading',
      emphasised: isEmphasised(block)
    })
  }
  return joinWrapped(found, state)
}

/** A sentence, or a label of the form "Parents present were:", that opens a list of people. */
function tellsWhoWasThere(text: string, state: State): boolean {
  const label = text.replace(/[\s:]+$/u, '')
  return state.languages.some(
    ({ phrases: { attendance } }) =>
      matchesAny(attendance.presentWere, text) ||
      (label.length <= 60 && text.endsWith(':') && attendance.labelForms.some(({ pattern }) => pattern.test(label)))
  )
}

/** Blocks after a line of officers within which the day must follow, and in a letterhead of several columns. */
const AFTER_OFFICERS = 7
const AFTER_COLUMN = 14

/** Officers named in the letterhead, the day under them: the title block goes on. */
function dayFollows(block: Block, business: number, state: State): boolean {
  const to = Math.min(business, block.index + 1 + (block.cell ? AFTER_COLUMN : AFTER_OFFICERS))
  return state.blocks
    .slice(block.index + 1, to)
    .some(
      (other) =>
        other.text.length <= 120 &&
        findDates(other.text, { languages: state.languages, order: state.numericOrder }).length > 0
    )
}

/** Labels that end the title block. */
const ENDS: ReadonlySet<string> = new Set([
  'present',
  'inAttendance',
  'apologies',
  'absent',
  'agenda',
  'contents',
  'actions'
])
/** Labels whose lines are read as header pairs. */
const FACTS: ReadonlySet<string> = new Set([
  'date',
  'time',
  'startTime',
  'endTime',
  'location',
  'chair',
  'secretary',
  'nextMeeting',
  'status'
])

function isEmphasised(block: Block): boolean {
  return (
    block.kind === 'heading' ||
    block.bold ||
    block.caps ||
    block.underline ||
    block.style.size === 'large' ||
    block.style.size === 'huge' ||
    block.style.align === 'center'
  )
}

/** A title set over several lines: alike in looks, and the first ends, or the next begins, in the middle of a name. */
function joinWrapped(lines: TitleLine[], state: State): TitleLine[] {
  const joined: TitleLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (
      last &&
      (looksAlike(last, line) || endsOpen(last.text, state)) &&
      goesOn(last.text, line.text, state) &&
      !line.block.cell &&
      !last.block.cell
    ) {
      const text = state.body.slice(last.base, line.base + line.text.length)
      if (text.length <= MAX_LENGTH) {
        joined[joined.length - 1] = {
          ...last,
          ...maskLine(text.replaceAll('\n', ' '), last.base, state),
          block: last.block
        }
        continue
      }
    }
    joined.push(line)
  }
  return joined
}

function looksAlike(a: TitleLine, b: TitleLine): boolean {
  return a.heading === b.heading && a.block.style.size === b.block.style.size
}

/** "New Mexico Network for": the line ends with a small word. */
function endsOpen(text: string, state: State): boolean {
  const last = text.trim().split(/\s+/u).at(-1)!.toLowerCase()
  return state.languages.some((language) => language.names.small.includes(last) || language.names.and.includes(last))
}

export function goesOn(first: string, second: string, state: State): boolean {
  const small = state.languages.flatMap((language) => [...language.names.small, ...language.names.and])
  const lastWord = first.trim().split(/\s+/u).at(-1)!.toLowerCase()
  const firstWord = second.trim().split(/\s+/u)[0]!
  if (small.includes(lastWord) || lastWord === '&' || (small.includes(firstWord) && /^\p{Ll}/u.test(firstWord)))
    return true
  // A centred sentence ("Minutes of the meeting held … in the Council / Chamber") is broken where the line is full.
  const held = state.languages.some((language) => matchesAny(language.phrases.meeting.heldOn, first))
  const opens = state.languages.some(
    (language) =>
      matchesAny(language.phrases.meeting.began, second) || matchesAny(language.phrases.meeting.heldOn, second)
  )
  return held && !opens && first.length >= FULL_LINE && !/[.:;]$/u.test(first.trim())
}

/** A title sentence shorter than this ends where it is broken. */
const FULL_LINE = 60
