import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { h, ol, p, seal, table, ul } from '../testing/seal.js'
import { sectionsOf } from './testing/outline.js'

const words = fc.constantFrom(
  'Apologies',
  'Minutes',
  'harbour',
  'dues',
  'The',
  'Chair',
  'reported',
  'that',
  'Any other business',
  'Cofnodion',
  'mae',
  '1.',
  '2.',
  '3.1',
  '(a)',
  'IV.',
  'Item 4:',
  '19/5',
  '10A.',
  ':',
  '–',
  '\t',
  '-----',
  'ANN',
  'Ann Lee',
  '4 March 2024',
  'adjourned at 9 pm',
  'Appendix',
  'Present:',
  '£5',
  '**',
  '\u0000',
  '🚤'
)
const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
const anyText = fc.oneof({ weight: 4, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 60 }))
const block: fc.Arbitrary<RootContent> = fc.oneof(
  anyText.map((value) => p(value)),
  text.map((value) => p(`**${value.replaceAll('*', '')}**`)),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), text).map(([depth, value]) => h(depth as 1 | 2 | 3 | 4, value)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items) => ul(...items)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((items) =>
    ol(
      items.map((_, i) => `${i + 1}.`),
      ...items
    )
  ),
  fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }).map((rows) => table(rows))
)

describe('whatever the blocks', () => {
  it('gives items in order whose titles and numbers are printed, one inside the other', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const state = sectionsOf(seal(...blocks))
        const levels = new Map<unknown, number>()
        let at = -1
        for (const section of state.sections) {
          const { item } = section
          const [span] = item.title.spans
          expect(item.title.value.trim()).not.toBe('')
          expect(state.body.slice(span!.start, item.title.spans.at(-1)!.end).replace(/\s+/gu, ' ')).toContain(
            item.title.value.trim()
          )
          expect(span!.start).toBeGreaterThan(at)
          at = span!.start
          expect(section.from).toBeLessThan(section.to)
          expect(section.to).toBeLessThanOrEqual(state.blocks.length)
          const parent = item.parentId?.target ?? null
          if (parent) {
            const outer = state.sections.find((other) => other.item === parent)!
            expect(outer.from).toBeLessThanOrEqual(section.from)
            expect(section.to).toBeLessThanOrEqual(outer.to)
            expect(levels.get(parent)).toBeLessThan(item.level)
          }
          levels.set(item, item.level)
        }
      }),
      { numRuns: 300 }
    )
  })
})
