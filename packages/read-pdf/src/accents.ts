/** Accents that are drawn as glyphs of their own over the first letter of a piece (TeX): told by their places. */
import { ACCENTS } from './characters.js'
import type { Piece } from './layout.js'

/** An accent starts within this share of the font size of its letter's start. */
const NEAR = 0.5
/** The letter is drawn back under an accent that ends a piece by at least this share of the font size. */
const BACK = 0.1
const LETTER = /^[a-zA-Zı]/

/** @param pieces Of one line. @returns Pieces whose letters have their accents; accents without a letter stay. */
export function joinAccents(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ text }) => endingAccent(text) !== null)) return pieces
  const joined = pieces.map((piece) => ({ ...piece }))
  const gone = new Set<Piece>()
  for (const piece of joined) {
    const mark = endingAccent(piece.text)
    if (mark === null) continue
    const lone = piece.text.trim().length === 1
    const letter = joined.find((other) => other !== piece && !gone.has(other) && isUnder(other, piece, lone))
    if (!letter) continue
    const first = letter.text[0] === 'ı' ? 'i' : letter.text[0]!
    letter.text = (first + mark).normalize('NFC') + letter.text.slice(1)
    if (lone) gone.add(piece)
    else piece.text = piece.text.slice(0, -1)
  }
  return joined.filter((piece) => !gone.has(piece))
}

function endingAccent(text: string): string | null {
  return ACCENTS[text.at(-1) ?? ''] ?? (text.trim().length === 1 ? (ACCENTS[text.trim()] ?? null) : null)
}

function isUnder(letter: Piece, accent: Piece, lone: boolean): boolean {
  if (letter.blank || !LETTER.test(letter.text)) return false
  if (lone) return Math.abs(letter.x0 - accent.x0) < NEAR * accent.size
  return letter.x0 < accent.x1 - BACK * accent.size && letter.x0 > accent.x1 - (BACK + 0.8) * accent.size
}
