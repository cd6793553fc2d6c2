import type { Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { p } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
const tr = (inner: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${inner}</w:tr>`
const tbl = (inner: string, properties = '') => `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid/>${inner}</w:tbl>`
const tableOf = async (body: string, styles = '') => {
  const { tree } = await readDocxParts({ body, styles })
  return tree.children.find((child): child is Table => child.type === 'table')!
}

describe('tables', () => {
  it('say which cell covers which', async () => {
    const table = await tableOf(
      tbl(
        tr(tc(p('a'), '<w:gridSpan w:val="2"/>') + tc(p('b'), '<w:vMerge w:val="restart"/>')) +
          tr(tc(p('c')) + tc(p('d')) + tc(p(''), '<w:vMerge/>'))
      )
    )
    expect(table.children.map((row) => row.children.map((cell) => cell.data?.mergedFrom ?? null))).toEqual([
      [null, { row: 0, column: 0 }, null],
      [null, null, { row: 0, column: 2 }]
    ])
  })
  it('know their header: marked rows, or a first row all in bold, also by the table style', async () => {
    const rows = (first: string, marked = '') => tr(tc(first) + tc(first), marked) + tr(tc(p('c')) + tc(p('d')))
    const bold = p('Name', '', '<w:b/>')
    expect((await tableOf(tbl(rows(p('Name'))))).data?.head).toBe(0)
    expect((await tableOf(tbl(rows(bold)))).data?.head).toBe(1)
    expect((await tableOf(tbl(rows(p('Name'), '<w:tblHeader/>')))).data?.head).toBe(1)
    const styles =
      '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    const styled = tbl(rows(p('Name')), '<w:tblStyle w:val="Grid"/><w:tblLook w:val="04A0"/>')
    expect((await tableOf(styled, styles)).data?.head).toBe(1)
  })
  it('leave deleted rows out, and read rows inside content controls', async () => {
    const { body } = await readDocxParts(
      tbl(
        tr(tc(p('a')) + tc(p('b'))) +
          tr(tc(p('gone')) + tc(p('gone')), '<w:del w:id="1"/>') +
          `<w:sdt><w:sdtContent>${tr(tc(p('c')) + tc(p('d')))}</w:sdtContent></w:sdt>`
      )
    )
    expect(body).toBe('a\tb\nc\td')
  })
  it('put paragraphs and nested tables of a cell into its text, with breaks', async () => {
    const inner = tbl(tr(tc(p('x')) + tc(p('y'))))
    const { body } = await readDocxParts(
      tbl(
        tr(tc(p('one') + p('') + p('two\u00a0three')) + tc(p('b') + inner)) +
          tr(tc(p('c')) + tc(p('d'))) +
          tr(tc(p('e')) + tc(p('f')))
      )
    )
    expect(body).toBe('one\ntwo three\tb\nx\ny\nc\td\ne\tf')
  })
  it('that only place text are read as if they were not there', async () => {
    const many = Array.from({ length: 7 }, (_, index) => p(`line ${index}`)).join('')
    const one = await readDocxParts(tbl(tr(tc(p('a'))) + tr(tc(p('b')))))
    expect(one.tree.children.map((child) => child.type)).toEqual(['paragraph', 'paragraph'])
    const wide = await readDocxParts(tbl(tr(tc(many) + tc(p('side')))))
    expect(wide.tree.children).toHaveLength(8)
    expect(wide.body.split('\n').at(-1)).toBe('side')
  })
  it('of facts stay tables, however long a cell is', async () => {
    const many = Array.from({ length: 9 }, (_, index) => p(`line ${index}`)).join('')
    const rows = ['1', '2', '3'].map((number) => tr(tc(p(number)) + tc(many)))
    expect((await tableOf(tbl(rows.join('')))).children).toHaveLength(3)
  })
  it('leave columns free where a row starts late', async () => {
    const { body } = await readDocxParts(
      tbl(tr(tc(p('a')) + tc(p('b')) + tc(p('c'))) + tr(tc(p('z')) + tc(p('y')), '<w:gridBefore w:val="1"/>'))
    )
    expect(body).toBe('a\tb\tc\n\tz\ty')
  })
})
