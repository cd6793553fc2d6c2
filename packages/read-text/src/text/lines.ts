/** A text file as lines, with where they stand in it. */
import type { Deadline } from '@cofnod/model'
import { dropInvisible, gapsToTabs, plainSpaces } from '../shared/white-space.js'

export interface Line {
  /** Trimmed; gaps between columns are one tab, other white space one space; '' where blank. */
  text: string
  /** As printed, tabs widened to spaces: for columns. Untrimmed at the left, trimmed at the right. */
  printed: string
  /** Columns before the first letter. */
  indent: number
  /** Columns up to the last letter. */
  width: number
  /** UTF-16 offsets of the line in the decoded file, line end excluded. */
  start: number
  end: number
  /** 1-based. */
  number: number
  /** 1-based number of the form feeds before the line, plus one. */
  page: number
}

const TAB_STOP = 8
/** Longer lines are no columns: their tabs are not widened. */
const LONGEST_PRINTED = 1000
/** Lines between two looks at the clock. */
const CHECK_EVERY = 4096

/** Lines end at LF, CR, CRLF, NEL, LINE/PARAGRAPH SEPARATOR; a form feed ends a line and a page. */
export function toLines(text: string, deadline: Deadline): Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f\u0085\u2028\u2029]/g
  let start = 0
  let page = 1
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    lines.push(toLine(text, start, found.index, lines.length + 1, page))
    if (found[0] === '\f') page += 1
    start = found.index + found[0].length
    if (lines.length % CHECK_EVERY === 0) deadline.check()
  }
  lines.push(toLine(text, start, text.length, lines.length + 1, page))
  return lines
}

function toLine(source: string, start: number, end: number, number: number, page: number): Line {
  const spaced = plainSpaces(dropInvisible(source.slice(start, end))).trimEnd()
  const text = gapsToTabs(spaced)
  const printed = spaced.length > LONGEST_PRINTED ? spaced : widenTabs(spaced)
  return {
    text,
    printed,
    indent: printed.length - printed.trimStart().length,
    width: printed.length,
    start,
    end,
    number,
    page
  }
}

function widenTabs(line: string): string {
  if (!line.includes('\t')) return line
  let wide = ''
  for (const part of line.split('\t')) wide = wide.padEnd(Math.ceil(wide.length / TAB_STOP) * TAB_STOP) + pad(part)
  return wide.trimEnd()
}

/** A tab after the part moves on by one column at least. */
function pad(part: string): string {
  return `${part} `
}
