/** Attendance in tables: columns of names, rows with a label, people with their bodies, marks against names, grids of names. */
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { type Collector, openRegion, zoneOf } from './collector.js'
import { type Header, readHeader } from './columns.js'
import { type Context, contextOf } from './context.js'
import { readLabel, startsWithName } from './labels.js'
import { isMark } from './marks.js'
import { readPeople, sectionRow } from './people-table.js'
import { pieceOf } from './pieces.js'
import { close, newWalk, startRegion, type Walk, walkBlocks } from './regions.js'
import type { Row } from './rows.js'
import { looksLikeBody, looksLikePerson } from './vocabulary.js'

/** Reads a table that stands behind the lines of `walk`. */
export function readTable(walk: Walk, table: TableView, rows: Row[]): void {
  const { collector } = walk
  const { state } = collector
  const header = readHeader(state, table)
  if (header?.business && !header.columns.some((column) => column.explicit)) {
    close(walk)
    for (const row of table.rows) for (const cell of row) walkBlocks(newWalk(collector), cell.blocks)
    return
  }
  const zone = zoneOf(state, table.from)
  // Attendance was told: tables in the middle of business are of something else.
  if (walk.open === null && (zone === 'late' || zone === 'back') && collector.announced.has('present')) {
    if (zone === 'late')
      for (const row of table.rows) for (const cell of row) walkBlocks(newWalk(collector), cell.blocks)
    return
  }
  if (header && !header.business) namesUnderLabels(state, table, header)
  const names = header?.columns.filter((column) => column.kind === 'name' || column.kind === 'surname') ?? []
  const bodies = header?.columns.filter((column) => column.kind === 'organization') ?? []
  const marked = header?.columns.filter((column) => column.kind === 'mark') ?? []
  if (header && !header.business) {
    const open = walk.open?.context ?? null
    const explicit = header.columns.some((column) => column.explicit)
    const people =
      names.length > 0 &&
      (bodies.length > 0 || header.columns.some((column) => ['role', 'initials', 'forename'].includes(column.kind)))
    if (
      (names.length > 0 || bodies.length > 0) &&
      (open !== null ||
        (explicit && !columnsOfNames(state, table, header)) ||
        (people && (zone === 'front' || zone === 'attendance')))
    ) {
      readPeople(
        state,
        table,
        header,
        open ?? contextOf('present', null, 'table', 0.85),
        rows,
        walk.open?.explicit ?? (explicit || people)
      )
      claimTable(state, table)
      collector.announced.add('present')
      close(walk)
      return
    }
    const standing = table.rows[header.row]!.filter((cell) => cell.text.trim() !== '').length
    if (
      marked.length > 0 &&
      marked.length === standing &&
      table.rows.length > header.row + 1 &&
      columnsOfNames(state, table, header)
    ) {
      readColumns(collector, table, header)
      close(walk)
      return
    }
  }
  const lone = loneLabel(state, table)
  if (lone && !header?.business) {
    readBare(state, table, lone, rows, true)
    claimTable(state, table)
    collector.announced.add(lone.presence)
    close(walk)
    return
  }
  if (walk.open !== null && !header?.business && walk.open.lines.length === 0 && !labelled(state, table)) {
    const region = walk.open
    readBare(state, table, region.context, rows, region.explicit)
    claimTable(state, table)
    close(walk)
    return
  }
  close(walk)
  readRows(collector, table)
}

/** The first filled cell of some row is a label of attendance: a table of labels, not of people. */
function labelled(state: State, table: TableView): boolean {
  return table.rows.some((row) => {
    const cell = row.find((one) => one.text.trim() !== '')
    const label = cell?.blocks[0] ? readLabel(state, pieceOf(cell.blocks[0]), cell.blocks[0]) : null
    return label !== null && label !== 'other' && label.explicit
  })
}

