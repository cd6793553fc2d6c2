/** Second stage: pieces → printed lines, cut where a gap is wider than a space. */
import { joinAccents } from './accents.js'
import { composeAccents } from './characters.js'
import { type Frame, type Line, type Piece, type Segment, type Sheet, type Span, segmentText } from './layout.js'
import { least, most } from './numbers.js'
import { closeUp, isLetter, joinLetters } from './spaced-out.js'

/** Pieces whose baselines differ by less than this share of the smaller font size stand on one line. */
const SAME_BASELINE = 0.3
/** Without a blank piece between them, a gap of this share of the font size is a space. */
const SPACE_GAP = 0.17
/** With a blank piece between them, already this share is one. */
const BLANK_GAP = 0.02
/** Pieces further apart than this stay spans of their own, which keeps the places of narrow columns. */
const APART = 0.35
/** A gap wider than this share of the font size separates columns. */
export const COLUMN_GAP = 1.2
/** How many of the lines above are asked whether a piece belongs to them. */
const LOOK_BACK = 40
/** Smaller than this share of its neighbour's size, and raised or lowered: an index or exponent. */
const SCRIPT_SIZE = 0.85
/** A row of more pieces is a line of its own. */
const SCRIPT_PIECES = 20
/** Raised words of full size ("4th," in recognised text) are no longer than this. */
const SCRIPT_LENGTH = 6

/** Lines from top to bottom. `columnGap` in parts of the font size. Printed-twice pieces (poor man's bold) count once. */
export function toLines(sheet: Sheet, columnGap = COLUMN_GAP): Line[] {
  const { pieces, ...frame } = sheet
  const rows = groupBaselines(pieces)
  const lines: Line[] = []
  for (const row of attachScripts(rows)) {
    const line = buildLine(row, frame, columnGap)
    if (line) lines.push(line)
  }
  return lines.sort((a, b) => a.y - b.y || a.x0 - b.x0)
}

interface Row {
  y: number
  size: number
  pieces: Piece[]
}

function groupBaselines(pieces: Piece[]): Row[] {
  const rows: Row[] = []
  const sorted = pieces.filter((p) => !p.blank).sort((a, b) => a.y - b.y || a.x0 - b.x0)
  for (const piece of sorted) {
    const row = rowFor(piece, rows)
    if (row) {
      row.pieces.push(piece)
      // The largest letters carry the line: a full stop in a small font must not narrow the tolerance.
      row.size = Math.max(row.size, piece.size)
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return addBlanks(rows, pieces)
}

function rowFor(piece: Piece, rows: Row[]): Row | null {
  let best: Row | null = null
  for (let at = rows.length - 1; at >= 0 && at >= rows.length - LOOK_BACK; at--) {
    const row = rows[at]!
    const off = Math.abs(row.y - piece.y)
    if (off > SAME_BASELINE * Math.min(row.size, piece.size)) continue
    if (!best || off < Math.abs(best.y - piece.y)) best = row
  }
  return best
}

/** Blanks join only rows that are there. Rows are sorted by y. */
function addBlanks(rows: Row[], pieces: Piece[]): Row[] {
  const blanks = pieces.filter((p) => p.blank).sort((a, b) => a.y - b.y)
  let from = 0
  for (const blank of blanks) {
    while (from < rows.length && rows[from]!.y < blank.y - rows[from]!.size) from++
    for (let at = from; at < rows.length && at < from + LOOK_BACK; at++) {
      const row = rows[at]!
      if (row.y > blank.y + row.size) break
      if (Math.abs(row.y - blank.y) <= SAME_BASELINE * row.size) {
        row.pieces.push(blank)
        break
      }
    }
  }
  return rows
}

/** A raised or lowered row of small letters that touches its neighbour belongs to it. */
function attachScripts(rows: Row[]): Row[] {
  const kept: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const near = [rows[at + 1], kept.at(-1)]
    const base = near.find((other) => other !== undefined && isScriptOf(row, other))
    if (base) base.pieces = base.pieces.concat(row.pieces)
    else kept.push(row)
  }
  return kept
}

/** Raised or lowered, not beyond the letters of the base, in a gap of it or touching it at an end. */
function isScriptOf(row: Row, base: Row): boolean {
  const visible = row.pieces.filter((p) => !p.blank)
  if (visible.length > SCRIPT_PIECES || row.size > 1.05 * base.size) return false
  const raised = base.y - row.y
  if (raised > 0.7 * base.size || raised < -0.4 * base.size) return false
  const others = base.pieces.filter((p) => !p.blank)
  const reach = (row.size <= SCRIPT_SIZE * base.size ? 0.3 : 0.6) * base.size
  return visible.every((piece) => {
    const overlaps = others.some((p) => Math.min(p.x1, piece.x1) - Math.max(p.x0, piece.x0) > 0.25 * piece.size)
    const touches = others.some((p) => piece.x0 - p.x1 < reach && p.x0 - piece.x1 < reach)
    return touches && !overlaps && (row.size <= SCRIPT_SIZE * base.size || piece.text.length <= SCRIPT_LENGTH)
  })
}

function buildLine(row: Row, frame: Frame, columnGap: number): Line | null {
  const pieces = withoutDoubles(
    joinAccents(row.pieces).sort((a, b) => a.x0 - b.x0 || Number(a.blank) - Number(b.blank))
  )
  const visible = pieces.filter((p) => !p.blank)
  if (visible.length === 0) return null
  const size = commonSize(visible)
  const segments = cut(pieces, size, columnGap)
  if (segments.length === 0) return null
  return {
    frame,
    y: baseline(visible, size),
    x0: segments[0]!.x0,
    x1: most(segments.map((s) => s.x1)),
    top: visible.reduce((low, p) => Math.min(low, p.top), Number.POSITIVE_INFINITY),
    bottom: visible.reduce((high, p) => Math.max(high, p.bottom), Number.NEGATIVE_INFINITY),
    size,
    segments
  }
}

function withoutDoubles(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const twin = kept
      .slice(-4)
      .find((p) => !p.blank && p.text === piece.text && Math.abs(p.x0 - piece.x0) < 0.15 * piece.size)
    if (twin && twin.x1 > twin.x0) twin.bold = true
    else kept.push(piece)
  }
  return kept
}

