/** From whatever the caller names a document by to its bytes. */
import { type FileHandle, open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Limits, ReadError, type ReadErrorCode } from '@cofnod/model'

/**
 * A path, the `file:` URL of a file, its bytes, a `Blob` or `File`, or a stream of bytes (`process.stdin`).
 * Bytes are copied: the caller's stay as they are.
 */
export type MinutesInput = string | URL | Uint8Array | ArrayBuffer | Blob | AsyncIterable<Uint8Array>

export interface LoadedInput {
  bytes: Uint8Array
  /** File name without folders, null where unknown. */
  name: string | null
}

interface LoadOptions {
  name?: string
  signal?: AbortSignal
  limits: Limits
}

/**
 * @throws ReadError `not-found`, `is-directory`, `empty`, `too-large` (before the bytes are read, where the size is
 * known) or `aborted`; TypeError where `input` is none of the kinds above.
 */
export async function loadInput(input: MinutesInput, options: LoadOptions): Promise<LoadedInput> {
  if (options.signal?.aborted) throw new ReadError('aborted', { cause: options.signal.reason })
  const { bytes, name } = await fetchBytes(input, options)
  if (bytes.byteLength === 0) throw new ReadError('empty')
  const given = options.name === undefined ? name : options.name
  return { bytes, name: given === null ? null : baseName(given) }
}

/** How an input is called in messages: its path, its name, or null. */
export function inputLabel(input: unknown, name?: string): string | null {
  if (name !== undefined) return name
  if (typeof input === 'string') return input
  if (input instanceof URL) return input.href
  return fileName(input)
}

async function fetchBytes(input: MinutesInput, { limits, signal }: LoadOptions): Promise<LoadedInput> {
  if (typeof input === 'string' || input instanceof URL) {
    const path = toPath(input)
    return { bytes: await readPath(path, limits, signal), name: path }
  }
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) {
    assertSize(input.byteLength, limits)
    return { bytes: new Uint8Array(input).slice(), name: null }
  }
  if (input instanceof Blob) {
    assertSize(input.size, limits)
    return { bytes: new Uint8Array(await input.arrayBuffer()), name: fileName(input) }
  }
  if (isByteStream(input)) return { bytes: await collect(input, limits, signal), name: null }
  throw new TypeError(`Unexpected input of type ${describeType(input)}, expected a path, file URL, bytes or Blob`)
}

function toPath(input: string | URL): string {
  if (typeof input === 'string' && !/^(?:file|https?):\/\//i.test(input)) return input
  const url = new URL(input)
  if (url.protocol !== 'file:') {
    throw new ReadError('not-found', { detail: 'this is an address on the web; download the document first' })
  }
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw new ReadError('not-found', { detail: 'the file URL names no path on this machine', cause })
  }
}

async function readPath(path: string, limits: Limits, signal: AbortSignal | undefined): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const stats = await file.stat()
    if (stats.isDirectory()) throw new ReadError('is-directory')
    // Pipes and the files of /proc say 0: their size is known only by reading.
    if (!stats.isFile() || stats.size === 0) return await collect(file.createReadStream(), limits, signal)
    assertSize(stats.size, limits)
    return plainBytes(await file.readFile({ signal }))
  } catch (error) {
    throw toReadError(error, signal)
  } finally {
    await file?.close()
  }
}

/** What the operating system says, and which of our codes that is. */
const systemErrors: Record<string, readonly [code: ReadErrorCode, detail?: string]> = {
  ENOENT: ['not-found'],
  ENOTDIR: ['not-found', 'a part of the path is no folder'],
  EISDIR: ['is-directory'],
  EACCES: ['not-found', 'or this user may not read it'],
  EPERM: ['not-found', 'or this user may not read it'],
  ELOOP: ['not-found', 'the links on the path lead in a circle'],
  ENAMETOOLONG: ['not-found', 'the name is too long'],
  ENXIO: ['unsupported', 'it is a device, not a file'],
  // Node: a NUL inside the path.
  ERR_INVALID_ARG_VALUE: ['not-found', 'the path holds a character that no path can hold']
}

function toReadError(error: unknown, signal: AbortSignal | undefined): Error {
  if (error instanceof ReadError) return error
  if (signal?.aborted) return new ReadError('aborted', { cause: signal.reason })
  const system = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const [code, detail] = systemErrors[system] ?? ['damaged', `the system could not read it: ${system}`]
  return new ReadError(code, { detail, cause: error })
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  limits: Limits,
  signal: AbortSignal | undefined
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (signal?.aborted) throw new ReadError('aborted', { cause: signal.reason })
    if (!(chunk instanceof Uint8Array)) {
      throw new TypeError(`Unexpected ${describeType(chunk)} in the stream, expected bytes`)
    }
    size += chunk.byteLength
    assertSize(size, limits)
    chunks.push(chunk)
  }
  return plainBytes(Buffer.concat(chunks, size))
}

function assertSize(bytes: number, limits: Limits): void {
  if (bytes > limits.bytes) throw new ReadError('too-large', { detail: `limit: ${limits.bytes} bytes` })
}

/** pdf.js refuses a Buffer and detaches what it is given: hand on an array with memory of its own. */
function plainBytes(buffer: Buffer): Uint8Array {
  const whole = buffer.byteOffset === 0 && buffer.byteLength === buffer.buffer.byteLength
  return whole ? new Uint8Array(buffer.buffer as ArrayBuffer) : new Uint8Array(buffer)
}

function baseName(path: string): string | null {
  return path.split(/[\\/]/).at(-1) || null
}

/** The name of a `File` (a global only since Node 20). */
function fileName(input: unknown): string | null {
  const name = input instanceof Blob && 'name' in input ? input.name : null
  return typeof name === 'string' && name !== '' ? name : null
}

function isByteStream(input: unknown): input is AsyncIterable<Uint8Array> {
  return typeof input === 'object' && input !== null && Symbol.asyncIterator in input
}

function describeType(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
