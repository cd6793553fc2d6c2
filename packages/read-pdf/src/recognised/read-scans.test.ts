/** Pages that are pictures, with an engine that knows what is on them. */
import {
  type DocumentTree,
  type Issue,
  type OcrEngine,
  type OcrResult,
  type OcrWord,
  type PagePainter,
  type ReadContext,
  ReadError
} from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { pdfReader, pictureReaders } from '../index.js'
import { makePdf } from '../testing/make-pdf.js'
import { contextFor, outline } from '../testing/read.js'

const WIDTH = 1654
const HEIGHT = 2339
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)

/** A line of words at 200 dpi, 10 pt; `|` jumps to the next column. */
function line(text: string, y: number, options: { x?: number; stroke?: number; confidence?: number } = {}): OcrWord[] {
  const words: OcrWord[] = []
  const { x: left = 200, stroke = 2.2, confidence = 0.96 } = options
  let x = left
  for (const word of text.split(' ')) {
    if (word === '|') {
      x = x < left + 500 ? left + 500 : left + 1000
      continue
    }
    const tall = /[A-Z0-9bdfhkl]/.test(word)
    const low = /[gjpqy,]/.test(word)
    const top = y - (tall ? 20 : 14)
    const height = (tall ? 20 : 14) + (low ? 6 : 0)
    words.push({ text: word, box: { x, y: top, width: 14 * word.length, height }, confidence, line: y, stroke })
    x += 14 * word.length + 8
  }
  return words
}

const result = (words: OcrWord[], more: Partial<OcrResult> = {}): OcrResult => ({ words, rotation: 0, ...more })

/** Turns what is upright by what the picture needs to be turned back. */
function turnedBy(words: OcrWord[], rotation: OcrResult['rotation']): OcrResult {
  const boxes = words.map(({ box: { x, y, width, height } }) => {
    if (rotation === 180) return { x: WIDTH - x - width, y: HEIGHT - y - height, width, height }
    // Upright (x, y) is (y, W' - x) on a picture that has to be turned by 90 degrees.
    if (rotation === 90) return { x: y, y: WIDTH - x - width, width: height, height: width }
    return { x: HEIGHT - y - height, y: x, width: height, height: width }
  })
  return { rotation, words: words.map((word, index) => ({ ...word, box: boxes[index]! })) }
}

interface Script {
  pages: (OcrResult | Error | 'never')[]
  workers?: number
  size?: [number, number]
}

function scripted({ pages, workers, size = [WIDTH, HEIGHT] }: Script) {
  const seen = { open: 0, closed: 0, most: 0, now: 0, languages: [] as (readonly string[])[] }
  const painter: PagePainter = {
    async open() {
      seen.open++
      return {
        pages: pages.length,
        async paint(page) {
          seen.most = Math.max(seen.most, ++seen.now)
          return { bytes: Uint8Array.of(page), mediaType: 'image/png', width: size[0], height: size[1], dpi: 200 }
        },
        async close() {
          seen.closed++
        }
      }
    }
  }
  const ocr: OcrEngine = {
    name: 'scripted',
    workers,
    async recognise({ bytes }, { languages }) {
      seen.languages.push(languages)
      const page = pages[bytes[0]! - 1]
      if (page === 'never') return new Promise(() => {})
      await new Promise((resolve) => setTimeout(resolve, 2))
      seen.now--
      if (page instanceof Error) throw page
      return page!
    }
  }
  return { painter, ocr, seen }
}

async function readPicture(script: Script, more: Partial<ReadContext> = {}) {
  const issues: Issue[] = []
  const { painter, ocr, seen } = scripted(script)
  const jpeg = pictureReaders.find((reader) => reader.sniff(JPEG, null) === 1)!
  const tree = await jpeg.read(JPEG, { ...contextFor(JPEG, issues), painter, ocr, ...more })
  return { tree, issues, seen }
}

const body = (tree: DocumentTree) => tree.data.streams.body

