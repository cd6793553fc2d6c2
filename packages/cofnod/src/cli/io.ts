/** What the command line sees of the process. */

export interface OutputStream {
  write(text: string, done: (error?: Error | null) => void): unknown
  isTTY?: boolean
  columns?: number
}

export interface Io {
  stdin: AsyncIterable<Uint8Array>
  stdout: OutputStream
  stderr: OutputStream
  env: Record<string, string | undefined>
  /** Cancels what is being read. */
  signal?: AbortSignal
}

/** Resolves when the stream took the text. Rejects with `EPIPE` where nobody reads it any more. */
export function write(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Whether an error says that the reader of our output has gone (`cofnod … | head`). */
export function isBrokenPipe(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}

/** Colours on a terminal only; NO_COLOR (no-color.org) switches them off, FORCE_COLOR (Node's rule: it wins) on. */
export function wantsColor({ stdout, env }: Io): boolean {
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
