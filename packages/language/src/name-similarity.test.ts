import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, sameName } from './name-similarity.js'

describe('nameKey', () => {
  it.each([
    ['Cllr. J. R. Évans OBE', 'j r evans'],
    ['J.R. Evans', 'j r evans'],
    ['Evans, John', 'john evans'],
    ['Welsh Government (WG)', 'welsh government'],
    ['Sport Wales and Partners', 'sport wales and partners'],
    ['', '']
  ])('%j → %j', (name, key) => expect(nameKey(name)).toBe(key))
})

describe('sameName', () => {
  it.each([
    ['Cllr. Siân Jones', 'Sian Jones MS'],
    ['J Evans', 'John Evans'],
    ['J.R. Evans', 'John Roger Evans'],
    ['John R Evans', 'John Evans'],
    ['AB', 'Anna Bevan'],
    ['MWh', 'Mary White'],
    ['Evans, John', 'John Evans'],
    ['Roberts John', 'John Roberts'],
    ['John Evans', 'Jon Evans'],
    ['Catherine Prichard', 'Catherine Pritchard'],
    ['Welsh Government', 'Welsh Government (WG)'],
    ['Clerk', 'clerk']
  ])('%s is %s', (a, b) => expect(sameName(a, b)).toBeGreaterThanOrEqual(0.85))

  it.each([
    ['John Evans', 'Jane Evans'],
    ['John Evans', 'John Price'],
    ['AB', 'Anna Price'],
    ['MWh', 'Mary West'],
    ['AB', 'AC'],
    ['Welsh Government', 'Scottish Government'],
    ['J Evans', 'Mary Evans'],
    ['', 'John'],
    ['John Q Evans', 'John R Evans']
  ])('%s is not %s', (a, b) => expect(sameName(a, b)).toBeLessThan(0.6))

  it('holds a surname alone for likely, not sure', () => {
    expect(sameName('Mr Smith', 'Jane Smith')).toBe(0.75)
    expect(sameName('Dave Price', 'David Price')).toBe(0.8)
  })

  it('is symmetric, 0 to 1, and 1 for itself', () => {
    const name = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('John', 'Jane', 'J', 'J.', 'Evans', 'Evan', 'AB', 'ap', 'Council', 'Dr', 'MS', ','), {
          maxLength: 5
        })
        .map((parts) => parts.join(' '))
    )
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = sameName(a, b)
        expect(score).toBe(sameName(b, a))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        if (nameKey(a) !== '') expect(sameName(a, a)).toBe(1)
      })
    )
  })
})
