/** Whether a line end was set by the width of the page or by the writer. */
import type { Line } from './lines.js'
import { markOf } from './marks.js'

/** Narrowest and widest wrap widths that are believed, in columns. */
const NARROWEST = 40
const WIDEST = 132
/** Lines this close below the width, in columns, are evidence for it: a long word did not fit. */
const RAGGED = 14
/** Share of the inner lines that must be near the width, and their least number. */
const EVIDENCE_SHARE = 0.5
const EVIDENCE_LINES = 3
/** A line this wide may have been wrapped even where the document's width is unknown. */
const LONG_LINE = 50

const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]{0,2}$/
/** "label: words" at the beginning of a line. */
const FACT = /^\p{L}[^.:!?,;]{0,30}:\s/u
const EXPECTS_MORE = /[,\-–—&/]$/

/** The wrap width of a document in columns, null where its lines are not wrapped or too few to tell. */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  const inner: number[] = []
  let long = 0
  let all = 0
  lines.forEach((line, index) => {
    all += line.text.length
    if (line.width > WIDEST) long += line.text.length
    const next = lines[index + 1]
    const followed = next !== undefined && next.text !== '' && markOf(next.text)?.kind !== 'bullet'
    if (line.text !== '' && followed && line.width >= NARROWEST && line.width <= WIDEST) inner.push(line.width)
  })
  if (long > all / 2 || inner.length < EVIDENCE_LINES) return null
  inner.sort((a, b) => b - a)
  for (const width of new Set(inner)) {
    const near = inner.filter((other) => other <= width && other > width - RAGGED).length
    if (near < EVIDENCE_LINES) continue
    return near >= inner.length * EVIDENCE_SHARE ? width : null
  }
  return null
}

/** Whether `next` goes on with the sentence of `line`. `width` as from {@link wrapWidthOf}; both lines stand in one block. */
export function continues(line: Line, next: Line, width: number | null): boolean {
  if (line.text === '' || next.text === '') return false
  const small = startsSmall(next.text)
  const ended = ENDS_SENTENCE.test(line.text.slice(-4))
  if (width !== null) {
    const full = line.width + 1 + firstWord(next.text) > width
    if (full) return line.width >= NARROWEST || !ended
    return small && !ended && line.width > width * 0.6
  }
  if (line.width < LONG_LINE || line.width > WIDEST) return small && !ended && line.width > WIDEST
  return !ended && !FACT.test(next.text.slice(0, 40)) && (small || EXPECTS_MORE.test(line.text.slice(-1)))
}

function firstWord(text: string): number {
  const end = text.search(/\s/)
  return end < 0 ? text.length : end
}

function startsSmall(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}
