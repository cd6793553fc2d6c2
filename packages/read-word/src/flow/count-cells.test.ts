import { expect, it } from 'vitest'
import { makeDocx } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'
import { type CellBlock, plainParagraph, type TableBlock } from './blocks.js'
import { countCells } from './count-cells.js'

const cell = (columns: number, ...blocks: CellBlock['blocks']): CellBlock => ({ blocks, columns, continues: false })
const table = (...rows: CellBlock[][]): TableBlock => ({
  kind: 'table',
  rows: rows.map((cells) => ({ head: false, cells }))
})

it('counts what a table is filled up to, and tables in cells', () => {
  expect(countCells([plainParagraph('a')])).toBe(0)
  expect(countCells([table([cell(1), cell(3)], [cell(1)])])).toBe(8)
  expect(countCells([table([cell(2, table([cell(1)], [cell(1)]))])])).toBe(4)
})

it('a small file that asks for millions of cells is refused', async () => {
  const wide = '<w:tc><w:tcPr><w:gridSpan w:val="200"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>'.repeat(60)
  const body = `<w:tbl>${`<w:tr>${wide}</w:tr>`.repeat(300)}</w:tbl>`
  expect(makeDocx(body).length).toBeLessThan(50_000)
  await expect(readDocxParts(body)).rejects.toMatchObject({ code: 'too-large', detail: /3600000 cells/ })
})
