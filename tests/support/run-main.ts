/** The command line inside this process. */
import { main } from '../../packages/cofnod/src/cli/main.js'

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

interface Setting {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  signal?: AbortSignal
  /** Both outputs are terminals of 80 columns. */
  terminal?: boolean
  /** What standard output answers to a write. */
  failing?: Error
}

export async function runMain(
  argv: string[],
  { stdin, env = {}, signal, terminal = false, failing }: Setting = {}
): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  const screen = terminal ? { isTTY: true, columns: 80 } : {}
  const code = await main(argv, {
    stdin: chunks(stdin ?? ''),
    stdout: {
      ...screen,
      write(text, done) {
        if (failing) return done(failing)
        stdout += text
        done()
      }
    },
    stderr: {
      ...screen,
      write(text, done) {
        stderr += text
        done()
      }
    },
    env,
    signal
  })
  return { code, stdout, stderr }
}

async function* chunks(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  const middle = Math.floor(bytes.length / 2)
  if (bytes.length > 0) yield* [bytes.subarray(0, middle), bytes.subarray(middle)]
}
