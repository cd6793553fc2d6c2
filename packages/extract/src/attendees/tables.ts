/** Attendance in tables: columns of names, rows with a label, people with their bodies, marks against names, grids of names. */
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { readBare } from './bare-table.js'
import { type Collector, openRegion, zoneOf } from './collector.js'
import { type Header, readHeader } from './columns.js'
import { type Context, contextOf } from './context.js'
import { readLabel, startsWithName } from './labels.js'
import { isMark } from './marks.js'
import { readPeople } from './people-table.js'
import { pieceOf } from './pieces.js'
import { close, newWalk, startRegion, type Walk, walkBlocks } from './regions.js'
import { isRole, organizationOf } from './remarks.js'
import { EMPTY_ROW, type Row } from './rows.js'
import { looksLikeBody, looksLikeGroup, looksLikePerson } from './vocabulary.js'

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
      collector.reached = table.to - 1
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
    collector.reached = table.to - 1
    collector.announced.add(lone.presence)
    close(walk)
    return
  }
  if (walk.open !== null && !header?.business && walk.open.lines.length === 0 && !labelled(state, table)) {
    const region = walk.open
    readBare(state, table, region.context, rows, region.explicit)
    claimTable(state, table)
    collector.reached = table.to - 1
    close(walk)
    return
  }
  close(walk)
  readRows(collector, table, rows)
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
        Object.assign(column, { kind: 'mark', presence: 'present', capacity: 'in-attendance', beside: true })
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
    // "Members present | Example Public Service": who the second are of.
    const heading = table.rows[header.row]![column.index]?.blocks[0]
    if (column.beside && heading && isOneBody(heading.text))
      region.context.organization = organizationOf(collector.state, pieceOf(heading), 'attendees/column', 0.7)
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

/** Any other table: a cell with a label announces the cells beside it; a cell without is read by itself. */
function readRows(collector: Collector, table: TableView, people: Row[]): void {
  const { state } = collector
  if (table.columns === 1) {
    walkBlocks(
      newWalk(collector),
      table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks))
    )
    return
  }
  let carried: { walk: Walk; column: number; below: boolean } | null = null
  let context: Context | null = null
  for (const [at, row] of table.rows.entries()) {
    let current: Walk | null = null
    const filled = row.filter((cell) => cell.text.trim() !== '')
    // Under "Present | A | Chair" the rows without a label go on.
    if (context !== null && row[0]?.text.trim() === '' && isPeopleRow(state, filled)) {
      addPeopleRow(collector, row, context, people)
      continue
    }
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
        if (label.value.text === '' && cell.blocks.length === 1 && isPeopleRow(state, row.slice(column + 1))) {
          context = label.context
          collector.announced.add(context.presence)
          addPeopleRow(collector, row.slice(column), context, people)
          carried = null
          break
        }
        context = null
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

/** A name, or several, with what is said of them in the cells beside: initials, posts. */
function isPeopleRow(state: State, cells: readonly CellView[]): boolean {
  const [name, ...others] = cells.filter((cell) => cell.text.trim() !== '')
  if (!name || others.length === 0) return false
  const first = name.blocks[0]
  return (
    first !== undefined &&
    startsWithName(state, pieceOf(first)) &&
    others.every(
      (cell) =>
        cell.text.length <= 200 &&
        (cell.blocks.length === name.blocks.length || cell.blocks.length === 1) &&
        /^[\p{L}([]/u.test(cell.text) &&
        (isRole(state, cell.text.trim()) || readLabel(state, pieceOf(cell.blocks[0]!), cell.blocks[0]!) === null)
    ) &&
    others.some((cell) => cell.blocks.some((block) => isInBrackets(block.text) || isRole(state, block.text.trim()))) &&
    !others.some((cell) => cell.blocks.some((block) => looksLikePerson(block.text) >= 0.75))
  )
}

const isInBrackets = (text: string): boolean => /^\s*[([][^()[\]]{1,40}[)\]]/u.test(text)

function addPeopleRow(collector: Collector, cells: readonly CellView[], context: Context, people: Row[]): void {
  const filled = cells.filter((cell) => cell.text.trim() !== '')
  const from = readLabel(collector.state, pieceOf(filled[0]!.blocks[0]!), filled[0]!.blocks[0]!) === null ? 0 : 1
  const [name, ...others] = filled.slice(from)
  people.push({ ...EMPTY_ROW, context, name: name!, others })
  for (const cell of filled) for (const block of cell.blocks) collector.state.claimed.add(block.index)
  collector.reached = filled.at(-1)!.blocks.at(-1)!.index
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

/** A body's name; "Public Service" holds a word for people too. */
function isOneBody(text: string): boolean {
  const body = looksLikeBody(text)
  return body >= 0.75 || (body >= 0.5 && Number(looksLikeGroup(text)) < 0.5)
}
