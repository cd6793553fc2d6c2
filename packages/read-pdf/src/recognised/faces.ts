/** Sizes and weights of recognised letters: measured word by word, they vary; a document has a few of each. */
import type { Piece } from '../layout.js'
import { median, type RecognisedSheet } from './sheet.js'

/** Sizes that differ by less than this share are one. */
const SAME_SIZE = 0.1
/** Strokes thicker than the usual ones by this factor are bold. */
const BOLD = 1.24
/** Shorter words are as bold as the one before them: their strokes are too few to tell. */
const SHORT = 3
/** The largest share of a document's letters that is bold; where there seem to be more, nothing is. */
const MOST_BOLD = 0.6

/** Sets size and weight of all pieces. */
export function settleFaces(sheets: readonly RecognisedSheet[]): void {
  const pieces = sheets.flatMap(({ sheet }) => sheet.pieces)
  settleSizes(pieces)
  settleWeights(sheets)
}

function settleSizes(pieces: Piece[]): void {
  const letters = new Map<number, number>()
  const key = (size: number) => Math.round(size * 4) / 4
  for (const { size, text } of pieces) letters.set(key(size), (letters.get(key(size)) ?? 0) + text.length)
  const settled = new Map<number, number>()
  // The most frequent size takes in its neighbours, then the most frequent of those left.
  const byWeight = [...letters].sort(([a, m], [b, n]) => n - m || a - b)
  for (const [size] of byWeight) {
    if (settled.has(size)) continue
    for (const [other] of byWeight) {
      if (!settled.has(other) && Math.abs(other - size) <= SAME_SIZE * size) settled.set(other, size)
    }
  }
  for (const piece of pieces) piece.size = settled.get(key(piece.size)) ?? piece.size
}

function settleWeights(sheets: readonly RecognisedSheet[]): void {
  const known = sheets.flatMap(({ sheet, strokes }) =>
    sheet.pieces.flatMap((piece) => {
      const stroke = strokes.get(piece)
      return stroke === undefined ? [] : Array.from({ length: Math.min(12, piece.text.length) }, () => stroke)
    })
  )
  const usual = median(known)
  if (usual === null) return
  let all = 0
  let bold = 0
  for (const { sheet, strokes } of sheets) {
    let before: Piece | null = null
    for (const piece of sheet.pieces) {
      const stroke = strokes.get(piece)
      const near: Piece | null = before !== null && before.y === piece.y ? before : null
      if (stroke !== undefined && (piece.text.length >= SHORT || near === null)) piece.bold = stroke > BOLD * usual
      else piece.bold = near?.bold ?? false
      before = piece
      all += piece.text.length
      if (piece.bold) bold += piece.text.length
    }
  }
  if (bold > MOST_BOLD * all) for (const { sheet } of sheets) for (const piece of sheet.pieces) piece.bold = false
}
