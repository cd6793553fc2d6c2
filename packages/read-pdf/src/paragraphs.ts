/** Lines → paragraphs: which printed line goes on in the next one. */
import { type Line, lineText, type Region, type Segment, type Span, segmentText } from './layout.js'
import { bulletOf, endsSentence, isContentsLine, isField, isMarker, labelOf, startsLower } from './markers.js'
import { leadingOf, type Usual } from './style.js'
import { labelTag, sharedBlock, startsItem } from './tagged/paragraphs.js'
import { joint, type WordCount } from './words.js'

/** How a line joins the one before: with a space, or closed up with the hyphen kept or dropped. */
export type Joint = 'space' | 'keep' | 'drop'

export interface Paragraph {
  kind: 'paragraph'
  lines: Line[]
  /** One fewer than lines. */
  joints: Joint[]
  /** Where its first line stands. */
  region: Region
  /** The bullet in front and the space after it, '' where there is none. */
  bullet: string
  /** The typed label in front ("3.1"), which stays in the text. */
  label: string
  /** The label is tagged as one, and stands with the space after it in {@link label}: it is no part of the words. */
  numbered?: boolean
  /** A list item by its tags, whose bullet is drawn or left out. */
  listed?: boolean
  /** Where the text after bullet or label starts, points. */
  hang: number
  /** Empty space above beyond the usual leading, in points; 0 at the top of a region. */
  spaceBefore: number
}

/** Space that a line may leave free and still count as full, in font sizes. */
const FULL_SLACK = 0.8
/** A line that goes on with a small letter may leave this share of the region free. */
const RAGGED_SHARE = 0.55
/** A line of this share of the region may be the first of a hanging paragraph without a label. */
const LONG_LINE = 0.6
/** The first line of a paragraph starts at most so many font sizes away from the others. */
const HANGING = 6
/** Lines of one paragraph differ in size by no more than this share; in recognised text by this. */
const SAME_SIZE = 0.12
const NOISY_SIZES = 0.35
/** A line that ends with a comma may leave this share free: names kept together wrap early. */
const LISTED_SHARE = 0.3
/** Distances above this many times the usual leading part paragraphs. */
const LOOSE = 1.25

/** Gathers lines; a new {@link Paragraph} starts where the last one cannot go on. */
export interface ParagraphWriter {
  add(line: Line, region: Region): void
  /** Ends the open paragraph and returns all since the last call. */
  flush(): Paragraph[]
}

export function paragraphWriter(usual: Usual, words: WordCount): ParagraphWriter {
  let done: Paragraph[] = []
  let open: { paragraph: Paragraph; region: Region } | null = null
  return {
    add(line, region) {
      if (open && goesOn(open.paragraph, open.region, line, region, usual)) {
        const before = lineText(open.paragraph.lines.at(-1)!)
        open.paragraph.joints.push(joint(before, lineText(line), words))
        open.paragraph.lines.push(line)
        open.region = region
        return
      }
      const above = open && open.region === region ? open.paragraph.lines.at(-1)! : null
      open = { paragraph: start(line, region, above, usual), region }
      done.push(open.paragraph)
    },
    flush() {
      const paragraphs = done
      done = []
      open = null
      return paragraphs
    }
  }
}

function start(line: Line, region: Region, above: Line | null, usual: Usual): Paragraph {
  const text = lineText(line)
  const tagged = labelTag(line)
  const numbered = tagged !== '' && /[\p{L}\p{N}]/u.test(tagged) && bulletOf(text) === ''
  const bullet = numbered ? '' : tagged || bulletOf(text)
  const label = numbered ? tagged : bullet === '' ? labelOf(text) : ''
  const gap = above ? line.y - above.y - leadingOf(line.size, usual) : 0
  return {
    kind: 'paragraph',
    lines: [line],
    joints: [],
    region,
    bullet,
    label,
    ...(numbered ? { numbered } : {}),
    ...(bullet === '' && label === '' && startsItem(line, above) ? { listed: true } : {}),
    hang: textStart(line, (bullet || label).trimEnd()),
    spaceBefore: gap > 1 ? Math.round(gap * 10) / 10 : 0
  }
}