/** Size of most letters, to a tenth of a point. */
export function commonSize(pieces: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of pieces) {
    const key = Math.round(size * 10) / 10
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  let best = 0
  let most = -1
  for (const [size, count] of letters) {
    if (count > most || (count === most && size > best)) {
      best = size
      most = count
    }
  }
  return best
}

function baseline(pieces: Piece[], size: number): number {
  return (pieces.find((p) => Math.abs(p.size - size) < 0.06) ?? pieces[0]!).y
}

function cut(pieces: Piece[], lineSize: number, columnGap: number): Segment[] {
  const segments: Segment[] = []
  let spans: Span[] = []
  let end = Number.NEGATIVE_INFINITY
  let blankSeen = false
  const close = () => {
    const segment = toSegment(spans)
    if (segment) segments.push(segment)
    spans = []
  }
  for (const piece of pieces) {
    if (piece.blank) {
      blankSeen = true
      continue
    }
    const gap = piece.x0 - end
    const em = Math.max(Math.min(piece.size, spans.at(-1)?.size ?? piece.size), 0.5 * lineSize)
    if (spans.length > 0 && gap > columnGap * em) close()
    // Recognition gives words, however near they are to each other.
    const spaced =
      spans.length > 0 && (piece.recognised !== undefined || gap > (blankSeen ? BLANK_GAP : SPACE_GAP) * em)
    addSpan(spans, piece, spaced, gap > APART * em || (spaced && isLetter(piece.text) && isLetter(spans.at(-1)!.text)))
    end = Math.max(end, piece.x1)
    blankSeen = false
  }
  close()
  return isStretched(segments) ? [stretchedTogether(segments)] : segments
}

/** Words drawn apart to fill a line: at least three, with equal gaps. */
function isStretched(segments: Segment[]): boolean {
  if (segments.length < 3) return false
  const gaps = segments.slice(1).map((segment, index) => segment.x0 - segments[index]!.x1)
  const single = segments.slice(0, -1).every((segment) => !/ /.test(segmentText(segment)))
  return single && most(gaps) - least(gaps) < 0.1 * most(gaps)
}

function stretchedTogether(segments: Segment[]): Segment {
  const spans = segments.flatMap((segment, index) =>
    segment.spans.map((span, at) => (index > 0 && at === 0 ? { ...span, text: ` ${span.text}` } : span))
  )
  return { x0: segments[0]!.x0, x1: segments.at(-1)!.x1, spans }
}

function addSpan(spans: Span[], piece: Piece, spaced: boolean, apart: boolean): void {
  const last = spans.at(-1)
  const text = spaced && last && !last.text.endsWith(' ') && !piece.text.startsWith(' ') ? ` ${piece.text}` : piece.text
  const same =
    last &&
    !apart &&
    piece.recognised === undefined &&
    last.recognised === undefined &&
    last.tag === piece.tag &&
    last.bold === piece.bold &&
    last.italic === piece.italic &&
    Math.abs(last.size - piece.size) < 0.3
  if (same) {
    last.text += text
    last.x1 = Math.max(last.x1, piece.x1)
    last.top = Math.min(last.top, piece.top)
    last.bottom = Math.max(last.bottom, piece.bottom)
    return
  }
  const { x0, x1, top, bottom, size, bold, italic, tag, recognised } = piece
  const told = { ...(tag === undefined ? {} : { tag }), ...(recognised === undefined ? {} : { recognised }) }
  spans.push({ text, x0, x1, top, bottom, size, bold, italic, ...told })
}

/** Trims, collapses spaces, closes up spaced-out words. Null where nothing is left. */
function toSegment(spans: Span[]): Segment | null {
  let open = false
  const kept: Span[] = []
  for (const span of joinLetters(spans)) {
    let text = closeUp(composeAccents(span.text)).replace(/ {2,}/g, ' ')
    if (!open && text.startsWith(' ')) text = text.slice(1)
    if (text === '') continue
    open = !text.endsWith(' ')
    kept.push({ ...span, text })
  }
  const last = kept.at(-1)
  if (last) last.text = last.text.trimEnd()
  const spoken = kept.filter((span) => span.text !== '')
  if (spoken.length === 0) return null
  return { x0: spoken[0]!.x0, x1: most(spoken.map((s) => s.x1)), spans: spoken }
}
