/** Files that mean harm, are broken or are called what they are not: a typed error, or a tree with issues, in bounded time. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { isReadError, type Limits } from '@cofnod/model'
import { parseMinutes, type ReadOptions, readDocument } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { makeZip, type ZipFile } from './support/make-zip.js'
import { root } from './support/packages.js'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const document = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="${W}" xmlns:r="${REL}"><w:body>${body}</w:body></w:document>`
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const docx = (body: string, others: ZipFile[] = [], before = '') =>
  makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: document(body, before) },
    ...others
  ])
const NS = ['office', 'text', 'table'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
)
const odt = (body: string, before = '') =>
  makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      data: `<?xml version="1.0"?>${before}<office:document-content ${NS.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    }
  ])
const ascii = (text: string) => new TextEncoder().encode(text)
const fixture = (path: string) => new Uint8Array(readFileSync(join(root, 'fixtures', path)))

/** The words, or the code of the error; anything but a ReadError fails the test. Milliseconds: how long it took. */
async function outcome(bytes: Uint8Array, options: ReadOptions = {}) {
  const started = performance.now()
  try {
    const tree = await readDocument(bytes, options)
    const { streams, issues = [], file } = tree.data
    return { words: streams.body, issues, mediaType: file.mediaType, milliseconds: performance.now() - started }
  } catch (error) {
    if (!isReadError(error)) throw error
    const { code, detail } = error
    return { code, detail, milliseconds: performance.now() - started }
  }
}

describe('thousands of nested tables', () => {
  const DEEP = 5_000
  const nest = (open: string, inner: string, close: string, depth = DEEP) =>
    open.repeat(depth) + inner + close.repeat(depth)
  const cell = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'] as const
  const row = [
    '<table:table><table:table-row><table:table-cell>',
    '</table:table-cell></table:table-row></table:table>'
  ] as const
  const cases: [format: string, bytes: Uint8Array, code: string | null][] = [
    ['docx', docx(nest(cell[0], p('deep'), cell[1])), 'too-large'],
    ['odt', odt(nest(row[0], '<text:p>deep</text:p>', row[1])), 'too-large'],
    ['rtf, as groups', ascii(`{\\rtf1 ${nest('{\\trowd\\cellx9 ', 'deep\\cell\\row', '}')}}`), 'too-large'],
    [
      'rtf, as levels',
      ascii(`{\\rtf1 ${Array.from({ length: DEEP }, (_, at) => `\\intbl\\itap${at} x\\nestcell`).join('')}}`),
      null
    ],
    ['html', ascii(`<!doctype html><body>${nest('<table><tr><td>', 'deep', '</td></tr></table>')}`), null]
  ]
  it.each(cases)('%s', async (_format, bytes, code) => {
    const result = await outcome(bytes)
    if (code === null) expect(result.words).toMatch(/deep|x/)
    else expect(result.code).toBe(code)
    expect(result.milliseconds).toBeLessThan(5_000)
  })
  it('that are not too deep are read, and the bound is the caller’s', async () => {
    const bytes = docx(nest(cell[0], p('deep'), cell[1], 60))
    expect((await outcome(bytes)).words).toBe('deep')
    expect(await outcome(bytes, { limits: { depth: 50 } })).toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('nested deeper than 50')
    })
  })
})

describe('archives that unpack to more than they should', () => {
  const swollen = (stated: number, data = p('small')) =>
    makeZip([{ name: 'word/document.xml', data: document(data), stated }])
  it('are refused by their stated size, before unpacking', async () => {
    for (const stated of [200_000_000, 4_000_000_000]) {
      const { code, milliseconds } = await outcome(swollen(stated))
      expect(code).toBe('too-large')
      expect(milliseconds).toBeLessThan(1_000)
    }
    // 100 MB is within the absolute limit; from a few hundred bytes it is not believed.
    expect((await outcome(swollen(100_000_000))).detail).toMatch(/unpacks to \d+ times its size/)
  })
  it('are caught where the stated size is a lie', async () => {
    expect((await outcome(swollen(50, p('x'.repeat(1_000_000))))).code).toBe('damaged')
    expect((await outcome(swollen(20_000_000))).code).toBe('damaged')
  })
  it('are bounded by the caller', async () => {
    const limits: Partial<Limits> = { unpackedBytes: 10_000 }
    const bytes = docx(p('x'.repeat(20_000)))
    expect((await outcome(bytes, { limits })).code).toBe('too-large')
    expect((await outcome(bytes)).words).toHaveLength(20_000)
    expect((await outcome(docx(p('a').repeat(100)), { limits: { elements: 100 } })).code).toBe('too-large')
  })
})

