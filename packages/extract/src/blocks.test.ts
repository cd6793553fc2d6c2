import { expect, test } from 'vitest'
import { readBlocks } from './blocks.js'
import { h, ol, p, seal, table, ul } from './testing/seal.js'

const read = (...nodes: Parameters<typeof seal>) => {
  const tree = seal(...nodes)
  return { ...readBlocks(tree, tree.data.streams.body), body: tree.data.streams.body }
}

test('each printed line is a block that equals its slice of the body', () => {
  const { blocks, body } = read(
    h(1, 'Minutes'),
    p('Present: A\nApologies: B'),
    ol(['1.', '2.'], 'Welcome', 'Budget'),
    table([
      ['Name', 'Role'],
      ['Ann', 'Chair']
    ])
  )
  for (const block of blocks) expect(body.slice(block.textStart, block.end)).toBe(block.text)
  expect(blocks.map((b) => b.text)).toEqual([
    'Minutes',
    'Present: A',
    'Apologies: B',
    'Welcome',
    'Budget',
    'Name',
    'Role',
    'Ann',
    'Chair'
  ])
  expect(blocks.map((b) => b.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
})

test('typed and computed numbers are labels alike', () => {
  const { blocks } = read(p('3.\tBudget'), ol(['4.'], 'Roads'), h(2, 'Lights', '5.'))
  expect(blocks.map((b) => [b.label?.value, b.text])).toEqual([
    ['3', 'Budget'],
    ['4', 'Roads'],
    ['5', 'Lights']
  ])
})

test('looks: bold throughout, bold at the start, capitals, bullets', () => {
  const { blocks } = read(
    p('**All bold**'),
    p('**Finance:** fine'),
    p('CAPITAL LETTERS'),
    ul('one', ['two', ['under']])
  )
  expect(blocks.map((b) => [b.bold, b.boldLead, b.caps, b.bulleted, b.listDepth])).toEqual([
    [true, 0, false, false, 0],
    [false, 8, false, false, 0],
    [false, 0, true, false, 0],
    [false, 0, false, true, 1],
    [false, 0, false, true, 1],
    [false, 0, false, true, 2]
  ])
})

test('tables keep rows, columns and cells with several lines', () => {
  const { tables } = read(
    table([
      ['Name', 'Role'],
      ['Ann\nBen', 'Chair']
    ])
  )
  expect(tables[0]).toMatchObject({ columns: 2, head: 1, from: 0, to: 5 })
  expect(tables[0]!.rows[1]![0]!.blocks.map((b) => b.text)).toEqual(['Ann', 'Ben'])
})
