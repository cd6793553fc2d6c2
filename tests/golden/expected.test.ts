/** Each fixture's record against what a careful reader finds in it (fixtures/<case>/expected.json, written by hand). */
import type { MinutesRecord } from '@cofnod/model'
import { parseMinutes } from '@cofnod/parse'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'
import { CATEGORIES, compareExpected } from './compare-expected.js'

describe.each(listFixtures().filter(({ expected }) => expected !== null))('$name', ({ path, expected }) => {
  let record: MinutesRecord

  beforeAll(async () => {
    record = await parseMinutes(path)
  })

  it.each(CATEGORIES)('%s', (category) => {
    expect(compareExpected(category, expected!, record)).toEqual([])
  })
})
