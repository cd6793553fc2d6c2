import { createHash } from 'node:crypto'
import { createDeadline, DEFAULT_LIMITS, type Issue, type ReadContext, ReadError } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from './options.js'
import { completeLimits } from './options.js'
import { readWith } from './read-document.js'
import { fakeReader, fakeTree } from './testing/fake.js'

const bytes = new TextEncoder().encode('hello')
const issue: Issue = { code: 'page-needs-ocr', severity: 'warning', data: { page: 2 }, spans: [], itemId: null }

function read(reader = fakeReader(), options: ReadOptions = {}) {
  return readWith([reader], bytes, options, createDeadline(completeLimits(options.limits), options.signal))
}

describe('readWith', () => {
  it('hands the reader what it needs', async () => {
    let seen: ReadContext | undefined
    const reader = fakeReader({
      read: async (_bytes, context) => {
        seen = context
        return fakeTree('x', context)
      }
    })
    await read(reader, { name: 'a/b.txt', password: 'secret', limits: { pages: 3 } })
    expect(seen).toMatchObject({
      name: 'b.txt',
      password: 'secret',
      sha256: createHash('sha256').update('hello').digest('hex'),
      limits: { ...DEFAULT_LIMITS, pages: 3 }
    })
  })

  it('hands on what was asked for: changes, an engine for pictures, a signal that ends with the time', async () => {
    const seen: ReadContext[] = []
    const ocr = { name: 'none 1', recognise: async () => ({ words: [], rotation: 0 as const }) }
    const reader = fakeReader({
      read: async (_bytes, context) => {
        seen.push(context)
        if (context.limits.milliseconds === 20) await new Promise(() => {})
        return fakeTree('x', context)
      }
    })
    const painter = {
      open: async () => ({ pages: 0, paint: () => Promise.reject(new Error()), close: async () => {} })
    }
    await read(reader, { trackedChanges: 'reject', ocr, painter, ocrLanguages: ['cy'] })
    expect(seen[0]).toMatchObject({ trackedChanges: 'reject', ocr, painter, ocrPages: 'auto', ocrLanguages: ['cy'] })
    expect(seen[0]?.signal?.aborted).toBe(false)
    await expect(read(reader, { ocr: 'never', limits: { milliseconds: 20 } })).rejects.toMatchObject({
      code: 'timeout'
    })
    expect(seen[1]).toMatchObject({ trackedChanges: undefined, ocrLanguages: ['en', 'cy'] })
    expect(seen[1]?.ocr).toBeUndefined()
    expect(seen[1]?.signal?.aborted).toBe(true)
  })

  it('keeps what the reader reports on the tree', async () => {
    const reader = fakeReader({
      read: async (_bytes, context) => {
        context.report(issue)
        return fakeTree('x', context)
      }
    })
    expect((await read(reader)).data.issues).toEqual([issue])
    expect((await read()).data.issues).toEqual([])
  })

  it('turns whatever else a reader throws into "damaged", with its cause', async () => {
    const cause = new TypeError('undefined is not a zip')
    const reader = fakeReader({ read: () => Promise.reject(cause) })
    await expect(read(reader)).rejects.toMatchObject({ name: 'ReadError', code: 'damaged', cause })
    const sync = fakeReader({
      read: () => {
        throw cause
      }
    })
    await expect(read(sync)).rejects.toMatchObject({ code: 'damaged', cause })
  })

  it('lets a ReadError through, with the name of the file on it', async () => {
    const reader = fakeReader({ read: () => Promise.reject(new ReadError('encrypted', { detail: 'AES' })) })
    await expect(read(reader, { name: 'a.pdf' })).rejects.toMatchObject({
      code: 'encrypted',
      detail: 'AES',
      file: 'a.pdf'
    })
  })

  it('ends a reader that never comes back', async () => {
    const reader = fakeReader({ read: () => new Promise(() => {}) })
    await expect(read(reader, { ocr: 'never', limits: { milliseconds: 20 } })).rejects.toMatchObject({
      code: 'timeout'
    })
    const controller = new AbortController()
    const pending = read(reader, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 10)
    await expect(pending).rejects.toMatchObject({ code: 'aborted' })
  })

  it('ends waiting for a stream that never ends', async () => {
    async function* silent(): AsyncGenerator<Uint8Array> {
      yield bytes
      await new Promise(() => {})
    }
    const signal = AbortSignal.timeout(20)
    const pending = readWith([fakeReader()], silent(), { signal }, createDeadline(DEFAULT_LIMITS, signal))
    await expect(pending).rejects.toMatchObject({ code: 'aborted' })
  })

  it('holds the limits for every reader', async () => {
    await expect(read(fakeReader(), { limits: { characters: 4 } })).rejects.toMatchObject({ code: 'too-large' })
    const long = fakeReader({
      read: async (_bytes, context) => {
        const tree = fakeTree('x', context)
        tree.data.file.pages = 7
        return tree
      }
    })
    await expect(read(long, { limits: { pages: 6 } })).rejects.toMatchObject({ code: 'too-large' })
    await expect(read(long, { limits: { pages: undefined } })).resolves.toBeDefined()
  })
})
