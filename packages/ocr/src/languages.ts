/** Which of the expected languages a page is in: tesseract mixes them word by word, and a language too many spoils words. */
import { detectLanguages } from '@cofnod/language'
import { tagOf } from './backend.js'
import { readHocr } from './hocr.js'

/** A language that has this share of a page is on it. */
const SHARE = 0.1
/** Words that are looked at together. */
const BLOCK = 40

/**
 * Reads in the likeliest language alone, which takes half the time, and in all of them where another is found there.
 * (With Welsh data, which has no q, English pages have "reguest".)
 *
 * @param names Tesseract's names, likeliest first.
 */
export async function readInLanguages(
  names: readonly string[],
  read: (names: readonly string[]) => Promise<string>
): Promise<string> {
  const first = await read(names.slice(0, 1))
  if (names.length < 2) return first
  const words = readHocr(first).map(({ text }) => text)
  const blocks: string[] = []
  for (let at = 0; at < words.length; at += BLOCK) blocks.push(words.slice(at, at + BLOCK).join(' '))
  const others = new Set(names.slice(1).map(tagOf))
  const found = detectLanguages(blocks).some(({ tag, share }) => others.has(tag) && share >= SHARE)
  return found ? read(names) : first
}
