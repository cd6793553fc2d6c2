/** Lines of plain text grouped into what they are. */
import type { Deadline } from '@cofnod/model'
import type { Line } from './lines.js'
import { type Mark, markOf, ruleOf } from './marks.js'
import { type FoundTable, tableAt } from './tables.js'
import { continues } from './wrap.js'

/** Words of one or more printed lines. Each logical line is joined from wrapped ones; between logical lines the writer broke the line. */
export interface Prose {
  kind: 'prose'
  logical: string[]
  first: Line
  last: Line
  mark: Mark | null
}
export type TextBlock =
  | Prose
  | { kind: 'heading'; depth: 1 | 2; text: string; first: Line; last: Line }
  | { kind: 'rule'; first: Line; last: Line }
  | { kind: 'table'; table: FoundTable; first: Line; last: Line }

/** An underline must be about as long as the words above it. */
const UNDERLINE_LEAST = 0.5
const UNDERLINE_MOST = 2
/** A logical line this long that ends a sentence is a paragraph, though the next one follows without a blank line. */
const SENTENCE_LENGTH = 60

export function toBlocks(lines: readonly Line[], width: number | null, deadline: Deadline): TextBlock[] {
  const blocks: TextBlock[] = []
  let open: Prose | null = null
  for (let at = 0; at < lines.length; at += 1) {
    if (at % 1024 === 0) deadline.check()
    const line = lines[at]
    if (!line || line.text === '') {
      if (open && pageBreaksSentence(open.last, lines, at)) continue
      open = null
      continue
    }
    const special: TextBlock | null = headingAt(lines, at) ?? tableBlock(lines, at) ?? ruleBlock(line)
    if (special) {
      blocks.push(special)
      open = null
      at += special.last.number - line.number
      continue
    }
    if (open && take(open, line, width)) continue
    open = { kind: 'prose', logical: [line.text], first: line, last: line, mark: markHere(line) }
    blocks.push(open)
  }
  return blocks
}

function markHere(line: Line): Mark | null {
  return markOf(line.text, line.printed.trimStart())
}

/** Adds the line to the block if it belongs there. */
function take(open: Prose, line: Line, width: number | null): boolean {
  const { last } = open
  const mark = markHere(line)
  const wrapped = continues(last, line, width) || runsOver(last, line)
  const inSentence = wrapped && !/[.!?:;]$/.test(last.text.slice(-1))
  if (mark && !(mark.weak && inSentence && (mark.kind === 'label' || isSmall(line.text, mark.length)))) return false
  if (open.mark === null && line.indent >= last.indent + 2 && open.first !== last && !wrapped) return false
  if (wrapped) {
    const index = open.logical.length - 1
    const text = open.logical[index] ?? ''
    open.logical[index] =
      /[a-z]-$/.test(last.text.slice(-2)) && isSmall(line.text, 0) ? text + line.text : `${text} ${line.text}`
    open.last = line
    return true
  }
  if (open.mark !== null) return open.mark.kind === 'bullet' && line.indent > open.first.indent && addLine(open, line)
  const text = open.logical.at(-1) ?? ''
  if (text.length >= SENTENCE_LENGTH && /[.!?]["'”’)]?$/.test(last.text.slice(-3))) return false
  return addLine(open, line)
}

function addLine(open: Prose, line: Line): true {
  open.logical.push(line.text)
  open.last = line
  return true
}

function isSmall(text: string, from: number): boolean {
  const letter = text.slice(from).trimStart().charAt(0)
  return letter !== letter.toUpperCase()
}

/** A sentence runs over a page break: the page ends without a stop and the next begins small. */
function runsOver(last: Line, line: Line): boolean {
  if (line.page !== last.page + 1 || markHere(line) !== null) return false
  return !/[.!?:;]["'”’)]?$/.test(last.text.slice(-3)) && isSmall(line.text, 0)
}

/** Whether the next words, over a few blank lines, go on with a sentence on a new page. */
function pageBreaksSentence(last: Line, lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 12); at += 1) {
    const line = lines[at]
    if (!line || line.text === '') continue
    return runsOver(last, line)
  }
  return false
}

/** A line under- (and over-) lined with `=` or `-`. */
function headingAt(lines: readonly Line[], at: number): TextBlock | null {
  const line = lines[at]
  if (!line) return null
  const over = ruleOf(line.text)
  const title = over === null ? line : lines[at + 1]
  const under = lines[over === null ? at + 1 : at + 2]
  if (!title || !under || title.text === '' || ruleOf(title.text) !== null || title.text.includes('|')) return null
  const rule = ruleOf(under.text)
  if (rule === null || !'=-~'.includes(rule) || /\s/.test(under.text) || (over !== null && over !== rule)) return null
  const before = over === null ? lines[at - 1] : undefined
  if (over === null && before && before.text !== '' && before.page === title.page && ruleOf(before.text) === null)
    return null
  const ratio = under.text.length / title.text.length
  if (over === null && (ratio < UNDERLINE_LEAST || ratio > UNDERLINE_MOST)) return null
  return { kind: 'heading', depth: rule === '=' ? 1 : 2, text: title.text, first: line, last: under }
}

function tableBlock(lines: readonly Line[], at: number): TextBlock | null {
  const first = lines[at]
  const table = tableAt(lines, at)
  const last = table && lines[at + table.lines - 1]
  return first && table && last ? { kind: 'table', table, first, last } : null
}

function ruleBlock(line: Line): TextBlock | null {
  return ruleOf(line.text) === null ? null : { kind: 'rule', first: line, last: line }
}
