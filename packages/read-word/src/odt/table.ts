/** Tables of OpenDocument (ODF 1.3 part 3, clause 9): rows, spans and the cells that spans cover. */
import type { CellBlock, RowBlock, TableBlock } from '../flow/blocks.js'
import { rowIsGone } from '../shared/tracked.js'
import { attribute, childElements, type XmlElement } from '../shared/xml.js'
import { whole } from './numbering.js'
import { countUnknown, type OdtStory } from './story.js'

/** Repetitions and spans beyond these are filling, or damage. */
const MAX_REPEAT = 50
const MAX_SPAN = 200

/** A cell above that reaches down into the row being read. */
interface Reach {
  rows: number
  columns: number
}

export function readTable(element: XmlElement, story: OdtStory): TableBlock {
  const table: TableBlock = { kind: 'table', rows: [] }
  readRows(element, story, table.rows, new Map(), false)
  return table
}

const IGNORED =
  /^(table:(table-columns?|table-column-group|table-header-columns|title|desc|table-source|dde-source|scenario|shapes|named-expressions)|office:forms|text:soft-page-break|loext:.*)$/

function readRows(
  element: XmlElement,
  story: OdtStory,
  rows: RowBlock[],
  reach: Map<number, Reach>,
  head: boolean
): void {
  for (const node of childElements(element)) {
    if (node.name === 'table:table-row') {
      const cells = readCells(node, story, reach)
      if (
        rowIsGone(
          cells.map(({ blocks }) => blocks),
          story.context.trackedChanges
        )
      )
        continue
      const blank = cells.every((cell) => cell.blocks.length === 0)
      const repeat = blank ? 1 : Math.min(whole(attribute(node, 'table:number-rows-repeated')) ?? 1, MAX_REPEAT)
      for (let time = 0; time < repeat; time++) rows.push({ head, cells })
    } else if (node.name === 'table:table-header-rows') readRows(node, story, rows, reach, true)
    else if (node.name === 'table:table-rows' || node.name === 'table:table-row-group')
      readRows(node, story, rows, reach, head)
    else if (!IGNORED.test(node.name)) countUnknown(story, node)
  }
}

function readCells(row: XmlElement, story: OdtStory, reach: Map<number, Reach>): CellBlock[] {
  const cells: CellBlock[] = []
  let column = 0
  let covered = 0
  for (const node of childElements(row)) {
    const own = node.name === 'table:table-cell'
    if (!own && node.name !== 'table:covered-table-cell') {
      if (!IGNORED.test(node.name)) countUnknown(story, node)
      continue
    }
    const repeat = Math.min(whole(attribute(node, 'table:number-columns-repeated')) ?? 1, MAX_REPEAT)
    for (let time = 0; time < repeat; time++) {
      if (!own && covered > 0) {
        covered--
        continue
      }
      const cell = own ? readCell(node, story, reach, column) : continued(reach, column)
      covered = cell.columns - 1
      column += cell.columns
      cells.push(cell)
    }
  }
  return cells
}

function readCell(node: XmlElement, story: OdtStory, reach: Map<number, Reach>, column: number): CellBlock {
  const columns = Math.min(Math.max(whole(attribute(node, 'table:number-columns-spanned')) ?? 1, 1), MAX_SPAN)
  const rows = (whole(attribute(node, 'table:number-rows-spanned')) ?? 1) - 1
  if (rows > 0) reach.set(column, { rows, columns })
  return { blocks: story.readBlocks(node, story), columns, continues: false }
}

/** A covered cell belongs to the cell above that reaches down here; without one it is just empty. */
function continued(reach: Map<number, Reach>, column: number): CellBlock {
  const above = reach.get(column)
  if (!above) return { blocks: [], columns: 1, continues: false }
  above.rows--
  if (above.rows <= 0) reach.delete(column)
  return { blocks: [], columns: above.columns, continues: true }
}
