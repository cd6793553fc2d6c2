/** The files to measure: the corpus where it lies, else the project's own fixtures. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures')

/** @returns {{ paths: string[], from: string }} */
export function filesOf(corpus, extension) {
  const real = ['dev/docs', 'stress'].flatMap((folder) => list(join(corpus, folder), extension))
  if (real.length > 0) return { paths: real, from: 'the corpus' }
  const own = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'broken')
    .flatMap(({ name }) => list(join(fixtures, name), extension))
  return { paths: own, from: 'the fixtures (there is no corpus)' }
}

const list = (folder, extension) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .sort()
        .map((name) => join(folder, name))
    : []