/** Where the words after a marker start. Within one span the place is in proportion to its letters. */
function textStart(line: Line, marker: string): number {
  if (marker === '') return line.x0
  let left = marker.length
  for (const segment of line.segments) {
    for (const span of segment.spans) {
      if (left <= 0) return span.x0
      if (span.text.length > left) {
        const skip = span.text.slice(left).search(/\S/)
        if (skip >= 0) return span.x0 + ((span.x1 - span.x0) * (left + skip)) / span.text.length
      }
      left -= span.text.length
    }
  }
  return line.x0
}

function goesOn(paragraph: Paragraph, from: Region, line: Line, to: Region, usual: Usual): boolean {
  const above = paragraph.lines.at(-1)!
  const text = lineText(line)
  if (bulletOf(text) !== '') return false
  const tolerance = usual.noisy ? NOISY_SIZES : SAME_SIZE
  if (Math.abs(line.size - above.size) > tolerance * Math.max(line.size, above.size)) return false
  const aboveText = lineText(above)
  if (isContentsLine(aboveText)) return false
  const full = isFull(above, line, from)
  const block = sharedBlock(above, line)
  const ended = endsSentence(aboveText)
  const lower = startsLower(text)
  if (labelTag(line) !== '' || (block === 'two' && !(full && lower && !ended))) return false
  if (block === 'one' && (full || (lower && !ended)) && !(isMarked(text) && ended)) return true
  if (weightBreaks(above, line, full && !ended) || startsRunIn(above, line)) return false
  if (isField(text) && isField(lineText(paragraph.lines[0]!)) && paragraph.lines.length === 1) return false
  if (tabsBreak(paragraph, above, line, full, from)) return false
  if (from !== to) return goesOnElsewhere(above, from, line, to, full, ended, lower)
  const step = line.y - above.y
  const leading = leadingOf(line.size, usual)
  const loose = step > LOOSE * leading + 1
  const long = above.x1 - above.x0 > LONG_LINE * (from.right - from.left)
  if (step <= 0 || (loose && !(full && (lower || long) && !ended && step < 2 * line.size))) return false
  if (countsOn(paragraph, text)) return false
  if (isMarked(text) && (!full || ended || indentOf(line, from) !== indentOf(above, from))) return false
  if (!indentAllows(paragraph, above, line, full && long && !ended)) return false
  if (full) return true
  const share = roomShare(above, from)
  return (lower && !ended && share < RAGGED_SHARE) || (aboveText.endsWith(',') && share < LISTED_SHARE)
}

/** A number without a full stop in front of this line and of the paragraph, one higher here. */
function countsOn(paragraph: Paragraph, text: string): boolean {
  const here = BARE_NUMBER.exec(text)
  const first = here && BARE_NUMBER.exec(lineText(paragraph.lines[0]!))
  return !!first && Number(here[1]) === Number(first[1]) + 1
}

const BARE_NUMBER = /^(\d{1,3})\s/
const isMarked = (text: string): boolean => labelOf(text) !== '' || isField(text)
const indentOf = (line: Line, region: Region): number => Math.round((line.x0 - region.left) / line.size)

/** Over a column or page break the spacing says nothing: the sentence has to go on. */
function goesOnElsewhere(
  above: Line,
  from: Region,
  line: Line,
  to: Region,
  full: boolean,
  ended: boolean,
  lower: boolean
): boolean {
  if (ended || isMarked(lineText(line))) return false
  if (isCentred(above, from) !== isCentred(line, to)) return false
  if (full) return true
  return lower && roomShare(above, from) < RAGGED_SHARE
}

/** The first word of the next line would not have fitted. */
function isFull(above: Line, next: Line, region: Region): boolean {
  const first = next.segments[0]!
  const word = /^\S+/.exec(segmentText(first))?.[0].length ?? 0
  const wordWidth = ((first.x1 - first.x0) * word) / Math.max(1, segmentText(first).length)
  return room(above, region) < wordWidth + (0.25 + FULL_SLACK) * above.size
}

