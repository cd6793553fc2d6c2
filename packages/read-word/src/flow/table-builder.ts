/** Tables of RTF and .doc: cells and rows end with a mark; what a row is like is told beside it. */
import { DEFAULT_LIMITS, ReadError } from '@cofnod/model'
import type { Block, CellBlock, RowBlock } from './blocks.js'

export interface CellDefinition {
  /** Continues the cell above, the cell to the left. */
  fromAbove: boolean
  fromLeft: boolean
  /** Right edge in twips; cells of different rows with equal edges are one column. */
  edge: number
}

interface Level {
  rows: RowDraft[]
  cells: Block[][]
  blocks: Block[]
}

interface RowDraft {
  head: boolean
  cells: Block[][]
  definitions: CellDefinition[]
}

/** What a row says of itself. */
export interface RowDefinition {
  head: boolean
  cells: CellDefinition[]
}

export interface TableBuilder {
  /** `depth` of nested tables, 0 outside. */
  add(block: Block, depth: number): void
  endCell(depth: number): void
  endRow(depth: number, definition: RowDefinition): void
  finish(): Block[]
}

/** More cells in a row come from no word processor (Word's limit is 63). */
export const MAX_CELLS = 500

export interface TableBuilderOptions {
  /** Whether a row of such cells is to be left out. */
  isGone?: (cells: Block[][]) => boolean
  /** Blocks, and cells that rows define, that there may be together. */
  most?: number
}

/** Its functions throw `ReadError('too-large')` where there is more than `most`. */
export function tableBuilder({ isGone, most = DEFAULT_LIMITS.elements }: TableBuilderOptions = {}): TableBuilder {
  let count = 0
  const add = (more: number) => {
    count += more
    if (count > most) throw new ReadError('too-large', { detail: `more than ${most} paragraphs and cells` })
  }
  const levels: Level[] = [{ rows: [], cells: [], blocks: [] }]
  /** Opens levels down to `depth`, and closes tables that are deeper. */
  const settle = (depth: number): Level => {
    while (levels.length - 1 > depth) {
      const level = levels.pop()!
      const outer = levels.at(-1)!
      if (level.cells.length > 0 || level.blocks.length > 0) closeRow(level, { head: false, cells: [] })
      if (level.rows.length > 0) outer.blocks.push({ kind: 'table', rows: toRows(level.rows) })
    }
    while (levels.length - 1 < depth) levels.push({ rows: [], cells: [], blocks: [] })
    return levels.at(-1)!
  }
  const closeRow = (level: Level, definition: RowDefinition) => {
    if (level.blocks.length > 0) level.cells.push(level.blocks)
    add(definition.cells.length)
    if (level.cells.length > 0 && !isGone?.(level.cells))
      level.rows.push({ head: definition.head, cells: level.cells, definitions: definition.cells })
    level.cells = []
    level.blocks = []
  }
  return {
    add(block, depth) {
      add(1)
      settle(depth).blocks.push(block)
    },
    endCell(depth) {
      const level = settle(Math.max(depth, 1))
      if (level.cells.length < MAX_CELLS) level.cells.push(level.blocks)
      level.blocks = []
    },
    endRow(depth, definition) {
      closeRow(settle(Math.max(depth, 1)), definition)
    },
    finish: () => settle(0).blocks
  }
}

/** Twips by which edges of one column may differ from row to row. */
const EDGE_SLACK = 60

/** Column spans from the edges of all rows. */
function toRows(drafts: RowDraft[]): RowBlock[] {
  // Rows of a table mostly share one definition.
  const definitions = new Set(drafts.map((row) => row.definitions))
  const columnOf = columnsByEdge([...definitions].flatMap((cells) => cells.map((cell) => cell.edge)))
  return drafts.map((draft) => {
    const cells: CellBlock[] = []
    let from = -1
    draft.cells.forEach((blocks, index) => {
      const definition = draft.definitions[index]
      const column = definition ? columnOf.get(definition.edge)! : from + 1
      const columns = Math.max(1, column - from)
      from = Math.max(from + 1, column)
      const last = cells.at(-1)
      if (definition?.fromLeft && last) last.columns += columns
      else cells.push({ blocks, columns, continues: definition?.fromAbove ?? false })
    })
    return { head: draft.head, cells }
  })
}

/** The column that ends at each edge, counted from 0. */
function columnsByEdge(edges: number[]): Map<number, number> {
  const columns = new Map<number, number>()
  let first = Number.NEGATIVE_INFINITY
  let column = -1
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (edge - first > EDGE_SLACK) {
      first = edge
      column++
    }
    columns.set(edge, column)
  }
  return columns
}
