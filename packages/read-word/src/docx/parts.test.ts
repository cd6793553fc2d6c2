/** Parts beside the body: notes, headers, properties, and those that cannot be read. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxReader } from '../index.js'
import { testContext } from '../testing/context.js'
import { makeDocx, p, r } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`
const reference = (kind: string, id: string, type = 'default') => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`

describe('notes', () => {
  it('stand at the end with their number, footnotes before endnotes, and leave no mark in words', async () => {
    const body = `<w:p>${r('Grants')}<w:r><w:endnoteReference w:id="5"/></w:r>${r(' were')}<w:r><w:footnoteReference w:id="3"/></w:r>${r(' paid')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    const footnotes = `<w:footnote w:id="2">${p('second')}</w:footnote><w:footnote w:id="3">${p('first')}</w:footnote><w:footnote w:id="9">${p('unused')}</w:footnote>`
    const endnotes = `<w:endnote w:id="5">${p('last')}</w:endnote>`
    const { body: text } = await readDocxParts({ body, footnotes, endnotes })
    expect(text).toBe('Grants were paid\n1\tfirst\n2\tsecond\ni\tlast')
  })
})

describe('headers and footers', () => {
  it('are furniture, each text once, only those that a page shows', async () => {
    const headers = { h1: p('Quay Committee'), h2: p('First page'), h3: p('Even pages') }
    const footers = { f1: p('Quay Committee'), f2: p('Page 1') }
    const refs =
      reference('header', 'h1') +
      reference('header', 'h2', 'first') +
      reference('header', 'h3', 'even') +
      reference('footer', 'f1')
    const body = p('Minutes') + section(refs + reference('footer', 'f2'))
    const { tree } = await readDocxParts({ body, headers, footers })
    expect(tree.data.streams.furniture).toBe('Quay Committee\nPage 1')
    expect(tree.data.streams.body).toBe('Minutes')
    const all = await readDocxParts({
      body: p('Minutes') + section(`${refs}<w:titlePg/>`),
      headers,
      footers,
      settings: '<w:evenAndOddHeaders/>'
    })
    expect(all.tree.data.streams.furniture).toBe('Quay Committee\nFirst page\nEven pages')
  })
})

describe('properties', () => {
  it('are lines of the metadata stream', async () => {
    const { tree } = await readDocxParts({
      body: p('x'),
      core: '<dc:title>Minutes  of May</dc:title><dc:creator>Nia</dc:creator><dcterms:created>2024-05-01T10:00:00Z</dcterms:created>',
      app: '<Application>Quill</Application><AppVersion>3.1</AppVersion><Pages>7</Pages>'
    })
    expect(tree.data.streams.metadata).toBe('title: Minutes of May\ncreator: Nia\ncreated: 2024-05-01T10:00:00Z')
    expect(tree.data.file).toMatchObject({ producer: 'Quill 3.1', pages: null, tagged: null })
  })
})

describe('parts that cannot be read', () => {
  it('are reported; the body is read all the same', async () => {
    const files = unzipSync(makeDocx({ body: p('x'), comments: '' }))
    files['word/comments.xml'] = strToU8('<w:comments')
    const context = testContext()
    const tree = await docxReader.read(zipSync(files), context)
    expect(tree.data.streams.body).toBe('x')
    expect(context.issues).toMatchObject([{ code: 'part-unreadable', data: { part: 'word/comments.xml' } }])
  })
})

describe('what a small file could make long', () => {
  it('is read once: a note that is referred to again and again', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${p('Paper 4')}</w:footnote>`
    const { body } = await readDocxParts({ body: `<w:p>${r('Grants')}${reference.repeat(500)}</w:p>`, footnotes })
    expect(body).toBe('Grants\n1\tPaper 4')
  })
  it('is cut: the text around the numbers of a list', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1${'x'.repeat(100_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`
    const item = p('item', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const { body } = await readDocxParts({ body: item.repeat(100), numbering })
    expect(body.length).toBeLessThan(100 * 250)
  })
})
