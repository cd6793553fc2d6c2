import { describe, expect, it } from 'vitest'
import { p, r } from '../testing/make-docx.js'
import { outline, readDocxParts } from '../testing/read.js'

const shape = async (body: string, rest: object = {}) =>
  (await readDocxParts({ body, ...rest })).tree.children.map((child) => outline(child))
const bodyOf = async (body: string, rest: object = {}) => (await readDocxParts({ body, ...rest })).body
const style = (id: string, name: string, inner = '', attributes = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${inner}</w:style>`
const use = (id: string) => `<w:pStyle w:val="${id}"/>`
const wrapP = (inner: string) => `<w:p>${inner}</w:p>`
const field = (code: string, inner: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('headings', () => {
  it('come from built-in names in any language, outline levels and the styles beneath', async () => {
    const styles = [
      style('berschrift2', 'heading 2'),
      style('Pennawd', 'Pennawd Eitem', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('Kid', 'Kid', '<w:basedOn w:val="Pennawd"/>'),
      style('Titel', 'Title'),
      style('Deep', 'heading 9')
    ].join('')
    const body = ['berschrift2', 'Pennawd', 'Kid', 'Titel', 'Deep'].map((id) => p(id, use(id))).join('')
    const direct = p('direct', '<w:outlineLvl w:val="0"/>') + p('none', `${use('Kid')}<w:outlineLvl w:val="9"/>`)
    const read = await shape(body + direct, { styles })
    expect(read.map((node) => (node as string[])[0])).toEqual([
      'heading 2',
      'heading 3',
      'heading 3',
      'heading 1',
      'heading 6',
      'heading 1',
      'paragraph'
    ])
  })
  it('are not made from bold and large letters, which are told as style', async () => {
    const { tree } = await readDocxParts(
      p('Any other business', '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>') +
        p('words '.repeat(20), '', '<w:sz w:val="20"/>')
    )
    expect(tree.children[0]).toMatchObject({
      type: 'paragraph',
      data: { style: { bold: true, size: 'huge', align: 'center' } }
    })
    expect(tree.children[1]).toMatchObject({ data: { style: { size: 'body' } } })
  })
})

describe('styles of runs', () => {
  it('merge equal neighbours and leave white space outside', async () => {
    const body = wrapP(
      r('Chair', '<w:b/>') + r(': ', '<w:b/>') + r('Siân ') + r('Bebb ', '<w:b/><w:i/>') + r('(acting)', '<w:i/>')
    )
    expect(await shape(body)).toEqual([
      ['paragraph', ['strong', 'Chair:'], ' Siân ', ['strong', ['emphasis', 'Bebb']], ' ', ['emphasis', '(acting)']]
    ])
  })
  it('switch off where paragraph and character style both switch on (17.7.3); direct formatting is final', async () => {
    const styles =
      style('Bold', 'Bold', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    const body = `<w:p><w:pPr>${use('Bold')}</w:pPr>${r('on ')}${r('off ', '<w:rStyle w:val="Strong"/>')}${r('set', '<w:rStyle w:val="Strong"/><w:b/>')}</w:p>`
    expect(await shape(body, { styles })).toEqual([['paragraph', ['strong', 'on'], ' off ', ['strong', 'set']]])
  })
  it('inherit through loops of styles without end', async () => {
    const styles =
      style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>')
    expect(await shape(p('x', use('A')), { styles })).toEqual([['paragraph', ['strong', 'x']]])
  })
  it('show capitals as a reader sees them, and leave hidden words out', async () => {
    const { body, tree, issues } = await readDocxParts(
      wrapP(r('Present', '<w:caps/>') + r(' secret', '<w:vanish/>') + r(' today'))
    )
    expect(body).toBe('PRESENT today')
    expect(tree.data.revisions).toEqual([{ kind: 'hidden', text: 'secret', author: null, date: null, at: 7 }])
    expect(issues).toMatchObject([{ code: 'revisions-present', data: { hidden: 1 } }])
  })
})

describe('characters', () => {
  it('stand for what Word shows', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`
    const body = wrapP(
      `${run(
        '<w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t><w:cr/><w:t>f\u00a0g</w:t><w:sym w:font="Wingdings" w:char="F0FE"/>'
      )}<w:r><w:br w:type="page"/></w:r>`
    )
    expect(await bodyOf(body)).toBe('a\tb-cd\ne\nf g☑')
  })
})

