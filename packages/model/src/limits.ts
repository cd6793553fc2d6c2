/** Bounds that every reader and extractor keeps. All inclusive. */
import { ReadError } from './read-error.js'

export interface Limits {
  /** Size of the input in bytes. */
  bytes: number
  /** Size in bytes of everything unpacked from a container (docx, odt), against zip bombs. */
  unpackedBytes: number
  /**
   * How many times its packed size an entry of a container may be, against zip bombs. Looked at before unpacking, and
   * only for entries of more than 32 megabytes: below, what repeats itself packs well too and does no harm.
   */
  unpackedRatio: number
  /** How deeply elements of XML (docx, odt) and groups of RTF may stand in one another. */
  depth: number
  /** Number of elements of one XML part, and of cells of all tables: each takes some 500 bytes of memory while it is read. */
  elements: number
  pages: number
  /** Length of the body stream in UTF-16 units. */
  characters: number
  /** Wall-clock milliseconds for reading and extracting one document. */
  milliseconds: number
  /**
   * Wall-clock milliseconds for one page of a format with pages. A page that takes longer is given up with the issue
   * `page-unreadable`; the others go on.
   */
  pageMilliseconds: number
  /**
   * Wall-clock milliseconds for painting and recognising one page that is a picture, with the same end. The document's
   * own clock stands still meanwhile: a hundred scanned pages are no reason to stop.
   */
  recognitionMilliseconds: number
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 256 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  unpackedRatio: 200,
  depth: 400,
  elements: 2_000_000,
  pages: 2_000,
  characters: 20_000_000,
  milliseconds: 60_000,
  pageMilliseconds: 20_000,
  recognitionMilliseconds: 60_000
}

/** Stops work that was cancelled or takes too long. Handed through readers and extractors, asked inside every long loop. */
export interface Deadline {
  /** Throws `ReadError('aborted')` or `ReadError('timeout')`. */
  check(): void
  /** Puts the end off by so many milliseconds, for work that has a limit of its own. */
  extend?(milliseconds: number): void
  /** Milliseconds that are left; negative where time is over. */
  left?(): number
}

/**
 * @param limits `{ milliseconds: limits.pageMilliseconds }` gives the deadline of a page.
 * @param now A clock in milliseconds; only differences count, so no record depends on it.
 */
export function createDeadline(
  limits: Pick<Limits, 'milliseconds'>,
  signal?: AbortSignal,
  now: () => number = () => performance.now()
): Deadline {
  let end = now() + limits.milliseconds
  return {
    check() {
      if (signal?.aborted) throw new ReadError('aborted', { cause: signal.reason })
      if (now() > end) throw new ReadError('timeout', { detail: `limit: ${limits.milliseconds} ms` })
    },
    extend(milliseconds) {
      end += milliseconds
    },
    left: () => end - now()
  }
}