function room(line: Line, region: Region): number {
  return isCentred(line, region) ? region.right - region.left - (line.x1 - line.x0) : region.right - line.x1
}

const roomShare = (line: Line, region: Region): number => room(line, region) / Math.max(1, region.right - region.left)

/** Stands in the middle of its region, with space on both sides. */
export function isCentred(line: Line, region: Region): boolean {
  if (region.edges?.has(Math.round(line.x0))) return false
  const left = line.x0 - region.left
  const right = region.right - line.x1
  return left > 2 * line.size && right > 2 * line.size && Math.abs(left - right) < Math.max(6, 0.15 * (left + right))
}

const isSpoken = (span: Span): boolean => /[\p{L}\p{N}]/u.test(span.text)
const allBold = (line: Line): boolean =>
  line.segments.every(({ spans }) => spans.every((span) => span.bold || !isSpoken(span)))
const firstSpan = (line: Line): Span | undefined => line.segments.flatMap((s) => s.spans).find(isSpoken)
const lastSpan = (line: Line): Span | undefined => line.segments.flatMap((s) => s.spans).findLast(isSpoken)

/** A line all in bold is a heading of its own, unless the bold words wrap. */
function weightBreaks(above: Line, line: Line, runsOn: boolean): boolean {
  const boldAbove = allBold(above)
  const boldHere = allBold(line)
  if (boldAbove && !boldHere) return !(runsOn && firstSpan(line)?.bold)
  if (!boldAbove && boldHere) return !(runsOn && lastSpan(above)?.bold === true) && !runsOn
  return false
}

/** A bold title at the start of a line, "Time:", after words that are not bold. */
function startsRunIn(above: Line, line: Line): boolean {
  const first = firstSpan(line)
  return first?.bold === true && /[:.–—]\s*$/.test(first.text) && lastSpan(above)?.bold === false
}

/** Words set out with tabs: only the last column wraps, under itself or, if it is prose, to the left. */
function tabsBreak(paragraph: Paragraph, above: Line, line: Line, full: boolean, region: Region): boolean {
  const columns = wide(above)
  if (wide(line).length > 1) return !(columns.length === 1 && full && endsInMargin(line, region))
  if (columns.length === 1) return false
  const last = columns.at(-1)!
  if (!full) return true
  if (Math.abs(line.x0 - last.x0) < 0.6 * line.size) return false
  const prose = last.x1 - last.x0 > 0.4 * (region.right - region.left)
  return !prose || Math.abs(line.x0 - paragraph.hang) > 0.6 * line.size
}

/** A sentence's last line with a word set in the right margin (who acts). */
function endsInMargin(line: Line, region: Region): boolean {
  if (line.segments.length !== 2 || !startsLower(lineText(line))) return false
  const margin = line.segments[1]!
  return region.right - margin.x1 < 3 * line.size && margin.x1 - margin.x0 < 0.2 * (region.right - region.left)
}

/** Segments of a line, a bullet or label in front left out. */
function wide(line: Line): Segment[] {
  const first = segmentText(line.segments[0]!)
  const marked = line.segments.length > 1 && isMarker(first)
  return marked ? line.segments.slice(1) : line.segments
}

/** First-line and hanging indents go on; any other step to the right or left starts anew. */
function indentAllows(paragraph: Paragraph, above: Line, line: Line, runsOn: boolean): boolean {
  const em = line.size
  const step = line.x0 - above.x0
  if (Math.abs(step) < 0.6 * em) return true
  if (isCentred(above, paragraph.region) && isCentred(line, paragraph.region)) return true
  if (paragraph.lines.length > 1) return false
  if (step < 0) return step > -HANGING * em
  const marked = paragraph.bullet !== '' || paragraph.label !== ''
  if (marked) return Math.abs(line.x0 - paragraph.hang) < 1.2 * em
  if (runsOn && step < HANGING * em) return true
  const columns = wide(above)
  return columns.length > 1 && Math.abs(line.x0 - columns.at(-1)!.x0) < 0.6 * em
}
