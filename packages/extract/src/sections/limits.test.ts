import { describe, expect, it } from 'vitest'
import { p, seal, sealText } from '../testing/seal.js'
import { sectionsOf } from './testing/outline.js'

describe('in linear time', () => {
  it.each([
    ['numbered', (i: number) => `${i}. Matter ${i} of the harbour`],
    ['lettered', (i: number) => `(${String.fromCharCode(97 + (i % 26))}) Matter ${i}`],
    ['run-in', (i: number) => `${i}.${(i % 7) + 1} Slipway: members heard the report on part ${i}.`],
    ['capitals', (i: number) => `HARBOUR DUES ${String.fromCharCode(65 + (i % 26))}${'X'.repeat(i % 13)}`],
    ['codes', (i: number) => `19/${i} Slipway`]
  ])('reads 20,000 %s lines', (_name, line) => {
    const tree = sealText(Array.from({ length: 20_000 }, (_, i) => line(i + 1)).join('\n'))
    const start = performance.now()
    sectionsOf(tree)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each(['a', ' ', '1.', 'A: ', '- ', '\t', 'APOLOGIES ', '1/', '(', '1.1.', 'Item 1 ', '–'])(
    'reads 5 MB of %j on one line',
    (unit) => {
      const tree = seal(
        p(`Minutes\u00a0${unit.repeat(Math.ceil(5_000_000 / unit.length))}.`),
        p('**1. Apologies**'),
        p('None.')
      )
      const start = performance.now()
      sectionsOf(tree)
      expect(performance.now() - start).toBeLessThan(5000)
    }
  )
})
