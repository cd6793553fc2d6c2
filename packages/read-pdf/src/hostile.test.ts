/** Files that are built to keep a reader busy end in a tree or a typed error, in bounded time. */
import { describe, expect, it } from 'vitest'
import { pagesOf, rawPdf, stream } from './testing/raw-pdf.js'
import { readBytes } from './testing/read.js'

const words = (text: string) => `BT /F 11 Tf 50 700 Td (${text}) Tj ET`

/** A character map of a hundred ranges of sixteen million entries each, all of which pdf.js fills in. */
const endless = () => {
  const objects = pagesOf([words('First page'), 'BT /G 11 Tf 50 700 Td (AB) Tj ET', words('Third page')])
  objects[5] = stream(
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ' +
      `100 beginbfrange ${'<00000000> <00fffffe> <0041> '.repeat(100)}endbfrange endcmap end`
  )
  objects[6] = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 5 0 R>>'
  objects[12] = objects[12]!.replace('/F 3 0 R', '/F 3 0 R/G 6 0 R')
  return rawPdf(objects)
}

describe('hostile files', () => {
  it('gives up a page whose font loops, and reads the others', async () => {
    const start = performance.now()
    const { tree, issues } = await readBytes(endless(), { pageMilliseconds: 300 })
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(tree.data.streams.body).toBe('First page\nThird page')
    expect(issues).toMatchObject([{ code: 'page-unreadable', data: { page: 2 } }])
  }, 20_000)

  it('ends when the time for the document is over, and the thread with it', async () => {
    const start = performance.now()
    await expect(readBytes(endless(), { milliseconds: 500 })).rejects.toMatchObject({ code: 'timeout' })
    expect(performance.now() - start).toBeLessThan(8_000)
  }, 20_000)

  it('reads a page of ten thousand nested forms, or gives it up', async () => {
    const objects = pagesOf([`${words('Outside')} /X100 Do`, words('Second')], '/XObject<</X100 100 0 R>>')
    for (let number = 100; number < 10_100; number++) {
      objects[number] = stream(
        number === 10_099 ? words('Inside') : `/X${number + 1} Do`,
        `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X${number + 1} ${number + 1} 0 R>>>>`
      )
    }
    const { tree } = await readBytes(rawPdf(objects), { pageMilliseconds: 1_000 })
    expect(tree.data.streams.body).toContain('Second')
  }, 20_000)

  it('does not follow a form that draws itself', async () => {
    const objects = pagesOf([`${words('Outside')} /X Do`], '/XObject<</X 100 0 R>>')
    objects[100] = stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 100 0 R>>>>')
    const { tree, issues } = await readBytes(rawPdf(objects), { pageMilliseconds: 2_000, milliseconds: 6_000 }).catch(
      (error: unknown) => ({ tree: null, issues: [error] })
    )
    if (tree) expect(tree.data.streams.body).toBe('Outside')
    else expect(issues[0]).toMatchObject({ code: expect.stringMatching(/timeout|damaged|too-large/) })
  }, 20_000)

  it.each([
    ['itself', '<</Type/Pages/Count 1/Kids[2 0 R]>>'],
    ['more pages than there are', '<</Type/Pages/Count 5/Kids[10 0 R]>>'],
    ['a great number of pages', '<</Type/Pages/Count 2000000000/Kids[10 0 R]>>'],
    ['its page three hundred times', `<</Type/Pages/Count 300/Kids[${'10 0 R '.repeat(300)}]>>`]
  ])(
    'ends for a page tree that holds %s',
    async (_, pages) => {
      const objects = pagesOf([words('One')])
      objects[2] = pages
      const outcome = await readBytes(rawPdf(objects), { milliseconds: 5_000 }).catch((error: Error) => error)
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'ReadError' })
      else {
        // A page that is there many times is a running header to us.
        const { body, furniture } = outcome.tree.data.streams
        expect(body + furniture).toContain('One')
      }
    },
    20_000
  )

  it('does not unpack a picture of a thousand million dots', async () => {
    const objects = pagesOf([`${words('Words')} q 500 0 0 500 0 0 cm /I Do Q`], '/XObject<</I 100 0 R>>')
    objects[100] = stream(
      'x',
      '/Type/XObject/Subtype/Image/Width 40000/Height 40000/ColorSpace/DeviceRGB/BitsPerComponent 8'
    )
    const { tree } = await readBytes(rawPdf(objects), { milliseconds: 5_000 })
    expect(tree.data.streams.body).toBe('Words')
  }, 20_000)
})
