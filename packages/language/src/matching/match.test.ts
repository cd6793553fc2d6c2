import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { languages } from '../languages.js'
import { firstMatch, matchesAny } from './match.js'
import { requiredLiterals } from './required-literals.js'

test.each<[RegExp, string[] | null]>([
  [/agreed/u, ['agreed']],
  [/^(?:it was )?agreed\b/iu, ['agreed']],
  [/Agreed|RESOLVED/u, ['agreed', 'resolved']],
  [/(?:a|an)? motion/u, [' motion']],
  [/authori[sz]ed/u, ['authori']],
  [/[Mm]oved by/u, ['moved by']],
  [/colou?r/u, ['colo']],
  [/see+n/u, ['see']],
  [/se{0,2}n/u, null],
  [/\p{Lu}\w+/u, null],
  [/(?:agreed|\d+)/u, null],
  [/(?<who>[^.]{1,90}?) (?:will|shall) (?=not)/u, ['will', 'shall']],
  [/(?<!not )agreed(?! to)/u, ['agreed']],
  [/a\.m\./u, ['a.m.']],
  [/caf\u00e9/u, ['café']],
  [/(?<x>ab)c\k<x>/u, ['ab']],
  [/x(?:agreed)*y/u, null]
])('%s needs %j', (pattern, literals) => {
  expect(requiredLiterals(pattern)).toEqual(literals)
})

describe('a list of patterns', () => {
  it('gives the first that matches, in order', () => {
    expect(firstMatch([/nothing/u, /was (agreed)/u, /agreed/u], 'It was agreed')?.[1]).toBe('agreed')
    expect(firstMatch([], 'x')).toBe(null)
  })

  it('starts anew whatever a global pattern was left at', () => {
    const pattern = /agreed/gu
    pattern.lastIndex = 5
    expect(matchesAny([pattern], 'agreed')).toBe(true)
  })

  it('knows patterns that came after a text was first seen', () => {
    expect(matchesAny([/first-unseen/u], 'a later-unseen word')).toBe(false)
    expect(matchesAny([/later-unseen/u], 'a later-unseen word')).toBe(true)
  })

  it('folds case as the flags do', () => {
    expect(matchesAny([/STRASSE/iu], 'ſtraſſe')).toBe(true)
    expect(matchesAny([/agreed/u], 'AGREED')).toBe(false)
  })
})

/** Every list of every language, against running every pattern. */
function patternLists(value: unknown): RegExp[][] {
  if (Array.isArray(value) && value.length > 0 && value.every((entry) => entry instanceof RegExp)) return [value]
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(patternLists)
    : []
}

const lists = languages.flatMap(({ phrases }) => patternLists(phrases))
const words =
  "Agreed RESOLVED that the motion was moved seconded by Cllr Jones Chair will report to Members at next meeting Action AB apologies received from Penderfynwyd cynigiwyd eiliwyd gan y Cadeirydd bydd yn cytunwyd Le conseil municipal décide à l'unanimité Présents Mme Ferrand est chargée de : . , ( ) - carried 5 0 unanimously vote recommends".split(
    ' '
  )

it('never passes over a pattern that would match', () => {
  expect(lists.length).toBeGreaterThan(200)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (chosen) => {
      const text = chosen.join(' ')
      for (const list of lists) {
        const expected = list.findIndex((pattern) => new RegExp(pattern.source, pattern.flags).test(text)) >= 0
        if (matchesAny(list, text) !== expected) return false
      }
      return true
    }),
    { numRuns: 60 }
  )
})

it('takes time in proportion to a long line', () => {
  const line = 'the council agreed that '.repeat(200_000)
  expect(matchesAny([/never-there/u, /nor-this/u], line)).toBe(false)
})
