/** The piece table of a .doc ([MS-DOC] 2.8.35, 2.4.1): its text, and where each character is stored. */
import { ReadError } from '@cofnod/model'
import { decodeWestern } from '../shared/western.js'
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'

export interface Pieces {
  /** All characters of all parts, one UTF-16 unit a character position. */
  text: string
  /** Byte offset in the main stream of the character at `cp`; -1 outside. */
  offsetOf(cp: number): number
  /** First character position after `cp` that is stored elsewhere. */
  endOfPiece(cp: number): number
}

interface Piece {
  start: number
  end: number
  offset: number
  width: 1 | 2
}

const PRC = 1
const PCDT = 2
const COMPRESSED = 0x40000000

const unicode = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * @param most Characters that the text may have; pieces may lie on the same bytes, so that a small file can claim a long text.
 * @throws ReadError damaged, too-large
 */
export function readPieces(main: Bytes, table: Bytes, place: Place, most: number): Pieces {
  const pieces = readTable(table, place)
  if (pieces.length > 0 && pieces.every(({ offset }) => offset >= main.length)) {
    throw new ReadError('damaged', { detail: 'the text lies beyond the end of the file' })
  }
  const total = pieces.at(-1)?.end ?? 0
  if (total > most) throw new ReadError('too-large', { detail: `${total} characters, limit ${most}` })
  const text = pieces
    .map(({ start, end, offset, width }) => {
      const wanted = (end - start) * width
      const there = Math.max(0, Math.min(wanted, main.length - offset))
      const bytes = main.slice(there === 0 ? 0 : offset, there - (there % width))
      const text = width === 1 ? decodeWestern(bytes) : unicode.decode(bytes)
      // Where the file is cut off nothing is printed, but positions stay.
      return text.padEnd(end - start, '\0')
    })
    .join('')
  const find = (cp: number): Piece | null => {
    let low = 0
    let high = pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle]!
      if (cp < piece.start) high = middle - 1
      else if (cp >= piece.end) low = middle + 1
      else return piece
    }
    return null
  }
  return {
    text,
    offsetOf(cp) {
      const piece = find(cp)
      return piece ? piece.offset + (cp - piece.start) * piece.width : -1
    },
    endOfPiece: (cp) => find(cp)?.end ?? text.length
  }
}

function readTable(table: Bytes, place: Place): Piece[] {
  const end = place.at + place.length
  let at = place.at
  while (at < end && table.u8(at) === PRC) at += 3 + table.u16(at + 1)
  if (at >= end || table.u8(at) !== PCDT) throw new ReadError('damaged', { detail: 'the piece table is missing' })
  const count = Math.floor((table.u32(at + 1) - 4) / 12)
  const positions = at + 5
  const descriptors = positions + (count + 1) * 4
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const stored = table.u32(descriptors + index * 8 + 2)
    const isCompressed = (stored & COMPRESSED) !== 0
    const start = table.u32(positions + index * 4)
    const stop = table.u32(positions + index * 4 + 4)
    if (stop < start || start !== (pieces.at(-1)?.end ?? 0)) {
      throw new ReadError('damaged', { detail: 'the piece table is out of order' })
    }
    const offset = isCompressed ? (stored & 0x3fffffff) / 2 : stored
    pieces.push({ start, end: stop, offset, width: isCompressed ? 1 : 2 })
  }
  return pieces
}
