/**
 * Each fixture's record against what a careful reader finds in it (fixtures/<case>/expected.json, written by hand).
 *
 * Where the record still falls short, `gaps.json` beside it lists how, by input and category: a gap that closes must be
 * taken out of the list and a new one fails. `pnpm test:update` rewrites the lists; a growing list is a regression.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { MinutesRecord } from '@cofnod/model'
import { parseMinutes } from '@cofnod/parse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'
import { CATEGORIES, compareExpected } from './compare-expected.js'

type Gaps = Record<string, Record<string, string[]>>

const update = process.env.COFNOD_UPDATE === '1'
const gapsPath = (input: string) => join(dirname(input), 'gaps.json')
const readGaps = (input: string): Gaps => {
  const path = gapsPath(input)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Gaps) : {}
}

describe.each(listFixtures().filter(({ expected }) => expected !== null))('$name', ({ path, expected }) => {
  let record: MinutesRecord
  const found: Record<string, string[]> = {}

  beforeAll(async () => {
    record = await parseMinutes(path)
  })

  it.each(CATEGORIES)('%s', (category) => {
    const gaps = compareExpected(category, expected!, record)
    if (gaps.length > 0) found[category] = gaps
    if (!update) expect(gaps).toEqual(readGaps(path)[basename(path)]?.[category] ?? [])
  })

  afterAll(() => {
    if (!update) return
    const { [basename(path)]: _old, ...others } = readGaps(path)
    const gaps: Gaps = Object.keys(found).length > 0 ? { ...others, [basename(path)]: found } : others
    if (Object.keys(gaps).length > 0) writeFileSync(gapsPath(path), `${JSON.stringify(gaps, null, 2)}\n`)
    else rmSync(gapsPath(path), { force: true })
  })
})
