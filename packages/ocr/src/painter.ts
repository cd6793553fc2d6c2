/** Pages of documents as pictures: PDF by pdf.js, PNG and JPEG by their own decoders, TIFF (several pages) by utif2. */
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { OcrPicture, PagePainter, PaintedDocument, PaintedType } from '@cofnod/model'
import { findDensity } from './density.js'
import { PAINT_SOURCE } from './paint-source.js'

/** Inches of the longer side of a sheet whose picture does not say its size: A4. */
const LONG_SIDE = 11.69
/** Pixels of a painted page: A3 at 200 dpi and more. */
const PIXEL_LIMIT = 16_000_000
/** Megabytes of JavaScript objects in the thread. */
const HEAP = 768

const require = createRequire(import.meta.url)

/** Each document is painted in a thread of its own, page after page, until it is closed. */
export const pagePainter: PagePainter = {
  async open(bytes, { mediaType, password, signal }) {
    signal.throwIfAborted()
    const thread = startThread(bytes, mediaType, password)
    try {
      const { pages } = await thread.ask({}, signal)
      return { pages: pages ?? 0, paint: (page, request) => paint(thread, page, request), close: thread.end }
    } catch (error) {
      await thread.end()
      throw error
    }
  }
}

const paint = async (
  thread: Thread,
  page: number,
  request: { dpi: number; signal: AbortSignal }
): Promise<OcrPicture> => {
  const { png, width, height, dpi } = await thread.ask({ page, dpi: request.dpi }, request.signal)
  return {
    bytes: png as Uint8Array,
    mediaType: 'image/png',
    width: width as number,
    height: height as number,
    dpi: dpi as number
  }
}

interface Answer {
  id: number
  error?: string
  pages?: number
  png?: Uint8Array
  width?: number
  height?: number
  dpi?: number
}

interface Thread {
  ask(question: { page?: number; dpi?: number }, signal: AbortSignal): Promise<Answer>
  end: PaintedDocument['close']
}

/** A thread that was ended over a page is started anew for the next. */
function startThread(bytes: Uint8Array, mediaType: PaintedType, password: string | undefined): Thread {
  const copy = bytes.slice()
  let worker: Worker | null = null
  let next = 0
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>()
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const made = new Worker(PAINT_SOURCE, {
      eval: true,
      workerData: { ...settings(), bytes: copy, mediaType, password, density: findDensity(copy) },
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true
    })
    made.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error === undefined) asked?.resolve(answer)
      else asked?.reject(new Error(answer.error))
    })
    const gone = (error: Error) => {
      if (worker === made) worker = null
      failAll(error)
    }
    made.on('error', gone)
    made.on('exit', () => {
      if (worker === made) gone(new Error('the painting thread has ended'))
    })
    return made
  }
  const end = async () => {
    const old = worker
    worker = null
    await old?.terminate()
  }
  return {
    end,
    async ask(question, signal) {
      signal.throwIfAborted()
      worker ??= start()
      const id = next++
      const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }))
      worker.postMessage({ id, ...question })
      const stop = () => {
        waiting.get(id)?.reject(signal.reason as Error)
        waiting.delete(id)
        void end()
        failAll(new Error('the painting thread was ended over another page'))
      }
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await answer
      } finally {
        signal.removeEventListener('abort', stop)
      }
    }
  }
}

function settings() {
  const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))
  const url = (file: string) => pathToFileURL(join(pdfjs, file)).href
  const folder = (name: string) => join(pdfjs, name) + sep
  return {
    longSide: LONG_SIDE,
    pixelLimit: PIXEL_LIMIT,
    places: {
      canvas: require.resolve('@napi-rs/canvas'),
      tiff: require.resolve('utif2'),
      pdfjs: url('legacy/build/pdf.mjs'),
      worker: url('legacy/build/pdf.worker.mjs'),
      cmaps: folder('cmaps'),
      fonts: folder('standard_fonts'),
      wasm: folder('wasm'),
      icc: folder('iccs')
    }
  }
}
