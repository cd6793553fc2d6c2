import { expect, it } from 'vitest'
import { lineText } from './layout.js'
import { closeUp } from './spaced-out.js'
import { linesOf, piece } from './testing/lay.js'

it.each([
  ['M I N U T E S  O F', 'MINUTES  O F'],
  ['A G E N D A', 'AGENDA'],
  ['J R R Tolkien', 'J R R Tolkien'],
  ['plain words', 'plain words']
])('%j closes up to %j', (before, after) => expect(closeUp(before)).toBe(after))

it('joins letters that are placed one by one, and parts words at wider gaps', () => {
  const letters = [...'MINUTES OF']
    .map((letter, at) => ({ letter, x: 50 + at * 8 }))
    .filter(({ letter }) => letter !== ' ')
  expect(linesOf(letters.map(({ letter, x }) => piece(x, 100, letter))).map(lineText)).toEqual(['MINUTES OF'])
})
