import { setTimeout as wait } from 'node:timers/promises'
import { type MinutesRecord, ReadError } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import type { MinutesInput } from './input.js'
import type { ParseAllOptions, ParseOptions } from './options.js'
import { parseAllMinutes, parseAllWith } from './parse-all-minutes.js'

/** A record that only says which input it is of. */
const recordOf = (input: MinutesInput) => ({ source: { name: input } }) as unknown as MinutesRecord
const recordsOf = (input: MinutesInput) => [recordOf(input)]

async function all<I extends string>(
  parse: (input: MinutesInput, options: ParseOptions) => Promise<MinutesRecord[]>,
  inputs: Iterable<I> | AsyncIterable<I>,
  options: ParseAllOptions = {}
) {
  const results = []
  for await (const result of parseAllWith(parse, inputs, options)) results.push(result)
  return results
}

describe('parseAllWith', () => {
  it('gives every input its record or its error, and goes on', async () => {
    const gone = new ReadError('not-found')
    const bug = new Error('x is undefined')
    const results = await all(
      async (input) => {
        if (input === 'gone') throw gone
        if (input === 'bug') throw bug
        return recordsOf(input)
      },
      ['a', 'gone', 'bug', 'b']
    )
    expect(results.map(({ input }) => input)).toEqual(['a', 'gone', 'bug', 'b'])
    expect(results[0]?.record).toEqual(recordOf('a'))
    expect(results[1]?.error).toBe(gone)
    expect(results[2]?.error).toMatchObject({ code: 'damaged', file: 'bug', cause: bug })
    expect(results[2]?.error?.detail).toMatch(/please report: x is undefined/)
    expect(results[3]?.record).toEqual(recordOf('b'))
  })

  it('gives a result for each meeting of a document', async () => {
    const results = await all(async (input) => [recordOf(`${input}1`), recordOf(`${input}2`)], ['a', 'b'])
    expect(results.map(({ input, record }) => [input, record?.source.name])).toEqual([
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
      ['b', 'b2']
    ])
  })

  it('reads each meeting of a file', async () => {
    const meeting = (day: string, who: string) =>
      `Minutes of the meeting of Llan Harbour Board held on ${day}\nPresent: ${who}\n1. Welcome\nAll were welcomed.\n2. Moorings\nThe moorings were discussed at length and the buoys were found good.\n3. Slipway\nThe slipway was swept.\n4. Close\nThe meeting closed at 9 pm.\n`
    const text = meeting('4 March 2024', 'Ann Lewis, Bob Owen') + meeting('8 April 2024', 'Tom Rees, Nia Pugh')
    const dates = []
    for await (const { record } of parseAllMinutes([new TextEncoder().encode(text)])) dates.push(record?.meeting.date)
    expect(dates).toEqual(['2024-03-04', '2024-04-08'])
  })

  it.each([1, 2, 5])('has %i in work at most, and keeps the order', async (concurrency) => {
    let inWork = 0
    let most = 0
    const inputs = ['30', '1', '20', '2', '10', '3', '1']
    const results = await all(
      async (input) => {
        inWork += 1
        most = Math.max(most, inWork)
        await wait(Number(input))
        inWork -= 1
        return recordsOf(input)
      },
      inputs,
      { concurrency }
    )
    expect(results.map(({ input }) => input)).toEqual(inputs)
    expect(most).toBe(concurrency)
  })

  it('draws inputs as it needs them, from an async iterable too, and closes it when left', async () => {
    const drawn: string[] = []
    let closed = false
    async function* endless(): AsyncGenerator<string> {
      try {
        for (let i = 0; ; i++) {
          drawn.push(String(i))
          yield String(i)
        }
      } finally {
        closed = true
      }
    }
    for await (const { input } of parseAllWith(async (name) => recordsOf(name), endless(), { concurrency: 2 })) {
      if (input === '3') break
    }
    expect(drawn.length).toBeLessThanOrEqual(5)
    expect(closed).toBe(true)
  })

  it('cancels what is in work when left', async () => {
    const cancelled: string[] = []
    const parse = async (input: MinutesInput, { signal }: ParseOptions) => {
      if (input === 'first') return recordsOf(input)
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
      cancelled.push(String(input))
      throw new ReadError('aborted')
    }
    for await (const _result of parseAllWith(parse, ['first', 'second', 'third'], { concurrency: 3 })) break
    expect(cancelled).toEqual(['second', 'third'])
  })

  it('draws nothing more once the signal is aborted', async () => {
    const controller = new AbortController()
    const parse = async (input: MinutesInput) => {
      controller.abort()
      return recordsOf(input)
    }
    const results = await all(parse, ['a', 'b', 'c'], { signal: controller.signal })
    expect(results.map(({ input }) => input)).toEqual(['a'])
  })

  it('refuses a concurrency that is none', async () => {
    await expect(all(async (input) => recordsOf(input), ['a'], { concurrency: 0 })).rejects.toThrow(RangeError)
    await expect(all(async (input) => recordsOf(input), ['a'], { concurrency: 1.5 })).rejects.toThrow(/whole number/)
  })
})

describe('parseAllMinutes', () => {
  it('reads for itself', async () => {
    const results = []
    for await (const result of parseAllMinutes(['/nowhere/a.txt', new Uint8Array(), 7 as never])) results.push(result)
    expect(results.map(({ error }) => error?.code)).toEqual(['not-found', 'empty', 'damaged'])
    expect(results[2]?.error?.detail).toMatch(/^Unexpected input of type number/)
  })
})
