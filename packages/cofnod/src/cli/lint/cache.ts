/** `--cache`: what was found in a document, while its bytes, its rules and cofnod are the same. */
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { LintResult } from '@cofnod/lint'
import { OutputError, systemReason } from '../output-error.js'

interface Entry {
  key: string
  result: Omit<LintResult, 'file'>
}

export interface Cache {
  get(path: string, key: string): Omit<LintResult, 'file'> | null
  put(path: string, key: string, result: LintResult): void
  /** @throws OutputError */
  save(): Promise<void>
}

const nothing: Cache = { get: () => null, put() {}, async save() {} }

export async function openCache(location: string | null, version: string): Promise<Cache> {
  if (location === null) return nothing
  const entries = new Map<string, Entry>(await load(location, version))
  return {
    get: (path, key) => (entries.get(path)?.key === key ? (entries.get(path)?.result ?? null) : null),
    put: (path, key, { file: _file, ...result }) => void entries.set(path, { key, result }),
    async save() {
      try {
        await writeFile(`${location}.part`, JSON.stringify({ version, entries: [...entries] }))
        await rename(`${location}.part`, location)
      } catch (cause) {
        throw new OutputError('not-written', `The cache ${location} cannot be written: ${systemReason(cause)}.`, {
          cause
        })
      }
    }
  }
}

async function load(location: string, version: string): Promise<[string, Entry][]> {
  try {
    const data = JSON.parse(await readFile(location, 'utf8')) as { version: string; entries: [string, Entry][] }
    return data.version === version ? data.entries : []
  } catch {
    // None yet, or of no use: it is only a memory.
    return []
  }
}

export const hashOf = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part).update('\u0000'), createHash('sha256')).digest('hex')