describe('pages that are pictures', () => {
  const words = [
    ...line('Minutes of the Harbour Committee', 200, { stroke: 3.4 }),
    ...line('Present: Ann Marlow and Idris Fell', 300),
    ...line('1. Welcome', 400, { stroke: 3.3 }),
    ...line('The chair welcomed all who came.', 460)
  ]

  it('become paragraphs with bold words, boxes and confidence', async () => {
    const { tree, issues } = await readPicture({ pages: [result(words)] })
    expect(body(tree)).toContain('Present: Ann Marlow and Idris Fell')
    expect(body(tree)).toContain('The chair welcomed all who came.')
    const head = tree.children[0]
    expect(head?.data).toMatchObject({ style: { bold: true } })
    const run = tree.data.runs.find(({ start, end }) => body(tree).slice(start, end) === 'Marlow')
    expect(run).toMatchObject({ page: 1, confidence: 0.96 })
    expect(run?.box.x).toBeCloseTo((200 + 8 * 14 + 8 + 3 * 14 + 8) * 0.36, 0)
    expect(tree.data.file).toMatchObject({ pages: 1, scannedPages: [], recognisedPages: [1], mediaType: 'image/jpeg' })
    expect(issues).toEqual([])
  })

  it.each([90, 180, 270] as const)('that need a turn by %i degrees give the same text', async (rotation) => {
    const upright = await readPicture({ pages: [result(words)] })
    const size: [number, number] = rotation === 180 ? [WIDTH, HEIGHT] : [HEIGHT, WIDTH]
    const { tree } = await readPicture({ pages: [turnedBy(words, rotation)], size })
    expect(body(tree)).toBe(body(upright.tree))
  })

  it('that lie askew give straight lines, and boxes where the words are', async () => {
    const skew = 2
    const angle = (skew * Math.PI) / 180
    const askew = words.map((word) => {
      const dx = word.box.x + word.box.width / 2 - WIDTH / 2
      const dy = word.box.y + word.box.height / 2 - HEIGHT / 2
      const x = WIDTH / 2 + dx * Math.cos(angle) - dy * Math.sin(angle) - word.box.width / 2
      const y = HEIGHT / 2 + dx * Math.sin(angle) + dy * Math.cos(angle) - word.box.height / 2
      return { ...word, box: { ...word.box, x, y } }
    })
    const { tree } = await readPicture({ pages: [result(askew, { skew })] })
    expect(body(tree)).toBe(body((await readPicture({ pages: [result(words)] })).tree))
    const { box } = tree.data.runs.find(({ start, end }) => body(tree).slice(start, end) === 'Marlow')!
    const { box: seen } = askew.find(({ text }) => text === 'Marlow')!
    expect(box.x + box.width / 2).toBeCloseTo((seen.x + seen.width / 2) * 0.36, 0)
    expect(Math.abs(box.y + box.height / 2 - (seen.y + seen.height / 2) * 0.36)).toBeLessThan(2)
  })

  it('with ruling lines give tables', async () => {
    const rows = ['Name | Role', 'Ann Marlow | Chair', 'Idris Fell | Secretary']
    const table = rows.flatMap((row, index) => line(row, 440 + 60 * index))
    const rules = [
      ...[400, 460, 520, 580].map((y) => ({ x: 180, y, width: 1000, height: 2 })),
      ...[180, 680, 1178].map((x) => ({ x, y: 400, width: 2, height: 182 }))
    ]
    const { tree } = await readPicture({ pages: [result([...line('Attendance', 300), ...table], { rules })] })
    expect(outline(tree)).toContain('  | Ann Marlow | Chair')
  })

  it('have bullets, which are read as letters above the line', async () => {
    const bullet = (y: number): OcrWord => ({ ...line('e', y)[0]!, box: { x: 220, y: y - 15, width: 10, height: 10 } })
    const items = ['Two share a device', 'Training is on the job'].flatMap((text, at) => {
      const y = 500 + 50 * at
      return [bullet(y), ...line(text, y, { x: 260 })]
    })
    const { tree } = await readPicture({ pages: [result([...line('Findings of the survey', 440), ...items])] })
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'list'])
    expect(body(tree)).toBe('Findings of the survey\nTwo share a device\nTraining is on the job')
  })

  it('keep repairs beside the text', async () => {
    const { tree } = await readPicture({ pages: [result(line('Meeting of 12 May 2O26', 300))] })
    expect(body(tree)).toContain('12 May 2026')
    const at = body(tree).indexOf('2026')
    expect(tree.data.revisions).toEqual([{ kind: 'repair', text: '2O26', author: null, date: null, at }])
  })

  it('that fail are named, and the others read, in order, as many at a time as the engine takes', async () => {
    const names = ['Anna', 'Bryn', 'Carys', 'Dewi', 'Elin', 'Ffion']
    const pages = names.map((name, at) => result(line(`${name} spoke`, 800 + 60 * at)))
    const told: number[] = []
    const { tree, issues, seen } = await readPicture(
      { pages: pages.map((page, at) => (at === 3 ? new Error('no\nluck') : page)), workers: 3 },
      { progress: (page) => void told.push(page), ocrLanguages: ['cy'] }
    )
    expect(body(tree).match(/\w+(?= spoke)/g)).toEqual(['Anna', 'Bryn', 'Carys', 'Elin', 'Ffion'])
    expect(issues).toMatchObject([{ code: 'page-unreadable', data: { page: 4, reason: 'no' } }])
    expect(tree.data.file.scannedPages).toEqual([4])
    expect(told.sort()).toEqual([1, 2, 3, 4, 5, 6])
    expect(seen).toMatchObject({ open: 1, closed: 1, most: 3 })
    expect(seen.languages[0]).toEqual(['cy'])
  })

  it('that take too long are named', async () => {
    const { painter, ocr } = scripted({ pages: ['never', result(line('The second page', 300))] })
    const issues: Issue[] = []
    const context = contextFor(JPEG, issues, { recognitionMilliseconds: 40 })
    const tree = await pictureReaders[1]!.read(JPEG, { ...context, painter, ocr })
    expect(body(tree)).toBe('The second page')
    expect(issues).toMatchObject([
      { code: 'page-unreadable', data: { page: 1, reason: 'its recognition took too long' } }
    ])
  })

  it('are given up when the caller cancels', async () => {
    const cancel = new AbortController()
    const reading = readPicture({ pages: ['never'] }, { signal: cancel.signal })
    setTimeout(() => cancel.abort(), 10)
    await expect(reading).rejects.toMatchObject({ code: 'aborted' })
  })

  it('tell what no words were found in', async () => {
    const unread = [{ x: 100, y: 100, width: 300, height: 200 }]
    const { issues } = await readPicture({
      pages: [result(line('Some words', 900), { unread }), result([], { unread })]
    })
    expect(issues.map(({ code, data }) => [code, data])).toEqual([
      ['part-unreadable', { part: 'one area of page 1', reason: expect.stringContaining('stamps') }],
      ['page-unreadable', { page: 2, reason: expect.any(String) }]
    ])
  })
})

