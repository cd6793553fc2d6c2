/** Documents of Word 6 and 95: their text, without looks. [MS-DOC] leaves them out; the layout is that of the "Word 6 binary format". */
import { ReadError } from '@cofnod/model'
import { type Block, plainParagraph } from '../flow/blocks.js'
import { tableBuilder } from '../flow/table-builder.js'
import { cleanText } from '../shared/text.js'
import { decodeWestern } from '../shared/western.js'
import type { Bytes } from './bytes.js'

const TEXT_START = 0x18
const BODY_LENGTH = 0x34
const COMPLEX = 0x0004

/** @throws ReadError damaged */
export function readOldText(main: Bytes): Block[] {
  if (main.u16(10) & COMPLEX) {
    throw new ReadError('unsupported', { detail: 'a fast-saved document of Word 6 or 95; save it again as .docx' })
  }
  const start = main.u32(TEXT_START)
  // Of a file that is cut off, what is there.
  const text = decodeWestern(main.slice(start, Math.min(main.u32(BODY_LENGTH), main.length - start)))
  const tables = tableBuilder()
  for (const line of withoutInstructions(text).split(/[\r\f]/)) {
    const cells = line.split('\u0007')
    const after = cells.pop()!
    const columns = columnsOf(cells)
    cells.forEach((cell, index) => {
      if (index % (columns + 1) === columns) tables.endRow(1, { head: false, cells: [] })
      else {
        tables.add(plainParagraph(cleanText(cell)), 1)
        tables.endCell(1)
      }
    })
    if (after !== '' || cells.length === 0) tables.add(plainParagraph(cleanText(after)), 0)
  }
  return tables.finish()
}

/** More columns than Word 6 has in a table. */
const MAX_COLUMNS = 32

/**
 * Each cell ends with a mark, and the row with one more, which looks like an empty cell: what tells them apart lies in the
 * formats of paragraphs. The fewest columns are taken for which each row ends so; all is one row where none fit.
 */
function columnsOf(cells: string[]): number {
  for (let columns = 1; columns <= Math.min(MAX_COLUMNS, cells.length - 1); columns++) {
    if (cells.length % (columns + 1) !== 0) continue
    if (cells.every((cell, index) => index % (columns + 1) !== columns || cell === '')) return columns
  }
  return cells.length
}

/** Fields keep their result: from 0x13 to 0x14 is instruction. */
function withoutInstructions(text: string): string {
  return text
    .replace(/\u0013[^\u0013-\u0015]*\u0014?/g, '')
    .replace(/[\u0014\u0015]/g, '')
    .replaceAll('\u000b', '\n')
}
