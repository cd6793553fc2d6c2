import { describe, expect, it } from 'vitest'
import type { Piece } from '../layout.js'
import { repairNumber, repairWords } from './repair.js'

describe('letters in numbers', () => {
  it.each([
    ['2O26', '2026'],
    ['l0.30', '10.30'],
    ['1O:45am', '10:45am'],
    ['£1,2OO.00', '£1,200.00'],
    ['12/O3/2O24.', '12/03/2024.']
  ])('%s: %s', (read, printed) => expect(repairNumber(read)).toBe(printed))

  it.each(['O2', 'Il', 'IO', 'B12', 'II', '2026', '1l', 'Oil', 'oO0', `1${'O'.repeat(50)}`])('leaves %s', (text) =>
    expect(repairNumber(text)).toBeNull()
  )
})

const piece = (text: string, x0: number, confidence = 0.95): Piece => ({
  ...{ text, x0, x1: x0 + 6 * text.length, y: 100, top: 90, bottom: 103, size: 11 },
  ...{ bold: false, italic: false, blank: false, recognised: { confidence } }
})

/** Words on one line, a space apart; confidence after a slash. */
function line(words: string): Piece[] {
  let x = 0
  return words.split(' ').map((word) => {
    const [text = '', confidence] = word.split('/')
    const made = piece(text, x, confidence === undefined ? 0.95 : Number(confidence))
    x = made.x1 + 3
    return made
  })
}

const texts = (pieces: Piece[]) => pieces.map(({ text }) => text).join(' ')

describe('words that the document has otherwise', () => {
  const witnesses = 'the Council met the Council agreed with the meeting of the meeting'

  it('are put right, and what was read is kept', () => {
    const [pieces = []] = repairWords([[...line(witnesses), ...line('Counci1/0.6 thanked')]])
    const repaired = pieces.find(({ recognised }) => recognised?.repaired !== undefined)
    expect(repaired).toMatchObject({ text: 'Council', recognised: { repaired: 'Counci1', confidence: 0.6 } })
  })

  it('are joined where they broke', () => {
    const [pieces = []] = repairWords([[...line(witnesses), ...line('a meet/0.7 ing/0.8 was')]])
    expect(texts(pieces)).toContain('a meeting was')
    expect(pieces.find(({ text }) => text === 'meeting' && true)).toBeDefined()
    expect(pieces.some(({ recognised }) => recognised?.repaired === 'meet ing')).toBe(true)
  })

  it('are left where they are sure, known, or could be two words', () => {
    const [pieces = []] = repairWords([[...line(`${witnesses} clay day clay day`), ...line('Counci1/0.95 dlay/0.3')]])
    expect(texts(pieces)).toContain('Counci1 dlay')
  })
})
