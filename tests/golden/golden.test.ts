/** Each fixture's tree and record against the files beside it. After a change on purpose: `pnpm test:update`, then read the difference. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseMinutes, readDocument } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { caseFolders, fixturesFolder, listFixtures } from './cases.js'
import { expectGolden, updating } from './golden-file.js'
import { outline } from './outline.js'

const fixtures = listFixtures()

describe.each(fixtures)('$name', ({ path, goldens }) => {
  it('has the tree of its golden', async () => {
    expectGolden(goldens.tree, outline(await readDocument(path)))
  })

  it('has the record of its golden', async () => {
    expectGolden(goldens.record, await parseMinutes(path))
  })
})

describe('the fixture folders', () => {
  it('hold no golden without an input', () => {
    const known = new Set(fixtures.flatMap(({ goldens }) => [goldens.tree, goldens.record]))
    const orphans = caseFolders()
      .flatMap((name) => readdirSync(join(fixturesFolder, name)).map((file) => join(fixturesFolder, name, file)))
      .filter((path) => /[\\/](?:tree|record)(?:\.\w+)?\.json$/.test(path) && !known.has(path))
    if (updating) for (const path of orphans) rmSync(path)
    else expect(orphans).toEqual([])
  })

  it('each hold an input and say what they show', () => {
    const incomplete = caseFolders().filter((name) => {
      const files = readdirSync(join(fixturesFolder, name))
      return !files.includes('about.md') || !files.some((file) => file.startsWith('input.'))
    })
    expect(incomplete).toEqual([])
    expect(fixtures.length).toBeGreaterThanOrEqual(16)
  })
})