describe('fields and links', () => {
  it('give their results and keep instructions out', async () => {
    const body =
      wrapP(field(' DATE \\@ "d MMMM" ', r('3 May'))) +
      wrapP(`<w:fldSimple w:instr=" TITLE ">${r('Minutes')}</w:fldSimple>`) +
      wrapP(field(' IF 1 ', field(' PAGE ', r('4')) + r(' of 9')))
    expect(await bodyOf(body)).toBe('3 May\nMinutes\n4 of 9')
  })
  it('are links with their address', async () => {
    const body = wrapP(
      `<w:hyperlink r:id="far">${r('papers')}</w:hyperlink>${r(' and ')}${field(' HYPERLINK "https://quay.example/a" ', r('annex'))}`
    )
    const { tree } = await readDocxParts({ body, links: { far: 'https://quay.example/' } })
    expect(tree.children[0]).toMatchObject({
      children: [
        { type: 'link', url: 'https://quay.example/' },
        { value: ' and ' },
        { type: 'link', url: 'https://quay.example/a' }
      ]
    })
  })
  it('do not swallow the document where a field is never ended', async () => {
    const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r></w:p>'
    expect(await bodyOf(open + p('still here'))).toBe('still here')
  })
  it('show form fields', async () => {
    const box = (on: number) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked w:val="${on}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await bodyOf(wrapP(box(1) + r(' agreed ') + box(0) + r(' not')))).toBe('☒ agreed ☐ not')
  })
  it('mark lines of a table of contents, which are no headings', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const body = `<w:p><w:pPr>${use('H')}</w:pPr>${begin}${r('1 Welcome')}</w:p><w:p>${r('2 Finance')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p('Welcome', use('H'))}`
    const { tree } = await readDocxParts({ body, styles: style('H', 'heading 1') })
    expect(tree.children).toMatchObject([
      { type: 'paragraph', data: { style: { name: 'TOC 1' } } },
      { type: 'paragraph', data: { style: { name: 'TOC 1' } } },
      { type: 'heading' }
    ])
  })
})

describe('what wraps words', () => {
  it('is transparent: content controls, smart tags, custom XML', async () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p('one')}<w:customXml>${p('two')}</w:customXml></w:sdtContent></w:sdt><w:p><w:smartTag><w:sdt><w:sdtContent>${r('three')}</w:sdtContent></w:sdt></w:smartTag></w:p>`
    expect(await bodyOf(body)).toBe('one\ntwo\nthree')
  })
  it('gives text boxes once, behind the paragraph that anchors them', async () => {
    const box = `<w:txbxContent>${p('in the box')}</w:txbxContent>`
    const body = `<w:p>${r('anchor ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('goes on')}</w:p>`
    expect(await bodyOf(body)).toBe('anchor goes on\nin the box')
  })
  it('reports elements that nothing handles, once a name', async () => {
    const { issues, body } = await readDocxParts(`<w:newThing/><w:newThing/>${p('x')}`)
    expect(body).toBe('x')
    expect(issues).toEqual([
      {
        code: 'unknown-element',
        severity: 'warning',
        data: { element: 'w:newThing', count: 2 },
        spans: [],
        itemId: null
      }
    ])
  })
})

describe('lists', () => {
  const lvl = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1.')}${lvl(1, 'lowerLetter', '(%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${lvl(0, 'bullet', '-')}${lvl(1, 'bullet', 'o')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`
  const item = (text: string, ilvl: number, id = 1) =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`)

  it('nest by level; other paragraphs end them', async () => {
    const body = item('a', 0) + item('b', 1) + item('c', 1, 2) + item('d', 0) + p('between') + item('e', 0)
    expect(await shape(body, { numbering })).toEqual([
      [
        'list',
        [
          'listItem 1.',
          ['paragraph', 'a'],
          ['list', ['listItem (a)', ['paragraph', 'b']]],
          ['list', ['listItem', ['paragraph', 'c']]]
        ],
        ['listItem 2.', ['paragraph', 'd']]
      ],
      ['paragraph', 'between'],
      ['list', ['listItem 3.', ['paragraph', 'e']]]
    ])
  })
  it('give headings their number as label', async () => {
    const body = p('Welcome', `${use('H')}<w:numPr><w:numId w:val="1"/></w:numPr>`)
    expect(await shape(body, { numbering, styles: style('H', 'heading 1') })).toEqual([['heading 1 1.', 'Welcome']])
  })
})
