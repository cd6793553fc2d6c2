/** The `tesseract` command, where it is installed: twice as fast as tesseract.js. */
import { spawn } from 'node:child_process'
import { type Backend, SEGMENTATION } from './backend.js'

/** Milliseconds within which the command tells its version. */
const PATIENCE = 5_000
/** Bytes that it may answer for a page. */
const ANSWER_LIMIT = 64 * 1024 * 1024

/** Null where the command is missing, or has neither English nor Welsh. */
export async function findCommand(command: string, workers: number): Promise<Backend | null> {
  const told = await ask(command)
  if (!told) return null
  const { version, languages } = told
  if (!languages.includes('eng') && !languages.includes('cym')) return null
  const running = new Set<AbortController>()
  return {
    name: `tesseract ${version}`,
    workers,
    languages,
    async read(picture, wanted, dpi, layout, signal) {
      const own = new AbortController()
      const stop = () => own.abort(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
      running.add(own)
      try {
        signal.throwIfAborted()
        const options = [
          'stdin',
          'stdout',
          '-l',
          wanted.join('+'),
          '--dpi',
          `${Math.round(dpi)}`,
          '--psm',
          SEGMENTATION[layout],
          'hocr'
        ]
        return await run(command, options, picture, own.signal)
      } finally {
        running.delete(own)
        signal.removeEventListener('abort', stop)
      }
    },
    async close() {
      for (const each of running) each.abort(new Error('closed'))
    }
  }
}

async function ask(command: string): Promise<{ version: string; languages: string[] } | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const [version, list] = [
      await run(command, ['--version'], null, signal),
      await run(command, ['--list-langs'], null, signal)
    ]
    const number = /tesseract v?(\d+)\.(\d+(?:\.\d+)?)/.exec(version)
    // Before 4 there was no neural recognition.
    if (!number || Number(number[1]) < 4) return null
    return {
      version: `${number[1]}.${number[2]}`,
      languages: list.split(/\s+/).filter((word) => /^[a-z_]{3,}$/.test(word))
    }
  } catch {
    // Whatever is called so, it is no tesseract.
    return null
  }
}

/** What it writes to standard output (version 4 tells its version on standard error). */
function run(command: string, options: string[], input: Uint8Array | null, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // One thread a page: several pages at a time use the machine better.
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    const child = spawn(command, options, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    const parts: Buffer[] = []
    let size = 0
    let complaint = ''
    let settled = false
    const settle = (end: () => void) => {
      if (settled) return
      settled = true
      signal.removeEventListener('abort', stop)
      end()
    }
    const stop = () => {
      child.kill('SIGKILL')
      settle(() => reject(signal.reason as Error))
    }
    signal.addEventListener('abort', stop, { once: true })
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > ANSWER_LIMIT) {
        child.kill('SIGKILL')
        settle(() => reject(new Error('tesseract answered too much')))
      } else parts.push(part)
    })
    child.stderr.on('data', (part: Buffer) => {
      if (complaint.length < 2_000) complaint += part.toString('utf8')
    })
    child.on('error', (error) => settle(() => reject(error)))
    child.on('close', (code) => {
      const text = Buffer.concat(parts).toString('utf8')
      if (code === 0) settle(() => resolve(text || complaint))
      else settle(() => reject(new Error(`tesseract failed: ${complaint.trim().split('\n').at(-1) ?? code}`)))
    })
    // It may end before it has read all; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? undefined)
    if (signal.aborted) stop()
  })
}
