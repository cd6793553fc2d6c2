/** Bytes to document tree. */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import {
  createDeadline,
  type Deadline,
  type DocumentTree,
  type Issue,
  isReadError,
  type Limits,
  OCR_LANGUAGES,
  type ReadContext,
  ReadError,
  type Reader
} from '@cofnod/model'
import { inputLabel, type LoadedInput, loadInput, type MinutesInput } from './input.js'
import { ocrSupport } from './ocr.js'
import { completeLimits, type ReadOptions } from './options.js'
import { readers as ourReaders } from './readers.js'
import { recognise } from './recognise.js'
import { recogniseVia } from './via-libreoffice.js'

/**
 * Reads a document: recognises its format by its content and builds its tree. What the reader met but read past is in
 * `tree.data.issues`.
 *
 * @throws ReadError, and TypeError where `input` is no kind of input.
 */
export async function readDocument(input: MinutesInput, options: ReadOptions = {}): Promise<DocumentTree> {
  return readWith(ourReaders, input, options, createDeadline(completeLimits(options.limits), options.signal))
}

/** {@link readDocument} with these readers, until this deadline. */
export async function readWith(
  readers: readonly Reader[],
  input: MinutesInput,
  options: ReadOptions,
  deadline: Deadline
): Promise<DocumentTree> {
  const limits = completeLimits(options.limits)
  try {
    return await beforeDeadline((signal) => loadAndRead(readers, input, { ...options, signal }, limits, deadline), {
      limits,
      deadline,
      signal: options.signal,
      // A program that was started is ended and its folder removed before the caller goes on (and, perhaps, exits).
      grace: options.via === undefined ? 0 : GRACE
    })
  } catch (error) {
    throw isReadError(error) ? nameFile(error, inputLabel(input, options.name)) : error
  }
}

async function loadAndRead(
  readers: readonly Reader[],
  input: MinutesInput,
  options: ReadOptions,
  limits: Limits,
  deadline: Deadline
): Promise<DocumentTree> {
  const loaded = await loadInput(input, { name: options.name, signal: options.signal, limits })
  const { bytes, name } = loaded
  const reader = options.via === 'libreoffice' ? recogniseVia(loaded, readers) : recognise(bytes, name, readers)
  return runReader(reader, loaded, limits, deadline, options)
}

async function runReader(
  reader: Reader,
  { bytes, name }: LoadedInput,
  limits: Limits,
  deadline: Deadline,
  options: ReadOptions
): Promise<DocumentTree> {
  const { password, trackedChanges, ocrLanguages = OCR_LANGUAGES, onPage, signal } = options
  const issues: Issue[] = []
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  deadline.check()
  const context: ReadContext = {
    ...{ name, sha256, limits, deadline, password, trackedChanges, ocrLanguages, signal },
    ...ocrSupport(options),
    progress: onPage,
    report: (issue) => void issues.push(issue)
  }
  let tree: DocumentTree
  try {
    tree = await reader.read(bytes, context)
  } catch (error) {
    if (isReadError(error) && error.code === 'needs-ocr' && options.ocr === 'never') {
      throw new ReadError('needs-ocr', { detail: 'it is switched off', cause: error })
    }
    throw isReadError(error) ? error : new ReadError('damaged', { cause: error })
  }
  checkSize(tree, limits)
  tree.data.issues = issues
  return tree
}

/** Milliseconds. */
const GRACE = 3_000

/**
 * Who waits for something that never comes (a library, a stream) asks no deadline: clock and signal are watched beside it.
 *
 * @param start Is handed a signal that is aborted with the wait, so that the work ends too.
 * @param options `grace`: milliseconds to wait for that end.
 */
async function beforeDeadline<T>(
  start: (signal: AbortSignal) => Promise<T>,
  {
    limits,
    deadline,
    signal,
    grace
  }: { limits: Limits; deadline: Deadline; signal: AbortSignal | undefined; grace: number }
): Promise<T> {
  const ended = new AbortController()
  let stop: () => void = () => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    const end = (error: ReadError) => {
      reject(error)
      ended.abort(error)
    }
    const abort = () => end(new ReadError('aborted', { cause: signal?.reason }))
    let timer: NodeJS.Timeout
    // Timers count in signed 32-bit milliseconds; a greater delay would fire at once.
    const wait = (milliseconds: number) => {
      timer = setTimeout(expire, Math.min(milliseconds, 2 ** 31 - 1))
    }
    const expire = () => {
      // The end may have been put off meanwhile.
      const left = deadline.left?.() ?? 0
      if (left > 0) wait(Math.ceil(left))
      else end(new ReadError('timeout', { detail: `limit: ${limits.milliseconds} ms` }))
    }
    wait(limits.milliseconds)
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted) abort()
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  })
  const work = start(ended.signal)
  try {
    return await Promise.race([stopped, work])
  } catch (error) {
    if (grace > 0 && ended.signal.aborted) await Promise.race([Promise.allSettled([work]), wait(grace)])
    throw error
  } finally {
    stop()
  }
}

function checkSize(tree: DocumentTree, limits: Limits): void {
  const { streams, file } = tree.data
  if ((file.pages ?? 0) > limits.pages) throw new ReadError('too-large', { detail: `limit: ${limits.pages} pages` })
  if (streams.body.length > limits.characters) {
    throw new ReadError('too-large', { detail: `limit: ${limits.characters} characters` })
  }
}

/** The same error, with the file's name on it. */
function nameFile(error: ReadError, file: string | null): ReadError {
  if (error.file !== null || file === null) return error
  const named = new ReadError(error.code, { detail: error.detail ?? undefined, file, cause: error.cause })
  named.stack = error.stack
  return named
}
