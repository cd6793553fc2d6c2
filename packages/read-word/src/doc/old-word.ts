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
  const text = decodeWestern(main.slice(start, main.u32(BODY_LENGTH)))
  const tables = tableBuilder()
  for (const row of withoutInstructions(text).split(/[\r\f]/)) {
    const cells = row.split('\u0007')
    cells.forEach((cell, index) => {
      // Each cell ends with a mark, and the row with one more.
      if (index < cells.length - 1) {
        if (cell === '' && index === cells.length - 2) tables.endRow(1, { head: false, cells: [] })
        else {
          tables.add(plainParagraph(cleanText(cell)), 1)
          tables.endCell(1)
        }
      } else if (cell !== '' || cells.length === 1) tables.add(plainParagraph(cleanText(cell)), 0)
    })
  }
  return tables.finish()
}

/** Fields keep their result: from 0x13 to 0x14 is instruction. */
function withoutInstructions(text: string): string {
  return text
    .replace(/\u0013[^\u0013-\u0015]*\u0014?/g, '')
    .replace(/[\u0014\u0015]/g, '')
    .replaceAll('\u000b', '\n')
}
