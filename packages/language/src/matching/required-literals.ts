/**
 * Words that a text must hold for a pattern to match it at all, read from the pattern's source. With them hundreds of
 * patterns can be passed over in one look at a sentence.
 */

/** Longer sets are no help: to look each word up costs more than the pattern itself. */
const MOST_LITERALS = 600
/** A single letter is in every sentence. */
const SHORTEST = 2

/**
 * @returns Lower-case literals of which every match of `pattern` holds at least one; null where none can be told, so that
 *   the pattern must be run. Sound, not complete: what it doesn't know (look-arounds, back references) it leaves out.
 */
export function requiredLiterals(pattern: RegExp): string[] | null {
  const reader: Reader = { source: pattern.source, at: 0 }
  return readAlternatives(reader)
}

interface Reader {
  source: string
  at: number
}

/** Up to the closing bracket, which is left, or the end. Every alternative must have literals, else the whole has none. */
function readAlternatives(reader: Reader): string[] | null {
  const sets: (string[] | null)[] = []
  for (;;) {
    sets.push(readSequence(reader))
    if (reader.source[reader.at] !== '|') break
    reader.at += 1
  }
  if (sets.some((set) => set === null)) return null
  const all = [...new Set(sets.flatMap((set) => set ?? []))]
  return all.length > MOST_LITERALS ? null : all
}

/** What one piece of a pattern matches: a letter, something of any kind, nothing (an edge), or what a bracket holds. */
type Piece = { letter: string } | { any: true } | { edge: true } | { group: string[] | null }

function readSequence(reader: Reader): string[] | null {
  let best: string[] | null = null
  let run = ''
  const offer = (set: string[] | null) => {
    if (set !== null && isBetter(set, best)) best = set
  }
  const flush = () => {
    if (run.length >= SHORTEST) offer([run])
    run = ''
  }
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const piece = readPiece(reader)
    if ('edge' in piece) continue
    const { least, once } = readQuantifier(reader)
    if ('letter' in piece && least > 0) run += piece.letter
    if (!('letter' in piece) || !once) flush()
    if ('group' in piece && least > 0) offer(piece.group)
  }
  flush()
  return best
}

/** The longer the shortest literal the rarer it is; of equals, the smaller set. */
function isBetter(set: string[], than: string[] | null): boolean {
  if (than === null) return true
  const shortest = (words: string[]) => words.reduce((least, word) => Math.min(least, word.length), 6)
  return shortest(set) > shortest(than) || (shortest(set) === shortest(than) && set.length < than.length)
}

function readPiece(reader: Reader): Piece {
  const letter = reader.source[reader.at]!
  reader.at += 1
  if (letter === '\\') return readEscape(reader)
  if (letter === '[') return readClass(reader)
  if (letter === '(') return readGroup(reader)
  if (letter === '.') return { any: true }
  if (letter === '^' || letter === '$') return { edge: true }
  return { letter: foldLetter(letter) }
}

/** Case is left to the pattern. U+017F (long s) matches "s" under the flags `iu` (ECMA-262, Canonicalize). */
export const foldLetter = (letter: string): string => letter.toLowerCase().replace('ſ', 's')

function readEscape(reader: Reader): Piece {
  const letter = reader.source[reader.at]!
  reader.at += 1
  if (letter === 'b' || letter === 'B') return { edge: true }
  if ((letter === 'p' || letter === 'P' || letter === 'k') && '{<'.includes(reader.source[reader.at] ?? ' ')) {
    reader.at = endAfter(reader, letter === 'k' ? '>' : '}')
    return { any: true }
  }
  if (letter === 'u' || letter === 'x') return readCodePoint(reader, letter)
  if (/[dDwWsSc0-9]/u.test(letter)) return { any: true }
  return { letter: foldLetter(ESCAPES[letter] ?? letter) }
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }

function readCodePoint(reader: Reader, kind: 'u' | 'x'): Piece {
  const rest = reader.source.slice(reader.at, reader.at + 12)
  const match = kind === 'x' ? /^([\da-f]{2})/iu.exec(rest) : /^(?:\{([\da-f]{1,6})\}|([\da-f]{4}))/iu.exec(rest)
  if (!match) return { any: true }
  reader.at += match[0].length
  return { letter: foldLetter(String.fromCodePoint(Number.parseInt(match[1] ?? match[2]!, 16))) }
}

const endAfter = (reader: Reader, mark: string) => {
  const end = reader.source.indexOf(mark, reader.at)
  return end < 0 ? reader.source.length : end + 1
}

/** "[Mm]" is one letter; any other class may be anything. */
function readClass(reader: Reader): Piece {
  const start = reader.at
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1
  }
  const inside = reader.source.slice(start, reader.at)
  reader.at += 1
  const letters = new Set([...inside].map(foldLetter))
  const [only] = letters
  return letters.size === 1 && only !== undefined && /^[\p{L}\p{N} .,]$/u.test(only) ? { letter: only } : { any: true }
}

function readGroup(reader: Reader): Piece {
  const opening =
    /^\?(?:[:=!]|<[=!]|<[\p{L}\p{N}_$]{1,60}>)/u.exec(reader.source.slice(reader.at, reader.at + 64))?.[0] ?? ''
  reader.at += opening.length
  const group = readAlternatives(reader)
  reader.at += 1
  return /^\?<?[=!]$/u.test(opening) ? lookAround(reader) : { group }
}

/** A look-around takes no letters, so that those before and after it stand together; its own words may be a ban. */
function lookAround(reader: Reader): Piece {
  readQuantifier(reader)
  return { edge: true }
}

/** `least`: how often at least; `once`: exactly once, so that the letter before and the one after it touch. */
function readQuantifier(reader: Reader): { least: number; once: boolean } {
  const match = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at, reader.at + 24))
  if (!match) return { least: 1, once: true }
  reader.at += match[0].length
  const least = match[1] === undefined ? (match[0].startsWith('+') ? 1 : 0) : Number(match[1])
  return { least, once: false }
}
