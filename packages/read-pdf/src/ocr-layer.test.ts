import { describe, expect, it } from 'vitest'
import { isDamaged } from './ocr-layer.js'
import { pagesOf, rawPdf, stream } from './testing/raw-pdf.js'
import { readBytes } from './testing/read.js'
import { countWords } from './words.js'

const IMAGE = '/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8'

/** @param mode Of text rendering (ISO 32000-1, 9.3.6): 3 is invisible. */
function scan(lines: string[], { mode = 3, side = 595, behind = false } = {}): Uint8Array {
  const text = lines.map((line, at) => `BT ${mode} Tr /F 11 Tf 50 ${700 - 20 * at} Td (${line}) Tj ET`).join(' ')
  const picture = `q ${side} 0 0 ${Math.round(1.415 * side)} 0 0 cm /I Do Q`
  const objects = pagesOf([behind ? `${text} ${picture}` : `${picture} ${text}`], '/XObject<</I 100 0 R>>')
  objects[100] = stream('x'.repeat(100), IMAGE)
  return rawPdf(objects)
}

describe('pages that are pictures with recognised text', () => {
  it.each([
    ['drawn invisibly', {}],
    ['covered by the picture', { mode: 0, behind: true }]
  ])('marks text that is %s', async (_, how) => {
    const { tree, issues } = await readBytes(scan(['The council met'], how))
    expect(tree.data.streams.body).toBe('The council met')
    expect(tree.data.file.recognisedPages).toEqual([1])
    expect(tree.data.runs.map(({ confidence }) => confidence)).toEqual([0.95])
    expect(issues).toEqual([])
  })

  it.each([
    ['words printed over a picture', { mode: 0 }],
    ['a small picture', { side: 200 }]
  ])('leaves %s alone', async (_, how) => {
    const { tree } = await readBytes(scan(['The council met'], how))
    expect(tree.data.file.recognisedPages).toBeUndefined()
    expect(tree.data.runs[0]!.confidence).toBe(1)
  })

  it('trusts pieces with damaged letters less', async () => {
    const { tree } = await readBytes(scan(['The THIRD item', 'The THIRD time', '', 'The TIDRD Counci1 met']))
    const [first, , damaged] = tree.data.runs.map(({ confidence }) => confidence)
    expect(first).toBe(0.95)
    expect(damaged).toBeLessThan(0.7)
  })
})

describe('isDamaged', () => {
  const words = countWords(() => [
    'The THIRD meeting. The third minutes, the minutes of the council; tidrd rninutes meetinq'
  ])
  it.each(['TIDRD', 'rninutes', 'Counci1', '0fficer', 'm|nutes'])('sees %s', (word) =>
    expect(isDamaged(word, words)).toBe(true)
  )
  it.each(['third', 'minutes', '10th', '2pm', '1990s', 'A4', 'B12', 'modern', 'o’clock', '1'.repeat(1_000)])(
    'leaves %s',
    (word) => expect(isDamaged(word, words)).toBe(false)
  )
})
