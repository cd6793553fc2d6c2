/** Parts an entry at its commas, dashes and brackets. */
import type { State } from '../state.js'
import { bare, bracketed, type Piece, sub, trim } from './pieces.js'
import type { Mark } from './remarks.js'
import { isPost, looksLikeBody, looksLikePerson, testAny } from './vocabulary.js'

export interface Segment {
  piece: Piece
  mark: Mark
}

const SEPARATOR = /\s+[-–—]+\s*|\s*[–—]\s*|\s*-\s+|\t+\s*|\s{3,}|\s*,\s*|\s*[;|]\s*|\s+\/\s+|\s*:\s+/gu

/** The name and what stands behind it, in order, each with the mark that parts it from what is before. */
export function segmentsOf(state: State, piece: Piece): Segment[] {
  const segments: Segment[] = []
  const addPlain = (part: Piece, first: Mark): void => {
    let from = 0
    let mark = first
    for (const match of part.text.matchAll(SEPARATOR)) {
      const before = bare(sub(part, from, match.index))
      if (before.text !== '') segments.push({ piece: before, mark })
      mark = markOf(match[0])
      from = match.index + match[0].length
      if (segments.length > 12) return
    }
    const last = bare(sub(part, from))
    if (last.text !== '') segments.push(...tailOf(state, last, mark))
  }
  let from = 0
  for (const pair of bracketed(piece.text).slice(0, 8)) {
    addPlain(sub(piece, from, pair.from), 'comma')
    const inner = trim(sub(piece, pair.from + 1, pair.to - 1))
    if (inner.text !== '') segments.push({ piece: inner, mark: 'bracket' })
    from = pair.to
  }
  addPlain(sub(piece, from), 'comma')
  // A bracket in front is no name.
  if (segments[0]?.mark === 'bracket' && segments.length > 1) segments.push(segments.shift()!)
  return segments
}

function markOf(separator: string): Mark {
  if (separator.includes('\t') || /^\s{3,}$/u.test(separator)) return 'column'
  if (/[-–—/]/u.test(separator)) return 'dash'
  return separator.includes(':') ? 'colon' : 'comma'
}

/** "Roy Marlow-absent": a remark glued to the name. */
function tailOf(state: State, piece: Piece, mark: Mark): Segment[] {
  const glued = /-(\p{L}{4,20})$/u.exec(piece.text)
  if (
    glued &&
    glued.index > 0 &&
    (['present', 'apologies', 'absent'] as const).some((presence) =>
      testAny(state, (phrases) => phrases.presenceRemarks[presence], glued[1]!)
    )
  ) {
    return [
      { piece: sub(piece, 0, glued.index), mark },
      { piece: sub(piece, glued.index + 1), mark: 'dash' }
    ]
  }
  if (mark === 'comma') {
    for (const gap of [...piece.text.matchAll(/\s+/gu)].slice(0, 4)) {
      const tail = piece.text.slice(gap.index + gap[0].length)
      if (!/^\p{Ll}/u.test(tail)) continue
      if (
        !testAny(state, (phrases) => phrases.fromOrganization, tail) &&
        !testAny(state, (phrases) => phrases.presidingRemarks, tail)
      )
        continue
      const name = piece.text.slice(0, gap.index)
      if (looksLikePerson(name) < 0.15 || looksLikeBody(name) >= 0.5 || isPost(name)) continue
      return [
        { piece: sub(piece, 0, gap.index), mark },
        { piece: sub(piece, gap.index + gap[0].length), mark: 'dash' }
      ]
    }
  }
  return [{ piece, mark }]
}
