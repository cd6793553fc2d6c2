/** `cofnod explain`: where each value was read, and what each line was read as. */
import { isReadError } from '@cofnod/model'
import { complain, complainOfOurselves } from './errors.js'
import { type Io, isBrokenPipe, wantsColor, write } from './io.js'
import { UsageError } from './usage-error.js'

export interface ExplainFlags {
  lines?: boolean
  find?: string
  format: 'text' | 'json'
  name?: string
  password?: string
}

/**
 * @param pointer JSON Pointer (RFC 6901) into the record; '' or left out: all of it.
 * @returns 0, or 1 where the document can't be read.
 * @throws UsageError
 */
export async function explainCommand(
  file: string,
  pointer: string | undefined,
  { lines, find, format, name, password }: ExplainFlags,
  io: Io
): Promise<number> {
  if (pointer && !pointer.startsWith('/')) {
    throw new UsageError(
      `Unexpected pointer ${pointer}, expected one that begins with a slash, as in /attendees/0/name.`
    )
  }
  try {
    const [{ explainMinutes }, { toExplainedLines, toExplanation }] = await Promise.all([
      import('@cofnod/parse'),
      import('@cofnod/export')
    ])
    const input = file === '-' ? io.stdin : file
    const explanation = await explainMinutes(input, { name, password, signal: io.signal })
    const options = { pointer, find, color: wantsColor(io), width: io.stdout.columns }
    if (format === 'json') await write(io.stdout, `${JSON.stringify(explanation, null, 2)}\n`)
    else if (lines || find !== undefined) await write(io.stdout, toExplainedLines(explanation, options))
    else await write(io.stdout, toExplanation(explanation.record, options))
    return 0
  } catch (error) {
    if (isBrokenPipe(error)) throw error
    const shown = file === '-' ? 'standard input' : file
    if (isReadError(error)) await complain(io, shown, error.message, error.code)
    else await complainOfOurselves(io, shown, error)
    return 1
  }
}
