/** Position data for the stages after pdf.js, without a PDF. */
import type { Line, Piece, Region, Sheet } from '../layout.js'
import { toLines } from '../lines.js'

/** Letters are half as wide as high, so that tests can count them. */
export function piece(x: number, y: number, text: string, more: Partial<Piece> = {}): Piece {
  const size = more.size ?? 10
  return {
    text,
    x0: x,
    x1: x + text.length * size * 0.5,
    y,
    top: y - 0.9 * size,
    bottom: y + 0.2 * size,
    size,
    bold: false,
    italic: false,
    blank: text.trim() === '',
    ...more
  }
}

export function sheet(pieces: Piece[], page = 1): Sheet {
  return { page, width: 600, height: 800, quadrant: 0, pieces }
}

export const linesOf = (pieces: Piece[], page = 1): Line[] => toLines(sheet(pieces, page))

export function region(lines: Line[], left = 50, right = 550): Region {
  return { left, right, lines, tables: [] }
}
