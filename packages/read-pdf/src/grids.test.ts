import { describe, expect, it } from 'vitest'
import { findGrids } from './grids.js'
import { lineText } from './layout.js'
import { ruledTables } from './ruled-tables.js'
import { findRules, type Rules } from './strokes.js'
import { piece, sheet } from './testing/lay.js'

const h = (at: number, from: number, to: number) => ({ at, from, to })
const grid: Rules = {
  horizontal: [h(200, 50, 450), h(220, 50, 450), h(240, 50, 450), h(260, 50, 450)],
  vertical: [h(50, 200, 260), h(250, 220, 260), h(450, 200, 260)]
}

describe('findGrids', () => {
  it('makes cells of rules that meet, merged where a rule is missing', () => {
    const [found] = findGrids(grid)
    expect(found!.xs).toEqual([50, 250, 450])
    expect(found!.ys).toEqual([200, 220, 240, 260])
    expect(found!.owner[0]).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 0 }
    ])
    expect(found!.owner[1]).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 1 }
    ])
  })
  it('keeps tables that do not touch apart', () => {
    const other = {
      horizontal: [h(400, 50, 90), h(420, 50, 90)],
      vertical: [h(50, 400, 420), h(70, 400, 420), h(90, 400, 420)]
    }
    expect(
      findGrids({
        horizontal: [...grid.horizontal, ...other.horizontal],
        vertical: [...grid.vertical, ...other.vertical]
      })
    ).toHaveLength(2)
  })
  it('takes no frame for a table', () => {
    expect(
      findGrids({ horizontal: [h(100, 50, 450), h(300, 50, 450)], vertical: [h(50, 100, 300), h(450, 100, 300)] })
    ).toEqual([])
  })
})

describe('ruledTables', () => {
  const texts = (rows: { lines: Parameters<typeof lineText>[0][] }[][]) =>
    rows.map((row) => row.map((cell) => cell.lines.map(lineText).join('/')))
  it('fills cells, and gives a title across the top back to the text', () => {
    const pieces = [
      piece(60, 100, 'Before'),
      piece(60, 212, 'Actions'),
      piece(60, 232, 'Ann'),
      piece(260, 232, 'To write'),
      piece(60, 252, 'Bob'),
      piece(260, 252, 'To call'),
      piece(60, 300, 'After')
    ]
    const { tables, lines } = ruledTables(sheet(pieces), grid)
    expect(tables.map((table) => texts(table.rows))).toEqual([
      [
        ['Ann', 'To write'],
        ['Bob', 'To call']
      ]
    ])
    expect(lines.map(lineText)).toEqual(['Before', 'Actions', 'After'])
  })
  it('reads rows between horizontal rules', () => {
    const rules: Rules = { horizontal: [h(200, 50, 450), h(220, 50, 450), h(252, 50, 450)], vertical: [] }
    const pieces = [
      piece(60, 212, 'No'),
      piece(120, 212, 'Action'),
      piece(300, 212, 'Who'),
      piece(60, 232, '1'),
      piece(120, 232, 'Send the'),
      piece(300, 232, 'Ann'),
      piece(120, 244, 'survey')
    ]
    expect(texts(ruledTables(sheet(pieces), rules).tables[0]!.rows)).toEqual([
      ['No', 'Action', 'Who'],
      ['1', 'Send the/survey', 'Ann']
    ])
  })
  it('takes rules between paragraphs for no table', () => {
    const rules: Rules = { horizontal: [h(200, 50, 450), h(250, 50, 450), h(300, 50, 450)], vertical: [] }
    const pieces = [piece(50, 230, 'Some words of prose that run along'), piece(50, 280, 'and others below the rule')]
    expect(ruledTables(sheet(pieces), rules).tables).toEqual([])
  })
})

describe('findRules', () => {
  const frame = { page: 1, width: 600, height: 800, quadrant: 0 as const }
  const flip: [number, number, number, number, number, number] = [1, 0, 0, -1, 0, 800]
  const identity: [number, number, number, number, number, number] = [1, 0, 0, 1, 0, 0]
  it('takes strokes and thin bars, joined where they touch, and no curve or slope', () => {
    const rules = findRules(
      [
        { stroked: true, steps: [0, 50, 700, 1, 150, 700], matrix: identity },
        { stroked: false, steps: [0, 150, 699.5, 1, 250, 699.5, 1, 250, 700.5, 1, 150, 700.5, 3], matrix: identity },
        { stroked: true, steps: [0, 50, 700, 1, 90, 600], matrix: identity },
        { stroked: true, steps: [0, 0, 0, 1, 0, 50], matrix: [2, 0, 0, 2, 30, 100] },
        { stroked: true, steps: [9, 1, 2], matrix: identity }
      ],
      flip,
      frame
    )
    expect(rules.horizontal).toEqual([{ at: 100, from: 50, to: 250 }])
    expect(rules.vertical).toEqual([{ at: 30, from: 600, to: 700 }])
  })
})
