/** Documents as a scanner would give them: grey pictures at 200 dpi, slightly askew, with noise, in a PDF without text. */
import { createRequire } from 'node:module'
import { pagePainter } from '../../../packages/ocr/dist/index.js'

const require = createRequire(new URL('../../../packages/ocr/package.json', import.meta.url))
const { createCanvas, loadImage } = require('@napi-rs/canvas')

const DPI = 200
/** Grey levels that noise adds or takes at most, and the tone of the paper and of the ink. */
const NOISE = 24
const PAPER = 246
const INK = 28
const JPEG_QUALITY = 80
/** Degrees, one after the other. */
const SKEWS = [0.8, -1.3, 0.4, -0.6, 1.9, -2.2]

/**
 * @param {Uint8Array} bytes A PDF. @param {{ first?: number, turn?: 0 | 90 | 180 | 270 }} options `first`: which skew the
 * first page gets; `turn`: degrees clockwise by which the pages lie wrong.
 * @returns {Promise<Uint8Array>} A PDF of pictures. The same bytes give the same.
 */
export async function printScan(bytes, { first = 0, turn = 0 } = {}) {
  const signal = AbortSignal.timeout(300_000)
  const document = await pagePainter.open(bytes, { mediaType: 'application/pdf', signal })
  try {
    const pages = []
    for (let page = 1; page <= document.pages; page++) {
      const picture = await document.paint(page, { dpi: DPI, signal })
      pages.push(await scan(picture, SKEWS[(first + page) % SKEWS.length], turn, first * 1000 + page))
    }
    return toPdf(pages)
  } finally {
    await document.close()
  }
}

async function scan(picture, skew, turn, seed) {
  const sideways = turn % 180 !== 0
  const width = sideways ? picture.height : picture.width
  const height = sideways ? picture.width : picture.height
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.rotate(((turn + skew) * Math.PI) / 180)
  context.drawImage(await loadImage(Buffer.from(picture.bytes)), -picture.width / 2, -picture.height / 2)
  const image = context.getImageData(0, 0, width, height)
  let state = (seed * 2654435761 + 1) >>> 0
  for (let at = 0; at < image.data.length; at += 4) {
    const grey = 0.299 * image.data[at] + 0.587 * image.data[at + 1] + 0.114 * image.data[at + 2]
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const noise = ((state >>> 16) / 65_536 - 0.5) * 2 * NOISE
    image.data.fill(Math.max(0, Math.min(255, INK + (grey * (PAPER - INK)) / 255 + noise)), at, at + 3)
  }
  context.putImageData(image, 0, 0)
  return { width, height, jpeg: await canvas.encode('jpeg', JPEG_QUALITY) }
}

/** One picture a page (ISO 32000-1, 7.4.8: DCTDecode). */
function toPdf(pages) {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>']
  const kids = pages.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')
  objects.push(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`)
  pages.forEach(({ width, height, jpeg }, index) => {
    const [wide, high] = [width, height].map((pixels) => ((pixels * 72) / DPI).toFixed(2))
    const number = 3 + 3 * index
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents ${number + 1} 0 R/Resources<</XObject<</P ${number + 2} 0 R>>>>>>`,
      stream('', Buffer.from(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q`)),
      stream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
        jpeg
      )
    )
  })
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets = []
  let length = parts[0].length
  const put = (part) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((body, index) => {
    offsets.push(length)
    put(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]))
  })
  const start = length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
    )
  )
  return new Uint8Array(Buffer.concat(parts))
}

const stream = (dictionary, content) =>
  Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${content.length}>>stream\n`),
    content,
    Buffer.from('\nendstream')
  ])