describe('without an engine', () => {
  it('pictures need one', async () => {
    for (const reader of pictureReaders) {
      await expect(reader.read(JPEG, contextFor(JPEG))).rejects.toThrow(new ReadError('needs-ocr').message)
    }
  })
})

describe('a PDF', () => {
  const mixed = makePdf({
    pages: [{ texts: [{ x: 72, y: 100, text: 'Printed words of the first page' }] }, { picture: true }]
  })

  it('has its pictures recognised among its printed pages', async () => {
    const { painter, ocr, seen } = scripted({ pages: [result([]), result(line('Scanned words of the second', 300))] })
    const issues: Issue[] = []
    const tree = await pdfReader.read(mixed, { ...contextFor(mixed, issues), painter, ocr })
    expect(body(tree)).toBe('Printed words of the first page\nScanned words of the second')
    expect(tree.data.file).toMatchObject({ scannedPages: [], recognisedPages: [2] })
    expect(issues).toEqual([])
    expect(seen.open).toBe(1)
  })

  it('is recognised whole where that is asked for', async () => {
    const pages = [result(line('The first as a picture', 300)), result(line('The second as a picture', 300))]
    const { painter, ocr } = scripted({ pages })
    const tree = await pdfReader.read(mixed, { ...contextFor(mixed), painter, ocr, ocrPages: 'always' })
    expect(body(tree)).toBe('The first as a picture\nThe second as a picture')
  })
})
