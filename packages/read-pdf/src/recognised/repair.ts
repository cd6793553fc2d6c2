/**
 * Repairs of recognised words that are safe: letters in numbers, and words whose right form the document itself has. What
 * was recognised is kept beside what is taken for printed.
 */
import type { Piece } from '../layout.js'
import { CONFUSIONS } from '../ocr-layer.js'

/** Words that are surer than this witness for others. */
const SURE = 0.9
/** Words that are surer than this are left as they are. */
const DOUBTFUL = 0.88
const WITNESSES = 2
/** UTF-16 units. */
const LONGEST = 40
/** A gap within a word is at most this share of the font size. */
const GAP = 0.35

/** @param pages Pieces in reading order, a list a page; joined words take the place of their first part. */
export function repairWords(pages: Piece[][]): Piece[][] {
  const words = sureWords(pages.flat())
  const known = (word: string) => words.get(word) ?? 0
  return pages.map((pieces) =>
    joinBroken(pieces, known).map((piece) => {
      const text = repairNumber(piece.text) ?? repairWord(piece, known)
      return text === null ? piece : repaired(piece, text)
    })
  )
}

const repaired = (piece: Piece, text: string): Piece => ({
  ...piece,
  text,
  recognised: {
    confidence: piece.recognised?.confidence ?? 1,
    repaired: piece.recognised?.repaired ?? piece.text
  }
})

const letters = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function sureWords(pieces: Piece[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, recognised } of pieces) {
    if ((recognised?.confidence ?? 1) < SURE || text.length > LONGEST) continue
    const word = letters(text)
    if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Digits and what is taken for them, in groups as in numbers, dates and times, between signs. */
const NUMBER = /^([(£$€#]{0,2})([\dlI|Oo]{1,12}(?:[.,:/-][\dlI|Oo]{1,12}){0,4})((?:st|nd|rd|th|am|pm|%)?[).,;:]{0,2})$/

/** "2O26" → "2026", "l0.30" → "10.30". At least half of its signs are digits. Null where nothing is to be done. */
export function repairNumber(text: string): string | null {
  if (text.length > LONGEST) return null
  const parts = NUMBER.exec(text)
  if (!parts) return null
  const [, before = '', core = '', after = ''] = parts
  const digits = core.match(/\d/g)?.length ?? 0
  const others = core.match(/[lI|Oo]/g)?.length ?? 0
  if (others === 0 || digits < 2 || digits < others) return null
  return before + core.replace(/[lI|]/g, '1').replace(/[Oo]/g, '0') + after
}

/** "Counci1" → "Council", where the document has the word otherwise. */
function repairWord(piece: Piece, known: (word: string) => number): string | null {
  if ((piece.recognised?.confidence ?? 1) >= DOUBTFUL || piece.text.length > LONGEST) return null
  const word = letters(piece.text)
  if (word.length < 4 || !/\p{L}{2}/u.test(word) || known(word) > 0) return null
  const found = new Set<string>()
  for (const [read, printed] of CONFUSIONS) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      const other = word.slice(0, at) + printed + word.slice(at + read.length)
      if (known(other) >= WITNESSES) found.add(other)
    }
  }
  if (found.size !== 1) return null
  const [right] = found
  const start = piece.text.toLowerCase().indexOf(word)
  return (
    piece.text.slice(0, start) +
    likeCase(piece.text.slice(start, start + word.length), right!) +
    piece.text.slice(start + word.length)
  )
}

function likeCase(model: string, word: string): string {
  const capitals = model.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals > 1 && capitals * 2 > model.length) return word.toUpperCase()
  return /^[\p{Lu}01]/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** "meet ing" → "meeting", where the document has the word and not its second part. */
function joinBroken(pieces: Piece[], known: (word: string) => number): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const whole = last && breaks(last, piece, known) ? last.text + piece.text : null
    if (!last || whole === null) {
      joined.push(piece)
      continue
    }
    const confidence = Math.min(last.recognised?.confidence ?? 1, piece.recognised?.confidence ?? 1)
    joined[joined.length - 1] = {
      ...last,
      text: whole,
      x1: Math.max(last.x1, piece.x1),
      recognised: { confidence, repaired: `${last.text} ${piece.text}` }
    }
  }
  return joined
}

function breaks(left: Piece, right: Piece, known: (word: string) => number): boolean {
  if (left.y !== right.y || right.x0 - left.x1 > GAP * left.size || right.x0 < left.x0) return false
  if (left.text.length + right.text.length > LONGEST) return false
  if (!/^\p{L}+$/u.test(left.text) || !/^\p{Ll}+[.,;:)]?$/u.test(right.text)) return false
  const [start, end] = [letters(left.text), letters(right.text)]
  return known(start + end) >= WITNESSES && known(start) === 0 && known(end) === 0
}
