/** Attendance in tables: columns of names, rows with a label, people with their bodies, marks against names, grids of names. */
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import { type Collector, openRegion, zoneOf } from './collector.js'
import { type Column, type Header, readHeader } from './columns.js'
import { type Context, contextOf } from './context.js'
import { readLabel, startsWithName } from './labels.js'
import { labelContext } from './lists.js'
import { isMark, markReader } from './marks.js'
import { pieceOf, trim, words } from './pieces.js'
import { close, newWalk, startRegion, type Walk, walkBlocks } from './regions.js'
import type { Row } from './rows.js'
import { capacityOf, looksLikeBody, looksLikeGroup, looksLikePerson, type Presence } from './vocabulary.js'

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

/** A table with a heading row: one person or body a row, or several in a cell by line breaks. */
function readPeople(
  state: State,
  table: TableView,
  header: Header,
  base: Context,
  rows: Row[],
  explicit: boolean
): void {
  const groups = columnGroups(header.columns)
  const body = table.rows.slice(header.row + 1)
  const readers = new Map<number, (text: string) => Presence | null>()
  const marks = header.columns.filter((column) => column.kind === 'mark' || isMeetingDate(state, column, header))
  for (const column of marks)
    readers.set(
      column.index,
      markReader(
        state,
        body.map((row) => row[column.index]?.text ?? ''),
        column.kind === 'mark' ? column.presence : 'present'
      )
    )
  let context = base
  let above: CellView | null = null
  let alone = false
  for (const row of body) {
    const section = sectionRow(state, row, base)
    if (section) {
      context = section
      continue
    }
    for (const columns of groups) {
      const at = (kind: Column['kind']): CellView | null => {
        const column = columns.find((one) => one.kind === kind)
        const cell = column ? row[column.index] : undefined
        return cell && cell.text.trim() !== '' ? cell : null
      }
      const presence = presenceOf(
        columns.filter((column) => readers.has(column.index)),
        row,
        readers
      )
      // A body on a row of its own, or in a cell merged downwards, is that of the names below it.
      const organization = at('organization')
      const merged = columns.some((column) => column.kind === 'organization' && row[column.index]?.merged === true)
      const named = at('name') ?? at('surname')
      if (organization !== null || !named) above = organization
      const next = table.rows[table.rows.indexOf(row) + 1]
      if (organization !== null && !named && next && belongsBelow(next, columns)) {
        alone = true
        continue
      }
      if (organization !== null) alone = false
      const surname = at('surname')
      rows.push({
        context: { ...context, presence: presence ?? context.presence },
        name: at('name') ?? surname,
        forename: surname ? at('forename') : null,
        organization: organization ?? (named && (merged || alone) ? above : null),
        role: at('role'),
        initials: at('initials'),
        others: [],
        explicit,
        hasNames: columns.some((column) => column.kind === 'name' || column.kind === 'surname')
      })
    }
  }
}

/** A row with a name and no body. */
function belongsBelow(row: CellView[], columns: Column[]): boolean {
  const filled = (kind: Column['kind']): boolean => columns.some((column) => column.kind === kind && (row[column.index]?.text.trim() ?? '') !== '')
  return (filled('name') || filled('surname')) && !filled('organization')
}

/** A column headed by a date counts where it is the day of this meeting, or the only one. */
function isMeetingDate(state: State, column: Column, header: Header): boolean {
  if (column.kind !== 'date' || !column.date) return false
  const dates = header.columns.filter((other) => other.kind === 'date')
  if (dates.length === 1) return true
  const meeting = state.draft.meeting.date?.value
  const iso = `-${String(column.date.month).padStart(2, '0')}-${String(column.date.day).padStart(2, '0')}`
  return (
    meeting !== undefined &&
    meeting.endsWith(iso) &&
    (column.date.year === null || meeting.startsWith(String(column.date.year)))
  )
}

/** Where several columns mark presence, the first that says something other than "no" tells. */
function presenceOf(
  columns: Column[],
  row: CellView[],
  readers: Map<number, (text: string) => Presence | null>
): Presence | null {
  let absent: Presence | null = null
  for (const column of columns) {
    const presence = readers.get(column.index)!(row[column.index]?.text ?? '')
    if (presence === 'absent' && column.presence !== 'absent') absent = 'absent'
    else if (presence !== null) return presence
  }
  return absent
}

/** Tables set side by side repeat their headings: a second "Name" starts a new group. */
function columnGroups(columns: Column[]): Column[][] {
  const first = columns.find((column) => ['name', 'surname', 'forename', 'organization'].includes(column.kind))?.kind
  const groups: Column[][] = []
  for (const column of columns) {
    if (column.kind === first || groups.length === 0) groups.push([])
    groups.at(-1)!.push(column)
  }
  return groups.filter((group) => group.some((column) => ['name', 'surname', 'organization'].includes(column.kind)))
}

/** A row with one filled cell that names a kind of people: the context of those below. Null where it is an entry. */
function sectionRow(state: State, row: CellView[], base: Context): Context | null {
  const filled = row.filter((cell) => cell.text.trim() !== '')
  if (filled.length !== 1 || filled[0]!.blocks.length > 1 || row.length < 2) return null
  const cell = filled[0]!
  const block = cell.blocks[0]!
  const text = words(pieceOf(block))
  const label = readLabel(state, pieceOf(block), block)
  if (label !== null && label !== 'other' && label.value.text === '')
    return { ...label.context, presence: label.explicit ? label.context.presence : base.presence, rule: base.rule }
  if (looksLikePerson(text) >= 0.6) return null
  const group = Number(looksLikeGroup(text)) >= 0.5 && text.split(' ').length <= 4
  const emphasised = block.bold || text.endsWith(':')
  if (!group && !emphasised) return null
  if (group) return { ...base, capacity: capacityOf(state, text) ?? base.capacity, organization: null }
  return labelContext(state, trim({ text: block.text.replace(/:\s*$/u, ''), start: block.textStart }), base)
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
