import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.js'
import { fakeReader } from './testing/fake.js'

const bytes = new TextEncoder().encode('%FAKE')
const reader = (format: string, score: number) => fakeReader({ format, sniff: () => score })

describe('recognise', () => {
  it('takes the reader that is most sure', () => {
    expect(recognise(bytes, null, [reader('a', 0.2), reader('b', 0.9), reader('c', 0.5)]).format).toBe('b')
  })

  it('takes the earlier reader where two are equally sure', () => {
    expect(recognise(bytes, null, [reader('a', 0.5), reader('b', 0.5)]).format).toBe('a')
  })

  it('hands the bytes and the name to every reader', () => {
    const seen: unknown[] = []
    const curious = fakeReader({ sniff: (b, name) => seen.push([b, name]) })
    recognise(bytes, 'x.pdf', [curious])
    expect(seen).toEqual([[bytes, 'x.pdf']])
  })

  it('refuses what nobody claims, and names a picture where it is one', () => {
    expect(() => recognise(bytes, 'x', [reader('a', 0)])).toThrowError(expect.objectContaining({ code: 'unsupported' }))
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])
    const zip = new Uint8Array([0x50, 0x4b, 3, 4])
    expect(() => recognise(zip, 'x.docx', [reader('a', 0)])).toThrowError(/zip archive: unpack it first/)
    expect(() => recognise(png, 'x.pdf', [reader('a', 0)])).toThrowError(/PNG picture/)
  })
})
