/** The same bytes give the same record, byte for byte. */
import { readFileSync } from 'node:fs'
import { parseAllMinutes, parseMinutes } from 'cofnod'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listFixtures } from './golden/cases.js'

const fixtures = listFixtures()
const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

async function parseIn(timeZone: string, date: string, path: string): Promise<string> {
  process.env.TZ = timeZone
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) })
  const record = JSON.stringify(await parseMinutes(path))
  vi.useRealTimers()
  return record
}

describe.each(fixtures.map(({ name, path }) => [name, path] as const))('%s', (_name, path) => {
  it('is the same on another day in another time zone', async () => {
    const here = await parseIn('UTC', '2024-06-01T12:00:00Z', path)
    const there = await parseIn('Pacific/Auckland', '1999-12-31T23:30:00Z', path)
    expect(there).toBe(here)
  })

  it('is the same from a path and from its bytes, which stay as they are', async () => {
    const bytes = readFileSync(path)
    const before = Buffer.from(bytes)
    const fromBytes = await parseMinutes(bytes, { name: path })
    expect(JSON.stringify(fromBytes)).toBe(JSON.stringify(await parseMinutes(path)))
    expect(bytes.equals(before)).toBe(true)
  })
})

describe('parseAllMinutes', () => {
  const paths = fixtures.map(({ path }) => path)

  it('gives what parseMinutes gives, in order, at any concurrency', async () => {
    const run = async (concurrency: number) => {
      const records: string[] = []
      for await (const { input, record } of parseAllMinutes(paths, { concurrency })) {
        expect(input).toBe(paths[records.length])
        records.push(JSON.stringify(record))
      }
      return records
    }
    const one = await run(1)
    expect(one).toHaveLength(paths.length)
    expect(await run(4)).toEqual(one)
    expect(one[0]).toBe(JSON.stringify(await parseMinutes(paths[0] ?? '')))
  })
})
