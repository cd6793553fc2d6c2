/** A table without headings under a label of attendance. */
import type { CellView, TableView } from '../blocks.js'
import type { State } from '../state.js'
import type { Context } from './context.js'
import { sectionRow } from './people-table.js'
import { isRole } from './remarks.js'
import { EMPTY_ROW, type Row } from './rows.js'
import { looksLikeBody, looksLikePerson } from './vocabulary.js'

/** Rows of people with what is said of them, bodies with their people, or a grid of names. */
export function readBare(state: State, table: TableView, base: Context, rows: Row[], explicit: boolean): void {
  let context = base
  const bodiesFirst = isBodiesFirst(table)
  const grid = !bodiesFirst && isGrid(table)
  const posts = grid ? new Set<number>() : columnsOfPosts(state, table)
  for (const row of table.rows) {
    const section = sectionRow(state, row, base)
    if (section) {
      context = section
      continue
    }
    const filled = row.filter((cell) => cell.text.trim() !== '')
    const entry = { ...EMPTY_ROW, explicit }
    if (grid) for (const cell of filled) rows.push({ ...entry, context, name: cell, others: [] })
    else if (bodiesFirst && filled.length === 2)
      rows.push({ ...entry, context, name: filled[1]!, organization: filled[0]!, others: [] })
    else if (filled.length > 0) {
      const others = filled.slice(1)
      rows.push({
        ...entry,
        context,
        name: filled[0]!,
        others,
        posts: others.filter((cell) => posts.has(row.indexOf(cell)))
      })
    }
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

/** "Example Trust | Anna Bevan, Tom Rees": the second cells list people, the first never more than one name. */
function isBodiesFirst(table: TableView): boolean {
  const rows = table.rows.map((row) => row.filter((cell) => cell.text.trim() !== '')).filter((row) => row.length > 0)
  if (rows.length < 2 || !rows.every((row) => row.length === 2)) return false
  const people = rows.map((row) => row[1]!.text.split(/\s*[,;\n]\s*/u).filter((name) => name !== ''))
  const named = people.flat().filter((name) => looksLikePerson(name) >= 0.5).length
  const bodies = rows.filter((row) => looksLikeBody(row[0]!.text) >= 0.5).length
  return (
    rows.every((row) => !/[,;\n]/u.test(row[0]!.text)) &&
    named / people.flat().length >= 0.75 &&
    (people.some((names) => names.length > 1) || bodies / rows.length >= 0.5) &&
    rows.some((row) => looksLikePerson(row[0]!.text) < 0.75)
  )
}

/** Columns where most of what stands beside the names is a post: then all of it is. */
function columnsOfPosts(state: State, table: TableView): Set<number> {
  const posts = new Set<number>()
  for (let column = 1; column < table.columns; column++) {
    const cells = table.rows.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== '')
    const plain = cells.map((text) => text.replace(/\s*[([][^()[\]]*[)\]]/gu, '').trim())
    const known = plain.filter((text) => isRole(state, text)).length
    if (
      cells.length >= 2 &&
      known >= cells.length * 0.5 &&
      plain.every((text) => isRole(state, text) || looksLikeBody(text) < 0.5)
    )
      posts.add(column)
  }
  return posts
}
