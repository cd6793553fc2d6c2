import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { odtReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { makeDocx } from '../testing/make-docx.js'
import { makeOdt } from '../testing/make-odt.js'
import { outline, readOdtParts } from '../testing/read.js'

const para = (text: string, name = '') => `<text:p${name && ` text:style-name="${name}"`}>${text}</text:p>`
const shape = async (parts: Parameters<typeof readOdtParts>[0]) =>
  (await readOdtParts(parts)).tree.children.map((child) => outline(child))

describe('paragraphs', () => {
  it('keep meant white space and drop what only lays out the file', async () => {
    const { body } = await readOdtParts(
      para(
        '\n  The <text:span>Chair</text:span>\n  thanked<text:s text:c="2"/>all<text:tab/>here<text:line-break/>and there<text:soft-page-break/>'
      )
    )
    expect(body).toBe('The Chair thanked  all\there\nand there')
  })
  it('have looks by their styles and parents', async () => {
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Item_20_Title"><style:paragraph-properties fo:text-align="center" fo:margin-left="1in"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style><style:style style:name="Item_20_Title" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="150%"/></style:style>'
    const { tree } = await readOdtParts({
      automatic,
      styles,
      body: para('Finance', 'P1') + para(`${'words '.repeat(30)}<text:span text:style-name="T1">now</text:span>`)
    })
    expect(tree.children[0]).toMatchObject({
      type: 'paragraph',
      data: { style: { name: 'Item Title', size: 'huge', bold: true, align: 'center', indent: 72 } }
    })
    expect(outline(tree.children[1]!)).toEqual(['paragraph', 'words '.repeat(30), ['emphasis', 'now']])
  })
  it('leave hidden words out', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const { body, tree } = await readOdtParts({
      automatic,
      body: para('a<text:span text:style-name="T1"> secret</text:span> b')
    })
    expect(body).toBe('a b')
    expect(tree.data.revisions).toMatchObject([{ kind: 'hidden', text: 'secret', at: 1 }])
  })
})

