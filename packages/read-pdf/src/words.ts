/** The words of a document, to tell hyphens that the printer set from hyphens that the writer set. */

export type WordCount = (word: string) => number

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** @param texts Is asked when a word is first: most documents break none. */
export function countWords(texts: () => Iterable<string>): WordCount {
  let counts: Map<string, number> | null = null
  return (word) => {
    counts ??= countAll(texts())
    return counts.get(word.toLowerCase()) ?? 0
  }
}

function countAll(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const key = word.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

/** UTF-16 units. */
const LONGEST_WORD = 60
const HYPHENS = new Set(['-', '\u2010', '\u00ad'])
const TAIL = /(\p{L}[\p{L}\p{M}'’]*)[-\u2010\u00ad]$/u
const HEAD = /^\p{Ll}[\p{L}\p{M}'’]*/u

/**
 * How two printed lines join: `space`, `keep` (the hyphen is the writer's), `drop` (the printer's).
 * A soft hyphen is the printer's. Otherwise the word that occurs elsewhere decides; unknown parts are one word.
 */
export function joint(before: string, after: string, count: WordCount): 'space' | 'keep' | 'drop' {
  // Only the end is looked at: matching a long line from each of its letters would take quadratic time.
  const tail = HYPHENS.has(before.at(-1) ?? '') ? TAIL.exec(before.slice(-LONGEST_WORD))?.[1] : undefined
  if (tail === undefined) return before.endsWith('/') && HEAD.test(after) ? 'keep' : 'space'
  const head = HEAD.exec(after)?.[0]
  if (head === undefined) return before.endsWith(' -') ? 'space' : 'keep'
  if (before.endsWith('\u00ad')) return 'drop'
  if (count(tail + head) > 0) return 'drop'
  if (count(`${tail}-${head}`) > 0) return 'keep'
  // The line's own end counts the tail once more ("tail-" is counted as a word with its hyphen, not as the tail).
  return count(tail) > 0 && count(head) > 1 ? 'keep' : 'drop'
}
