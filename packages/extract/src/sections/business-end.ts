/** Where the business ends: after the sentence that closes the meeting stand signatures, appendices and reports. */
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
  const middle = headings[Math.floor(headings.length / 2)]?.candidate.block.index ?? 0
  const close = state.blocks.find(
    (block) => block.index >= middle && block.text.length < SENTENCE && !isAhead(block.index) && tellsEnd(block.text, state)
  )
  if (!close) return headings
  const first = headings.findIndex((h) => h.candidate.block.index > close.index && !goesOn(h, headings, close.index))
  if (first < 0 || headings.slice(first).some((h) => goesOn(h, headings, close.index))) return headings
  return headings.slice(0, first)

  /** The heading that announces the close holds no sentence yet. */
  function isAhead(index: number): boolean {
    return headings.some((h) => h.candidate.block.index === index && h.candidate.form === 'line')
  }
}

function tellsEnd(text: string, state: State): boolean {
  return state.languages.some((language) => language.phrases.meeting.ended.some((pattern) => pattern.test(text)))
}

/** A standing item, or the next number of the series. */
function goesOn(heading: Heading, headings: Heading[], close: number): boolean {
  const { view, number } = heading.candidate
  if (view.standing && !view.back) return true
  if (number === null) return false
  const before = headings.filter((h) => h.candidate.block.index <= close && h.candidate.number?.kind === number.kind).at(-1)
  const last = before?.candidate.number?.path ?? []
  return last.length > 0 && number.path[0]! >= last[0]!
}
