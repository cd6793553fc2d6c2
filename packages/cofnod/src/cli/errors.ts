/** How failures are told on standard error. */
import { type Io, isBrokenPipe, write } from './io.js'

/** One line: `cofnod: FILE: sentence [code]`. Line breaks inside a name become blanks. */
export function complain(io: Io, file: string | null, sentence: string, code?: string): Promise<void> {
  const words = [file, sentence].filter((part) => part !== null).join(': ')
  return tell(io, `cofnod: ${words.replace(/[\s\p{Cc}]+/gu, ' ')}${code ? ` [${code}]` : ''}\n`)
}

/** An error that is our own fault: one line that asks for a report; with COFNOD_DEBUG=1 the stack after it. */
export async function complainOfOurselves(io: Io, file: string | null, error: unknown): Promise<void> {
  const what = error instanceof Error ? error.message : String(error)
  const debug = io.env.COFNOD_DEBUG === '1'
  const ask = debug ? 'Please report it.' : 'Please report it with what COFNOD_DEBUG=1 prints.'
  await complain(io, file, `cofnod failed by a fault of its own: ${what}. ${ask}`, 'internal')
  if (debug) await tell(io, `${error instanceof Error ? error.stack : what}\n`)
}

async function tell(io: Io, text: string): Promise<void> {
  try {
    await write(io.stderr, text)
  } catch (error) {
    // Nobody listens; the exit code still says it.
    if (!isBrokenPipe(error)) throw error
  }
}