describe('headings', () => {
  it('have the level and the number of the outline style', async () => {
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`
    expect(await shape({ styles, body: h(1, 'a') + h(2, 'b') + h(2, 'c') + h(1, 'd') + h(3, 'e') })).toEqual([
      ['heading 1 1.', 'a'],
      ['heading 2 1.1', 'b'],
      ['heading 2 1.2', 'c'],
      ['heading 1 2.', 'd'],
      ['heading 3', 'e']
    ])
  })
})

describe('lists', () => {
  const level = (index: number, format: string, rest = '') =>
    `<text:list-level-style-number text:level="${index}" style:num-format="${format}" ${rest}/>`
  const automatic = `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"')}${level(3, '1', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="L3">${level(1, 'I', 'text:start-value="4"')}</text:list-style>`
  const list = (items: string, rest = 'text:style-name="L1"') => `<text:list ${rest}>${items}</text:list>`
  const item = (inner: string, rest = '') => `<text:list-item ${rest}>${inner}</text:list-item>`
  const labels = async (body: string) =>
    (await readOdtParts({ automatic, body })).body
      .split('\n')
      .map((line) => (line.includes('\t') ? line.split('\t')[0] : ''))

  it('nest and print numbers with prefix, suffix and the levels above', async () => {
    const body = list(
      item(para('a') + list(item(para('b') + list(item(para('c')), '')) + item(para('d')), '')) + item(para('e'))
    )
    expect(await labels(body)).toEqual(['1.', '(a)', '1.a.1', '(b)', '2.'])
    expect(await shape({ automatic, body })).toEqual([
      [
        'list',
        [
          'listItem 1.',
          ['paragraph', 'a'],
          [
            'list',
            ['listItem (a)', ['paragraph', 'b'], ['list', ['listItem 1.a.1', ['paragraph', 'c']]]],
            ['listItem (b)', ['paragraph', 'd']]
          ]
        ],
        ['listItem 2.', ['paragraph', 'e']]
      ]
    ])
  })
  it('start anew unless they continue another', async () => {
    const body =
      list(item(para('a'))) +
      list(item(para('b'))) +
      list(item(para('c')), 'text:style-name="L1" text:continue-numbering="true"') +
      list(item(para('d')), 'text:style-name="L3" xml:id="x"') +
      list(item(para('e')), 'text:style-name="L3" text:continue-list="x"')
    expect(await labels(body)).toEqual(['1.', '1.', '2.', 'IV', 'V'])
  })
  it('take a start from an item, number no bullets, headers and second paragraphs', async () => {
    const body =
      list(
        `${item(para('a') + para('more'), 'text:start-value="7"') + item(para('b'))}<text:list-header>${para('c')}</text:list-header>`
      ) + list(item(para('d')), 'text:style-name="L2"')
    expect(await labels(body)).toEqual(['7.', '', '8.', '', ''])
  })
})

describe('tables', () => {
  it('have header rows, spans and covered cells', async () => {
    const cell = (text: string, rest = '') => `<table:table-cell ${rest}>${para(text)}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const body = `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('Ref')}${cell('Action', 'table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows><table:table-row>${cell('1', 'table:number-rows-spanned="2"')}${cell('b')}${cell('c')}</table:table-row><table:table-row>${covered}${cell('d')}${cell('e')}</table:table-row></table:table>`
    const { tree, body: text } = await readOdtParts(body)
    expect(text).toBe('Ref\tAction\t\n1\tb\tc\n\td\te')
    const table = tree.children[0]!
    expect(table).toMatchObject({ type: 'table', data: { head: 1 } })
    if (table.type !== 'table') throw new Error('no table')
    expect(table.children[0]!.children[2]!.data).toEqual({ mergedFrom: { row: 0, column: 1 } })
    expect(table.children[2]!.children[0]!.data).toEqual({ mergedFrom: { row: 1, column: 0 } })
  })
})

describe('what stands beside the text', () => {
  it('is kept: notes, tracked changes, comments', async () => {
    const info =
      '<office:change-info><dc:creator>Nia</dc:creator><dc:date>2024-03-01T09:00:00</dc:date></office:change-info>'
    const changes = `<text:tracked-changes><text:changed-region text:id="d"><text:deletion>${info}${para('five')}</text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion>${info}</text:insertion></text:changed-region></text:tracked-changes>`
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Paper 4</text:p></text:note-body></text:note>'
    const comment = '<office:annotation><dc:creator>Ifan</dc:creator><text:p>Check</text:p></office:annotation>'
    const { body, tree } = await readOdtParts(
      changes +
        para(
          `Agreed${note} <text:change text:change-id="d"/><text:change-start text:change-id="i"/>six<text:change-end text:change-id="i"/>${comment} gates`
        )
    )
    expect(body).toBe('Agreed six gates\n1\tPaper 4')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'deletion', text: 'five', author: 'Nia', at: 7 },
      { kind: 'insertion', text: 'six', at: 7 },
      { kind: 'comment', text: 'Check', author: 'Ifan', at: 10 }
    ])
  })
  it('is furniture: headers and footers; is metadata: title and dates', async () => {
    const { tree } = await readOdtParts({
      body: para('x'),
      master: `<style:master-page style:name="Standard"><style:header>${para('Quay Committee')}</style:header><style:header-left style:display="false">${para('left')}</style:header-left><style:footer>${para('Page <text:page-number>3</text:page-number>')}</style:footer></style:master-page>`,
      meta: '<meta:generator>Quill/1</meta:generator><dc:title>Minutes</dc:title><meta:creation-date>2024-05-01T10:00:00</meta:creation-date>'
    })
    expect(tree.data.streams.furniture).toBe('Quay Committee\nPage 3')
    expect(tree.data.streams.metadata).toBe('title: Minutes\ncreated: 2024-05-01T10:00:00')
    expect(tree.data.file.producer).toBe('Quill/1')
  })
  it('reads contents lists as paragraphs, and reports what it does not know', async () => {
    const { tree, issues } = await readOdtParts(
      `<text:table-of-content><text:table-of-content-source/><text:index-body>${para('1 Finance')}</text:index-body></text:table-of-content><text:novelty/>`
    )
    expect(tree.children).toMatchObject([{ type: 'paragraph', data: { style: { name: 'TOC 1' } } }])
    expect(issues).toMatchObject([{ code: 'unknown-element', data: { element: 'text:novelty', count: 1 } }])
  })
})

describe('odtReader', () => {
  it('says encrypted, damaged, empty', async () => {
    const locked = makeOdt({
      body: para('x'),
      manifest:
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    })
    expect(await readErrorOf(odtReader, locked)).toBe('encrypted')
    expect(await readErrorOf(odtReader, makeOdt('<text:p>'))).toBe('damaged')
    expect(await readErrorOf(odtReader, new Uint8Array())).toBe('empty')
  })
  it('throws only ReadErrors, wherever a file is cut off or changed', async () => {
    const bytes = makeOdt(para('harbour'))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = bytes.slice()
        changed[at]! ^= mask
        expect(typeof (await readErrorOf(odtReader, changed))).toBe('string')
        if (at > 0) expect(await readErrorOf(odtReader, bytes.subarray(0, at))).toBe('damaged')
      })
    )
  })
  it('knows its files by content', () => {
    const bytes = makeOdt(para('x'))
    expect(odtReader.sniff(bytes, 'minutes.docx')).toBe(1)
    expect(odtReader.sniff(makeDocx('<w:p/>'), 'minutes.odt')).toBe(0)
    expect(odtReader.sniff(bytes.subarray(0, 30), 'minutes.odt')).toBeGreaterThan(0)
  })
  it('reads a long paragraph in time', async () => {
    const context = testContext()
    const tree = await odtReader.read(makeOdt(para('harbour '.repeat(300_000))), context)
    expect(tree.data.streams.body).toHaveLength(300_000 * 8 - 1)
  })
})
