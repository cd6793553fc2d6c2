/** Text recognition, where the package for it is installed: it is looked for and loaded when a document needs it. */
import { createRequire } from 'node:module'
import { type OcrEngine, type OcrPages, type PagePainter, ReadError } from '@cofnod/model'
import type { ReadOptions } from './options.js'

/** What is used of `@cofnod/ocr`. It is no dependency: who needs it installs it. */
interface OcrPackage {
  createOcrEngine(options: { workers?: number }): Promise<OcrEngine>
  pagePainter: PagePainter
}

const PACKAGE = '@cofnod/ocr'
const require = createRequire(import.meta.url)

function isInstalled(): boolean {
  try {
    require.resolve(`${PACKAGE}/package.json`)
    return true
  } catch {
    return false
  }
}

let loaded: Promise<OcrPackage> | undefined
const load = (): Promise<OcrPackage> => {
  loaded ??= import(/* @vite-ignore */ PACKAGE) as Promise<OcrPackage>
  return loaded
}

/** By number of workers: an engine keeps its threads for the next document. */
const engines = new Map<number, Promise<OcrEngine>>()
const engineFor = (workers: number): Promise<OcrEngine> => {
  const known = engines.get(workers)
  if (known) return known
  const made = load().then(({ createOcrEngine }) => createOcrEngine({ workers }))
  engines.set(workers, made)
  // What failed once may work the next time.
  made.catch(() => engines.delete(workers))
  return made
}

/** What a reader is handed. Nothing where nothing recognises. */
export interface OcrSupport {
  ocr?: OcrEngine
  painter?: PagePainter
  ocrPages?: OcrPages
}

/**
 * @param installed Whether the package is there; for tests.
 * @throws ReadError `needs-ocr` where recognition is asked for and missing; RangeError for `ocrWorkers` below 1.
 */
export function ocrSupport(
  { ocr = 'auto', painter, ocrWorkers = 1 }: Pick<ReadOptions, 'ocr' | 'painter' | 'ocrWorkers'>,
  installed: () => boolean = isInstalled
): OcrSupport {
  if (!Number.isInteger(ocrWorkers) || ocrWorkers < 1) {
    throw new RangeError(`Unexpected ocrWorkers ${ocrWorkers}, expected a whole number from 1`)
  }
  if (ocr === 'never') return {}
  const there = installed()
  const pages = ocr === 'always' ? 'always' : 'auto'
  if (typeof ocr !== 'string') {
    return painter || there ? { ocr, painter: painter ?? lazyPainter, ocrPages: pages } : {}
  }
  if (!there && ocr === 'always') throw new ReadError('needs-ocr', { detail: 'recognition of all pages was asked for' })
  return there ? { ocr: lazyEngine(ocrWorkers), painter: painter ?? lazyPainter, ocrPages: pages } : {}
}

const lazyEngine = (workers: number): OcrEngine => ({
  name: PACKAGE,
  workers,
  recognise: async (picture, request) => (await engineFor(workers)).recognise(picture, request)
})

const lazyPainter: PagePainter = {
  open: async (bytes, options) => (await load()).pagePainter.open(bytes, options)
}
