import { describe, expect, it } from 'vitest'
import { lineText } from './layout.js'
import { stripLineNumbers } from './line-numbers.js'
import { linesOf, piece } from './testing/lay.js'

const rows = Array.from({ length: 20 }, (_, at) => at + 1)

describe('stripLineNumbers', () => {
  it('takes numbers that count every line', () => {
    const lines = linesOf(
      rows.flatMap((n) => [
        piece(20, 80 + n * 14, String(n)),
        ...(n === 5 ? [] : [piece(80, 80 + n * 14, `Words of line no ${n}`)])
      ])
    )
    const { lines: left, numbers } = stripLineNumbers(lines)
    expect(left.map(lineText)).toEqual(rows.filter((n) => n !== 5).map((n) => `Words of line no ${n}`))
    expect(left[0]!.x0).toBe(80)
    expect(numbers).toBe(rows.join(' '))
  })
  it('leaves numbered rows with cells, and lists among other lines, alone', () => {
    const table = linesOf(
      rows.flatMap((n) => [
        piece(20, 80 + n * 14, String(n)),
        piece(80, 80 + n * 14, 'Name'),
        piece(200, 80 + n * 14, 'Role')
      ])
    )
    expect(stripLineNumbers(table)).toEqual({ lines: table, numbers: null })
    const list = linesOf(
      rows.flatMap((n) => [
        piece(50, 80 + n * 28, String(n)),
        piece(80, 80 + n * 28, 'Item'),
        piece(50, 94 + n * 28, 'Prose goes on below')
      ])
    )
    expect(stripLineNumbers(list).numbers).toBeNull()
  })
})
