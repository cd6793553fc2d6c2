/** `testing/harbour.doc` was made by LibreOffice from `testing/harbour.rtf`, which this project wrote. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import WordExtractor from 'word-extractor'
import { docReader, docxReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { outline } from '../testing/read.js'
import { openCompoundFile } from './compound-file.js'

const harbour = new Uint8Array(readFileSync(new URL('../testing/harbour.doc', import.meta.url)))
/** Where the main stream starts: in this file its sectors follow one another. */
const mainStart = (() => {
  const main = openCompoundFile(harbour).stream('WordDocument')!
  return Buffer.from(harbour).indexOf(Buffer.from(main.subarray(0, 200)))
})()
const changed = (at: number, value: number) => {
  const bytes = harbour.slice()
  bytes[at] = value
  return bytes
}

describe('tracked changes', () => {
  // Made by LibreOffice from a docx of this project's words.
  const tracked = new Uint8Array(readFileSync(new URL('../testing/tracked.doc', import.meta.url)))
  const read = async (trackedChanges: 'accept' | 'reject') =>
    (await docReader.read(tracked, testContext({}, null, { trackedChanges }))).data
  it('are accepted or rejected: words, ends of paragraphs, rows', async () => {
    expect((await read('accept')).streams.body.split('\n')).toEqual([
      ...['First.', 'Agreed six gates.', 'The Chair', 'thanked them.', 'Split words.', 'New paragraph.', 'After both.'],
      ...['Ref\tAction', '2\tnew', '3\tsame', 'End.']
    ])
    expect((await read('reject')).streams.body.split('\n')).toEqual([
      ...[
        'First.',
        'Agreed five gates.',
        'The Chair thanked them.',
        'Split',
        'words.',
        'Old paragraph.',
        'After both.'
      ],
      ...['Ref\tAction', '1\told', '3\tsame', 'End.']
    ])
  })
  it('are kept as data either way', async () => {
    const kept = async (mode: 'accept' | 'reject') =>
      (await read(mode)).revisions.map(({ kind, text, author }) => [kind, text, author])
    expect(await kept('accept')).toEqual([
      ['deletion', 'five', 'Nia'],
      ['insertion', 'six', 'Nia'],
      ['insertion', 'New paragraph.', 'Nia'],
      ['deletion', 'Old paragraph.', 'Nia'],
      ['deletion', '1', 'Nia'],
      ['deletion', 'old', 'Nia'],
      ['insertion', '2', 'Nia'],
      ['insertion', 'new', 'Nia']
    ])
    expect(await kept('reject')).toEqual(await kept('accept'))
  })
})

