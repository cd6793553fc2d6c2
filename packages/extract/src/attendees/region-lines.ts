/** What a line can be where lists of those present are looked for. */
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import type { Region } from './collector.js'
import { isProse, isUnfinished, MAX_LINE } from './line-forms.js'
import { kindOfList } from './list-kind.js'
import { bare, type Piece, pieceOf, sub } from './pieces.js'
import { nameAfterPost } from './posts.js'
import { wholeSentences } from './sentences.js'
import { labelNames, looksLikePerson, testAny } from './vocabulary.js'

/** A line shorter than this, in UTF-16 units, ends where it is broken. */
const FULL_LINE = 60

/** A sentence about who was there that is broken at the end of a full line: with the next line. Null where there is none. */
export function wrapped(state: State, block: Block, next: Block | null): Piece | null {
  if (next === null || block.kind !== 'paragraph' || next.kind !== 'paragraph' || next.label !== null) return null
  if (block.text.length < FULL_LINE || next.text.length > 1000 || next.textStart - block.end > 2) return null
  if (/[.!?:;]\s*$/u.test(block.text)) return null
  const last = wholeSentences(state, pieceOf(block)).at(-1)
  const tells =
    last !== undefined &&
    (['presentWere', 'apologiesFrom', 'absentWere'] as const).some((list) =>
      testAny(state, (phrases) => phrases[list], block.text.slice(last.start, last.end))
    )
  return tells ? { text: state.body.slice(block.textStart, next.end), start: block.textStart } : null
}

/** "cc: Gwen Parry": what looks like a letter of a list is a label. */
export function isLettersLabel(state: State, block: Block): boolean {
  const label = block.label
  return (
    label?.raw.endsWith(':') === true &&
    /^\p{L}+$/u.test(label.value) &&
    labelNames(label.value, state.languages).length > 0
  )
}

export function looksLikeList(text: string): boolean {
  return text.length <= MAX_LINE && !isProse(text)
}

/** "… and Mayor Johnson – 5.": how many they were. */
export function withoutTotal(piece: Piece): Piece {
  const total = /\s*[-–—]\s*\d{1,3}\s*\.?\s*$/u.exec(piece.text.slice(-12))
  return total && piece.text.includes(',') ? sub(piece, 0, piece.text.length - total[0].length) : piece
}

export function isPresence(state: State, answer: string): boolean {
  return (['present', 'apologies', 'absent'] as const).some((presence) =>
    testAny(state, (phrases) => phrases.presenceRemarks[presence], answer)
  )
}

export function strictlyNames(state: State, open: Region, piece: Piece): boolean {
  const first = bare(piece).text.split(/\s*(?:[,;(:]|\s[-–—]\s)/u)[0] ?? ''
  if (kindOfList(state, open.lines) === 'people')
    return (
      looksLikePerson(first) >= (isUnfinished(state, open.lines.at(-1)?.text ?? '') ? 0.1 : 0.5) ||
      nameAfterPost(first) !== null
    )
  return kindOfList(state, [piece]) === 'bodies' && !/\s[-–—]\s/u.test(piece.text)
}
