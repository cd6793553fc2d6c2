/** Content controls, ruby, smart tags and alternate content: what they hold, once. */
import { describe, expect, it } from 'vitest'
import { p, r } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

const sdt = (inner: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
const line = (inner: string) => `<w:p>${inner}</w:p>`
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
const bodyOf = async (body: string) => {
  const { body: text, issues } = await readDocxParts(body)
  expect(issues).toEqual([])
  return text
}

describe('content controls', () => {
  it('hold words, paragraphs, rows and cells, also one in the other', async () => {
    expect(await bodyOf(line(r('a ') + sdt(r('b ') + sdt(r('c')))) + sdt(p('d') + sdt(p('e'))))).toBe('a b c\nd\ne')
    const row = sdt(`<w:tr>${cell(p('1'))}${sdt(cell(p('2')))}</w:tr>`)
    const other = `<w:tr>${cell(sdt(p('3')))}${cell(line(sdt(r('4'))))}</w:tr>`
    expect(await bodyOf(`<w:tbl>${sdt(row)}${other}</w:tbl>`)).toBe('1\t2\n3\t4')
  })
  it('show ticked boxes, what was chosen, and days', async () => {
    const box = sdt(
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      '<w14:checkbox xmlns:w14="x/word/2010/wordml"/>'
    )
    const list = sdt(r('Carried'), '<w:dropDownList><w:listItem w:displayText="Lost" w:value="l"/></w:dropDownList>')
    const day = sdt(r('4 May 2026'), '<w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date>')
    expect(await bodyOf(line(box + r(' ') + list + r(' on ') + day))).toBe('☑ Carried on 4 May 2026')
  })
})

describe('transparent wrappers', () => {
  it('give their words once', async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('above')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`
    const tag = `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${r(' smart')}</w:smartTag>`
    const alternate =
      '<mc:AlternateContent><mc:Choice Requires="wps"><w:t> new</w:t></mc:Choice><mc:Fallback><w:t> old</w:t></mc:Fallback></mc:AlternateContent>'
    const hyphens = `<w:r><w:t> soft</w:t><w:softHyphen/><w:t>ware non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>`
    expect(await bodyOf(line(`${ruby + tag}<w:r>${alternate}</w:r>${hyphens}`))).toBe(
      'base smart new software non-stop'
    )
  })
})

describe('drawings', () => {
  const drawing = (descr: string, inner = '') =>
    `<w:r><w:drawing><wp:inline xmlns:wp="x/wordprocessingDrawing"><wp:docPr id="1" name="Picture 1" descr="${descr}"/>${inner}</wp:inline></w:drawing></w:r>`
  const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`
  it('say what they show among the metadata, not in the text', async () => {
    const shape = '<w:r><w:pict><v:shape alt="Arms of Pen-y-Bont"/></w:pict></w:r>'
    const paths = ['C:\\pictures\\crest.png', 'crest.jpg', 'A sign&#xA;Description automatically generated', '']
    const { body, tree } = await readDocxParts(
      line(drawing('Crest of Ashmere Council')) +
        line(drawing('Crest of Ashmere Council') + shape) +
        line(paths.map((path) => drawing(path)).join('')) +
        p('Minutes')
    )
    expect(body).toBe('Minutes')
    expect(tree.data.streams.metadata).toBe('picture: Crest of Ashmere Council\npicture: Arms of Pen-y-Bont')
  })
  it('that hold a text box stand behind their paragraph, before one that runs into the next', async () => {
    expect(await bodyOf(line(drawing('Box', box(p('in the box'))) + r('words')))).toBe('words\nin the box')
    const gone = '<w:pPr><w:rPr><w:specVanish/><w:vanish/></w:rPr></w:pPr>'
    const anchored = line(`${gone}${r('Run')}${drawing('Box', box(p('in the box')))}`)
    expect(await bodyOf(anchored + p('-in heading'))).toBe('in the box\nRun-in heading')
  })
})

describe('tables with rows over the whole width', () => {
  const six = ['one', 'two', 'three', 'four', 'five', 'six']
  const wide = (inner: string) => `<w:tr>${cell(inner, '<w:gridSpan w:val="2"/>')}</w:tr>`
  const pair = (left: string, right: string) => `<w:tr>${cell(p(left))}${cell(p(right))}</w:tr>`
  it('are cut where such a row holds running text', async () => {
    const rows = [
      pair('Date', '4 May'),
      pair('Place', 'Hall'),
      wide(six.map((word) => p(word)).join('')),
      pair('Chair', 'Ann')
    ]
    const { tree, body } = await readDocxParts(`<w:tbl>${rows.join('')}</w:tbl>`)
    expect(body).toBe(`Date\t4 May\nPlace\tHall\n${six.join('\n')}\nChair\tAnn`)
    expect(tree.children.map((child) => child.type)).toEqual(['table', ...six.map(() => 'paragraph'), 'table'])
  })
  it('are cut around a table that stands in such a row, which stays a table', async () => {
    const inner = `<w:tbl>${pair('Ann', 'present')}${pair('Bob', 'apologies')}</w:tbl>`
    const rows = [pair('Date', '4 May'), pair('Place', 'Hall'), wide(p('Attendance') + inner + p(''))]
    const { tree, body } = await readDocxParts(`<w:tbl>${rows.join('')}</w:tbl>`)
    expect(body).toBe('Date\t4 May\nPlace\tHall\nAttendance\nAnn\tpresent\nBob\tapologies')
    expect(tree.children.map((child) => child.type)).toEqual(['table', 'paragraph', 'table'])
  })
  it('stay whole where such a row is a line between others', async () => {
    const rows = [pair('a', 'b'), wide(p('Members')), pair('c', 'd')]
    const { tree } = await readDocxParts(`<w:tbl>${rows.join('')}</w:tbl>`)
    expect(tree.children.map((child) => child.type)).toEqual(['table'])
  })
  it('keep attendance grids with two names a row', async () => {
    const rows = [pair('Ann Price', 'Bob Rees'), pair('Cai Tudor', 'Dot Ellis'), pair('Eve Ward', '')]
    const { tree, body } = await readDocxParts(`<w:tbl>${rows.join('')}</w:tbl>`)
    expect(body).toBe('Ann Price\tBob Rees\nCai Tudor\tDot Ellis\nEve Ward\t')
    expect(tree.children.map((child) => child.type)).toEqual(['table'])
  })
})
