/** What is relied on of pdf-parse 2.4.5 and pdf.js 5.4.296. A failure here after an update says what moved. */
import { createRequire } from 'node:module'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPdf, type PdfFile } from './pdfjs.js'
import { makePdf } from './testing/make-pdf.js'

let file: PdfFile | undefined
const open = async (...args: Parameters<typeof openPdf>) => {
  file = await openPdf(...args)
  return file
}
afterEach(async () => {
  await file?.close()
  file = undefined
  vi.restoreAllMocks()
})

const sample = () =>
  makePdf({
    pages: [
      {
        texts: [
          { x: 50, y: 100, text: 'Plain words' },
          { x: 50, y: 130, text: 'Bold', bold: true, size: 14 }
        ],
        rules: [[50, 200, 150, 200]],
        bars: [[50, 300, 100, 1]]
      },
      { texts: [{ x: 50, y: 100, text: 'Second', bold: true }], picture: true }
    ],
    info: { Title: 'T', Producer: 'P' },
    outline: ['One', 'Two']
  })

describe('openPdf', () => {
  it('reaches the pdf.js proxy that pdf-parse keeps', async () => {
    const pdf = await open(sample(), undefined)
    expect(pdf).toMatchObject({ pages: 2, outline: ['One', 'Two'], tagged: false })
    expect(pdf.info).toMatchObject({ Title: 'T', Producer: 'P' })
  })

  it('detaches the bytes that it is given, so that callers must copy', async () => {
    const bytes = sample()
    await open(bytes, undefined)
    expect(bytes.byteLength).toBe(0)
  })

  it('gives items with their matrices, widths and font names', async () => {
    const page = await (await open(sample(), undefined)).page(1)
    const [plain, bold] = page.items.filter((item) => item.text.trim() !== '')
    expect(plain).toMatchObject({ text: 'Plain words', transform: [11, 0, 0, 11, 50, 742] })
    // Widths of Helvetica: "Plain words" is 5.168 em.
    expect(plain!.width).toBeCloseTo(56.85, 1)
    expect(page.fonts.get(bold!.font)!.name).toContain('Helvetica-Bold')
    expect(page.matrix).toEqual([1, 0, 0, -1, 0, 842])
  })

  it('tells the names of fonts with the text, without the drawing instructions', async () => {
    const pdf = await open(sample(), undefined)
    const asked = vi.spyOn(pdf.thread.port, 'postMessage')
    const page = await pdf.page(1)
    expect([...page.fonts.values()].map(({ name }) => name)).toEqual(['Helvetica', 'Helvetica-Bold'])
    const actions = () => asked.mock.calls.map(([message]) => (message as { action?: string }).action)
    expect(actions()).toContain('GetTextContent')
    expect(actions()).not.toContain('GetOperatorList')
    await pdf.drawing(1)
    expect(actions()).toContain('GetOperatorList')
  })

  it('knows fonts of later pages by the same ids', async () => {
    const pdf = await open(sample(), undefined)
    const first = await pdf.page(1)
    const second = await pdf.page(2)
    const item = second.items.find(({ text }) => text === 'Second')!
    expect(first.fonts.get(item.font)?.name).toContain('Helvetica-Bold')
  })

  it('gives drawn paths, and sees pictures without decoding them', async () => {
    const pdf = await open(sample(), undefined)
    const { paths, pictures } = await pdf.drawing(1)
    expect(pictures).toBe(0)
    expect(paths.map(({ stroked, steps }) => ({ stroked, first: [...Array.from(steps)].slice(0, 3) }))).toEqual([
      { stroked: true, first: [0, 50, 642] },
      { stroked: false, first: [0, 50, 541] }
    ])
    expect((await pdf.drawing(2)).pictures).toBe(1)
  })

  it('gives all of a drawing, what follows on text too', async () => {
    const pdf = await open(makePdf({ pages: [{ raw: 'BT /F1 11 Tf (x) Tj ET 10 10 m 90 10 l S' }] }), undefined)
    await pdf.page(1)
    expect((await pdf.drawing(1)).paths).toHaveLength(1)
  })

  it('sends the text of a page in one message, and a drawing too', async () => {
    const texts = Array.from({ length: 400 }, (_, at) => ({ x: 50, y: 20 + 2 * at, text: `Line ${at}` }))
    const pdf = await open(makePdf({ pages: [{ texts, rules: [[50, 200, 150, 200]] }] }), undefined)
    let chunks = 0
    const count = ({ chunk }: { chunk?: unknown }) => {
      if (chunk !== undefined) chunks++
    }
    pdf.thread.port.on('message', count)
    const { items } = await pdf.page(1)
    expect(items.map(({ text }) => text.trim()).filter(Boolean)).toEqual(texts.map(({ text }) => text))
    expect(chunks).toBe(1)
    expect((await pdf.drawing(1)).paths).toHaveLength(1)
    expect(chunks).toBe(2)
    // The document's other requests are heard as before.
    expect((await pdf.page(1)).items).toHaveLength(items.length)
    pdf.thread.port.off('message', count)
  })

  it('names its errors', async () => {
    await expect(openPdf(makePdf({ pages: [{}], password: 'open' }), undefined)).rejects.toMatchObject({
      name: 'PasswordException'
    })
    await expect(openPdf(new TextEncoder().encode('%PDF-1.4 nothing'), undefined)).rejects.toMatchObject({
      name: 'InvalidPDFException'
    })
  })

  it('prints nothing', async () => {
    const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name))
    const pdf = await open(makePdf({ pages: [{ raw: 'BT /Nowhere 11 Tf (x) Tj ET Q Q q foo' }] }), undefined)
    await pdf.page(1)
    await pdf.drawing(1)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })

  it('is the pdf.js that pdf-parse brings', () => {
    const own = createRequire(import.meta.url)
    const theirs = createRequire(own.resolve('pdf-parse'))
    expect(theirs.resolve('pdfjs-dist/package.json')).toBe(own.resolve('pdfjs-dist/package.json'))
  })
})
