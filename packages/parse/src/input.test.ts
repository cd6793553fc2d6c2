import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DEFAULT_LIMITS } from '@cofnod/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadInput, type MinutesInput } from './input.js'

const text = 'Cofnodion y cyfarfod\n'
const limits = DEFAULT_LIMITS
let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cofnod-input-'))
  path = join(folder, 'Mai 2024.txt')
  await writeFile(path, text)
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true }))

async function* stream(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('loadInput reads', () => {
  const encoded = new TextEncoder().encode(text)
  const cases: [kind: string, input: () => MinutesInput, name: string | null][] = [
    ['a path', () => path, 'Mai 2024.txt'],
    ['a file URL', () => pathToFileURL(path), 'Mai 2024.txt'],
    ['a file URL as a string', () => pathToFileURL(path).href, 'Mai 2024.txt'],
    ['a Buffer', () => Buffer.from(text), null],
    [
      'a Uint8Array that looks into a larger array',
      () => Buffer.from(`xx${text}yy`).subarray(2, 2 + encoded.length),
      null
    ],
    ['an ArrayBuffer', () => encoded.buffer.slice(0) as ArrayBuffer, null],
    ['a Blob', () => new Blob([text]), null],
    ['a File', () => new File([text], 'a.txt'), 'a.txt'],
    ['a stream', () => stream('Cofnodion y ', 'cyfarfod\n'), null]
  ]
  it.each(cases)('%s', async (_kind, input, name) => {
    const loaded = await loadInput(input(), { limits })
    expect(decode(loaded.bytes)).toBe(text)
    expect(loaded.name).toBe(name)
    expect(Buffer.isBuffer(loaded.bytes)).toBe(false)
    expect(loaded.bytes.byteLength).toBe(loaded.bytes.buffer.byteLength)
  })

  it('drops the folders of a given name, of Windows too', async () => {
    const { name } = await loadInput(Buffer.from(text), { limits, name: 'C:\\minutes\\may.docx' })
    expect(name).toBe('may.docx')
    expect((await loadInput(path, { limits, name: 'other/june.txt' })).name).toBe('june.txt')
  })

  it('leaves the bytes of the caller alone', async () => {
    const mine = new TextEncoder().encode(text)
    const { bytes } = await loadInput(mine, { limits })
    structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] })
    expect(decode(mine)).toBe(text)
  })
})

describe('loadInput refuses', () => {
  const small = { ...limits, bytes: 5 }
  const cases: [what: string, code: string, input: () => MinutesInput, used?: typeof limits][] = [
    ['a missing file', 'not-found', () => join(folder, 'no.txt')],
    ['a path through a file', 'not-found', () => join(path, 'no.txt')],
    ['a path with a NUL', 'not-found', () => 'a\0b'],
    ['an address on the web', 'not-found', () => new URL('https://example.org/minutes.pdf')],
    ['an address on the web as a string', 'not-found', () => 'https://example.org/minutes.pdf'],
    ['a folder', 'is-directory', () => folder],
    ['an empty file', 'empty', () => join(folder, 'empty.txt')],
    ['no bytes', 'empty', () => new Uint8Array()],
    ['an empty stream', 'empty', () => stream()],
    ['a large file', 'too-large', () => path, small],
    ['large bytes', 'too-large', () => Buffer.from(text), small],
    ['a large Blob', 'too-large', () => new Blob([text]), small],
    ['a stream that goes on', 'too-large', () => stream('abc', 'def'), small]
  ]
  it.each(cases)('%s: %s', async (_what, code, input, used = limits) => {
    await expect(loadInput(input(), { limits: used })).rejects.toMatchObject({ name: 'ReadError', code })
  })

  it('anything when aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(loadInput(path, { limits, signal })).rejects.toMatchObject({ code: 'aborted' })
  })

  it('what is no input at all', async () => {
    await expect(loadInput(null as never, { limits })).rejects.toThrow(/Unexpected input of type null, expected a path/)
    await expect(loadInput(42 as never, { limits })).rejects.toThrow(TypeError)
  })
})
