import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenLabel, romanValue, typedLabel } from './printed-label.js'

test.each<[string, string, string, number[]]>([
  ['1. Welcome', '1', 'decimal', [1]],
  ['1.Welcome', '1', 'decimal', [1]],
  ['2) Minutes', '2', 'decimal', [2]],
  ['(3) Budget', '3', 'decimal', [3]],
  ['3.1 The Board noted', '3.1', 'decimal', [3, 1]],
  ['1.0\tApologies', '1.0', 'decimal', [1]],
  ['2381. Police Report: Attached', '2381', 'decimal', [2381]],
  ['61.       APOLOGIES', '61', 'decimal', [61]],
  ['4 Any other business', '4', 'decimal', [4]],
  ['19.09.03\tTitle', '19.09.03', 'decimal', [19, 9, 3]],
  ['(iv) the lease', 'iv', 'roman', [4]],
  ['VII. Reports', 'VII', 'roman', [7]],
  ['a) open issues', 'a', 'alpha', [1]],
  ['(c) the subsidy', 'c', 'alpha', [3]],
  ['B. Draft minutes', 'B', 'alpha', [2]],
  ['19/5 Planning', '19/5', 'code', []],
  ['GBP/2223/001: Apologies', 'GBP/2223/001', 'code', []],
  ['1/ Convention', '1', 'decimal', [1]],
  ['3.A. Roads', '3.A', 'decimal', [3, 1]],
  ['3(i) Lease', '3(i)', 'code', []]
])('%s starts with %s', (text, value, kind, path) => {
  expect(typedLabel(text)?.label).toMatchObject({ value, kind, path })
})

test.each([
  '5 October 2023',
  '10 members were present',
  '2019 Budget',
  'A. Jones was',
  'Welcome',
  '',
  '7.30pm start',
  '£3.50 each',
  'I agree',
  '- 4 -',
  '19/10/2016 Meeting with Ann',
  '2016-10-19 Call'
])('%s starts with no number of its own or a weak one', (text) => {
  const found = typedLabel(text)
  // Initials ("A. Jones") and days ("5 October") can't be told from numbers by shape: a series must bear them out.
  if (found) expect(found.label.bare || found.label.kind === 'alpha').toBe(true)
})

test('labels that a reader computed are taken whole', () => {
  expect(givenLabel('3.1')).toMatchObject({ value: '3.1', path: [3, 1], bare: false })
  expect(givenLabel('(a)')).toMatchObject({ value: 'a', kind: 'alpha' })
  expect(givenLabel('Article 4')).toMatchObject({ kind: 'decimal', path: [4] })
})

test('Roman numerals', () => {
  expect(['i', 'iv', 'IX', 'xiv', 'mcmxc'].map(romanValue)).toEqual([1, 4, 9, 14, 1990])
  expect(['', 'iiii', 'vx', 'hello'].map(romanValue)).toEqual([null, null, null, null])
})

test('any text: the label is its beginning', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const found = typedLabel(text)
      if (found) expect(text.startsWith(found.label.raw)).toBe(true)
      if (found) expect(found.length).toBeLessThanOrEqual(text.length)
    })
  )
})
