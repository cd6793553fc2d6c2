/** How large tables become as grids: spans and short rows are filled up, so that a small file can ask for many cells. */
import type { Block } from './blocks.js'

/** Cells of all tables, nested ones included, each row as wide as its table's widest. */
export function countCells(blocks: readonly Block[]): number {
  let count = 0
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    let width = 0
    for (const { cells } of block.rows) {
      let columns = 0
      for (const cell of cells) {
        columns += cell.columns
        count += countCells(cell.blocks)
      }
      width = Math.max(width, columns)
    }
    count += width * block.rows.length
  }
  return count
}
