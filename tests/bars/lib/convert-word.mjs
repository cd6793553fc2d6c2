/** Documents saved in other formats by LibreOffice, as files. */
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const BATCH_MS = 10 * 60_000

/** LibreOffice's names of what it saves, by extension. */
const FILTERS = { doc: 'doc:MS Word 97', odt: 'odt', rtf: 'rtf' }

/**
 * Saves every .docx as .doc, .odt and .rtf, and hands the files to `work`; they are gone when that is done.
 * @param {string} command LibreOffice's.
 * @param {string[]} paths Of .docx files.
 * @param {(saved: { path: string, format: string, copy: string | null }[]) => Promise<void>} work `copy` is null where
 *   LibreOffice saved nothing.
 */
export async function withConverted(command, paths, work) {
  const folder = mkdtempSync(join(tmpdir(), 'cofnod-converted-'))
  try {
    // Under their own names, which may tell the date of a meeting; one of two with the same name is left out.
    const names = new Map(paths.map((path) => [basename(path, '.docx'), path]))
    const inputs = [...names].map(([name, path]) => {
      const input = join(folder, `${name}.docx`)
      copyFileSync(path, input)
      return input
    })
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const saved = []
    for (const [format, filter] of Object.entries(FILTERS)) {
      const out = join(folder, format)
      mkdirSync(out)
      await run(command, [profile, '--headless', '--convert-to', filter, '--outdir', out, ...inputs])
      for (const [name, path] of names) {
        const copy = join(out, `${name}.${format}`)
        saved.push({ path, format, copy: existsSync(copy) ? copy : null })
      }
    }
    await work(saved)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: BATCH_MS, killSignal: 'SIGKILL' })
    child.on('error', reject)
    child.on('close', resolve)
  })
}
