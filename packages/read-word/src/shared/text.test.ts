import { describe, expect, it } from 'vitest'
import { showSymbols, symbolCharacter } from './symbols.js'
import { cleanLine, cleanText } from './text.js'
import { decodeAs, decodeWestern } from './western.js'

describe('cleanText', () => {
  it('makes spaces equal and drops what nobody sees', () => {
    expect(cleanText('a\u00a0b\u2009c\u200bd\u00ade\ufefff\u0001')).toBe('a b cdef')
    expect(cleanText('a\tb\nc')).toBe('a\tb\nc')
    expect(cleanLine('  a \n\t b ')).toBe('a b')
  })
  it('keeps joiners, which shape letters', () => {
    expect(cleanText('\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')).toContain('\u200c')
  })
})

describe('symbolCharacter', () => {
  it.each([
    [0xf0b7, 'Symbol', '•'],
    [0xf0a8, 'Wingdings', '☐'],
    [0xf0fe, 'Wingdings', '☑'],
    [0xf0fc, 'Wingdings', '✓'],
    [0xf0e0, 'Wingdings', '→'],
    [0xf061, 'Symbol', 'α'],
    [0xf0ae, 'Symbol', '→'],
    [0x2610, 'MS Gothic', '☐']
  ])('shows %i of %s as %s', (code, font, shown) => {
    expect(symbolCharacter(code, font)).toBe(shown)
  })
  it('translates private letters in text, and all letters of a symbol font', () => {
    expect(showSymbols('a \uf0b7 b', 'Arial')).toBe('a • b')
    expect(showSymbols('ab', 'Symbol')).toBe('αβ')
  })
})

describe('decodeWestern', () => {
  it('reads the letters between 0x80 and 0x9F, which some Node versions lose', () => {
    expect(decodeWestern(Uint8Array.of(0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80, 0xe9))).toBe('‘’“”–—€é')
    expect(decodeAs(Uint8Array.of(0x96), 'CP1252')).toBe('–')
    expect(decodeAs(Uint8Array.of(0xf0), 'windows-1251')).toBe('р')
  })
})
