/** Bounds for the Markdown parser: its time grows with the square of some inputs, and its trees nest without limit. */

export interface Segment {
  /** UTF-16 offsets into the source. */
  start: number
  end: number
  /** Too hard for the parser: its lines are taken as plain paragraphs. */
  plain: boolean
}

/** UTF-16 units of a line and of a run of lines without a blank one. */
const LONGEST_LINE = 20_000
const LONGEST_BLOCK = 200_000
/** Letters that open inline markup, in one run of lines. */
const MOST_MARKS = 4000
/** Units before the first word of a line: each few are one more level of quotes or lists. */
const LONGEST_PREFIX = 100

/** UTF-16 units after which the parser begins anew, since it holds some kilobytes for each word it reads. Definitions reach over. */
const CHUNK = 300_000

/** Cuts the source at runs of lines that the parser could not take in reasonable time. Nearly always one segment. */
export function toSegments(source: string): Segment[] {
  const segments: Segment[] = []
  const gaps = /\n[ \t\r]*(?=\n)|$/g
  let start = 0
  while (start < source.length) {
    gaps.lastIndex = start
    const gap = gaps.exec(source)
    const end = gap ? Math.max(gap.index + gap[0].length, start + 1) : source.length
    const plain = isHard(source.slice(start, end))
    const last = segments.at(-1)
    const joins = last && !last.plain && !plain && !(last.end - last.start > CHUNK && startsAfresh(source, start))
    if (joins) last.end = end
    else segments.push({ start, end, plain })
    start = end
  }
  return segments
}

/** The run that begins at the left with a letter or a heading ends every list and quote before it. */
function startsAfresh(source: string, start: number): boolean {
  return /^\n?(?:#{1,6} |[\p{L}[*_])/u.test(source.slice(start, start + 8))
}

function isHard(block: string): boolean {
  if (block.length > LONGEST_BLOCK) return true
  if (block.length < LONGEST_PREFIX) return false
  if ((block.match(/[[\]*_`<~|!&@]/g)?.length ?? 0) > MOST_MARKS) return true
  return block.split('\n').some((line) => line.length > LONGEST_LINE || prefixOf(line) > LONGEST_PREFIX)
}

function prefixOf(line: string): number {
  return /^[\s>*+\-\d.)]*/.exec(line.slice(0, LONGEST_PREFIX * 2))?.[0].replace(/[-*_=\s]{3,}$/, '').length ?? 0
}
