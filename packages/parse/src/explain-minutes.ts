/** A document in, its record and what each of its lines was read as out. */
import type { Explanation } from '@cofnod/model'
import type { MinutesInput } from './input.js'
import type { ParseOptions } from './options.js'
import { readTimed } from './parse-minutes.js'

/**
 * As `parseMinutes`, with what every line of the document was read as: for who asks why a value is there, or isn't.
 *
 * @throws ReadError, and TypeError where `input` is no kind of input.
 */
export async function explainMinutes(input: MinutesInput, options: ParseOptions = {}): Promise<Explanation> {
  const { tree, deadline } = await readTimed(input, options)
  const { explainTree } = await import('@cofnod/extract')
  return explainTree(tree, { deadline })
}
