/** Runs LibreOffice, where it is installed, to turn a document of another word processor into docx. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Limits, ReadError } from '@cofnod/model'

/** Where the program is, most usual first; the first that starts is taken. */
const PROGRAMS: readonly string[] = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe'
]

export interface ConvertOptions {
  /** Ending that says what the bytes are, without the dot ("doc"). Letters and digits only. */
  extension: string
  limits: Limits
  /** Kills the program. */
  signal?: AbortSignal
  /** Programs to try instead of the usual ones. */
  programs?: readonly string[]
}

/**
 * @returns The bytes of a docx; null where LibreOffice made none of it.
 * @throws ReadError `no-converter` where LibreOffice is not installed, `too-large`, `aborted`.
 */
export async function convertToDocx(bytes: Uint8Array, options: ConvertOptions): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'cofnod-libreoffice-'))
  try {
    // A profile of its own: a running LibreOffice would take the job over, and two at once would wait for each other.
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE)
    const input = join(folder, `input.${options.extension}`)
    await writeFile(input, bytes)
    await runFirst(options.programs ?? PROGRAMS, programArguments(profile, folder, input), folder, options.signal)
    return await collect(join(folder, 'out', 'input.docx'), options.limits)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function programArguments(profile: string, folder: string, input: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--convert-to', 'docx:MS Word 2007 XML'],
    ...['--outdir', join(folder, 'out'), input]
  ]
}

async function runFirst(
  programs: readonly string[],
  args: string[],
  home: string,
  signal: AbortSignal | undefined
): Promise<void> {
  for (const program of programs) if (await run(program, args, home, signal)) return
  throw new ReadError('no-converter')
}

/** @returns Whether there is such a program. Its exit code says nothing: it is 0 also where nothing was converted. */
function run(program: string, args: string[], home: string, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // It starts processes of its own: in a group of theirs they can be ended together.
    const child = spawn(program, args, {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      cwd: home,
      env: { ...process.env, HOME: home }
    })
    const kill = () => {
      if (child.pid === undefined) return
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
      } catch (error) {
        // ESRCH: it has just ended.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') reject(error)
      }
    }
    signal?.addEventListener('abort', kill, { once: true })
    if (signal?.aborted) kill()
    child.on('error', (error: NodeJS.ErrnoException) => {
      signal?.removeEventListener('abort', kill)
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    child.on('close', () => {
      signal?.removeEventListener('abort', kill)
      if (signal?.aborted) reject(new ReadError('aborted', { cause: signal.reason }))
      else resolve(true)
    })
  })
}

async function collect(path: string, limits: Limits): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path)
    if (size > limits.bytes) throw new ReadError('too-large', { detail: `converted; limit: ${limits.bytes} bytes` })
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const setting = (path: string, name: string, value: string | number | boolean) =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** No macros, nothing fetched: linked pictures and files stay where they are, and a proxy that is none catches the rest. */
const PROFILE = [
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  setting('Office.Common/Security/Scripting', 'DisableMacrosExecution', true),
  setting('Office.Common/Security/Scripting', 'MacroSecurityLevel', 3),
  setting('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', true),
  setting('Office.Common/Security/Scripting', 'DisableActiveContent', true),
  setting('Office.Writer/Content/Update', 'Link', 2),
  setting('Inet/Settings', 'ooInetProxyType', 2),
  setting('Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'),
  setting('Inet/Settings', 'ooInetHTTPProxyPort', 9),
  setting('Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'),
  setting('Inet/Settings', 'ooInetHTTPSProxyPort', 9),
  '</oor:items>'
].join('')
