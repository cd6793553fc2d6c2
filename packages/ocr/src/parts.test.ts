import { describe, expect, it } from 'vitest'
import { chooseLanguages } from './backend.js'
import { findDensity } from './density.js'
import { createOcrEngine } from './engine.js'
import { readHocr } from './hocr.js'
import { readInLanguages } from './languages.js'
import { encode } from './pixels.js'
import { createQueue } from './queue.js'
import { findCommand } from './tesseract-command.js'
import { blank } from './testing/draw.js'

describe('hOCR', () => {
  const word = (text: string, title: string) => `<span class='ocrx_word' id='w' title='${title}'>${text}</span>`

  it('gives words with lines, boxes and confidence', () => {
    const text = [
      "<span class='ocr_header' id='l1' title=\"bbox 0 0 9 9; baseline 0 -6\">",
      word('Cost: &lt;&pound5 &amp; more&#39;s', 'bbox 10 20 40 32; x_wconf 96'),
      "<span class='ocr_line' id='l2' title=\"bbox 0 0 9 9\">",
      word('<strong>Second</strong>', 'bbox 1 2 3 4; x_wconf 7'),
      word(' ', 'bbox 1 2 3 4; x_wconf 95'),
      word('empty', 'bbox 5 5 5 9; x_wconf 95')
    ].join('\n')
    expect(readHocr(text)).toEqual([
      { text: "Cost:<&pound5&more's", box: { x: 10, y: 20, width: 30, height: 12 }, confidence: 0.96, line: 0 },
      { text: 'Second', box: { x: 1, y: 2, width: 2, height: 2 }, confidence: 0.07, line: 1 }
    ])
  })

  it('takes time in proportion to its length', () => {
    const start = performance.now()
    expect(readHocr(`<span class='ocrx_word' ${'bbox '.repeat(500_000)}`)).toEqual([])
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})

it('expects the languages that are there', () => {
  expect(chooseLanguages(['cy', 'en-GB', 'xx'], ['eng', 'cym', 'osd'])).toEqual(['cym', 'eng'])
  expect(chooseLanguages(['xx'], ['eng', 'cym', 'osd'])).toEqual(['eng', 'cym'])
})

describe('a page', () => {
  const page = (text: string) =>
    text
      .split(' ')
      .map((word) => `<span class='ocrx_word' title='bbox 1 2 9 9; x_wconf 95'>${word}</span>`)
      .join('')
  const english =
    'The committee agreed that the minutes of the last meeting were correct and should be signed by the chair'
  const welsh =
    "Cytunodd y pwyllgor fod cofnodion y cyfarfod diwethaf yn gywir ac y dylai'r cadeirydd eu llofnodi yn y cyfarfod"

  it.each([
    ['English', english, 1],
    ['Welsh', welsh, 2]
  ])('in %s is read in the languages that it has', async (_name, text, times) => {
    const asked: string[] = []
    await readInLanguages(['eng', 'cym'], async (names) => {
      asked.push(names.join('+'))
      return page(text)
    })
    expect(asked).toEqual(['eng', 'eng+cym'].slice(0, times))
  })
})

it('reads what a picture says of its resolution', () => {
  expect(findDensity(encode(blank(4, 4), 200))).toBeCloseTo(200, 0)
  const jfif = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2]
  expect(findDensity(Uint8Array.of(...jfif, 1, 1, 44, 1, 44, 0, 0, 0))).toBe(300)
  expect(findDensity(Uint8Array.of(...jfif, 2, 0, 100, 0, 100, 0, 0, 0))).toBe(254)
  expect(findDensity(Uint8Array.of(...jfif, 0, 0, 1, 0, 1, 0, 0, 0))).toBe(0)
  expect(findDensity(Uint8Array.of(1, 2, 3))).toBe(0)
})

it('works on so many at a time, in the order in which they came', async () => {
  const queue = createQueue(2)
  let now = 0
  let most = 0
  const done: number[] = []
  await Promise.all(
    [1, 2, 3, 4, 5].map((number) =>
      queue(async () => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setTimeout(resolve, 2))
        now--
        done.push(number)
        if (number === 2) throw new Error('no')
      }).catch(() => undefined)
    )
  )
  expect([most, done]).toEqual([2, [1, 2, 3, 4, 5]])
})

describe('the tesseract command', () => {
  it('is not taken for what it is not', async () => {
    expect(await findCommand('/no/such/tesseract', 1)).toBeNull()
    // Says something, but no version of tesseract.
    expect(await findCommand('true', 1)).toBeNull()
    await expect(createOcrEngine({ use: 'command', command: '/no/such/tesseract' })).rejects.toThrow(/not installed/)
    await expect(createOcrEngine({ workers: 0 })).rejects.toThrow(RangeError)
  })
})
