/** Tesseract's answer (hOCR 1.2) → words. */
import type { OcrWord } from '@cofnod/model'

const ELEMENT = /<span class=['"](ocr_line|ocr_caption|ocr_textfloat|ocr_header|ocrx_word)['"]([^>]{0,400})>/g
const BOX = /bbox (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6})/
const CONFIDENCE = /x_wconf (\d{1,3})/
/** A word's markup ends before this many characters. */
const LONGEST = 2_000

/** In the order in which they stand. Words without a letter, digit or sign are left out. */
export function readHocr(text: string): OcrWord[] {
  const words: OcrWord[] = []
  let line = -1
  for (const match of text.matchAll(ELEMENT)) {
    const [, kind, attributes = ''] = match
    if (kind !== 'ocrx_word') {
      line++
      continue
    }
    const box = BOX.exec(attributes)
    if (!box) continue
    const [left, top, right, bottom] = box.slice(1).map(Number) as [number, number, number, number]
    const start = match.index + match[0].length
    const inside = text.slice(start, start + LONGEST)
    const end = inside.indexOf('</span>')
    const word = plain(end < 0 ? '' : inside.slice(0, end))
    if (word === '' || right <= left || bottom <= top) continue
    words.push({
      text: word,
      box: { x: left, y: top, width: right - left, height: bottom - top },
      confidence: Math.min(1, Number(CONFIDENCE.exec(attributes)?.[1] ?? 0) / 100),
      line: Math.max(0, line)
    })
  }
  return words
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"' }

const plain = (markup: string): string =>
  markup
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&([a-z]{2,4}|#\d{2});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, '')
