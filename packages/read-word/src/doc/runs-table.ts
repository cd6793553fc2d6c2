/** Formatted disk pages ([MS-DOC] 2.9.33 ChpxFkp, 2.9.175 PapxFkp): which modifiers lie on which bytes of the text. */
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'
import { expandHuge } from './huge.js'

/** Bytes `start` to `end` of the main stream have these modifiers. */
export interface FormatRun {
  start: number
  end: number
  /** Paragraphs: index of the style. */
  style: number
  modifiers: Uint8Array
}

export interface FormatRuns {
  /** The run that holds the byte, null where there is none. */
  at(offset: number): FormatRun | null
}

const PAGE = 512
/** 2.9.23: bOffset and 12 bytes that are not used. */
const PARAGRAPH_SLOT = 13
const NOTHING = new Uint8Array(0)

/**
 * @param data The Data stream, where long lists of modifiers lie; null where the file has none.
 * Pages beyond the end of a file that is cut off are passed over.
 */
export function readFormatRuns(
  main: Bytes,
  table: Bytes,
  place: Place,
  kind: 'paragraph' | 'character',
  data: Uint8Array | null
): FormatRuns {
  const runs: FormatRun[] = []
  const count = Math.max(0, Math.floor((place.length - 4) / 8))
  for (let index = 0; index < count; index++) {
    const page = (table.u32(place.at + (count + 1) * 4 + index * 4) & 0x3fffff) * PAGE
    if (page + PAGE <= main.length) readPage(main, page, kind, runs, data)
  }
  runs.sort((a, b) => a.start - b.start)
  return {
    at(offset) {
      let low = 0
      let high = runs.length - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const run = runs[middle]!
        if (offset < run.start) high = middle - 1
        else if (offset >= run.end) low = middle + 1
        else return run
      }
      return null
    }
  }
}

function readPage(
  main: Bytes,
  page: number,
  kind: 'paragraph' | 'character',
  runs: FormatRun[],
  data: Uint8Array | null
): void {
  const count = main.u8(page + PAGE - 1)
  const slots = page + (count + 1) * 4
  for (let index = 0; index < count; index++) {
    const start = main.u32(page + index * 4)
    const end = main.u32(page + index * 4 + 4)
    const slot = main.u8(slots + index * (kind === 'paragraph' ? PARAGRAPH_SLOT : 1)) * 2
    const run: FormatRun = { start, end, style: 0, modifiers: NOTHING }
    if (slot !== 0) {
      const at = page + slot
      const size = main.u8(at)
      if (kind === 'character') run.modifiers = main.slice(at + 1, Math.min(size, page + PAGE - at - 1))
      else {
        const from = size === 0 ? at + 2 : at + 1
        const length = size === 0 ? main.u8(at + 1) * 2 : size * 2 - 1
        if (length >= 2) {
          run.style = main.u16(from)
          run.modifiers = expandHuge(main.slice(from + 2, length - 2), data)
        }
      }
    }
    runs.push(run)
  }
}
