/** Words that are printed with gaps between their letters ("M I N U T E S") → words. */
import type { Span } from './layout.js'

/** So many single letters in a row are a spaced-out word; fewer may be initials. */
const LETTERS = 5
/** A gap this many times the usual one of the row parts two words. */
const WORD_GAP = 1.7
const LETTER = /^ ?\p{L} ?$/u
/** Whether a text is one letter, spaces aside. */
export const isLetter = (text: string): boolean => LETTER.test(text)

const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){4,}(?![\p{L}\p{N}])/gu

/** What every spaced-out word has in it. */
const LETTER_BY_LETTER = / \p{L} \p{L} /u

/** Spaces within one piece of text: one parts letters, two part words. */
export function closeUp(text: string): string {
  if (!LETTER_BY_LETTER.test(text)) return text
  return text
    .split(/( {2,})/)
    .map((part) => part.replace(SPACED_OUT, (word) => word.replaceAll(' ', '')))
    .join('')
}

/** Single letters placed one by one: they join to words by their gaps. */
export function joinLetters(spans: Span[]): Span[] {
  const joined: Span[] = []
  let at = 0
  while (at < spans.length) {
    let to = at
    while (to < spans.length && isLetter(spans[to]!.text)) to++
    if (to - at >= LETTERS) joined.push(...wordsOf(spans.slice(at, to)))
    else for (const span of spans.slice(at, Math.max(to, at + 1))) joined.push(span)
    at = Math.max(to, at + 1)
  }
  return joined
}

function wordsOf(letters: Span[]): Span[] {
  const gaps = letters.slice(1).map((span, index) => span.x0 - letters[index]!.x1)
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!
  const words: Span[] = []
  letters.forEach((letter, index) => {
    const text = letter.text.trim()
    const last = words.at(-1)
    if (last && gaps[index - 1]! <= WORD_GAP * usual) {
      last.text += text
      last.x1 = letter.x1
      last.top = Math.min(last.top, letter.top)
      last.bottom = Math.max(last.bottom, letter.bottom)
    } else words.push({ ...letter, text: last || letter.text.startsWith(' ') ? ` ${text}` : text })
  })
  return words
}
