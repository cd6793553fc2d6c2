/** Rules of [MS-DOC] one by one, on files laid down byte by byte. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { byteWriter, type DocParts, makeDoc } from '../testing/make-doc.js'

async function read(parts: DocParts) {
  const context = testContext()
  const tree = await docReader.read(makeDoc(parts), context)
  return { body: tree.data.streams.body, tree, issues: context.issues }
}

/** DTTM of 3 May 2024, 09:05. */
const DTTM = 5 | (9 << 6) | (3 << 11) | (5 << 16) | (124 << 20)
const dttm = byteWriter().u32(DTTM).bytes
const IN_TABLE = [0x16, 0x24, 1]
const ROW_END = [...IN_TABLE, 0x17, 0x24, 1]

describe('modifiers', () => {
  const cells = { body: 'a\u0007b\u0007\u0007c\u0007d\u0007\u0007after\r' }
  const table = { 0: IN_TABLE, 1: IN_TABLE, 3: IN_TABLE, 4: IN_TABLE }
  it('of a table row are beside the paragraph', async () => {
    const { body, tree } = await read({ text: cells, paragraphs: { ...table, 2: ROW_END, 5: ROW_END } })
    expect(body).toBe('a\tb\nc\td\nafter')
    expect(tree.children.map(({ type }) => type)).toEqual(['table', 'paragraph'])
  })
  it('too long for their page lie in the Data stream', async () => {
    const huge = (at: number) => byteWriter().u16(0x6646).u32(at).bytes
    const data = byteWriter().put([9, 9, 9]).u16(ROW_END.length).put(ROW_END).bytes
    const { body, tree } = await read({ text: cells, data, paragraphs: { ...table, 2: huge(3), 5: huge(3) } })
    expect(body).toBe('a\tb\nc\td\nafter')
    expect(tree.children.map(({ type }) => type)).toEqual(['table', 'paragraph'])
  })
  it('that lie nowhere are none, and the words are still read', async () => {
    const huge = byteWriter().u16(0x6646).u32(0x7fffffff).bytes
    expect((await read({ text: { body: 'a\rb\r' }, data: [1, 2, 3], paragraphs: { 0: huge } })).body).toBe('a\nb')
    expect((await read({ text: { body: 'a\rb\r' }, paragraphs: { 0: huge } })).body).toBe('a\nb')
  })
})

describe('changes and hidden words', () => {
  it('are kept beside, with author and date', async () => {
    const authors = byteWriter().u16(0xffff).u16(2).u16(0).u16(7).text('Unknown').u16(3).text('Nia').bytes
    const { body, tree } = await read({
      text: { body: 'Agreed five six secret\r' },
      characters: [
        { from: 7, to: 12, modifiers: [0x00, 0x08, 1, 0x63, 0x48, 1, 0, 0x64, 0x68, ...dttm] },
        { from: 12, to: 15, modifiers: [0x01, 0x08, 1, 0x04, 0x48, 1, 0, 0x05, 0x68, ...dttm] },
        { from: 15, to: 22, modifiers: [0x3c, 0x08, 1] }
      ],
      tables: { 51: authors }
    })
    expect(body).toBe('Agreed six')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'deletion', text: 'five', author: 'Nia', date: '2024-05-03T09:05:00', at: 7 },
      { kind: 'insertion', text: 'six', author: 'Nia', date: '2024-05-03T09:05:00', at: 7 },
      { kind: 'hidden', text: 'secret', author: null, date: null }
    ])
  })
})

describe('comments', () => {
  const comments = '\u0005One?\r\u0005Two?\r'
  const references = (...authors: number[]) => {
    const writer = byteWriter().u32(6).u32(12).u32(20)
    for (const author of authors) {
      const at = writer.bytes.length
      writer
        .u16(1)
        .text('N')
        .pad(at + 20)
        .u16(author)
        .pad(at + 30)
    }
    return writer.bytes
  }
  const text = { body: 'Agreed\u0005 gates\u0005\r', comments }
  const places = byteWriter().u32(0).u32(6).u32(12).u32(12).bytes
  it('have the author that they name, and the date', async () => {
    const owners = byteWriter().u16(3).text('Nia').u16(4).text('Ifan').bytes
    const dates = byteWriter().put(dttm).pad(18).u32(0).pad(36).bytes
    const { body, tree } = await read({
      text,
      characters: [
        { from: 6, to: 7, modifiers: [0x55, 0x08, 1] },
        { from: 13, to: 14, modifiers: [0x55, 0x08, 1] }
      ],
      tables: { 4: references(1, 0), 5: places, 36: owners, 112: dates }
    })
    expect(body).toBe('Agreed gates')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'comment', text: 'One?', author: 'Ifan', date: '2024-05-03T09:05:00', at: 6 },
      { kind: 'comment', text: 'Two?', author: 'Nia', date: null }
    ])
  })
  it('without a list of authors have none', async () => {
    const { tree } = await read({ text, tables: { 4: references(1, 0), 5: places } })
    expect(tree.data.revisions.map(({ author }) => author)).toEqual([null, null])
  })
  it('whose table lies beyond the file are left out, and an issue says so', async () => {
    const bytes = makeDoc({ text, tables: { 4: references(1, 0), 5: places } })
    const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5])) + 154 + 4 * 8
    bytes.set([0xff, 0xff, 0xff, 0x0f], at)
    const context = testContext()
    const tree = await docReader.read(bytes, context)
    expect(tree.data.streams.body).toBe('Agreed gates')
    expect(context.issues).toMatchObject([{ code: 'part-unreadable', data: { part: 'comments' } }, {}])
  })
})