describe('entities and addresses', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1 < 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`
  const external = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
  it.each([
    ['docx, entities that multiply', docx(p('&a29;'), [], laughs)],
    ['docx, a file', docx(p('&a;'), [], external)],
    ['odt, entities that multiply', odt('<text:p>&a29;</text:p>', laughs)],
    ['odt, a file', odt('<text:p>&a;</text:p>', external)]
  ])('%s: refused', async (_case, bytes) => {
    const { code, milliseconds } = await outcome(bytes)
    expect(code).toBe('damaged')
    expect(milliseconds).toBeLessThan(1_000)
  })
  it('nothing is fetched from the places that a document names', async () => {
    let asked = 0
    const server = createServer((_request, response) => {
      asked++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const url = `http://127.0.0.1:${port}/x`
    try {
      const target = (type: string) =>
        `<Relationship Id="${type}" Type="${REL}/${type}" TargetMode="External" Target="${url}"/>`
      const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['attachedTemplate', 'image', 'styles', 'subDocument'].map(target).join('')}</Relationships>`
      const files = [
        docx(p('Agreed.'), [{ name: 'word/_rels/document.xml.rels', data: rels }], `<!DOCTYPE x SYSTEM "${url}">`),
        odt('<text:p>Agreed.</text:p>', `<!DOCTYPE x SYSTEM "${url}">`),
        ascii(`{\\rtf1{\\*\\template ${url}}{\\field{\\*\\fldinst INCLUDETEXT "${url}"}{\\fldrslt Agreed.}}}`),
        ascii(
          `<html><head><base href="${url}"><link rel="stylesheet" href="${url}"></head><body><img src="${url}"><iframe src="${url}"></iframe><p>Agreed.</p>`
        )
      ]
      for (const bytes of files) expect((await outcome(bytes)).words).toContain('Agreed.')
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
    expect(asked).toBe(0)
  })
})

describe('a file under a wrong name', () => {
  const same: [file: string, names: string[]][] = [
    ['office-formats/input.doc', ['a.docx', 'a.pdf', 'a.txt', 'a']],
    ['office-formats/input.odt', ['a.doc', 'a.docx', 'a.zip']],
    ['office-formats/input.rtf', ['a.doc', 'a.txt']],
    ['council-docx/input.docx', ['a.doc', 'a.odt', 'a.zip', 'a.xlsx', 'a.pdf']]
  ]
  it.each(same)('%s is read for what it is', async (file, names) => {
    const bytes = fixture(file)
    const { words, mediaType } = await outcome(bytes)
    expect(words).toBeTruthy()
    for (const name of names) expect(await outcome(bytes, { name })).toMatchObject({ words, mediaType })
  })
  const spreadsheet = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'xl/workbook.xml', data: '<workbook/>' }
  ]
  const ole = (stream: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(`${stream}\0`, 'utf16le')])
    )
  const others: [what: string, bytes: Uint8Array, says: RegExp][] = [
    ['xlsx', makeZip(spreadsheet), /Excel workbook/],
    ['pptx', makeZip([{ name: 'ppt/presentation.xml', data: '<p/>' }]), /PowerPoint/],
    [
      'ods',
      makeZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
      /OpenDocument spreadsheet/
    ],
    ['zip', makeZip([{ name: 'minutes/may.docx', data: 'x' }]), /zip archive/],
    ['xls', ole('Workbook'), /Excel workbook/],
    ['ppt', ole('PowerPoint Document'), /PowerPoint/],
    ['msg', ole('__properties_version1.0'), /Outlook message/]
  ]
  it.each(others)('%s says what it is', async (_what, bytes, says) => {
    for (const name of ['a.docx', 'a.odt', 'a.pdf', undefined]) {
      const { code, detail } = await outcome(bytes, { name })
      expect(code).toBe('unsupported')
      expect(detail).toMatch(says)
    }
  })
})

it('a program inside is told in the record', async () => {
  const bytes = docx(p('Minutes of the meeting'), [{ name: 'word/vbaProject.bin', data: 'program' }])
  const { issues } = await parseMinutes(bytes)
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'macros-ignored', data: { part: 'word/vbaProject.bin' }, severity: 'info' })
  )
})
