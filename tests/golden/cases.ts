/** The fixture cases, as the tests go through them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Expected } from './expected.js'

export const fixturesFolder = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** Folders of `fixtures/` that hold no case. */
const notCases = new Set(['broken', 'gold', 'make', 'node_modules'])

export interface Fixture {
  /** Folder name, with the extension where a case has several inputs: `same-minutes (docx)`. */
  name: string
  folder: string
  /** Path of the input. */
  path: string
  /** What a careful reader finds; null where the document is no minutes. */
  expected: Expected | null
  goldens: { tree: string; record: string }
}

/** Folders of all cases, sorted. */
export function caseFolders(): string[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notCases.has(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** Every input of every case, in the order of their names. */
export function listFixtures(): Fixture[] {
  return caseFolders().flatMap((name) => {
    const folder = join(fixturesFolder, name)
    const inputs = readdirSync(folder)
      .filter((file) => file.startsWith('input.'))
      .sort()
    const expectedPath = join(folder, 'expected.json')
    const expected = existsSync(expectedPath) ? (JSON.parse(readFileSync(expectedPath, 'utf8')) as Expected) : null
    return inputs.map((input) => {
      const suffix = inputs.length > 1 ? extname(input) : ''
      return {
        name: inputs.length > 1 ? `${name} (${suffix.slice(1)})` : name,
        folder,
        path: join(folder, input),
        expected,
        goldens: { tree: join(folder, `tree${suffix}.json`), record: join(folder, `record${suffix}.json`) }
      }
    })
  })
}
