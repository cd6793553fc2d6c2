import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePdf, type TestPage, type TestText } from './testing/make-pdf.js'
import { outline, readBytes, readPages } from './testing/read.js'

const text = (x: number, y: number, words: string, more: Partial<TestText> = {}): TestText => ({
  x,
  y,
  text: words,
  ...more
})
const LONG = 'The Chair welcomed the members of the group to the first meeting of the year and thanked them for their'

describe('readPdf', () => {
  it('makes headings, paragraphs, lists and run-in titles', async () => {
    const { tree, issues } = await readPages({
      texts: [
        text(50, 80, 'Dale Steering Group', { size: 20, bold: true }),
        text(50, 120, '1. Welcome', { size: 13, bold: true }),
        text(50, 140, LONG),
        text(50, 153, 'reports.'),
        text(60, 172, '•'),
        text(75, 172, 'first point'),
        text(80, 185, '–'),
        text(95, 185, 'below it'),
        text(60, 198, '•'),
        text(75, 198, 'second point'),
        text(50, 220, 'Finance:', { bold: true }),
        text(100, 220, 'all is well.')
      ]
    })
    expect(outline(tree)).toEqual([
      'h1 Dale Steering Group',
      'h2 1. Welcome',
      `p ${LONG} reports.`,
      '  p first point',
      '    p below it',
      '  p second point',
      'p *Finance:* all is well.'
    ])
    expect(issues).toEqual([])
  })

  it('stamps sources and runs: slices, boxes from the top left, one run a printed piece', async () => {
    const { tree } = await readPages({ texts: [text(50, 140, LONG), text(50, 153, 'reports.')] })
    const { streams, runs } = tree.data
    expect(runs.map((run) => streams.body.slice(run.start, run.end))).toEqual([LONG, 'reports.'])
    const [first, second] = runs
    expect(first).toMatchObject({ page: 1, confidence: 1, box: { x: 50 } })
    expect(first!.box.y).toBeLessThan(140)
    expect(first!.box.y + first!.box.height).toBeGreaterThan(140)
    expect(second!.box.y - first!.box.y).toBeCloseTo(13, 1)
  })

  it.each([
    [
      'a page turned by its own entry',
      { rotate: 90, width: 842, height: 595, texts: [text(50, 100, 'Turned words of the page')] }
    ],
    [
      'text that runs upwards',
      { texts: [text(300, 700, 'Upward first line', { angle: 90 }), text(320, 700, 'and second line', { angle: 90 })] }
    ],
    [
      'text upside down',
      { texts: [text(500, 700, 'Overhead first', { angle: 180 }), text(500, 680, 'second here', { angle: 180 })] }
    ]
  ] as [string, TestPage][])('reads %s, with boxes on the page as shown', async (_, page) => {
    const { tree } = await readPages(page)
    const words = page.texts!.map((t) => t.text)
    expect(tree.data.streams.body.replace(/\s+/g, ' ')).toBe(words.join(' '))
    const [width, height] = page.rotate ? [595, 842] : [595, 842]
    for (const { box } of tree.data.runs) {
      expect(box.width).toBeGreaterThan(0)
      expect(box.height).toBeGreaterThan(0)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  })

  it('puts watermarks and running lines into furniture', async () => {
    const page = (n: number): TestPage => ({
      texts: [
        text(50, 30, 'Dale Council'),
        text(50, 300, n === 1 ? 'One thing was said.' : 'Another was not said.'),
        text(280, 820, `${n}`),
        text(150, 600, 'DRAFT', { size: 80, angle: 45 })
      ]
    })
    const { tree } = await readPages(page(1), page(2))
    expect(outline(tree)).toEqual(['p One thing was said.', 'p Another was not said.'])
    expect(tree.data.streams.furniture).toBe('Dale Council\n1\n2\nDRAFT')
  })

  it('reads a ruled table over two pages as one, its heading row once', async () => {
    const table = (first: string): TestPage => ({
      texts: [
        text(60, 113, 'No', { bold: true }),
        text(160, 113, 'Action', { bold: true }),
        text(60, 133, first),
        text(160, 133, `Do thing ${first}`)
      ],
      rules: [
        [50, 100, 400, 100],
        [50, 120, 400, 120],
        [50, 140, 400, 140],
        [50, 100, 50, 140],
        [150, 100, 150, 140],
        [400, 100, 400, 140]
      ]
    })
    const { tree } = await readPages(table('1'), table('2'))
    expect(outline(tree).map((line) => line.trim())).toEqual(['| No | Action', '| 1 | Do thing 1', '| 2 | Do thing 2'])
    expect(tree.children[0]).toMatchObject({ type: 'table', data: { head: 1, page: 1 } })
  })

  it('reports pages that are pictures, and documents without words', async () => {
    const mixed = await readPages({ texts: [text(50, 100, 'Words')] }, { picture: true })
    expect(mixed.tree.data.file.scannedPages).toEqual([2])
    expect(mixed.issues.map(({ code, data }) => [code, data])).toEqual([['page-needs-ocr', { page: 2 }]])
    const blank = await readPages({})
    expect(blank.issues.map(({ code }) => code)).toEqual(['no-text'])
    expect(blank.tree.data.streams.body).toBe('')
  })

  it('reads past a page that is broken', async () => {
    const bytes = makePdf({ pages: [{ texts: [text(50, 100, 'First')] }, { texts: [text(50, 100, 'Second')] }] })
    // The second page's entry in the page tree becomes a number.
    const broken = Buffer.from(Buffer.from(bytes).toString('latin1').replace('12 0 R]', '12 0 0]'), 'latin1')
    const { tree, issues } = await readBytes(new Uint8Array(broken))
    expect(outline(tree)).toEqual(['p First'])
    expect(issues.map(({ code, data }) => [code, 'page' in data && data.page])).toEqual([['page-unreadable', 2]])
  })

  it('tells what the file says of itself', async () => {
    const { tree } = await readBytes(
      makePdf({
        pages: [{ texts: [text(50, 100, 'Words')] }],
        info: {
          Title: 'Minutes of May',
          Author: 'A. Clerk',
          Producer: 'Press',
          CreationDate: "D:20240503101500+01'00'"
        },
        outline: ['1 Welcome', '2 Budget']
      })
    )
    expect(tree.data.streams.metadata.split('\n')).toEqual([
      'title: Minutes of May',
      'author: A. Clerk',
      'created: 2024-05-03 10:15',
      'outline: 1 Welcome',
      'outline: 2 Budget'
    ])
    expect(tree.data.file).toMatchObject({
      name: 'test.pdf',
      pages: 1,
      producer: 'Press',
      tagged: false,
      scannedPages: []
    })
  })

  it('leaves the bytes of the caller alone, and gives the same tree each time', async () => {
    const bytes = makePdf({ pages: [{ texts: [text(50, 100, LONG), text(50, 113, 'reports.')] }] })
    const first = await readBytes(bytes)
    expect(bytes.length).toBeGreaterThan(0)
    expect((await readBytes(bytes)).tree).toEqual(first.tree)
  })

  it('holds its promises wherever words stand', { timeout: 60_000 }, async () => {
    const word = fc.record({
      x: fc.integer({ min: 20, max: 500 }),
      y: fc.integer({ min: 20, max: 800 }),
      text: fc.stringMatching(/^[A-Za-z0-9.,:()•-]{1,12}( [a-z]{1,8}){0,4}$/),
      size: fc.constantFrom(8, 11, 14, 20),
      bold: fc.boolean(),
      angle: fc.constantFrom(0, 0, 0, 90, 180, 45)
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), async (pages) => {
        const { tree } = await readBytes(makePdf({ pages: pages.map((texts) => ({ texts })) }))
        const { body } = tree.data.streams
        let end = 0
        for (const run of tree.data.runs) {
          expect(run.start).toBeGreaterThanOrEqual(end)
          expect(run.end).toBeGreaterThan(run.start)
          expect(body.slice(run.start, run.end)).not.toMatch(/[\n\t]|^ | $/)
          end = run.end
        }
        expect(end).toBeLessThanOrEqual(body.length)
      }),
      { numRuns: 60 }
    )
  })
})
