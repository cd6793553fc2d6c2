import { describe, expect, it } from 'vitest'
import { lineText } from './layout.js'
import { linesOf, piece } from './testing/lay.js'

const textOf = (...pieces: Parameters<typeof linesOf>[0]) => linesOf(pieces).map(lineText)

describe('accents drawn apart from their letters', () => {
  it('go to the letter under them, also from above the line', () =>
    expect(textOf(piece(51, 97, '´'), piece(50, 100, 'E importante'))).toEqual(['É importante']))
  it('end one piece while the letter begins the next, drawn back', () =>
    expect(textOf(piece(50, 100, 'Quanto `'), piece(86, 100, 'a limpeza'))).toEqual(['Quanto à limpeza']))
  it('are typed signs where nothing is drawn back', () =>
    expect(textOf(piece(50, 100, 'Run `'), piece(75, 100, 'ls` now'))).toEqual(['Run `ls` now']))
  it('stay where no letter is under them', () =>
    expect(textOf(piece(50, 100, 'x'), piece(90, 100, '´'))).toEqual(['x\t´']))
})
