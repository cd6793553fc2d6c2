import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsFit, isInitials, parsePersonName } from './person-name.js'
import { longLines, secondsOf } from './testing/long-lines.js'

describe('parsePersonName', () => {
  // text, name, prefix, suffix, initials, rest
  it.each([
    ['Cllr Mrs Anna Bevan OBE (AB) – Chair', 'Anna Bevan', 'Cllr Mrs', 'OBE', 'AB', ' – Chair'],
    ['Cyng/Cllr Rhys Prydderch', 'Rhys Prydderch', 'Cyng/Cllr', null, null, ''],
    ['Cllr. P. O’Brien, Vice Chair', 'P. O’Brien', 'Cllr.', null, null, ', Vice Chair'],
    ['Y Cynghorydd Gethin Puw (Cadeirydd)', 'Gethin Puw', 'Y Cynghorydd', null, null, ' (Cadeirydd)'],
    ['Yr Athro Siân Morys', 'Siân Morys', 'Yr Athro', null, null, ''],
    ['Rt Hon. Jane Roe MP', 'Jane Roe', 'Rt Hon.', 'MP', null, ''],
    ['Dr Jane Roe, PhD, OBE', 'Jane Roe', 'Dr', 'PhD, OBE', null, ''],
    ['Mayor Pro Tem Garcia', 'Garcia', 'Mayor Pro Tem', null, null, ''],
    ['J. R. Evans', 'J. R. Evans', null, null, null, ''],
    ['R.Ll. Hughes', 'R.Ll. Hughes', null, null, null, ''],
    ['Mabon ap Gwynfor', 'Mabon ap Gwynfor', null, null, null, ''],
    ['Ludwig van der Berg - Clerk', 'Ludwig van der Berg', null, null, null, ' - Clerk'],
    ['Maria del Carmen Lopez', 'Maria del Carmen Lopez', null, null, null, ''],
    ['Robert "Bob" Jones', 'Robert "Bob" Jones', null, null, null, ''],
    ['Jane Jones (WG)', 'Jane Jones', null, null, null, ' (WG)'],
    ['Mary White (MWh), Treasurer', 'Mary White', null, null, 'MWh', ', Treasurer'],
    ['John Evans and Mary Jones', 'John Evans', null, null, null, ' and Mary Jones'],
    ['JOHN SMITH: Here', 'JOHN SMITH', null, null, null, ': Here'],
    ['• Chen Wei\tWater Company', 'Chen Wei', null, null, null, '\tWater Company'],
    ['Don Smith', 'Don Smith', null, null, null, ''],
    ['van Houten (Chair)', 'van Houten', null, null, null, ' (Chair)'],
    ['Martin King Jr.', 'Martin King', null, 'Jr.', null, '']
  ])('%j', (text, name, prefix, suffix, initials, rest) => {
    const parsed = parsePersonName(text)
    expect(parsed).toMatchObject({ name, prefix, suffix, initials, rest, inverted: false })
    expect(text.slice(parsed!.start, parsed!.end)).toBe(name)
  })

  it('turns surname first round', () => {
    expect(parsePersonName('Evans, John')).toMatchObject({
      name: 'John Evans',
      inverted: true,
      rest: '',
      start: 0,
      end: 11
    })
    expect(parsePersonName('Evans, J. R.')).toMatchObject({ name: 'J. R. Evans', inverted: true })
    // A list of surnames, and a name with a post, are not.
    expect(parsePersonName('Evans, Jones, Price')).toMatchObject({ name: 'Evans', inverted: false })
    expect(parsePersonName('Evans, Clerk')).toMatchObject({ name: 'Evans', inverted: false, rest: ', Clerk' })
    expect(parsePersonName('John Evans, Mary')).toMatchObject({ name: 'John Evans', inverted: false })
  })

  it.each(['', '  ', '5 members', 'the clerk', '(absent)', '– –', 'Director of Finance'])('%j has no name', (text) =>
    expect(parsePersonName(text)).toBeNull()
  )

  it('gives offsets inside any text', () => {
    const words = fc.constantFrom(
      'Cllr',
      'Mrs',
      'Anna',
      'BEVAN',
      'J.',
      'ap',
      'van',
      'OBE',
      '(AB)',
      ',',
      '"',
      '-',
      '/',
      '.',
      'and',
      'Y',
      'Rt',
      'Hon',
      '\t',
      '😀'
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''))
    )
    fc.assert(
      fc.property(text, (line) => {
        const parsed = parsePersonName(line)
        if (parsed === null) return
        expect(parsed.name).not.toBe('')
        expect(parsed.start).toBeGreaterThanOrEqual(0)
        expect(parsed.end).toBeGreaterThan(parsed.start)
        expect(parsed.end).toBeLessThanOrEqual(line.length)
        expect(line.endsWith(parsed.rest)).toBe(true)
        if (!parsed.inverted) expect(line.slice(parsed.start, parsed.end).replace(/\s+/gu, ' ')).toBe(parsed.name)
      }),
      { numRuns: 1500 }
    )
  })

  it('takes no time for long lines', () => {
    for (const [, line] of longLines) expect(secondsOf(() => parsePersonName(line))).toBeLessThan(1)
  })
})

describe('initials', () => {
  it.each(['AB', 'M.W.', 'MWh', 'RMJ', 'J. R. E.', 'A B'])('%s', (text) => expect(isInitials(text)).toBe(true))
  it.each(['', 'A', 'ab', 'John', 'III', 'WELSHG', 'A1', 'CaMe', 'AB and CD'])('%s are none', (text) =>
    expect(isInitials(text)).toBe(false)
  )

  it.each([
    ['AB', 'Anna Bevan', true],
    ['AB', 'Anna Mary Bevan', true],
    ['AMB', 'Anna Mary Bevan', true],
    ['MWh', 'Mary White', true],
    ['ART', 'Anwen Rhys-Thomas', true],
    ['WG', 'Jane Jones', false],
    ['AB', 'Anna', false]
  ])('%s of %s: %s', (letters, name, fit) => expect(initialsFit(letters, name)).toBe(fit))
})
