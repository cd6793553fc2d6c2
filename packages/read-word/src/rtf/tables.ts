/** What RTF says of a table row (RTF 1.9.1, "Table Definitions"): `\trowd` starts afresh, `\cellx` ends a cell's part. */
import { type CellDefinition, MAX_CELLS, type RowDefinition } from '../flow/table-builder.js'

export interface RowReader {
  /** A control word of a row's definition; others do nothing. */
  define(name: string, parameter: number | null): void
  current(): RowDefinition
}

const plainCell = (): CellDefinition => ({ fromAbove: false, fromLeft: false, edge: 0 })

export function rowReader(): RowReader {
  let row: RowDefinition = { head: false, cells: [] }
  let next = plainCell()
  return {
    define(name, parameter) {
      if (name === 'trowd') {
        row = { head: false, cells: [] }
        next = plainCell()
      } else if (name === 'trhdr') row.head = true
      else if (name === 'clvmrg') next.fromAbove = true
      else if (name === 'clmrg') next.fromLeft = true
      else if (name === 'cellx' && row.cells.length < MAX_CELLS) {
        row.cells.push({ ...next, edge: parameter ?? 0 })
        next = plainCell()
      }
    },
    current: () => row
  }
}
