/**
 * What the painting thread runs, as source text, since it runs before any build. Pages are painted in a thread of its own: a
 * broken picture can keep a decoder busy for minutes, and a thread can be ended.
 *
 * It answers `{ id, open }` with the number of pages, and `{ id, page, dpi }` with the page as a PNG.
 */
// In a block, since names at the top of the text would be global ones for pdf.js too.
export const PAINT_SOURCE = `
{
const { parentPort, workerData } = require('node:worker_threads')
const { bytes, mediaType, password, places, longSide, pixelLimit } = workerData
const { createCanvas, loadImage } = require(places.canvas)

/** Resolution of a picture that does not say one, or none that paper has. */
function density(told, width, height) {
  const long = Math.max(width, height)
  const inches = told > 0 ? long / told : 0
  return told >= 60 && inches >= 3 && inches <= 50 ? told : long / longSide
}

/** Pixels for a page of so many inches, at most the limit. */
function sizeOf(wide, high, dpi) {
  const fit = Math.min(1, Math.sqrt(pixelLimit / (wide * dpi * high * dpi)))
  const used = dpi * fit
  return { width: Math.max(1, Math.round(wide * used)), height: Math.max(1, Math.round(high * used)), dpi: used }
}

async function openPdf() {
  const pdfjs = await import(places.pdfjs)
  pdfjs.GlobalWorkerOptions.workerSrc = places.worker
  const task = pdfjs.getDocument({
    data: bytes,
    password,
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    cMapUrl: places.cmaps,
    cMapPacked: true,
    standardFontDataUrl: places.fonts,
    wasmUrl: places.wasm,
    iccUrl: places.icc
  })
  const doc = await task.promise
  return {
    pages: doc.numPages,
    async paint(number, dpi) {
      const page = await doc.getPage(number)
      const natural = page.getViewport({ scale: 1 })
      const size = sizeOf(natural.width / 72, natural.height / 72, dpi)
      const viewport = page.getViewport({ scale: size.dpi / 72 })
      // Its own canvas: another copy of the library would not know its paths.
      const { canvas, context: canvasContext } = doc.canvasFactory.create(size.width, size.height)
      canvasContext.fillStyle = 'white'
      canvasContext.fillRect(0, 0, size.width, size.height)
      await page.render({ canvasContext, viewport, canvas: null, annotationMode: 0 }).promise
      page.cleanup()
      return { ...size, png: await canvas.encode('png') }
    }
  }
}

function scaled(source, wide, high, dpi) {
  const size = sizeOf(wide, high, dpi)
  const canvas = createCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, size.width, size.height)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, size.width, size.height)
  return canvas.encode('png').then((png) => ({ ...size, png }))
}

async function openPicture() {
  const image = await loadImage(Buffer.from(bytes))
  if (!(image.width > 0 && image.height > 0)) throw new Error('the picture is empty')
  if (image.width * image.height > pixelLimit * 4) throw new Error('the picture is too large')
  const own = density(workerData.density, image.width, image.height)
  return { pages: 1, paint: (number, dpi) => scaled(image, image.width / own, image.height / own, dpi) }
}

/** TIFF 6.0. Pages without a size are damaged; those marked as reduced (tag 254, bit 0) are thumbnails. */
async function openTiff() {
  const tiff = require(places.tiff)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const all = tiff.decode(buffer)
  const pages = all.filter((page) => page.t256 && page.t257 && ((page.t254?.[0] ?? 0) & 1) === 0)
  if (pages.length === 0) throw new Error('no page was found')
  return {
    pages: pages.length,
    async paint(number, dpi) {
      const page = pages[number - 1]
      const width = page.t256[0]
      const height = page.t257[0]
      if (width * height > pixelLimit * 4) throw new Error('the picture is too large')
      tiff.decodeImage(buffer, page, all)
      const rgba = tiff.toRGBA8(page)
      const canvas = createCanvas(width, height)
      const context = canvas.getContext('2d')
      const data = context.createImageData(width, height)
      data.data.set(rgba.subarray(0, data.data.length))
      context.putImageData(data, 0, 0)
      page.data = null
      const unit = page.t296?.[0] === 3 ? 2.54 : 1
      const own = density((Number(page.t282?.[0]) || 0) * unit, width, height)
      return scaled(canvas, width / own, height / own, dpi)
    }
  }
}

const openers = { 'application/pdf': openPdf, 'image/tiff': openTiff, 'image/png': openPicture, 'image/jpeg': openPicture }
let opened = null
let chain = Promise.resolve()
parentPort.on('message', (asked) => {
  chain = chain.then(() => answer(asked))
})

async function answer({ id, page, dpi }) {
  try {
    opened ??= await openers[mediaType]()
    if (page === undefined) parentPort.postMessage({ id, pages: opened.pages })
    else {
      const { png, ...size } = await opened.paint(page, dpi)
      parentPort.postMessage({ id, png: new Uint8Array(png), ...size })
    }
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
}
`
