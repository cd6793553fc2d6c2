import { describe, expect, it } from 'vitest'
import { declaredCharset, decode } from './decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

describe('decode', () => {
  it('reads UTF-8 with and without byte order mark', () => {
    expect(decode(new TextEncoder().encode('Tŷ'))).toEqual({
      text: 'Tŷ',
      encoding: 'utf-8',
      guessed: false,
      replaced: 0
    })
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a')
  })
  it.each([
    [false, true, 'utf-16le'],
    [true, true, 'utf-16be'],
    [false, false, 'utf-16le'],
    [true, false, 'utf-16be']
  ])('reads UTF-16, big endian %s, marked %s', (big, mark, encoding) => {
    expect(decode(utf16('Cyfarfod y Grŵp', big, mark))).toMatchObject({
      text: 'Cyfarfod y Grŵp',
      encoding,
      guessed: false
    })
  })
  it('takes windows-1252 where nothing says better, with its quotes and dashes', () => {
    expect(decode(bytes(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9))).toEqual({
      text: '“a” – é',
      encoding: 'windows-1252',
      guessed: true,
      replaced: 0
    })
  })
  it('believes a declared encoding that the bytes do not contradict', () => {
    expect(decode(bytes(0xf0), 'iso-8859-14')).toMatchObject({ text: 'ŵ', encoding: 'iso-8859-14', guessed: false })
    expect(decode(bytes(0xc5, 0xb5), 'iso-8859-1').text).toBe('ŵ')
    expect(decode(bytes(0xe9), 'no-such-encoding')).toMatchObject({ text: 'é', guessed: true })
  })
  it('counts what a damaged UTF-8 file lost', () => {
    const damaged = bytes(...new TextEncoder().encode('ŵ ŷ â'), 0xff)
    expect(decode(damaged)).toMatchObject({ text: 'ŵ ŷ â\ufffd', encoding: 'utf-8', replaced: 1 })
  })
})

describe('declaredCharset', () => {
  const of = (text: string) => declaredCharset(new TextEncoder().encode(text))
  it('finds both forms of meta and the XML declaration', () => {
    expect(of('<head><meta charset=ISO-8859-14>')).toBe('iso-8859-14')
    expect(of('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">')).toBe('windows-1250')
    expect(of('<?xml version="1.0" encoding="iso-8859-1"?><html>')).toBe('iso-8859-1')
    expect(of('<p>charset=utf-8')).toBeNull()
  })
})
