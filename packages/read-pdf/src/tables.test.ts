import { describe, expect, it } from 'vitest'
import { lineText } from './layout.js'
import { findUsual } from './style.js'
import { continues } from './table-node.js'
import { endingTable, findTables } from './tables.js'
import { linesOf, piece, region } from './testing/lay.js'

type Placed = [x: number, y: number, text: string]

function find(...placed: Placed[]) {
  const page = region(linesOf(placed.map(([x, y, text]) => piece(x, y, text))))
  const found = findTables(page, findUsual([page]))
  return {
    tables: found.tables.map((table) => table.rows.map((row) => row.map((cell) => cell.lines.map(lineText).join('/')))),
    lines: found.lines.map(lineText)
  }
}

describe('findTables', () => {
  it('finds rows whose words start at the same places', () => {
    const { tables, lines } = find(
      [50, 80, 'Present'],
      [50, 100, 'Ann Price'],
      [200, 100, 'Dale Council'],
      [400, 100, 'Chair'],
      [50, 112, 'Bob Rees'],
      [200, 112, 'Hill Trust'],
      [50, 124, 'Cai Puw'],
      [200, 124, 'Welsh Water'],
      [400, 124, 'Clerk'],
      [50, 150, 'The Chair opened the meeting at ten and welcomed those who had come for the first time.']
    )
    expect(tables).toEqual([
      [
        ['Ann Price', 'Dale Council', 'Chair'],
        ['Bob Rees', 'Hill Trust', ''],
        ['Cai Puw', 'Welsh Water', 'Clerk']
      ]
    ])
    expect(lines).toHaveLength(2)
  })
  it('puts wrapped words under their cell', () => {
    const { tables } = find(
      [50, 100, '1'],
      [100, 100, 'Send the survey'],
      [300, 100, 'Ann'],
      [100, 112, 'to members'],
      [50, 124, '2'],
      [100, 124, 'Write to Cadw'],
      [300, 124, 'Bob'],
      [50, 136, '3'],
      [100, 136, 'Book a room'],
      [300, 136, 'Cai']
    )
    expect(tables[0]![0]).toEqual(['1', 'Send the survey/to members', 'Ann'])
  })
  it('leaves numbered and bulleted lists alone', () => {
    const list: Placed[] = ['1.', '2.', '3.', '4.'].flatMap((label, at): Placed[] => [
      [50, 100 + at * 12, label],
      [80, 100 + at * 12, 'Some item']
    ])
    expect(find(...list).tables).toEqual([])
    const bullets: Placed[] = [0, 1, 2].flatMap((at): Placed[] => [
      [50, 100 + at * 12, '-'],
      [80, 100 + at * 12, 'Some point']
    ])
    expect(find(...bullets).tables).toEqual([])
  })
  it('leaves prose with words in the margin alone', () => {
    const rows: Placed[] = [0, 1, 2, 3].flatMap((at): Placed[] => [
      [50, 100 + at * 12, `${at}) The bank statement of the month was looked at by members and noted`],
      [500, 100 + at * 12, 'Noted']
    ])
    expect(find(...rows).tables).toEqual([])
  })
  it('leaves words that happen to stand apart alone', () => {
    expect(
      find(
        [50, 100, 'one word'],
        [200, 100, 'two'],
        [50, 112, 'three'],
        [243, 112, 'four'],
        [50, 124, 'five'],
        [309, 124, 'six']
      ).tables
    ).toEqual([])
  })

  it('parts cells that nearly touch where the columns of other rows start', () => {
    const { tables } = find(
      [50, 100, 'Ann Price'],
      [150, 100, 'Dale Council'],
      [50, 112, 'Bob Rees'],
      [150, 112, 'Farm Union'],
      [50, 124, 'Cai Puw'],
      [150, 124, 'Hill Trust'],
      [50, 136, 'Dafydd ap Gwilym Jo'],
      [150, 136, 'Welsh Water'],
      [50, 148, 'Elin Rees'],
      [150, 148, 'Cadw']
    )
    expect(tables.at(-1)!.slice(-2)).toEqual([
      ['Dafydd ap Gwilym Jo', 'Welsh Water'],
      ['Elin Rees', 'Cadw']
    ])
  })

  it('takes the last rows of a table from the top of the next page', () => {
    const rows = (page: number, count: number) =>
      region(
        linesOf(
          Array.from({ length: count }, (_, at) => [
            piece(50, 100 + at * 12, `Name ${at}`),
            piece(150, 100 + at * 12, 'Role')
          ]).flat(),
          page
        )
      )
    const first = rows(1, 4)
    const second = rows(2, 1)
    const usual = findUsual([first, second])
    findTables(first, usual)
    const [table] = findTables(second, usual, endingTable(first)).tables
    expect(table!.rows).toHaveLength(1)
    expect(continues(first.tables[0]!, table!)).toBe(true)
    expect(findTables(rows(3, 1), usual, endingTable(first)).tables).toEqual([])
  })
})
