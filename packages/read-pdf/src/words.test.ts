import { expect, it } from 'vitest'
import { countWords, joint } from './words.js'

const count = countWords(() => [
  'The committee met. A well-being plan, well being said.',
  'commit-',
  'tee of the well-',
  'being group. regen- erat'
])

it.each([
  ['the commit-', 'tee met', 'drop'],
  ['a well-', 'being plan', 'keep'],
  ['a recon-', 'ciliation', 'drop'],
  ['Anglo-', 'Saxon', 'keep'],
  ['soft\u00ad', 'ware', 'drop'],
  ['and -', 'then', 'space'],
  ['plain', 'line', 'space'],
  ['staff/', 'members', 'keep']
])('%j + %j: %s', (before, after, expected) => {
  expect(joint(before, after, count)).toBe(expected)
})

it('keeps the hyphen of two words that stand alone elsewhere', () => {
  const words = countWords(() => ['a long standing member', 'long-', 'standing'])
  expect(joint('long-', 'standing', words)).toBe('keep')
})
