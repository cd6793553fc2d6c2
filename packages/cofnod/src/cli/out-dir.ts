/** `--out-dir`: one file a document, whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Format, ParseFlags } from './flags.js'
import { OutputError, systemReason } from './output-error.js'
import type { Sink } from './sink.js'

interface Target {
  path: string
  /** An earlier input of the run that has this path. */
  takenBy: string | null
}

const extensions: Record<Format, string> = { json: '.json', ndjson: '.ndjson', summary: '.txt' }

/**
 * Makes the folder. A file that lies there from an earlier run is replaced; within a run the first input keeps the name.
 *
 * @throws OutputError where the folder cannot be made.
 */
export async function createFolderSink(
  files: readonly string[],
  format: Format,
  flags: ParseFlags,
  folder: string
): Promise<Sink> {
  const extension = flags.text && flags.format === undefined ? '.txt' : extensions[format]
  const names = files.map((file) => basename(file === '-' ? (flags.name ?? 'stdin') : file) + extension)
  const targets = planTargets(files, names, folder)
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new OutputError('not-written', `The folder ${folder} cannot be made: ${systemReason(cause)}.`, { cause })
  }
  const target = (index: number): Target => {
    const found = targets[index]
    if (found === undefined) throw new RangeError(`Unexpected index ${index}, expected one below ${targets.length}`)
    return found
  }
  return {
    check(index) {
      const { path, takenBy } = target(index)
      if (takenBy === null) return
      const advice = 'Give one of them another name or folder.'
      throw new OutputError('name-taken', `Its result would replace that of ${takenBy} in ${path}. ${advice}`)
    },
    put: (index, text) => writeAtomically(target(index).path, text),
    async end() {}
  }
}

function planTargets(files: readonly string[], names: readonly string[], folder: string): Target[] {
  const owners = new Map<string, string>()
  // Names that differ in case only are one file on these systems.
  const oneCase = process.platform === 'darwin' || process.platform === 'win32'
  return names.map((name, index) => {
    const key = oneCase ? name.toLowerCase() : name
    const takenBy = owners.get(key) ?? null
    if (takenBy === null) owners.set(key, files[index] ?? name)
    return { path: join(folder, name), takenBy }
  })
}

/** Writes beside the target and renames: who looks never sees half a file. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.part`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw new OutputError('not-written', `The result cannot be written to ${path}: ${systemReason(cause)}.`, { cause })
  }
}
