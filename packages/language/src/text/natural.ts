/**
 * The only door to the library natural (MIT). Narrow sub-paths: its index starts database drivers and prints. `scripts/bundle.mjs` puts the
 * code into this file's build, so that nobody installs the library; no type of it may leave this file.
 */
import distances from 'natural/lib/natural/distance/index.js'
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js'

/** Longer words are cut: the distance takes time by the product of the lengths. */
const MAX_LENGTH = 80

/** Jaro-Winkler similarity of two strings, 0–1, case as given. Only the first 80 UTF-16 units count. */
export function jaroWinkler(a: string, b: string): number {
  return distances.JaroWinklerDistance(a.slice(0, MAX_LENGTH), b.slice(0, MAX_LENGTH), {})
}

const tokenizer = new tokenizers.RegexpTokenizer({ pattern: /[^\p{L}\p{N}'-]+/u, discardEmpty: true })

/** The words of a text, as they stand: letters, digits, apostrophes and hyphens. */
export function wordsOf(text: string): string[] {
  return tokenizer.tokenize(text)
}
