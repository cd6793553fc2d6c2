import { createDeadline, DEFAULT_LIMITS } from '@cofnod/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfReader } from './index.js'
import { guarded } from './open.js'
import { startParser } from './pdfjs.js'
import { makePdf } from './testing/make-pdf.js'
import { contextFor, outline, readBytes } from './testing/read.js'

const page = { texts: [{ x: 50, y: 100, text: 'Words' }] }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const code = (bytes: Uint8Array, limits = {}, password?: string) =>
  readBytes(bytes, limits, password).then(
    () => 'read',
    (error: { code?: string }) => error.code
  )

describe('documents that cannot be read', () => {
  it.each<[name: string, bytes: Uint8Array, expected: string, limits?: object]>([
    ['empty', new Uint8Array(0), 'empty'],
    ['nothing but a header', bytesOf('%PDF-1.7\n'), 'damaged'],
    ['random bytes after a header', bytesOf(`%PDF-1.7\n${'\u0001\u00ff(<[q]'.repeat(500)}`), 'damaged'],
    ['no pages', makePdf({ pages: [] }), 'no-pages'],
    ['too many bytes', makePdf({ pages: [page] }), 'too-large', { bytes: 100 }],
    ['too many pages', makePdf({ pages: [page, page] }), 'too-large', { pages: 1 }],
    ['too many characters', makePdf({ pages: [page] }), 'too-large', { characters: 3 }],
    ['no time', makePdf({ pages: [page] }), 'timeout', { milliseconds: -1 }],
    ['a picture', makePdf({ pages: [{ picture: true }] }), 'needs-ocr']
  ])('%s', async (...[, bytes, expected, limits]) => {
    expect(await code(bytes, limits ?? {})).toBe(expected)
  })

  it('a page tree that contains itself', async () => {
    const cyclic = bytesOf(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>endobj\n' +
        'trailer<</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF'
    )
    const start = performance.now()
    const { tree, issues } = await readBytes(cyclic)
    expect(tree.data.streams.body).toBe('')
    expect(issues.map((issue) => issue.code)).toContain('no-text')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('pages none of which can be read', async () => {
    const whole = Buffer.from(makePdf({ pages: [page, page] })).toString('latin1')
    expect(await code(new Uint8Array(Buffer.from(whole.replace('[10 0 R 12 0 R]', '[10 0 0 12 0 0]'), 'latin1')))).toBe(
      'damaged'
    )
  })

  it.each(['rc4', 'aes'] as const)(
    'a password (%s): without it, with a wrong one, with the right one',
    async (cipher) => {
      const locked = makePdf({ pages: [page], password: 'llanfair', cipher, info: { Title: 'Minutes' } })
      await expect(readBytes(locked)).rejects.toMatchObject({ code: 'encrypted', detail: expect.any(String) })
      await expect(readBytes(locked, {}, 'wrong')).rejects.toMatchObject({
        code: 'encrypted',
        detail: 'the given password does not open it'
      })
      const { tree } = await readBytes(locked, {}, 'llanfair')
      expect(outline(tree)).toEqual(['p Words'])
      expect(tree.data.streams.metadata).toBe('title: Minutes')
    }
  )

  it('any truncation gives a tree or a ReadError', { timeout: 60_000 }, async () => {
    const whole = makePdf({ pages: [page, page], info: { Title: 'T' } })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (length) => {
        const outcome = await code(whole.slice(0, length))
        expect(['read', 'damaged', 'no-pages', 'needs-ocr']).toContain(outcome)
      }),
      { numRuns: 60 }
    )
  })

  it('any changed byte gives a tree or a ReadError', { timeout: 60_000 }, async () => {
    const whole = makePdf({ pages: [page] })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          const changed = whole.slice()
          changed[at] = byte
          expect(await code(changed)).toEqual(expect.any(String))
        }
      ),
      { numRuns: 60 }
    )
  })
})

describe('guarded', () => {
  it('ends waiting for a promise that never settles when the time is up', async () => {
    const limits = { ...DEFAULT_LIMITS, milliseconds: 300 }
    const context = { ...contextFor(new Uint8Array(1)), deadline: createDeadline(limits) }
    const thread = startParser()
    await expect(guarded(new Promise(() => {}), context, thread)).rejects.toMatchObject({ code: 'timeout' })
    expect(thread.ended).toBe(true)
  })
})

describe('sniff', () => {
  it.each([
    ['%PDF-1.7', 1],
    [`${' '.repeat(1000)}%PDF-1.4`, 0.9],
    [`${' '.repeat(1024)}%PDF-1.4`, 0],
    ['%PDF', 0],
    ['', 0]
  ])('%#: %d', (text, sure) => expect(pdfReader.sniff(bytesOf(text), 'a.pdf')).toBe(sure))
})
