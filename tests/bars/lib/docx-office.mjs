/** LibreOffice as an oracle: what it makes of a document, by files in a folder of its own. */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const COMMANDS = ['soffice', 'libreoffice']
/** One batch of documents may take so long. */
const BATCH_MS = 10 * 60_000
const ALONE_MS = 60_000

/** The command's name, null where LibreOffice is not installed. */
export async function findOffice() {
  for (const command of COMMANDS) {
    if ((await run(command, ['--version'], ALONE_MS)) === 0) return command
  }
  return null
}

/**
 * Converts files by one start of the program, and those that the batch leaves out one by one.
 * @param {string[]} files Paths.
 * @param {{ extension: string, filter: string }[]} formats What to make of each, by LibreOffice's names of filters.
 * @returns {Promise<(string | null)[][]>} For each file the text of each format, null where LibreOffice made none.
 */
export async function convert(command, files, formats) {
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-office-'))
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const inputs = files.map((file, index) => {
      const path = join(folder, `${index}${extname(file)}`)
      copyFileSync(file, path)
      return path
    })
    const results = files.map(() => [])
    for (const { extension, filter } of formats) {
      const out = join(folder, extension)
      mkdirSync(out)
      const made = (index) => join(out, `${index}.${extension}`)
      const args = [profile, '--headless', '--convert-to', filter, '--outdir', out]
      await run(command, [...args, ...inputs], BATCH_MS)
      for (const [index, input] of inputs.entries()) {
        if (!existsSync(made(index))) await run(command, [...args, input], ALONE_MS)
        results[index].push(existsSync(made(index)) ? readFileSync(made(index), 'utf8') : null)
      }
    }
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns {Promise<number | null>} The exit code, null where the program is missing or took too long. */
function run(command, args, timeout) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout, killSignal: 'SIGKILL' })
    child.on('error', () => resolve(null))
    child.on('close', (code) => resolve(code))
  })
}
