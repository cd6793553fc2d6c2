/** Words of a picture → a sheet like that of printed text: straight, in points, with sizes and weights of letters. */
import type { OcrResult, OcrWord, PixelBox } from '@cofnod/model'
import { cleanText } from '../characters.js'
import { type Piece, type Quadrant, rotate, type Sheet, turn } from '../layout.js'
import { joinRules, type Rules } from '../strokes.js'
import type { PageSize } from './recognise-pages.js'

/** The turn that a picture needs → how its text runs. */
const QUADRANTS: Record<OcrResult['rotation'], Quadrant> = { 0: 0, 90: 3, 180: 2, 270: 1 }

/** Heights of letters as parts of the font size, as common faces have them. */
const CAPITAL = 0.71
const SMALL = 0.5
const DESCENT = 0.21
/** Edges of letters above and below the baseline, as for printed text. */
const ABOVE = 0.9
const BELOW = 0.22
/** Points; what recognition takes for letters beyond is none. */
const SIZES = { least: 3, most: 120 }

/** A word further from the baseline of its line than this share of the font size has one of its own. */
const OFF = 0.4

const RISES = /[\p{Lu}\p{N}bdfhklß?!&%£$€]/u
const FALLS = /[gjpqyµ,;Q()[\]{}|/\\@$§]/u
const PLAIN = /[\p{L}\p{N}]/u

export interface RecognisedSheet {
  sheet: Sheet
  rules: Rules
  /** Thickness of strokes as parts of the font size, where known. */
  strokes: Map<Piece, number>
}

/** A word of a turned and straightened page, in points. */
interface Placed {
  text: string
  word: OcrWord
  x0: number
  x1: number
  top: number
  bottom: number
}

/** @param page 1-based. Words outside the page or without a size are left out. */
export function toSheet(page: number, picture: PageSize, result: OcrResult): RecognisedSheet {
  const scale = 72 / picture.dpi
  const quadrant = QUADRANTS[result.rotation]
  const shown = { width: picture.width * scale, height: picture.height * scale }
  const flat = quadrant % 2 === 0
  const frame = {
    page,
    width: flat ? shown.width : shown.height,
    height: flat ? shown.height : shown.width,
    quadrant,
    ...(result.skew ? { skew: result.skew } : {})
  }
  const straight = (box: PixelBox) => {
    const width = (flat ? box.width : box.height) * scale
    const height = (flat ? box.height : box.width) * scale
    const at = turn((box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale, quadrant, shown)
    const [x, y] = rotate(...at, frame.width / 2, frame.height / 2, -(result.skew ?? 0))
    return { x0: x - width / 2, x1: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
  }
  const strokes = new Map<Piece, number>()
  const pieces = byLine(
    result.words.map((word) => ({ text: cleanText(word.text).trim(), word, ...straight(word.box) }))
  )
    .flatMap(toPieces)
    .map(({ piece, word }) => {
      if (word.stroke) strokes.set(piece, (word.stroke * scale) / piece.size)
      return piece
    })
  return { sheet: { ...frame, pieces }, rules: toRules((result.rules ?? []).map(straight)), strokes }
}

function byLine(words: Placed[]): Placed[][] {
  const lines = new Map<number, Placed[]>()
  let lone = -1
  for (const placed of words) {
    if (placed.text === '' || ![placed.x0, placed.x1, placed.top, placed.bottom].every(Number.isFinite)) continue
    const key = placed.word.line ?? lone--
    const line = lines.get(key)
    if (line) line.push(placed)
    else lines.set(key, [placed])
  }
  return [...lines.values()]
}

/** All words of a line get one baseline, and one size where they have about the same. */
function toPieces(line: Placed[]): { piece: Piece; word: OcrWord }[] {
  const bottoms = line.filter(({ text }) => PLAIN.test(text) && !FALLS.test(text)).map(({ bottom }) => bottom)
  const sizes = line.filter(({ text }) => PLAIN.test(text)).map(sizeOf)
  const size = median(sizes) ?? line.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0)
  if (!(size >= SIZES.least && size <= SIZES.most)) return []
  const falling = line.map(({ bottom, text }) => bottom - (FALLS.test(text) ? DESCENT * size : 0))
  const baseline = median(bottoms) ?? median(falling) ?? 0
  const lineOf = ({ text, bottom }: Placed) => {
    const own = bottom - (FALLS.test(text) ? DESCENT * size : 0)
    // Lines of two columns that were taken for one.
    return PLAIN.test(text) && Math.abs(own - baseline) > OFF * size ? own : baseline
  }
  return line.map((placed, index) => {
    const { text, word, x0, x1, bottom } = placed
    const y = lineOf(placed)
    const piece: Piece = {
      text: index === 0 && isBullet(text, baseline - bottom, size) ? BULLET : text,
      x0,
      x1,
      y,
      top: y - ABOVE * size,
      bottom: y + BELOW * size,
      size,
      bold: false,
      italic: false,
      blank: false,
      recognised: { confidence: Math.round(word.confidence * 100) / 100 }
    }
    return { word, piece }
  })
}

const BULLET = '•'
/** What a bullet is taken for. A letter stands on the baseline, a bullet this share of the font size above it. */
const LIKE_BULLETS = /^[acCeEoO°*«»¢©®¤@+=#§·.∙●○▪◦]$/
const RAISED = 0.07

const isBullet = (text: string, above: number, size: number): boolean =>
  LIKE_BULLETS.test(text) && above > RAISED * size

function sizeOf({ text, top, bottom }: Placed): number {
  const letters = (RISES.test(text) ? CAPITAL : SMALL) + (FALLS.test(text) ? DESCENT : 0)
  return (bottom - top) / letters
}

/** Thin boxes by their longer side. */
function toRules(boxes: { x0: number; x1: number; top: number; bottom: number }[]): Rules {
  const rules: Rules = { horizontal: [], vertical: [] }
  for (const { x0, x1, top, bottom } of boxes) {
    if (x1 - x0 >= bottom - top) rules.horizontal.push({ at: (top + bottom) / 2, from: x0, to: x1 })
    else rules.vertical.push({ at: (x0 + x1) / 2, from: top, to: bottom })
  }
  return joinRules(rules)
}

/** Of an even number the lower; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
