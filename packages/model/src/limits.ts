/** Bounds that every reader and extractor keeps. All inclusive. */
import { ReadError } from './read-error.js'

export interface Limits {
  /** Size of the input in bytes. */
  bytes: number
  /** Size in bytes of everything unpacked from a container (docx, odt), against zip bombs. */
  unpackedBytes: number
  pages: number
  /** Length of the body stream in UTF-16 units. */
  characters: number
  /** Wall-clock milliseconds for reading and extracting one document. */
  milliseconds: number
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 256 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
  pages: 2_000,
  characters: 20_000_000,
  milliseconds: 60_000
}

/** Stops work that was cancelled or takes too long. Handed through readers and extractors, asked inside every long loop. */
export interface Deadline {
  /** Throws `ReadError('aborted')` or `ReadError('timeout')`. */
  check(): void
}

/** @param now A clock in milliseconds; only differences count, so no record depends on it. */
export function createDeadline(
  limits: Limits,
  signal?: AbortSignal,
  now: () => number = () => performance.now()
): Deadline {
  const end = now() + limits.milliseconds
  return {
    check() {
      if (signal?.aborted) throw new ReadError('aborted', { cause: signal.reason })
      if (now() > end) throw new ReadError('timeout', { detail: `limit: ${limits.milliseconds} ms` })
    }
  }
}
