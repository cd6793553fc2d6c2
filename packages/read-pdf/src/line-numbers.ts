/** Numbers that count the printed lines in the left margin (transcripts, draft law) are no text. */
import { type Line, segmentText } from './layout.js'
import { least } from './numbers.js'

/** So many lines must be counted, and this share of the page's lines. */
const COUNTED = 12
const SHARE = 0.8

const COUNT = /^\d{1,3}$/

/** The lines of a page without the numbers of lines, and those numbers as one text, null where there are none. */
export function stripLineNumbers(lines: Line[]): { lines: Line[]; numbers: string | null } {
  const counted = lines.filter((line) => COUNT.test(segmentText(line.segments[0]!)))
  if (counted.length < COUNTED || counted.length < SHARE * lines.length) return { lines, numbers: null }
  const texts = counted.map((line) => segmentText(line.segments[0]!))
  const steps = texts.slice(1).filter((text, at) => Number(text) === Number(texts[at]) + 1)
  const marks = new Set(counted.map((line) => line.segments[0]!))
  const edge = least(lines.flatMap((line) => line.segments.filter((s) => !marks.has(s)).map((s) => s.x0)))
  if (steps.length < texts.length - 2 || counted.some((line) => line.segments[0]!.x1 > edge))
    return { lines, numbers: null }
  const stripped = lines.flatMap((line): Line[] => {
    if (!marks.has(line.segments[0]!)) return [line]
    const segments = line.segments.slice(1)
    return segments.length === 0 ? [] : [{ ...line, segments, x0: segments[0]!.x0 }]
  })
  // A numbered table has cells beside its numbers at more than one place; counted lines are one column of text.
  if (stripped.filter((line) => line.segments.length > 1).length > stripped.length / 2) return { lines, numbers: null }
  return { lines: stripped, numbers: texts.join(' ') }
}
