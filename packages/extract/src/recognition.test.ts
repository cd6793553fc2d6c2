import type { DocumentTree, Span } from '@cofnod/model'
import { expect, it } from 'vitest'
import { wordTrust } from './recognition.js'

const box = { x: 0, y: 0, width: 1, height: 1 }
const tree = (confidences: number[], length = 10) =>
  ({
    data: {
      runs: confidences.map((confidence, at) => ({
        ...{ start: at * (length + 1), end: at * (length + 1) + length },
        ...{ page: 1, box, confidence }
      }))
    }
  }) as unknown as DocumentTree
const at = (start: number, end: number, stream: Span['stream'] = 'body'): Span => ({
  ...{ stream, start, end, page: 1, quote: null }
})

it('printed words are certain', () => {
  const trust = wordTrust(tree([1, 1, 1]))
  expect([trust.of([at(0, 30)]), trust.isDoubtful([at(0, 30)])]).toEqual([1, false])
})

it('a value is as sure as its least sure word', () => {
  const trust = wordTrust(tree([0.9, 0.4, 0.8, 1]))
  expect(trust.of([at(0, 10)])).toBe(0.9)
  expect(trust.of([at(0, 21)])).toBe(0.4)
  expect(trust.of([at(0, 10), at(22, 30)])).toBe(0.8)
  expect(trust.of([at(33, 43)])).toBe(1)
  expect(trust.of([at(0, 40, 'metadata')])).toBe(1)
  expect([at(0, 10), at(11, 13)].map((span) => trust.isDoubtful([span]))).toEqual([false, true])
})

it('of a passage the mean counts', () => {
  const trust = wordTrust(tree(Array.from({ length: 20 }, (_, index) => (index === 3 ? 0.2 : 1))))
  expect(trust.of([at(0, 219)])).toBeCloseTo(0.96, 2)
})