/** A table of several columns whose first row is a label of attendance alone: the rows below are people. */
function loneLabel(state: State, table: TableView): Context | null {
  const first = table.rows.findIndex((row) => row.some((cell) => cell.text.trim() !== ''))
  const row = table.rows[first]
  if (!row || table.columns < 2 || table.rows.length < first + 2) return null
  const filled = row.filter((cell) => cell.text.trim() !== '')
  const block = filled[0]?.blocks[0]
  if (filled.length !== 1 || !block || filled[0]!.blocks.length > 1) return null
  const label = readLabel(state, pieceOf(block), block)
  if (label === null || label === 'other' || !label.explicit || label.value.text !== '') return null
  return table.rows.slice(first + 1).some((below) => below.filter((cell) => cell.text.trim() !== '').length > 1)
    ? label.context
    : null
}

function claimTable(state: State, table: TableView): void {
  for (let index = table.from; index < table.to; index++) state.claimed.add(index)
}

/** "Organisation | Participants": the column of the second holds names. Beside "Members present" another heading may stand over names too. */
function namesUnderLabels(state: State, table: TableView, header: Header): void {
  const holdsNames = (index: number): boolean => {
    const cells = table.rows
      .slice(header.row + 1)
      .map((row) => row[index]?.blocks[0]?.text ?? '')
      .filter((text) => text !== '')
    const named = cells.filter(
      (text) => looksLikePerson(text.split(/[,;(]/u)[0] ?? '') >= 0.5 || startsWithName(state, { text, start: 0 })
    ).length
    return cells.length > 0 && named / cells.length >= 0.6 && !cells.every((text) => isMark(state, text))
  }
  const bodies = header.columns.some((column) => column.kind === 'organization')
  const marks = header.columns.filter((column) => column.kind === 'mark' && holdsNames(column.index))
  if (bodies && marks.length === 1 && !header.columns.some((column) => column.kind === 'name')) marks[0]!.kind = 'name'
  else if (!bodies && marks.length > 0 && !header.columns.some((column) => column.kind === 'name')) {
    for (const column of header.columns) {
      const cell = table.rows[header.row]![column.index]!
      const heading =
        cell.blocks.length === 1 && (cell.blocks[0]!.bold || cell.blocks[0]!.caps) && cell.text.length <= 60
      if (column.kind === 'other' && heading && holdsNames(column.index))
        Object.assign(column, { kind: 'mark', presence: 'present', capacity: 'in-attendance' })
    }
  }
}

/** Under headings of attendance stand names, not marks. */
function columnsOfNames(state: State, table: TableView, header: Header): boolean {
  const marked = header.columns.filter((column) => column.kind === 'mark')
  if (marked.length === 0) return false
  let filled = 0
  let marks = 0
  for (const row of table.rows.slice(header.row + 1)) {
    for (const { index } of marked) {
      const text = row[index]?.text.trim() ?? ''
      if (text === '') continue
      filled += 1
      if (isMark(state, text)) marks += 1
    }
  }
  return filled > 0 && marks / filled < 0.5
}

/** "Present | Apologies | In attendance" with names below each. */
function readColumns(collector: Collector, table: TableView, header: Header): void {
  for (const column of header.columns) {
    if (column.kind !== 'mark' || column.presence === null) continue
    const region = openRegion(collector, contextOf(column.presence, column.capacity, 'column', 0.88), true)
    region.context.linewise = true
    collector.announced.add(column.presence)
    for (const row of table.rows.slice(header.row + 1)) {
      for (const block of row[column.index]?.blocks ?? []) {
        region.lines.push(pieceOf(block))
        region.blocks.push(block.index)
      }
    }
    for (const block of table.rows[header.row]![column.index]?.blocks ?? []) region.blocks.push(block.index)
  }
}

/** A table without headings under a label: rows of people with what is said of them, or a grid of names. */
function readBare(state: State, table: TableView, base: Context, rows: Row[], explicit: boolean): void {
  let context = base
  const grid = isGrid(table)
  for (const row of table.rows) {
    const section = sectionRow(state, row, base)
    if (section) {
      context = section
      continue
    }
    const filled = row.filter((cell) => cell.text.trim() !== '')
    const entry = { forename: null, organization: null, role: null, initials: null, explicit, hasNames: true }
    if (grid) for (const cell of filled) rows.push({ ...entry, context, name: cell, others: [] })
    else if (filled.length > 0) rows.push({ ...entry, context, name: filled[0]!, others: filled.slice(1) })
  }
}

/** Most cells, in every column, hold a person. */
function isGrid(table: TableView): boolean {
  const filled = table.rows.flat().filter((cell) => cell.text.trim() !== '')
  if (table.columns < 2) return true
  const later = table.rows.flatMap((row) => row.slice(1)).filter((cell) => cell.text.trim() !== '')
  const named = (cells: CellView[]): number =>
    cells.filter((cell) => looksLikePerson(cell.blocks[0]?.text ?? '') >= 0.5 && looksLikeBody(cell.text) < 0.5).length
  return (
    filled.length > 0 && later.length > 0 && named(filled) / filled.length >= 0.6 && named(later) / later.length >= 0.6
  )
}

/** Any other table: a cell with a label announces the cells beside it; a cell without is read by itself. */
function readRows(collector: Collector, table: TableView): void {
  const { state } = collector
  if (table.columns === 1) {
    walkBlocks(
      newWalk(collector),
      table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks))
    )
    return
  }
  let carried: { walk: Walk; column: number; below: boolean } | null = null
  for (const [at, row] of table.rows.entries()) {
    let current: Walk | null = null
    for (const [column, cell] of row.entries()) {
      const first = cell.blocks[0]
      if (!first) continue
      const label = readLabel(state, pieceOf(first), first)
      if (
        label !== null &&
        label !== 'other' &&
        label.separated &&
        isLabelCell(state, label.explicit, cell, row, column, table.rows[at + 1]?.[column] ?? null)
      ) {
        current = newWalk(collector)
        if (cell.blocks.length > 1) label.context.linewise = true
        startRegion(current, label, first)
        walkBlocks(current, cell.blocks.slice(1))
        carried = {
          walk: current,
          column,
          below: label.value.text === '' && row.slice(column + 1).every((other) => other.text.trim() === '')
        }
        // Names below the label in its own cell: the cells beside it hold something else.
        if (cell.blocks.length > 1) {
          current = null
          carried = null
        }
      } else if (label === 'other') {
        current = null
        carried = null
        walkBlocks(newWalk(collector), cell.blocks)
      } else if (current?.open) {
        readValue(current, cell)
      } else if (
        carried &&
        ((carried.below && column === carried.column) ||
          (column > carried.column && row.slice(0, column).every((other) => other.text.trim() === '')))
      ) {
        // The label's cell is merged downwards, or its row goes on below.
        readValue(carried.walk, cell)
      } else {
        if (!carried?.below || column > carried.column) carried = null
        walkBlocks(newWalk(collector), cell.blocks)
      }
    }
  }
}

/** A label that only names a kind of people is one where the cell beside it holds names. */
function isLabelCell(
  state: State,
  explicit: boolean,
  cell: CellView,
  row: CellView[],
  column: number,
  below: CellView | null
): boolean {
  if (cell.blocks.length > 1 && cell.blocks.some((block) => block.text.length > 120)) return false
  if (explicit) return true
  const next = row.slice(column + 1).find((other) => other.text.trim() !== '') ?? below
  if (!next?.blocks[0] || next.text.length > 300 || zoneOf(state, next.blocks[0].index) === 'late') return false
  return looksLikePerson(next.blocks[0].text.split(/[,;(]/u)[0] ?? '') >= 0.5
}

function readValue(walk: Walk, cell: CellView): void {
  if (!walk.open) return
  if (cell.blocks.length > 1) walk.open.context.linewise = true
  walkBlocks(walk, cell.blocks)
}
