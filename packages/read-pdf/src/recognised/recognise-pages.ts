/** Paints pages and has them recognised, so many at a time as the engine takes. */
import {
  isReadError,
  OCR_LANGUAGES,
  type OcrEngine,
  type OcrPicture,
  type OcrResult,
  type PagePainter,
  type PaintedDocument,
  type PaintedType,
  type ReadContext,
  ReadError
} from '@cofnod/model'
import { reason } from '../open.js'

/** Pixels per inch at which pages are painted: scanners' usual, and what the engines were trained for. */
const DPI = 200

/** Of a painted page: pixels, and pixels per inch. */
export type PageSize = Pick<OcrPicture, 'width' | 'height' | 'dpi'>

export interface RecognisedPage {
  /** 1-based. */
  page: number
  picture: PageSize
  result: OcrResult
}

export interface Recognition {
  /** In page order. Pages that could not be read are reported and left out. */
  pages: RecognisedPage[]
  /** 1-based numbers of those that were given up, in order, and how many of them since they took too long. */
  failed: number[]
  late: number
  /** Number of pages of the document, as the painter counts them. */
  count: number
}

/** What recognises: both or nothing. */
export interface Recogniser {
  engine: OcrEngine
  painter: PagePainter
}

export function recogniserOf({ ocr, painter }: ReadContext): Recogniser | null {
  return ocr && painter ? { engine: ocr, painter } : null
}

/**
 * @param wanted 1-based page numbers; null: all. The document's clock stands still meanwhile, and each page has its own.
 * @throws ReadError `aborted`, `damaged` (nothing can be painted), `too-large`.
 */
export async function recognisePages(
  bytes: Uint8Array,
  mediaType: PaintedType,
  wanted: readonly number[] | null,
  { engine, painter }: Recogniser,
  context: ReadContext
): Promise<Recognition> {
  const { deadline, limits } = context
  const before = deadline.left?.() ?? 0
  // More than will be needed; what is left of it is taken back below.
  deadline.extend?.(limits.recognitionMilliseconds * (wanted?.length ?? limits.pages) + limits.recognitionMilliseconds)
  let document: PaintedDocument | null = null
  try {
    document = await openDocument(bytes, mediaType, painter, context)
    if (document.pages > limits.pages) {
      throw new ReadError('too-large', { detail: `${document.pages} pages, limit ${limits.pages}` })
    }
    const numbers = wanted ?? Array.from({ length: document.pages }, (_, index) => index + 1)
    return { ...(await readAll(document, numbers, engine, context)), count: document.pages }
  } finally {
    await document?.close()
    deadline.extend?.(before - (deadline.left?.() ?? before))
  }
}

async function openDocument(
  bytes: Uint8Array,
  mediaType: PaintedType,
  painter: PagePainter,
  context: ReadContext
): Promise<PaintedDocument> {
  try {
    return await limited(context, (signal) => painter.open(bytes, { mediaType, password: context.password, signal }))
  } catch (error) {
    context.deadline.check()
    if (isReadError(error)) throw error
    throw new ReadError('damaged', { detail: messageOf(error), cause: error })
  }
}

async function readAll(
  document: PaintedDocument,
  numbers: readonly number[],
  engine: OcrEngine,
  context: ReadContext
): Promise<Omit<Recognition, 'count'>> {
  const pages: RecognisedPage[] = []
  let next = 0
  const failed: number[] = []
  let late = 0
  const lane = async () => {
    for (let at = next++; at < numbers.length; at = next++) {
      const page = numbers[at]!
      context.deadline.check()
      try {
        pages.push(await readOne(document, page, engine, context))
      } catch (error) {
        context.deadline.check()
        if (context.signal?.aborted) throw new ReadError('aborted', { cause: context.signal.reason })
        if (isReadError(error)) late++
        failed.push(page)
        const data = { page, reason: messageOf(error) }
        context.report({ code: 'page-unreadable', data, severity: 'error', spans: [], itemId: null })
      }
      context.progress?.(page, document.pages)
    }
  }
  const lanes = Math.max(1, Math.min(engine.workers ?? 1, numbers.length))
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const stopped = ended.find((end) => end.status === 'rejected')
  if (stopped) throw stopped.reason
  return { pages: pages.sort((a, b) => a.page - b.page), failed: failed.sort((a, b) => a - b), late }
}

async function readOne(
  document: PaintedDocument,
  page: number,
  engine: OcrEngine,
  context: ReadContext
): Promise<RecognisedPage> {
  return limited(context, async (signal) => {
    const picture = await document.paint(page, { dpi: DPI, signal })
    signal.throwIfAborted()
    const languages = context.ocrLanguages ?? OCR_LANGUAGES
    const result = await engine.recognise(picture, { signal, languages })
    const { width, height, dpi } = picture
    return { page, picture: { width, height, dpi }, result }
  })
}

/** Work that is told to stop when its time is over or the caller cancels, and not waited for where it does not listen. */
async function limited<T>(context: ReadContext, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { recognitionMilliseconds } = context.limits
  const own = new AbortController()
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    const end = (error: ReadError) => {
      reject(error)
      own.abort(error)
    }
    const late = () => end(new ReadError('timeout', { detail: `limit: ${recognitionMilliseconds} ms for a page` }))
    const cancel = () => end(new ReadError('aborted', { cause: context.signal?.reason }))
    const timer = setTimeout(late, Math.min(recognitionMilliseconds, 2 ** 31 - 1))
    context.signal?.addEventListener('abort', cancel, { once: true })
    if (context.signal?.aborted) cancel()
    stop = () => {
      clearTimeout(timer)
      context.signal?.removeEventListener('abort', cancel)
    }
  })
  stopped.catch(() => undefined)
  const running = work(own.signal)
  try {
    return await Promise.race([stopped, running])
  } catch (error) {
    running.catch(() => undefined)
    throw error
  } finally {
    stop()
  }
}

const messageOf = (error: unknown): string =>
  isReadError(error) && error.code === 'timeout'
    ? 'its recognition took too long'
    : reason((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '')
