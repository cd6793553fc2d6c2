/** Exact pieces of the body stream: text with its place, so that whatever is cut out of a line can still be pointed at. */
import { Found, span } from '../found.js'
import type { State } from '../state.js'

/** `text` is `body.slice(start, start + text.length)`; `start` is a UTF-16 offset. */
export interface Piece {
  text: string
  start: number
}

export function pieceOf(block: { text: string; textStart: number }): Piece {
  return { text: block.text, start: block.textStart }
}

/** The part [from, to) of a piece, offsets relative to it. */
export function sub(piece: Piece, from: number, to: number = piece.text.length): Piece {
  return { text: piece.text.slice(from, to), start: piece.start + from }
}

export function endOf(piece: Piece): number {
  return piece.start + piece.text.length
}

/** Without surrounding white space. */
export function trim(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length
  return sub(piece, from, Math.max(from, piece.text.trimEnd().length))
}

const LEADING = /^[\s•·●▪◦‣○■□*–—\-,;:.&>|"“”]+/u
const TRAILING = /[\s,;:.\-–—*|"“”&]+$/u

/** Without the marks that stand around an entry of a list: bullets, commas, dashes, a final stop (but for the one of an initial: "J."). */
export function bare(piece: Piece): Piece {
  const head = LEADING.exec(piece.text.slice(0, 40))?.[0].length ?? 0
  let to = piece.text.length
  const tail = TRAILING.exec(piece.text.slice(Math.max(head, to - 40)))
  if (tail) {
    to -= tail[0].length
    if (tail[0].startsWith('.') && /(?:^|[\s.])\p{L}$/u.test(piece.text.slice(Math.max(0, to - 2), to))) to += 1
  }
  return trim(sub(piece, Math.min(head, to), to))
}

/** Words with white space collapsed, as records hold them. */
export function words(piece: Piece): string {
  return piece.text.replace(/\s+/gu, ' ').trim()
}

/** A value read from `piece`: its words unless another value is given. Null where it is blank. */
export function found(
  state: State,
  piece: Piece,
  rule: string,
  confidence: number,
  value: string = words(piece)
): Found<string> | null {
  if (value === '') return null
  const at = span(state, piece.start, endOf(piece))
  return at === null ? null : new Found(value, [at], rule, confidence)
}

/** Parts of `piece` between the matches of a global `separator` that stand outside brackets. At most `limit` parts. */
export function splitOutside(piece: Piece, separator: RegExp, limit = 400): Piece[] {
  const inside = bracketed(piece.text)
  const parts: Piece[] = []
  let from = 0
  for (const match of piece.text.matchAll(separator)) {
    if (parts.length >= limit) break
    if (match[0].length === 0 || insideAny(inside, match.index)) continue
    parts.push(sub(piece, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(sub(piece, from))
  return parts
}

/** Outermost pairs of brackets, [start, end) with the brackets, in order. An unclosed bracket is none. */
export function bracketed(text: string): { from: number; to: number }[] {
  const pairs: { from: number; to: number }[] = []
  let depth = 0
  let from = 0
  for (const match of text.matchAll(/[()[\]]/gu)) {
    if (match[0] === '(' || match[0] === '[') {
      if (depth === 0) from = match.index
      depth += 1
    } else if (depth > 0) {
      depth -= 1
      if (depth === 0) pairs.push({ from, to: match.index + 1 })
    }
  }
  return pairs
}

function insideAny(pairs: { from: number; to: number }[], at: number): boolean {
  let low = 0
  let high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pairs[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  const pair = pairs[low]
  return pair !== undefined && pair.from <= at
}