describe('docReader', () => {
  let tree: Awaited<ReturnType<typeof docReader.read>>
  const context = testContext()
  beforeAll(async () => {
    tree = await docReader.read(harbour, context)
  })

  it('reads letters, automatic numbers, tables and notes', () => {
    expect(tree.data.streams.body).toBe(
      [
        'Minutes of the Harbour Group',
        '3 May 2024 – “Net Loft”, Tre Tŷ',
        '1.\tWelcome',
        '1.1\tThe Chair welcomed all present.',
        '1.2\tApologies were received.',
        '(a)\tfrom the pilots',
        '2.\tRepairs',
        'Tell everyone.Papers end',
        'Ref\tAction\tOwner',
        'A1\tPaint the rail',
        'twice\tIfan',
        '\tMend the slip\t',
        'After the table.',
        '1\tBy letter.'
      ].join('\n')
    )
  })
  it('reads structure and looks', () => {
    expect(outline(tree.children[0]!)).toEqual(['heading 1', 'Minutes of the Harbour Group'])
    expect(tree.children[1]).toMatchObject({ type: 'paragraph', data: { style: { align: 'center' } } })
    expect(outline(tree.children[2]!)).toEqual([
      'list',
      [
        'listItem 1.',
        ['paragraph', 'Welcome'],
        [
          'list',
          ['listItem 1.1', ['paragraph', 'The Chair ', ['strong', 'welcomed'], ' all ', ['emphasis', 'present'], '.']],
          [
            'listItem 1.2',
            ['paragraph', 'Apologies were received.'],
            ['list', ['listItem (a)', ['paragraph', 'from the pilots']]]
          ]
        ]
      ],
      ['listItem 2.', ['paragraph', 'Repairs']]
    ])
    const table = tree.children.find((child) => child.type === 'table')
    if (table?.type !== 'table') throw new Error('no table')
    expect(table.data?.head).toBe(1)
    expect(table.children[2]!.children[0]!.data?.mergedFrom).toEqual({ row: 1, column: 0 })
    const link = tree.children[3]
    expect(link).toMatchObject({
      children: [{ type: 'text' }, { type: 'link', url: 'https://quay.example/' }, { type: 'text' }]
    })
  })
  it('keeps furniture, metadata, changes and hidden words beside the text', () => {
    expect(tree.data.streams.furniture).toBe('Quay Harbour Group\nDraft for approval')
    expect(tree.data.streams.metadata).toBe('title: Harbour Group minutes\ncreator: Nia Prosser')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'deletion', text: 'not', author: 'Nia Prosser' },
      { kind: 'hidden', text: 'nobody' }
    ])
    expect(tree.data.streams.body.slice(tree.data.revisions[0]!.at!)).toMatch(/^received/)
    expect(context.issues).toMatchObject([{ code: 'revisions-present', data: { deletions: 1, hidden: 1 } }])
  })
  it('gives no fewer words than word-extractor, hidden ones apart', async () => {
    const oracle = (await new WordExtractor().extract(Buffer.from(harbour))).getBody({ filterUnicode: false })
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '' && word !== 'nobody')
    const ours = new Set(words(tree.data.streams.body))
    expect(words(oracle).length).toBeGreaterThan(30)
    expect(words(oracle).filter((word) => !ours.has(word))).toEqual([])
  })
})

describe('docReader, faults', () => {
  it('says encrypted by the flag in the file information block', async () => {
    expect(await readErrorOf(docReader, changed(mainStart + 0x0b, harbour[mainStart + 0x0b]! | 1))).toBe('encrypted')
  })
  it('says empty and damaged', async () => {
    expect(await readErrorOf(docReader, new Uint8Array())).toBe('empty')
    expect(await readErrorOf(docReader, harbour.subarray(0, 600))).toBe('damaged')
    expect(await readErrorOf(docReader, harbour.subarray(0, 5000))).toBe('damaged')
    expect(await readErrorOf(docReader, harbour, { milliseconds: -1 })).toBe('timeout')
  })
  it('does not believe a count of characters beyond the text', async () => {
    const started = performance.now()
    // ccpText ([MS-DOC] 2.5.5): two thousand million characters.
    expect(await readErrorOf(docReader, changed(mainStart + 0x4c + 3, 0x7f))).toBe('none')
    expect(performance.now() - started).toBeLessThan(2_000)
  })
  it('fails only by a ReadError, whatever bytes are changed or cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(harbour.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 4
        }),
        fc.integer({ min: 1, max: harbour.length }),
        async (changes, end) => {
          const bytes = harbour.slice()
          for (const [at, value] of changes) bytes[at] = value
          expect(typeof (await readErrorOf(docReader, bytes))).toBe('string')
          expect(typeof (await readErrorOf(docReader, bytes.subarray(0, end)))).toBe('string')
        }
      ),
      { numRuns: 300 }
    )
  })
  it('knows its files by content', () => {
    expect(docReader.sniff(harbour, 'minutes.docx')).toBe(1)
    expect(docxReader.sniff(harbour, 'minutes.docx')).toBe(0)
    expect(docReader.sniff(strToU8('{\\rtf1 x}'), 'minutes.doc')).toBe(0)
  })
})
