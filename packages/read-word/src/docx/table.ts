/** Tables (ECMA-376 17.4): rows, spans, merges; what a tracked change takes out is kept aside. */
import type { CellBlock, RowBlock, TableBlock } from '../flow/blocks.js'
import { attribute, child, childElements, type XmlElement } from '../shared/xml.js'
import { CHANGES, goneMark, isGone, keepAside } from './changes.js'
import type { RunProperties } from './properties-of-text.js'
import { countUnknown, type Story } from './story.js'
import { integer, toggle, valOf } from './units.js'

/** Wider spans come from damaged files. */
const MAX_COLUMNS = 200

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])
const IGNORED =
  /^w:(tblPr|tblGrid|tblPrEx|trPr|tcPr|sdtPr|sdtEndPr|customXmlPr|bookmark\w+|permStart|permEnd|proofErr|(comment|move|customXml)\w*Range\w+)$/

export function readTable(element: XmlElement, story: Story): TableBlock {
  const firstRow = firstRowLooks(element, story)
  const rows: RowBlock[] = []
  for (const row of wrapped(element, 'w:tr', story)) {
    const properties = child(row, 'w:trPr')
    const gone = goneMark(story.shared, properties)
    if (gone) keepAside(row, gone, story)
    if (gone || toggle(properties, 'w:hidden')) continue
    const outer = story.rowLooks
    story.rowLooks = rows.length === 0 ? firstRow : {}
    rows.push({ head: toggle(properties, 'w:tblHeader') ?? false, cells: readCells(row, properties, story) })
    story.rowLooks = outer
  }
  return { kind: 'table', rows }
}

/** 17.7.6: the table style's first row, where the table asks for it (`w:tblLook`). */
function firstRowLooks(element: XmlElement, story: Story): RunProperties {
  const { styles } = story.shared
  const properties = child(element, 'w:tblPr')
  const look = child(properties, 'w:tblLook')
  const bits = Number.parseInt(attribute(look, 'w:val') ?? '0', 16)
  const asked = /^(1|true|on)$/.test(attribute(look, 'w:firstRow') ?? '') || (bits & 0x20) !== 0
  const styleId = valOf(properties, 'w:tblStyle')
  if (!asked || styleId === null) return {}
  const style = styles.chain(styles.find('table', styleId)).find((each) => Object.keys(each.firstRow).length > 0)
  return style?.firstRow ?? {}
}

function readCells(row: XmlElement, properties: XmlElement | null, story: Story): CellBlock[] {
  const cells = gridGap(valOf(properties, 'w:gridBefore'))
  for (const element of wrapped(row, 'w:tc', story)) {
    const cell = child(element, 'w:tcPr')
    const gone = goneMark(story.shared, cell)
    if (gone) keepAside(element, gone, story)
    if (gone) continue
    const columns = Math.min(Math.max(integer(valOf(cell, 'w:gridSpan')) ?? 1, 1), MAX_COLUMNS)
    const blocks = story.shared.readBlocks(element, story)
    const last = cells.at(-1)
    if (last && valOf(cell, 'w:hMerge') === 'continue') last.columns += columns
    else cells.push({ blocks, columns, continues: continuesAbove(cell) })
  }
  return cells.concat(gridGap(valOf(properties, 'w:gridAfter')))
}

/** 17.4.84: `w:vMerge` without a value continues. */
function continuesAbove(properties: XmlElement | null): boolean {
  const merge = child(properties, 'w:vMerge')
  return merge !== null && attribute(merge, 'w:val') !== 'restart'
}

/** Columns that a row leaves free at its start or end (17.4.14, 17.4.15). */
function gridGap(value: string | null): CellBlock[] {
  const count = Math.min(Math.max(integer(value) ?? 0, 0), MAX_COLUMNS)
  return Array.from({ length: count }, () => ({ blocks: [], columns: 1, continues: false }))
}

/** Rows or cells, also those inside content controls and insertions. */
function wrapped(element: XmlElement, name: string, story: Story): XmlElement[] {
  return childElements(element).flatMap((node) => {
    if (node.name === name) return [node]
    if (WRAPPERS.has(node.name)) return wrapped(node, name, story)
    if (Object.hasOwn(CHANGES, node.name)) {
      if (!isGone(story.shared, CHANGES[node.name])) return wrapped(node, name, story)
      keepAside(node, node, story)
      return []
    }
    if (!IGNORED.test(node.name)) countUnknown(story.shared, node)
    return []
  })
}
