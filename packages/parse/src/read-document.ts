/** Bytes to document tree. */
import { createHash } from 'node:crypto'
import {
  createDeadline,
  type Deadline,
  type DocumentTree,
  type Issue,
  isReadError,
  type Limits,
  ReadError,
  type Reader
} from '@cofnod/model'
import { inputLabel, type LoadedInput, loadInput, type MinutesInput } from './input.js'
import { completeLimits, type ReadOptions } from './options.js'
import { readers as ourReaders } from './readers.js'
import { recognise } from './recognise.js'

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
    return await beforeDeadline(loadAndRead(readers, input, options, limits, deadline), limits, options.signal)
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
  return runReader(recognise(loaded.bytes, loaded.name, readers), loaded, limits, deadline, options)
}

async function runReader(
  reader: Reader,
  { bytes, name }: LoadedInput,
  limits: Limits,
  deadline: Deadline,
  { password }: ReadOptions
): Promise<DocumentTree> {
  const issues: Issue[] = []
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  deadline.check()
  const context = { name, sha256, limits, deadline, password, report: (issue: Issue) => void issues.push(issue) }
  let tree: DocumentTree
  try {
    tree = await reader.read(bytes, context)
  } catch (error) {
    throw isReadError(error) ? error : new ReadError('damaged', { cause: error })
  }
  checkSize(tree, limits)
  tree.data.issues = issues
  return tree
}

/** Who waits for something that never comes (a library, a stream) asks no deadline: clock and signal are watched beside it. */
async function beforeDeadline<T>(work: Promise<T>, limits: Limits, signal: AbortSignal | undefined): Promise<T> {
  let stop: () => void = () => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    const abort = () => reject(new ReadError('aborted', { cause: signal?.reason }))
    const expire = () => reject(new ReadError('timeout', { detail: `limit: ${limits.milliseconds} ms` }))
    // Timers count in signed 32-bit milliseconds; a greater delay would fire at once.
    const timer = setTimeout(expire, Math.min(limits.milliseconds, 2 ** 31 - 1))
    signal?.addEventListener('abort', abort, { once: true })
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
  })
  try {
    return await Promise.race([work, stopped])
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
