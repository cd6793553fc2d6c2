/** Where the business ends: after the sentence that closes the meeting stand signatures, appendices and reports. */
import { matchesAny } from '@cofnod/language'
import type { State } from '../state.js'
import type { Heading } from './hierarchy.js'

/** A closing sentence is short. */
const SENTENCE = 400

/**
 * Headings of the business alone. Those after the close of the meeting go, unless the same series of items goes on behind
 * it: then the meeting was only interrupted, or the sentence tells of another one.
 */
export function untilClose(found: Heading[], state: State): Heading[] {
  // "The meeting was adjourned at noon" in bold type is the close itself, no item.
  const headings = found.filter(({ candidate: c }) => c.number !== null || c.view.standing || !tellsEnd(c.title, state))
  const close = closeOf(headings, state)
  const first = headings.findIndex(
    ({ candidate: c }, index) =>
      c.block.index > close && (!goesOn(headings, index, close) || (c.view.appendix && c.number === null))
  )
  const opensAppendix = headings.findIndex(({ candidate: c }) => c.view.appendix && c.number === null && c.emphasised)
  const ends = [first, opensAppendix].filter((index) => index > 0)
  const end = Math.min(...ends, headings.length)
  const at = headings[end]?.candidate.block.index ?? 0
  return headings.slice(end).some((_, index) => goesOn(headings, end + index, at - 1))
    ? headings
    : headings.slice(0, end)
}

/** Index of the block that tells that the meeting closed, in the second half of the items; the last block where none does. */
function closeOf(headings: Heading[], state: State): number {
  const middle = headings[Math.floor(headings.length / 2)]?.candidate.block.index ?? 0
  // The line that announces the close ("Adjournment") does not tell it yet.
  const lines = new Set(headings.flatMap(({ candidate: c }) => (c.form === 'line' ? [c.block.index] : [])))
  const close = state.blocks.find(
    (block) =>
      block.index >= middle && block.text.length < SENTENCE && !lines.has(block.index) && tellsEnd(block.text, state)
  )
  return close?.index ?? state.blocks.length
}

function tellsEnd(text: string, state: State): boolean {
  return state.languages.some((language) => matchesAny(language.phrases.meeting.ended, text))
}

/** The heading at `index` continues the items before `close`: a standing item, or a further number of the series. */
function goesOn(headings: Heading[], index: number, close: number): boolean {
  const { view, number } = headings[index]!.candidate
  if (view.standing && !view.back) return true
  if (number === null) return false
  const before = headings.filter(
    ({ candidate: c }) =>
      c.block.index <= close && c.number?.kind === number.kind && c.number.path.length === number.path.length
  )
  const last = before.at(-1)?.candidate.number?.path[0]
  return last !== undefined && number.path[0]! >= last
}
