/** Files that cannot be read: each its own error, that says what to do. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReadError, READ_ERROR_CODES } from '@cofnod/model'
import { parseMinutes } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { fixturesFolder } from './cases.js'

const folder = join(fixturesFolder, 'broken')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, string>

async function failure(input: string): Promise<unknown> {
  // Without text recognition, which is installed here but need not be.
  return parseMinutes(input, { ocr: 'never' }).then(
    () => null,
    (error: unknown) => error
  )
}

describe('broken files', () => {
  it('are all listed, with codes that exist', () => {
    const files = readdirSync(folder).filter((name) => name !== 'about.md' && name !== 'expected.json')
    expect(Object.keys(expected).sort()).toEqual(files.sort())
    for (const code of Object.values(expected)) expect(READ_ERROR_CODES).toContain(code)
  })

  it.each([...Object.entries(expected), ['', 'is-directory'], ['nowhere.pdf', 'not-found']])(
    '%s: %s',
    async (name, code) => {
      const error = await failure(join(folder, name!))
      if (!isReadError(error)) expect.fail(`Unexpected ${String(error)}, expected a ReadError`)
      expect(error.code).toBe(code)
      expect(error.message).toMatch(/^[A-Z].*[.)]$/)
      expect(error.message).not.toContain('\n')
      expect(error.file).toContain(name)
    }
  )
})
