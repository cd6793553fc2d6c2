/** Many documents, one after another or a few at a time. */
import { isReadError, type MinutesRecord, ReadError } from '@cofnod/model'
import { inputLabel, type MinutesInput } from './input.js'
import type { ParseAllOptions, ParseOptions } from './options.js'
import { parseMeetings } from './parse-minutes.js'

/** A document and the record of a meeting in it, or why there is none. */
export type ParseResult<I extends MinutesInput = MinutesInput> =
  | { input: I; record: MinutesRecord; error?: undefined }
  | { input: I; record?: undefined; error: ReadError }

type Parse = (input: MinutesInput, options: ParseOptions) => Promise<MinutesRecord[]>

/**
 * Parses many documents and yields their records in the order of `inputs`; a document that holds the minutes of several
 * meetings gives a result for each, with the same `input`. One that cannot be read gives its error, and the rest goes on; so does one that cofnod fails at by its own fault (`damaged`, its detail asks for a report).
 * Inputs are drawn as they are needed. After `signal` is aborted no further input is drawn. Leaving the loop early
 * cancels what is in work.
 *
 * @throws RangeError where `concurrency` is no whole number from 1; what drawing an input throws.
 */
export function parseAllMinutes<I extends MinutesInput>(
  inputs: Iterable<I> | AsyncIterable<I>,
  options: ParseAllOptions = {}
): AsyncGenerator<ParseResult<I>, void, undefined> {
  return parseAllWith(parseMeetings, inputs, options)
}

/** {@link parseAllMinutes} with this function for each document. */
export async function* parseAllWith<I extends MinutesInput>(
  parse: Parse,
  inputs: Iterable<I> | AsyncIterable<I>,
  { concurrency = 1, signal, ...rest }: ParseAllOptions
): AsyncGenerator<ParseResult<I>, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`Unexpected concurrency ${concurrency}, expected a whole number from 1`)
  }
  const left = new AbortController()
  const each = { ...rest, signal: signal ? AbortSignal.any([signal, left.signal]) : left.signal }
  const source = iterate(inputs)
  const inWork: Promise<ParseResult<I>[]>[] = []
  let drained = false
  try {
    while (true) {
      while (!drained && inWork.length < concurrency && !signal?.aborted) {
        const next = await source.next()
        if (next.done) drained = true
        else inWork.push(settle(parse, next.value, each))
      }
      const first = inWork.shift()
      if (first === undefined) return
      yield* await first
    }
  } finally {
    left.abort()
    await Promise.all(inWork)
    if (!drained) await source.return?.()
  }
}

function iterate<I>(inputs: Iterable<I> | AsyncIterable<I>): AsyncIterator<I> | Iterator<I> {
  return Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
}

/** Never rejects: every failure becomes part of the result. */
async function settle<I extends MinutesInput>(
  parse: Parse,
  input: I,
  options: ParseOptions
): Promise<ParseResult<I>[]> {
  try {
    return (await parse(input, options)).map((record) => ({ input, record }))
  } catch (error) {
    return [{ input, error: isReadError(error) ? error : unexpected(error, input) }]
  }
}

function unexpected(error: unknown, input: MinutesInput): ReadError {
  const what = error instanceof Error ? error.message : String(error)
  // Said of the caller's input by loadInput: nothing that we should hear of.
  const detail =
    error instanceof TypeError && /^Unexpected /.test(what) ? what : `cofnod failed, please report: ${what}`
  return new ReadError('damaged', { detail, file: inputLabel(input) ?? undefined, cause: error })
}