describe('text boxes', () => {
  const text = { body: 'Before\rAnchor\u0008 here\rAfter\r', boxes: 'In the box\rElsewhere\r\r' }
  const texts = byteWriter().u32(0).u32(11).u32(21).u32(22)
  for (const shape of [700, 701, 0]) texts.u32(1).u32(0).u16(0).u32(0).u32(shape).u32(0)
  const anchors = byteWriter()
    .u32(13)
    .u32(26)
    .u32(700)
    .pad(8 + 26).bytes
  it('stand behind the paragraph of their anchor, those without one at the end', async () => {
    const { body } = await read({ text, tables: { 40: anchors, 56: texts.bytes } })
    expect(body).toBe('Before\nAnchor here\nIn the box\nAfter\nElsewhere')
  })
  it('are read without their table', async () => {
    expect((await read({ text })).body).toBe('Before\nAnchor here\nAfter\nIn the box\nElsewhere')
  })
})

describe('fields', () => {
  it('give their result, inner ones too, and no instruction', async () => {
    const field = (instruction: string, result: string) => `\u0013${instruction}\u0014${result}\u0015`
    const nested = field(` IF ${field(' PAGE ', '3')} = 3 `, `on page ${field(' PAGE ', '3')}`)
    const { body } = await read({
      text: { body: `Printed ${nested} of ${field(' NUMPAGES ', '9')}\u0013 XE "x" \u0015.\r` }
    })
    expect(body).toBe('Printed on page 3 of 9.')
  })
})

describe('a file that is cut off', () => {
  const bytes = makeDoc({ text: { body: `${'words of the minutes '.repeat(380)}\r` } })
  it('is read as far as its words go, and an issue says so', async () => {
    const context = testContext()
    const tree = await docReader.read(bytes.subarray(0, 12_000), context)
    const { body } = tree.data.streams
    expect(body.startsWith('words of the minutes words')).toBe(true)
    expect(body.length).toBeGreaterThan(1000)
    expect(body.length).toBeLessThan(5000)
    expect(context.issues).toMatchObject([{ code: 'part-unreadable', data: { part: 'end of the file' } }])
  })
  it('is damaged where no words are left', async () => {
    for (const end of [1000, 2000, 5000, 6500]) {
      expect(await readErrorOf(docReader, bytes.subarray(0, end))).toBe('damaged')
    }
  })
})

describe('any byte changed', () => {
  it('in the tables of comments, boxes and modifiers ends in a ReadError or a tree', async () => {
    const texts = byteWriter().u32(0).u32(4).u32(5)
    for (const shape of [7, 0]) texts.u32(1).u32(0).u16(0).u32(0).u32(shape).u32(0)
    const bytes = makeDoc({
      text: { body: 'a\u0007\u0007b\u0005\r', comments: '\u0005c\r', boxes: 'box\r\r' },
      paragraphs: { 0: IN_TABLE, 1: byteWriter().u16(0x6646).u32(0).bytes },
      data: byteWriter().u16(ROW_END.length).put(ROW_END).bytes,
      tables: {
        4: byteWriter().u32(4).u32(6).pad(38).bytes,
        5: byteWriter().u32(0).u32(3).u32(3).bytes,
        36: byteWriter().u16(1).text('N').bytes,
        40: byteWriter().u32(3).u32(6).u32(7).pad(34).bytes,
        56: texts.bytes,
        112: byteWriter().put(dttm).pad(18).bytes
      }
    })
    expect(await readErrorOf(docReader, bytes)).toBe('none')
    // Zeros of the padding change nothing.
    const places = [...bytes.keys()].filter((at) => bytes[at] !== 0)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = bytes.slice()
        changed[at]! ^= mask
        expect(typeof (await readErrorOf(docReader, changed, { milliseconds: 5000 }))).toBe('string')
      }),
      { numRuns: 300 }
    )
  })
})
