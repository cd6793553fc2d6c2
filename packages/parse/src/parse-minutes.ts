/** The one call: a document in, its record out. */
import { createDeadline, type Deadline, type DocumentTree, type MinutesRecord } from '@cofnod/model'
import { extractAllWith, extractWith } from './extract-record.js'
import type { MinutesInput } from './input.js'
import { completeLimits, type ParseOptions } from './options.js'
import { readWith } from './read-document.js'
import { readers } from './readers.js'

/**
 * Reads a document and the record of the meeting in it. The same bytes and options give the same record. Where it holds
 * the minutes of several meetings, the record is the first one's and has an issue `several-meetings`; `parseAllMinutes`
 * gives each.
 *
 * @param input A path, the `file:` URL of a file, bytes, a `Blob` or `File`, or a stream of bytes.
 * @throws ReadError where there is no record to give: its `code` is for programs, its `message` says what to do.
 * TypeError where `input` is no kind of input.
 */
export async function parseMinutes(input: MinutesInput, options: ParseOptions = {}): Promise<MinutesRecord> {
  const { tree, deadline } = await readTimed(input, options)
  return extractWith(tree, options, deadline)
}

/** {@link parseMinutes} for every meeting in the document, in the order in which they are printed: one or more records. */
export async function parseMeetings(input: MinutesInput, options: ParseOptions): Promise<MinutesRecord[]> {
  const { tree, deadline } = await readTimed(input, options)
  return extractAllWith(tree, options, deadline)
}

/** The tree, with what is left of its clock: `limits.milliseconds` is for the document, not for each step. */
export async function readTimed(
  input: MinutesInput,
  options: ParseOptions
): Promise<{ tree: DocumentTree; deadline: Deadline }> {
  const deadline = createDeadline(completeLimits(options.limits), options.signal)
  return { tree: await readWith(readers, input, options, deadline), deadline }
}
