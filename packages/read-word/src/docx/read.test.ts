import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { docxReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { makeDocx, p, r } from '../testing/make-docx.js'
import { makeOdt } from '../testing/make-odt.js'
import { readDocxParts } from '../testing/read.js'

const errorOf = (bytes: Uint8Array, limits = {}) => readErrorOf(docxReader, bytes, limits)
const words = (text: string) => text.replace(/\s+/g, '')

describe('docxReader', () => {
  it('gives the same words as mammoth', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const body = [
      p('Minutes of the Harbour Group'),
      `<w:p>${r('Present: ')}${r('Nia Prosser', '<w:b/>')}<w:r><w:tab/></w:r>${r('Chair')}</w:p>`,
      `<w:tbl><w:tr>${cell(p('A1'))}${cell(p('Repair the slip'))}</w:tr><w:tr>${cell(p('A2'))}${cell(p('Paint') + p('the rail'))}</w:tr></w:tbl>`,
      `<w:p><w:ins w:id="1">${r('added ')}</w:ins><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del>${r('kept')}</w:p>`,
      `<w:sdt><w:sdtContent>${p('in a control')}</w:sdtContent></w:sdt>`
    ].join('')
    const bytes = makeDocx(body)
    const tree = await docxReader.read(bytes, testContext())
    const oracle = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(words(tree.data.streams.body)).toBe(words(oracle.value))
  })
  it('gives the same words as mammoth for any paragraphs and runs', async () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'Ŵ', ' ', '7', '.', '—') }),
      look: fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/><w:u w:val="single"/>')
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(run, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        async (paragraphs) => {
          const body = paragraphs
            .map((runs) => `<w:p>${runs.map(({ text, look }) => r(text, look)).join('')}</w:p>`)
            .join('')
          const bytes = makeDocx(body)
          const tree = await docxReader.read(bytes, testContext())
          const oracle = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
          expect(words(tree.data.streams.body)).toBe(words(oracle.value))
        }
      ),
      { numRuns: 40 }
    )
  })
  it('reads any nesting of known elements or throws a ReadError', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'ins',
      'del',
      'sdt',
      'sdtContent',
      'pPr',
      'rPr',
      'numPr',
      'hyperlink'
    ]
    const inline = ['tab', 'br', 'sym', 'fldChar', 'drawing', 'txbxContent', 'vMerge', 'gridSpan', 'footnoteReference']
    const { xml } = fc.letrec<{ xml: string }>((tie) => ({
      xml: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('words', ' '),
        fc
          .tuple(
            fc.constantFrom(...names, ...inline),
            fc.constantFrom('', ' w:val="2"', ' w:fldCharType="begin"', ' w:char="zz"'),
            fc.array(tie('xml'), { maxLength: 4 })
          )
          .map(([name, attributes, inner]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`)
      )
    }))
    await fc.assert(
      fc.asyncProperty(xml, async (body) => {
        expect(typeof (await errorOf(makeDocx(body)))).toBe('string')
      }),
      { numRuns: 150 }
    )
  })
  it('throws a ReadError wherever the file is cut off', async () => {
    const bytes = makeDocx(p('harbour'))
    for (let end = 1; end < bytes.length; end++) expect(await errorOf(bytes.subarray(0, end))).toBe('damaged')
    expect(await errorOf(new Uint8Array())).toBe('empty')
  })
  it('throws a ReadError or reads on, whatever byte is changed', async () => {
    const bytes = makeDocx(p('harbour'))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = bytes.slice()
        changed[at]! ^= mask
        expect(typeof (await errorOf(changed))).toBe('string')
      })
    )
  })
  it('names the fault: malformed, without body, too large, cut off', async () => {
    const files = unzipSync(makeDocx(p('x')))
    const broken = (path: string, text: string) => zipSync({ ...files, [path]: strToU8(text) })
    expect(await errorOf(broken('word/document.xml', '<w:document'))).toBe('damaged')
    expect(await errorOf(broken('word/document.xml', '<document/>'))).toBe('damaged')
    expect(await errorOf(makeDocx(p('x'.repeat(5000))), { unpackedBytes: 1000 })).toBe('too-large')
    expect(await errorOf(makeDocx(p('x'.repeat(5000))), { characters: 1000 })).toBe('too-large')
    expect(await errorOf(makeDocx(p('x')), { bytes: 100 })).toBe('too-large')
    expect(await errorOf(makeDocx(p('x')), { milliseconds: -1 })).toBe('timeout')
    expect(await errorOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('damaged')
  })
  it('says that there is no text', async () => {
    const { body, issues } = await readDocxParts('<w:p/>')
    expect(body).toBe('')
    expect(issues).toMatchObject([{ code: 'no-text' }])
  })
  it('reads five million characters in one paragraph, in one run or in many', async () => {
    const start = performance.now()
    const one = await readDocxParts(p('harbour '.repeat(640_000)))
    expect(one.body).toHaveLength(640_000 * 8 - 1)
    const runs = Array.from({ length: 60_000 }, (_, index) => r('harbour wall ', index % 2 ? '<w:b/>' : '')).join('')
    const many = await readDocxParts(`<w:p>${runs}</w:p>`)
    expect(many.body).toHaveLength(60_000 * 13 - 1)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('docxReader.sniff', () => {
  const xlsx = zipSync({ 'xl/workbook.xml': strToU8('<a/>') })
  it('believes the content rather than the name', () => {
    const bytes = makeDocx(p('x'))
    expect(docxReader.sniff(bytes, 'minutes.pdf')).toBe(1)
    expect(docxReader.sniff(bytes, null)).toBe(1)
    expect(docxReader.sniff(xlsx, 'minutes.docx')).toBe(0)
    expect(docxReader.sniff(makeOdt('<text:p>x</text:p>'), 'minutes.docx')).toBe(0)
    expect(docxReader.sniff(strToU8('plain words'), 'minutes.docx')).toBe(0)
    expect(docxReader.sniff(bytes.subarray(0, 60), 'minutes.docx')).toBeGreaterThan(0)
  })
  it('claims protected documents', () => {
    const name = [...'EncryptedPackage\0'].flatMap((letter) => [letter.charCodeAt(0), 0])
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name)
    expect(docxReader.sniff(ole, 'minutes.docx')).toBe(1)
    expect(docxReader.sniff(ole, 'table.xlsx')).toBe(0)
  })
})
