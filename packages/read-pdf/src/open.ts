/** Opens a document, and turns every failure of the libraries into a `ReadError`. */
import { isReadError, type ReadContext, ReadError, type ReadErrorCode } from '@cofnod/model'
import { openPdf, type PdfFile, startParser } from './pdfjs.js'
import { type Thread, ThreadError } from './thread.js'

/** Errors of pdf-parse and pdf.js by their names. All others mean damage too: they arise while pdf.js parses. */
const CODES: Record<string, ReadErrorCode> = {
  PasswordException: 'encrypted',
  InvalidPDFException: 'damaged',
  FormatError: 'damaged'
}
const NO_PAGES = /no pages|zero pages|page count|Page dictionary kids/i

/** @throws ReadError `empty`, `encrypted`, `damaged`, `no-pages`, `too-large`. The caller closes the file. */
export async function open(bytes: Uint8Array, context: ReadContext): Promise<PdfFile> {
  if (bytes.length === 0) throw new ReadError('empty')
  if (bytes.length > context.limits.bytes) {
    throw new ReadError('too-large', { detail: `${bytes.length} bytes, limit ${context.limits.bytes}` })
  }
  const thread = startParser()
  let file: PdfFile
  try {
    // pdf.js detaches the array that it is given.
    file = await guarded(openPdf(bytes.slice(), context.password, thread), context, thread)
  } catch (error) {
    throw toReadError(error, context)
  }
  const problem = checkPages(file.pages, context)
  if (problem) {
    await file.close()
    throw problem
  }
  return file
}

function checkPages(pages: number, context: ReadContext): ReadError | null {
  if (!(pages > 0)) return new ReadError('no-pages')
  if (pages <= context.limits.pages) return null
  return new ReadError('too-large', { detail: `${pages} pages, limit ${context.limits.pages}` })
}

export function toReadError(error: unknown, context: ReadContext): ReadError {
  if (isReadError(error)) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  const code = CODES[name] ?? (NO_PAGES.test(message) ? 'no-pages' : 'damaged')
  const wrong = code === 'encrypted' && context.password !== undefined
  return new ReadError(code, { detail: wrong ? 'the given password does not open it' : reason(message), cause: error })
}

/** A library's message as a part of a sentence. */
export function reason(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)
}

/** How often a waiting read asks whether its time is up. Milliseconds. */
const POLL = 200

/**
 * Waits for pdf.js, which never settles some promises on broken input, no longer than the deadline allows. The thread is
 * ended where time is over or it takes too much memory.
 *
 * @throws ReadError `timeout`, `aborted`, `too-large`; what `work` throws.
 */
export async function guarded<T>(
  work: Promise<T>,
  { deadline }: Pick<ReadContext, 'deadline'>,
  thread: Thread
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let stopHearing = () => {}
  const late = new Promise<never>((_, reject) => {
    stopHearing = thread.onEnd(reject)
    timer = setInterval(() => {
      try {
        deadline.check()
        const detail = thread.overfed()
        if (detail !== null) throw new ReadError('too-large', { detail })
      } catch (error) {
        thread.end()
        reject(error)
      }
    }, POLL)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    // The answers that it would have given are of no use any more.
    work.catch(() => undefined)
    throw error instanceof ThreadError ? new ReadError('too-large', { detail: error.message, cause: error }) : error
  } finally {
    clearInterval(timer)
    stopHearing()
  }
}
