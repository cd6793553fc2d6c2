import { describe, expect, it } from 'vitest'
import { bulletOf, endsSentence, isField, isMarker, labelOf } from './markers.js'

describe('labels', () => {
  it.each([
    ['3.1 Budget', '3.1'],
    ['1. Welcome', '1.'],
    ['(a) that', '(a)'],
    ['iv) the', 'iv)'],
    ['19.09.01 Minutes', '19.09.01'],
    ['Item 3: Budget', 'Item 3:'],
    ['Eitem 12. Cyllid', 'Eitem 12.'],
    ['2019. The', ''],
    ['1.5m pounds', ''],
    ['Mr. Jones', ''],
    ['I think', '']
  ])('%j has %j', (text, label) => expect(labelOf(text)).toBe(label))
})

describe('bullets', () => {
  it.each([
    ['• point', '• '],
    ['•\tpoint', '•\t'],
    ['– point', '– '],
    ['o point', 'o '],
    ['of', ''],
    ['-5 degrees', ''],
    ['➢arrow', '➢']
  ])('%j has %j', (text, bullet) => expect(bulletOf(text)).toBe(bullet))
})

it('knows markers, fields and sentence ends', () => {
  expect(['-', '•', '1.', '(iv)'].every(isMarker)).toBe(true)
  expect(['1. Welcome', 'Chair'].some(isMarker)).toBe(false)
  expect(isField('Date of meeting: 3 May')).toBe(true)
  expect(isField('The ratio 3:4')).toBe(false)
  expect(endsSentence('It was agreed.”')).toBe(true)
  expect(endsSentence('agreed that')).toBe(false)
})
