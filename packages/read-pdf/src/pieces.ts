/** First stage: what pdf.js gives of a page → pieces with places on sheets. */
import { cleanText } from './characters.js'
import { type Face, faceOf } from './fonts.js'
import { type Piece, type Quadrant, type Sheet, turn } from './layout.js'
import { type Matrix, multiply } from './matrix.js'
import type { RawItem, RawPage } from './pdfjs.js'
import type { Tag } from './tagged/tag.js'

/** Share of the font size above and below the baseline where a font does not say or lies. */
const ASCENT = 0.9
const DESCENT = -0.22
/** Text that is further off the horizontal or vertical than this (radians) is a stamp or watermark. */
const TILT = 0.12
/** Letters larger than this many points are no letters. */
const SIZE_LIMIT = 2_000
/** So many spaces in a row inside an item place what follows. */
const ALIGNING_SPACES = / {3,}/

export interface PageText {
  /** The main direction first. No sheet without a word. */
  sheets: Sheet[]
  /** Words that run aslant. */
  aslant: string[]
}

/** Items of one page by direction, with what `tags` say of their marks. Items outside the page and without a size are left out. */
export function toSheets(page: RawPage, tags?: ReadonlyMap<string, Tag | null>): PageText {
  const faces = new Map<string, Face>()
  const byQuadrant = new Map<Quadrant, Piece[]>()
  const weights = [0, 0, 0, 0]
  const aslant: string[] = []
  for (const item of page.items) {
    const text = cleanText(item.text)
    if (text === '') continue
    const matrix = multiply(page.matrix, item.transform)
    const quadrant = quadrantOf(matrix)
    if (quadrant === null) {
      if (text.trim() !== '') aslant.push(text.trim())
      continue
    }
    let face = faces.get(item.font)
    if (!face) {
      face = faceOf(page.fonts.get(item.font))
      faces.set(item.font, face)
    }
    const pieces = place(text, item, matrix, quadrant, page, face)
    const tag = item.mark === undefined ? undefined : tags?.get(item.mark)
    if (tag !== undefined) for (const piece of pieces) piece.tag = tag
    const list = byQuadrant.get(quadrant)
    if (list) list.push(...pieces)
    else byQuadrant.set(quadrant, pieces)
    for (const piece of pieces) if (!piece.blank) weights[quadrant]! += piece.text.length
  }
  const order = ([0, 1, 2, 3] as const).filter((q) => weights[q]! > 0).sort((a, b) => weights[b]! - weights[a]!)
  const sheets = order.map((quadrant) => ({
    page: page.number,
    width: quadrant % 2 === 0 ? page.width : page.height,
    height: quadrant % 2 === 0 ? page.height : page.width,
    quadrant,
    pieces: byQuadrant.get(quadrant)!
  }))
  return { sheets, aslant }
}

/** Direction of the text, null where it is aslant. Matrix to top-left coordinates. */
function quadrantOf(matrix: Matrix): Quadrant | null {
  const turns = Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2)
  const nearest = Math.round(turns)
  if (Math.abs(turns - nearest) * (Math.PI / 2) > TILT) return null
  return (((nearest % 4) + 4) % 4) as Quadrant
}

function place(text: string, item: RawItem, matrix: Matrix, quadrant: Quadrant, page: RawPage, face: Face): Piece[] {
  const size = Math.hypot(matrix[2], matrix[3]) || Math.hypot(matrix[0], matrix[1])
  const [x, y] = turn(matrix[4], matrix[5], quadrant, page)
  const width = Math.abs(item.width)
  if (![size, x, y, width].every(Number.isFinite) || size <= 0 || size > SIZE_LIMIT) return []
  const font = page.fonts.get(item.font)
  const piece: Piece = {
    text,
    x0: x,
    x1: x + width,
    y,
    top: y - size * sane(font?.ascent, 0.5, 1.2, ASCENT),
    bottom: y - size * sane(font?.descent, -0.5, -0.05, DESCENT),
    size,
    ...face,
    blank: text.trim() === ''
  }
  return piece.blank || !ALIGNING_SPACES.test(text) ? [piece] : splitAtSpaces(piece)
}

function sane(value: number | undefined, low: number, high: number, usual: number): number {
  return value !== undefined && value >= low && value <= high ? value : usual
}

/** Rows of spaces that stand for a tab: the words get the places that the letters' usual widths give them. */
function splitAtSpaces(piece: Piece): Piece[] {
  const total = [...piece.text].reduce((sum, letter) => sum + usualWidth(letter), 0)
  const scale = total > 0 ? (piece.x1 - piece.x0) / total : 0
  const pieces: Piece[] = []
  let x = piece.x0
  for (const part of piece.text.split(/( {3,})/)) {
    const width = [...part].reduce((sum, letter) => sum + usualWidth(letter), 0) * scale
    if (part.trim() !== '') pieces.push({ ...piece, text: part, x0: x, x1: x + width })
    x += width
  }
  return pieces
}

const NARROW = /[ ijl.,:;'|!()[\]ftrI]/
const WIDE = /[mwMWA-HJ-Z@%—]/

/** Relative widths of the common proportional faces: good enough to tell where a column starts. */
function usualWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.3
  return WIDE.test(letter) ? 0.72 : 0.53
}

/** Cuts a piece at the space nearest to `x`; null where there is none within it. */
export function splitPiece(piece: Piece, x: number): [Piece, Piece] | null {
  const letters = [...piece.text]
  const widths = letters.map(usualWidth)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const scale = total > 0 ? (piece.x1 - piece.x0) / total : 0
  let at = piece.x0
  let best: { index: number; x: number } | null = null
  letters.forEach((letter, index) => {
    if (letter === ' ' && (!best || Math.abs(at - x) < Math.abs(best.x - x))) best = { index, x: at }
    at += widths[index]! * scale
  })
  const cut = best as { index: number; x: number } | null
  if (!cut || cut.index === 0 || cut.index === letters.length - 1) return null
  const left = letters.slice(0, cut.index).join('')
  const right = letters.slice(cut.index + 1).join('')
  if (left.trim() === '' || right.trim() === '') return null
  return [
    { ...piece, text: left, x1: cut.x },
    { ...piece, text: right, x0: cut.x + 0.28 * scale }
  ]
}
