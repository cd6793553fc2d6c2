/** One picture: turned upright, straightened, its rules taken out, its words read and measured. */
import type { OcrPicture, OcrResult, OcrWord, PixelBox } from '@cofnod/model'
import { findSkew, isSideways } from './angle.js'
import type { Layout } from './backend.js'
import { clearContrast } from './contrast.js'
import { readHocr } from './hocr.js'
import { findInk, type Ink } from './ink.js'
import { strokeOf, unreadAreas, unreadInk } from './measure.js'
import { decode, encode, type Grey, straightened, turned } from './pixels.js'
import { findPrintedRules, withoutRules } from './rules.js'

type Turn = OcrResult['rotation']

/** hOCR of a PNG. */
export type ReadPicture = (png: Uint8Array, dpi: number, layout: Layout) => Promise<string>

/** Mean confidence of letters from which a page is taken to stand upright. Upside down they have some 0.3 to 0.5. */
const SURE = 0.72
/** Letters that are needed to tell. */
const LETTERS = 12
/** Signs below this are no words but what a stamp, a logo or handwriting looked like. Words have two letters or digits in a row. */
const NONSENSE = 0.4
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,/:-]+[\p{L}\p{N}]|\p{N}|^\p{L}[.)]$/u
/** The engine has 0 for right words that its dictionary lacks ("Mitchell's"): then nothing is known. */
const UNKNOWN = 0.6

/** So much ink that no word holds, in square inches, is worth a second look: a letter in 10 points has 0.002. */
const LEFT = 0.003
/** Words that only the second look found are at least so sure. */
const FOUND = 0.6

/** Words where there were none, on lines of their own numbers. */
function missing(second: OcrWord[], words: readonly OcrWord[]): OcrWord[] {
  const lines = words.reduce((most, { line }) => Math.max(most, (line ?? 0) + 1), 0)
  const overlaps = (a: PixelBox, b: PixelBox) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  return second
    .filter(
      ({ box, confidence, text }) =>
        (confidence >= FOUND || confidence === 0) && WORD.test(text) && !words.some((word) => overlaps(word.box, box))
    )
    .map((word) => ({ ...word, line: lines + (word.line ?? 0) }))
}

interface Reading {
  turn: Turn
  skew: number
  ink: Ink
  rules: PixelBox[]
  words: OcrWord[]
  quality: number
}

export async function recognisePicture(picture: OcrPicture, read: ReadPicture): Promise<OcrResult> {
  const grey = clearContrast(await decode(picture.bytes))
  const sideways = isSideways(findInk(grey), picture.dpi)
  const order: Turn[] = sideways ? [90, 270, 0, 180] : [0, 180, 90, 270]
  let best: Reading | null = null
  for (const turn of order) {
    const reading: Reading = await readAt(grey, turn, picture.dpi, read)
    if (!best || reading.quality > best.quality) best = reading
    if (best.quality >= SURE) break
    // Nothing printed on it: it has no right way up.
    if (reading.words.length === 0 && reading.turn === order[1]) break
  }
  return toResult(best as Reading, grey, picture.dpi)
}

async function readAt(grey: Grey, turn: Turn, dpi: number, read: ReadPicture): Promise<Reading> {
  const upright = turned(grey, turn)
  const skew = findSkew(findInk(upright), dpi)
  const straight = straightened(upright, skew)
  const ink = findInk(straight)
  const rules = findPrintedRules(ink, dpi)
  const png = encode(withoutRules(straight, rules), dpi)
  const words = readHocr(await read(png, dpi, 'blocks'))
  const quality = qualityOf(words)
  // A page that stands wrong is not worth a second look.
  if (quality >= SURE && unreadInk(ink, words, rules, dpi) >= LEFT * dpi * dpi) {
    words.push(...missing(readHocr(await read(png, dpi, 'column')), words))
  }
  return { turn, skew, ink, rules, words, quality }
}

/** Mean confidence by letters; little where there are few. */
function qualityOf(words: readonly OcrWord[]): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of words) {
    const own = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    letters += own
    sum += own * confidence
  }
  return letters === 0 ? 0 : (sum / letters) * Math.min(1, letters / LETTERS)
}

function toResult({ turn, skew, ink, rules, words }: Reading, given: Grey, dpi: number): OcrResult {
  const kept = words
    .filter(({ text, confidence }) => confidence >= NONSENSE || WORD.test(text))
    .map((word) => (word.confidence === 0 ? { ...word, confidence: UNKNOWN } : word))
  const back = (box: PixelBox) => toGiven(box, turn, skew, ink, given)
  return {
    words: kept.map((word) => ({ ...word, box: back(word.box), stroke: strokeOf(ink, word.box) })),
    rotation: turn,
    skew,
    rules: rules.map(back),
    unread: unreadAreas(ink, kept, rules, dpi).map(back)
  }
}

/** A box on the straight picture → on the picture as given. */
function toGiven(box: PixelBox, turn: Turn, skew: number, straight: Ink, given: Grey): PixelBox {
  const angle = (skew * Math.PI) / 180
  const cx = straight.width / 2
  const cy = straight.height / 2
  const dx = box.x + box.width / 2 - cx
  const dy = box.y + box.height / 2 - cy
  const x = cx + dx * Math.cos(angle) - dy * Math.sin(angle)
  const y = cy + dx * Math.sin(angle) + dy * Math.cos(angle)
  const flat = turn === 0 || turn === 180
  const width = flat ? box.width : box.height
  const height = flat ? box.height : box.width
  const [gx, gy] = {
    0: [x, y],
    90: [y, given.height - x],
    180: [given.width - x, given.height - y],
    270: [given.width - y, x]
  }[turn] as [number, number]
  return { x: round(gx - width / 2), y: round(gy - height / 2), width, height }
}

const round = (value: number): number => Math.round(value * 100) / 100
