/** The body line by line, as rules look at it. */
import { detectLanguages, type Language } from '@cofnod/language'
import type { DocumentTree } from '@cofnod/model'

export interface Line {
  text: string
  /** Half-open UTF-16 offsets into the body. */
  start: number
  end: number
}

export interface Lines {
  all: readonly Line[]
  /** The line that holds an offset. */
  at(offset: number): Line
  /** The number of a line, from 1. */
  number(line: Line): number
  /** BCP 47 tag of the language a line is in, null where it says too little. */
  language(line: Line): string | null
}

/** Beyond this many characters of a line its language is told by its start. */
const LANGUAGE_LENGTH = 2_000

export function createLines(tree: DocumentTree, languages: readonly Language[]): Lines {
  const { body } = tree.data.streams
  const all: Line[] = []
  for (let start = 0; start <= body.length; ) {
    const found = body.indexOf('\n', start)
    const end = found === -1 ? body.length : found
    all.push({ text: body.slice(start, end), start, end })
    start = end + 1
  }
  const known = new Map<Line, string | null>()
  return {
    all,
    at: (offset) => all[indexAt(all, offset)]!,
    number: (line) => indexAt(all, line.start) + 1,
    language(line) {
      const before = known.get(line)
      if (before !== undefined) return before
      const tag = detectLanguages([line.text.slice(0, LANGUAGE_LENGTH)], languages)[0]?.tag ?? null
      known.set(line, tag)
      return tag
    }
  }
}

function indexAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
