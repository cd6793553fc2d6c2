import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineText } from './layout.js'
import { linesOf, piece } from './testing/lay.js'

const texts = (...pieces: ReturnType<typeof piece>[]) => linesOf(pieces).map(lineText)

describe('toLines', () => {
  it('puts pieces in reading order, whatever their order in the file', () => {
    expect(texts(piece(50, 120, 'second'), piece(80, 100, 'line'), piece(50, 100, 'First'))).toEqual([
      'First line',
      'second'
    ])
  })
  it('joins pieces of one word and parts words at gaps', () => {
    expect(texts(piece(50, 100, 'min'), piece(65.2, 100, 'utes'), piece(88, 100, 'of'))).toEqual(['minutes of'])
  })
  it('takes a blank piece as a space, however narrow the gap', () => {
    expect(texts(piece(50, 100, 'a'), piece(55, 100, ' ', { x1: 56 }), piece(56, 100, 'b'))).toEqual(['a b'])
  })
  it('parts columns with a tab', () => {
    expect(texts(piece(50, 100, 'Chair'), piece(200, 100.4, 'A. Ap'))).toEqual(['Chair\tA. Ap'])
  })
  it('keeps exponents on their line', () => {
    expect(texts(piece(50, 100, 'the 5'), piece(75, 96.5, 'th', { size: 6 }), piece(84, 100, 'of May'))).toEqual([
      'the 5th of May'
    ])
  })
  it('keeps raised words of full size in the gap that is left for them', () => {
    expect(texts(piece(50, 100, 'on March'), piece(93, 96, '4th,'), piece(115, 100, 'and'))).toEqual([
      'on March 4th, and'
    ])
  })
  it('does not take the next line for an index', () => {
    expect(texts(piece(50, 100, 'Title'), piece(50, 112, 'small print', { size: 7 }))).toEqual(['Title', 'small print'])
  })
  it('counts words that are printed twice once, as bold', () => {
    const [line] = linesOf([piece(50, 100, 'Present'), piece(50.3, 100, 'Present')])
    expect(lineText(line!)).toBe('Present')
    expect(line!.segments[0]!.spans[0]!.bold).toBe(true)
  })
  it('closes up letter-spaced words', () => {
    expect(texts(piece(50, 100, 'M I N U T E S'))).toEqual(['MINUTES'])
    expect(texts(piece(50, 100, 'J R Evans'))).toEqual(['J R Evans'])
  })
  it('does not take a stretched line for columns', () => {
    expect(texts(piece(50, 100, 'see'), piece(85, 100, 'the'), piece(120, 100, 'annual report'))).toEqual([
      'see the annual report'
    ])
  })
  it('parts faces into spans whose texts join to the line', () => {
    const [line] = linesOf([piece(50, 100, 'Action:', { bold: true }), piece(88, 100, 'Ann')])
    expect(line!.segments[0]!.spans.map((span) => span.text)).toEqual(['Action:', ' Ann'])
  })
  it('loses no letter and keeps lines sorted, whatever the places', () => {
    const pieces = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 700 }), fc.stringMatching(/^[b-y]{1,6}$/)),
      { maxLength: 40 }
    )
    fc.assert(
      fc.property(pieces, (placed) => {
        const unique = placed.filter(
          ([x, y, text], at) =>
            !placed.slice(0, at).some(([a, b, t]) => t === text && Math.abs(a - x) < 2 && Math.abs(b - y) < 9)
        )
        const lines = linesOf(unique.map(([x, y, text]) => piece(x, y, text)))
        const letters = (all: string[]) => [...all.join('').replace(/\s/g, '')].sort().join('')
        expect(letters(lines.map(lineText))).toBe(letters(unique.map(([, , text]) => text)))
        expect(lines.every((line, at) => at === 0 || lines[at - 1]!.y <= line.y)).toBe(true)
      })
    )
  })
  it('takes many pieces on one baseline in bounded time', () => {
    const pieces = Array.from({ length: 100_000 }, (_, at) => piece(at % 5000, 100 + (at % 3) * 0.1, 'x'))
    const start = performance.now()
    linesOf(pieces)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
