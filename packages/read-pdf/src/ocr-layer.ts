/**
 * Pages that are pictures with recognised text (OCR) behind them. Their words are as good as the recognition was: their
 * runs get a confidence below 1, and less where letters are plainly mistaken.
 */
import type { Root } from 'mdast'
import type { RawDrawing } from './pdfjs.js'
import type { WordCount } from './words.js'

/** The picture covers this share of the page. */
const FULL_PAGE = 0.75
/** This share of the letters is not to be seen: drawn invisibly or covered by the picture. */
const HIDDEN = 0.8
/** Confidence of a recognised piece without visible damage, and how much a wholly damaged one loses. Ranks, not measured shares. */
const RECOGNISED = 0.95
const DAMAGE = 0.6

/** How a picture's dictionary says that it is one. */
const PICTURES = ['/Subtype/Image', '/Subtype /Image']

/**
 * Whether a file holds a picture for each page. Pictures are streams, whose dictionaries stand in the file as they are
 * (ISO 32000-1, 7.5.7).
 */
export function mayBeScanned(bytes: Uint8Array, pages: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (const mark of PICTURES) {
    for (let at = file.indexOf(mark); at >= 0 && count < pages; at = file.indexOf(mark, at + 1)) count++
  }
  return count >= pages
}

export const isRecognised = ({ pictures, hidden }: RawDrawing): boolean => pictures >= FULL_PAGE && hidden >= HIDDEN

/** Sets the confidence of all runs on these pages. */
export function rankRecognised(root: Root, pages: readonly number[], words: WordCount): void {
  if (pages.length === 0) return
  const wanted = new Set(pages)
  const pending: object[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) for (const child of node.children as object[]) pending.push(child)
    const { value, data } = node as {
      value?: string
      data?: { runs?: { start: number; end: number; page: number; confidence: number }[] }
    }
    if (value === undefined) continue
    for (const run of data?.runs ?? []) {
      if (wanted.has(run.page)) run.confidence = confidenceOf(value.slice(run.start, run.end), words)
    }
  }
}

const WORD = /[\p{L}\p{N}][^\s]*/gu

function confidenceOf(text: string, words: WordCount): number {
  let all = 0
  let damaged = 0
  for (const [word] of text.matchAll(WORD)) {
    all++
    if (isDamaged(word, words)) damaged++
  }
  return all === 0 ? RECOGNISED : Math.round(100 * (RECOGNISED - (DAMAGE * damaged) / all)) / 100
}

/** A digit for a letter ("Counci1", "0fficer"), or a sign within a word. Ordinals and hours have at most three letters. */
const MIXED = /\p{Ll}[015](?:\p{L}|$)|(?<![\p{L}\p{N}])[01]\p{Ll}{4,}|\p{L}[|\\{}<>~^*#=_]\p{L}/u
/** Longer words are not looked up. UTF-16 units. */
const LONGEST = 40
/** So often the other spelling occurs in the document. */
const WITNESSES = 2

/** What recognition takes for each other: as it stands there, as it was printed. */
export const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'n'],
  ['li', 'h'],
  ['i', 'l'],
  ['l', 'i'],
  ['id', 'hi'],
  ['c', 'e'],
  ['e', 'c'],
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['5', 's']
]

/** Letters that no such word has, or a word that occurs once and with one confusion undone several times. */
export function isDamaged(word: string, words: WordCount): boolean {
  if (word.length > LONGEST) return false
  if (MIXED.test(word)) return true
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '')
  if (plain.length < 4 || words(plain) > 1) return false
  for (const [found, printed] of CONFUSIONS) {
    for (let at = plain.indexOf(found); at >= 0; at = plain.indexOf(found, at + 1)) {
      if (words(plain.slice(0, at) + printed + plain.slice(at + found.length)) >= WITNESSES) return true
    }
  }
  return false
}
