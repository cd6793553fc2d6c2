/** What a caller may ask for. */
import { DEFAULT_LIMITS, type Limits } from '@cofnod/model'

export interface ReadOptions {
  /** File name, for input that brings none (bytes, a stream); folders before it are dropped. Replaces the input's own. */
  name?: string
  /** Stops reading and extracting: the promise then rejects with `ReadError('aborted')`. */
  signal?: AbortSignal
  /** Bounds that differ from `DEFAULT_LIMITS`. */
  limits?: Partial<Limits>
  /** For an encrypted document. */
  password?: string
}

export interface ExtractOptions {
  signal?: AbortSignal
  limits?: Partial<Limits>
  /** `false` leaves `record.evidence` empty. Default `true`. */
  evidence?: boolean
}

export interface ParseOptions extends ReadOptions, ExtractOptions {}

export interface ParseAllOptions extends Omit<ParseOptions, 'name'> {
  /** How many documents are in work at a time, 1 or more. Default 1. */
  concurrency?: number
}

/** The caller's limits over the default ones. An explicit `undefined` counts as left out. */
export function completeLimits(limits: Partial<Limits> = {}): Limits {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) }
}
