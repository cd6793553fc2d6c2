/** Breaking lines at blanks. */
import { columns } from './paint.js'

export interface WrapOptions {
  /** Columns that a line may take. */
  width: number
  /** What the first line starts with. */
  first?: string
  /** What the others start with; the same number of blanks as `first` where left out. */
  rest?: string
}

/** A blank, but for the one before a dot between two names: no line starts with the dot. */
const separated = / (?!· )/

/** `text` in lines of at most `width` columns. A word longer than a line is not broken: an address stays whole. */
export function wrap(text: string, { width, first = '', rest = ' '.repeat(columns(first)) }: WrapOptions): string[] {
  const lines: string[] = []
  let line = first
  let used = columns(first)
  let empty = true
  for (const word of text.split(separated)) {
    const needed = columns(word)
    if (!empty && used + 1 + needed > width) {
      lines.push(line)
      line = rest
      used = columns(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    used += empty ? needed : needed + 1
    empty = false
  }
  lines.push(line)
  return lines
}

/** `text` with at most `length` UTF-16 units, cut at a blank and marked with "…" where it was longer. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.lastIndexOf(' ', length - 1)
  return `${text
    .slice(0, cut > length / 2 ? cut : length - 1)
    .replace(/[\s,;:.–-]+$/, '')
    .replace(/[\ud800-\udbff]$/, '')}…`
}
