import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { p, seal, table } from '../testing/seal.js'
import { similarity } from './merge.js'
import { collapse } from './sentences.js'
import { english, statementsOfTree } from './testing/read.js'

/** Pieces out of which statements are made: any order of them must be read without an error. */
const pieces = fc.constantFrom(
  'It was agreed that ',
  'RESOLVED – ',
  'ACTION: ',
  'Clerk to ',
  'moved by Cllr A. Bevan',
  ', seconded by ',
  'Motion carried 5-0-1. ',
  'recommends that ',
  '3 for schools, ',
  '(',
  ')',
  '[AB]',
  '\t',
  '\n',
  'Cytunwyd ',
  'y Clerc i ',
  'Bydd LlC yn ',
  'argymhellion',
  'by 9 May',
  ' / ',
  ' – approved.',
  'all but one',
  'actions',
  '1. ',
  '(a) ',
  'Vote: ',
  'Bevan – aye, ',
  '”',
  'ŵ',
  '\u00a0',
  '.',
  ' '
)
const text = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 120 })
)

describe('any text', () => {
  test('is read without an error; spans lie inside the body and are not empty', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
        (lines, rows) => {
          const state = english(
            ...lines.map(p),
            ...(rows.length > 0 ? [table([['Action', 'Owner', 'Due', 'Status'], ...rows])] : [])
          )
          const { decisions, actions, recommendations } = state.draft
          for (const { text: found } of [...decisions, ...actions, ...recommendations]) {
            expect(found.spans.length).toBeGreaterThan(0)
            expect(found.value).toBe(found.value.trim())
            for (const span of found.spans) {
              expect(span.start).toBeGreaterThanOrEqual(0)
              expect(span.end).toBeLessThanOrEqual(state.body.length)
              expect(span.start).toBeLessThan(span.end)
            }
          }
          for (const owner of actions.flatMap((action) => action.owners))
            for (const span of owner.name.spans) expect(state.body.slice(span.start, span.end).trim()).not.toBe('')
        }
      ),
      { numRuns: 150 }
    )
  })

  test('collapsing keeps a way back to every unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(50), (raw, base) => {
        const { text: collapsed, map } = collapse(raw, base)
        expect(map).toHaveLength(collapsed.length + 1)
        for (let i = 0; i < collapsed.length; i++)
          expect(/\s/u.test(collapsed[i]!) || raw[map[i]! - base] === collapsed[i]).toBe(true)
      })
    )
  })

  test('similarity is symmetric, and 1 for the same words', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, b)).toBeCloseTo(similarity(b, a))
        if (/\p{L}/u.test(a.normalize('NFKD'))) expect(similarity(a, a)).toBeCloseTo(1)
      })
    )
  })
})

describe('five megabytes', () => {
  const long: [string, string][] = [
    ['one line of letters', 'a'.repeat(5_000_000)],
    ['one line of words', 'the clerk will write to the county and '.repeat(128_000)],
    ['one line of names', 'Cllr A. Bevan, seconded by Cllr T. Pritchard, moved by '.repeat(91_000)],
    ['brackets', '('.repeat(2_500_000) + ')'.repeat(2_500_000)],
    ['many sentences', 'It was agreed to write to Mr. Jones by 9 May. '.repeat(20_000)]
  ]
  test.each(long)(
    '%s',
    (_name, body) => {
      const started = performance.now()
      const state = statementsOfTree(seal(p('Minutes of the Council'), p(body)))
      expect(performance.now() - started).toBeLessThan(25_000)
      expect(state.body.length).toBeGreaterThan(body.length)
    },
    60_000
  )
})
