import { describe, expect, it } from 'vitest'
import { docReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { byteWriter, makeCompoundFile } from '../testing/make-doc.js'

const TEXT_AT = 768
/** Letters of Windows-1252 that are not those of Latin-1. */
const WESTERN: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 }

/** A file of Word 6 (nFib 101), its text in one stretch. */
function makeOldDoc(text: string, flags = 0): Uint8Array {
  const main = byteWriter()
    .u16(0xa5dc)
    .u16(101)
    .pad(10)
    .u16(flags)
    .pad(0x18)
    .u32(TEXT_AT)
    .u32(TEXT_AT + text.length)
  main.pad(0x34).u32(text.length).pad(TEXT_AT)
  for (const letter of text) main.u8(WESTERN[letter] ?? letter.charCodeAt(0))
  return makeCompoundFile({ WordDocument: main.bytes })
}
const bodyOf = async (text: string) => (await docReader.read(makeOldDoc(text), testContext())).data.streams.body

describe('Word 6 and 95', () => {
  it('are read as paragraphs, with the letters of Windows', async () => {
    expect(await bodyOf('Minutes – 3 May\rPresent:\tJ. Siôn\r“Agreed” £5, €6\u000bby all\r')).toBe(
      'Minutes – 3 May\nPresent:\tJ. Siôn\n“Agreed” £5, €6\nby all'
    )
  })
  it('have tables: a mark ends each cell, one more the row', async () => {
    const text = 'Before\rRef\u0007Action\u0007\u0007A1\u0007Paint\u0007\u0007After\r'
    const tree = await docReader.read(makeOldDoc(text), testContext())
    expect(tree.data.streams.body).toBe('Before\nRef\tAction\nA1\tPaint\nAfter')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })
  it('give the result of fields, not their instruction', async () => {
    expect(await bodyOf('On \u0013 DATE \\@ "d MMMM" \u00143 May\u0015 we met.\r')).toBe('On 3 May we met.')
  })
  it('are refused with a reason where they are fast-saved or encrypted', async () => {
    expect(await readErrorOf(docReader, makeOldDoc('x\r', 0x0004))).toBe('unsupported')
    expect(await readErrorOf(docReader, makeOldDoc('x\r', 0x0100))).toBe('encrypted')
  })
  it('are read as far as they go where they are cut off', async () => {
    const bytes = makeOldDoc('words of the minutes\r'.repeat(500))
    const context = testContext()
    const tree = await docReader.read(bytes.subarray(0, 6000), context)
    expect(tree.data.streams.body.startsWith('words of the minutes\nwords')).toBe(true)
    expect(context.issues).toMatchObject([{ code: 'part-unreadable', data: { part: 'end of the file' } }])
  })
  it('take little time for a long line', async () => {
    const start = performance.now()
    expect(await bodyOf(`${'\u0013 '.repeat(20_000)}end\r`)).toBeDefined()
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
