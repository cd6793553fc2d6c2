import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longLines, secondsOf } from '../testing/long-lines.js'
import { foldInPlace, foldText, foldWithMap } from './fold.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('Ŵ', 'ﬁ', 'İ', 'Σ', '\u00ad', ' ', '\u00a0', '\n', '’', '–', 'é', 'e\u0301', '½', '…', '😀', 'a')
    )
    .map((parts) => parts.join(''))
)

describe('folding', () => {
  it.each([
    ['  Siân   RHŶS ', 'sian rhys'],
    ['Cafe\u0301', 'cafe'],
    ['o’r gloch – “yes”', 'o\'r gloch - "yes"'],
    ['co\u00adoperate\ufeff', 'cooperate'],
    ['a\u00a0\t\nb', 'a b'],
    ['ﬁnal №5', 'final no5'],
    ['', '']
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldWithMap(text).text).toBe(folded)
  })

  it('folds a second time to the same', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      })
    ))

  it('maps every unit back, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithMap(text)
        expect(folded.text).toBe(foldText(text))
        expect(folded.map).toHaveLength(folded.text.length + 1)
        for (let i = 1; i < folded.map.length; i++) expect(folded.map[i]).toBeGreaterThanOrEqual(folded.map[i - 1]!)
        expect(folded.map.at(-1)).toBeLessThanOrEqual(text.length)
      })
    )
    const { text, map } = foldWithMap('Mr  Ŵyn–ﬁ')
    expect(text).toBe('mr wyn-fi')
    expect('Mr  Ŵyn–ﬁ'.slice(map[3], map[6])).toBe('Ŵyn')
  })

  it('keeps every offset in place', () => {
    expect(foldInPlace('Llun,\u00a0Ŵ İ ﬁ – “A”')).toBe('llun, w i ﬁ - "a"')
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldInPlace(text)).toHaveLength(text.length)
      })
    )
  })

  it.each(longLines)('takes under 3 s for five million characters of %j', (_seed, line) => {
    expect(secondsOf(() => [foldText(line), foldInPlace(line)])).toBeLessThan(3)
  })
})
