import { describe, expect, it } from 'vitest'
import { toColumns } from './columns.js'
import { lineText } from './layout.js'
import { linesOf, piece, region } from './testing/lay.js'

const words = 'the quick brown fox jumps over the lazy dog'.slice(0, 42)
const read = (pieces: ReturnType<typeof piece>[]) =>
  toColumns(region(linesOf(pieces))).map((r) => r.lines.map(lineText))

describe('toColumns', () => {
  const rows = Array.from({ length: 8 }, (_, at) => 100 + at * 12)
  it('reads column by column, also where baselines differ', () => {
    const pieces = rows.flatMap((y, at) => [piece(50, y, `L${at} ${words}`), piece(320, y + 3, `R${at} ${words}`)])
    const [left, right] = read(pieces)
    expect(left!.map((text) => text.slice(0, 2))).toEqual(rows.map((_, at) => `L${at}`))
    expect(right!.map((text) => text.slice(0, 2))).toEqual(rows.map((_, at) => `R${at}`))
  })
  it('is cut by lines across the page', () => {
    const pieces = [
      piece(50, 80, 'A title that runs over both of the columns of this page, from end to end'),
      ...rows.flatMap((y) => [piece(50, y, `L ${words}`), piece(320, y, `R ${words}`)]),
      piece(50, 220, 'A line at the foot that runs over both of the columns of this page, too')
    ]
    const regions = read(pieces)
    expect(regions.map((lines) => lines[0]![0])).toEqual(['A', 'L', 'R', 'A'])
  })
  it('leaves rows of short cells alone', () => {
    const pieces = rows.flatMap((y, at) => [piece(50, y, `Name ${at}`), piece(320, y, 'Role')])
    expect(read(pieces)).toHaveLength(1)
  })
  it('leaves prose with words in the margin alone', () => {
    const pieces = rows.flatMap((y) => [piece(50, y, `${words} ${words}`), piece(510, y, 'Ann')])
    expect(read(pieces)).toHaveLength(1)
  })
})
