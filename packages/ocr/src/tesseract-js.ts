/** Tesseract compiled to WebAssembly, each in a thread of its own. English and Welsh, from npm: nothing is fetched. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Worker } from 'tesseract.js'
import { type Backend, type Layout, SEGMENTATION } from './backend.js'

const LANGUAGES = ['eng', 'cym'] as const
/** The trained data of the neural engine with whole numbers: as good as the other, and a quarter of its size. */
const EDITION = '4.0.0_best_int'
/** Tesseract's own number for "neural engine only". */
const NEURAL = 1

const require = createRequire(import.meta.url)

interface Seat {
  worker: Worker
  languages: string
}

export async function createTesseractJs(workers: number): Promise<Backend> {
  const { version } = JSON.parse(await readFile(require.resolve('tesseract.js/package.json'), 'utf8')) as {
    version: string
  }
  const idle: Seat[] = []
  const busy = new Set<Seat>()
  return {
    name: `tesseract.js ${version}`,
    workers,
    languages: LANGUAGES,
    async read(picture, languages, dpi, layout, signal) {
      signal.throwIfAborted()
      const seat = await takeSeat(idle, languages.join('+'), 2 * workers)
      busy.add(seat)
      ref(seat, true)
      let stop = () => {}
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(signal.reason as Error)
        signal.addEventListener('abort', stop, { once: true })
      })
      let fine = false
      try {
        signal.throwIfAborted()
        const text = await Promise.race([stopped, recognise(seat.worker, picture, dpi, layout)])
        fine = true
        return text
      } catch (error) {
        throw error instanceof Error ? error : new Error(String(error))
      } finally {
        signal.removeEventListener('abort', stop)
        busy.delete(seat)
        // A recognition cannot be interrupted, only its thread ended.
        if (fine) {
          ref(seat, false)
          idle.push(seat)
        } else await seat.worker.terminate()
      }
    },
    async close() {
      const all = [...idle.splice(0), ...busy]
      await Promise.all(all.map(({ worker }) => worker.terminate()))
    }
  }
}

async function recognise(worker: Worker, picture: Uint8Array, dpi: number, layout: Layout): Promise<string> {
  // Its remarks would go to the program's standard output; the file is one of its own small file system.
  const quiet = { debug_file: '/dev/null' }
  const parameters = {
    ...quiet,
    user_defined_dpi: `${Math.round(dpi)}`,
    tessedit_pageseg_mode: SEGMENTATION[layout] as never
  }
  await worker.setParameters(parameters)
  const { data } = await worker.recognize(Buffer.from(picture), {}, { hocr: true, text: false, blocks: false })
  return data.hocr ?? ''
}

/** @param most Threads that may lie idle: for each worker one in the likeliest language, one in all. */
async function takeSeat(idle: Seat[], languages: string, most: number): Promise<Seat> {
  const at = idle.findIndex((seat) => seat.languages === languages)
  if (at >= 0) return idle.splice(at, 1)[0]!
  const other = idle.length >= most ? idle.shift() : undefined
  if (other) await other.worker.terminate()
  return { worker: await startWorker(languages), languages }
}

/** Tesseract.js wants the data of all languages in one folder; it reads them once. */
async function startWorker(languages: string): Promise<Worker> {
  const { createWorker } = await import('tesseract.js')
  const folder = await mkdtemp(join(tmpdir(), 'cofnod-ocr-'))
  try {
    for (const name of languages.split('+')) {
      const own = dirname(require.resolve(`@tesseract.js-data/${name}/package.json`))
      await copyFile(join(own, EDITION, `${name}.traineddata.gz`), join(folder, `${name}.traineddata.gz`))
    }
    let failed: (reason: Error) => void = () => {}
    const failure = new Promise<never>((_, reject) => {
      failed = reject
    })
    failure.catch(() => undefined)
    const started = createWorker(languages.split('+'), NEURAL, {
      langPath: folder,
      cacheMethod: 'none',
      gzip: true,
      // Left out, an error would be thrown where nobody can catch it.
      errorHandler: (error: unknown) => failed(error instanceof Error ? error : new Error(String(error)))
    })
    return await Promise.race([failure, started])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether the process waits for the thread: an idle one must not keep a program from ending. */
function ref(seat: Seat, wanted: boolean): void {
  const thread = (seat.worker as unknown as { worker?: { ref?(): void; unref?(): void } }).worker
  if (wanted) thread?.ref?.()
  else thread?.unref?.()
}
