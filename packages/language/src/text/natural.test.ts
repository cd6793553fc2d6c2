import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { longLines, secondsOf } from '../testing/long-lines.js'
import { jaroWinkler, wordsOf } from './natural.js'

const require = createRequire(import.meta.url)

describe('the contract with natural', () => {
  // The library has no exports map: its sub-paths may move with any release.
  it('has the sub-paths that are bundled', () => {
    expect(require('natural/package.json').version).toBe('8.1.1')
    expect(typeof require('natural/lib/natural/distance/index.js').JaroWinklerDistance).toBe('function')
    expect(typeof require('natural/lib/natural/tokenizers/regexp_tokenizer.js').RegexpTokenizer).toBe('function')
  })

  it('gives the published values of the distance', () => {
    // Winkler 1990, table of examples.
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3)
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 3)
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3)
    expect(jaroWinkler('', 'a')).toBe(0)
    expect(jaroWinkler('same', 'same')).toBe(1)
  })

  it('splits words with their apostrophes and hyphens', () => {
    expect(wordsOf("Aelodau'r Is-bwyllgor, 2 (Ŵyn)")).toEqual(["Aelodau'r", 'Is-bwyllgor', '2', 'Ŵyn'])
    expect(wordsOf('')).toEqual([])
  })

  it('takes no time for long lines', () => {
    for (const [, line] of longLines) {
      expect(secondsOf(() => jaroWinkler(line, `x${line}`))).toBeLessThan(1)
      expect(secondsOf(() => wordsOf(line))).toBeLessThan(3)
    }
  })
})
