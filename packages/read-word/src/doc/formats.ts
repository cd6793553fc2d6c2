/** What property modifiers say of paragraphs, characters and table rows ([MS-DOC] 2.6.1, 2.6.2, 2.6.3). */
import type { CellDefinition } from '../flow/table-builder.js'
import { eachSprm, type SprmHandler } from './sprms.js'

/** Lengths in points; undefined where nothing is said. */
export interface DocParagraph {
  style?: number
  inTable?: boolean
  rowEnd?: boolean
  innerCellEnd?: boolean
  innerRowEnd?: boolean
  depth?: number
  outline?: number
  level?: number
  /** One-based index of a list, 0 for none. */
  list?: number
  align?: 'left' | 'center' | 'right' | 'justify'
  left?: number
  firstLine?: number
  before?: number
  after?: number
  head?: boolean
  cells?: CellDefinition[]
}

/** Toggles as stored: 0 off, 1 on, 128 as the style, 129 against the style. */
export interface DocCharacter {
  style?: number
  bold?: number
  italic?: number
  caps?: number
  hidden?: number
  underline?: boolean
  /** Points. */
  size?: number
  font?: number
  deleted?: boolean
  inserted?: boolean
  author?: number
  /** Of the change, as DTTM. */
  changed?: number
  special?: boolean
  /** A letter of a symbol font. */
  symbol?: { font: number; code: number }
  plain?: boolean
}

const ALIGN = ['left', 'center', 'right', 'justify', 'justify', 'justify'] as const
const points = (twips: number) => twips / 20

type Setter<T> = (format: T, operand: DataView) => void
const byte = (operand: DataView) => operand.getUint8(0)
const flag = (operand: DataView) => operand.getUint8(0) !== 0

const paragraphSprms: Record<number, Setter<DocParagraph>> = {
  17920: (format, operand) => {
    format.style = operand.getUint16(0, true)
  },
  9238: (format, operand) => {
    format.inTable = flag(operand)
  },
  9239: (format, operand) => {
    format.rowEnd = flag(operand)
  },
  9291: (format, operand) => {
    format.innerCellEnd = flag(operand)
  },
  9292: (format, operand) => {
    format.innerRowEnd = flag(operand)
  },
  26185: (format, operand) => {
    format.depth = Math.min(operand.getUint32(0, true), 20)
  },
  9792: (format, operand) => {
    format.outline = byte(operand)
  },
  9738: (format, operand) => {
    format.level = Math.min(byte(operand), 8)
  },
  17931: (format, operand) => {
    format.list = operand.getUint16(0, true)
  },
  9219: (format, operand) => {
    format.align = ALIGN[byte(operand)]
  },
  9313: (format, operand) => {
    format.align = ALIGN[byte(operand)]
  },
  33807: setLength('left'),
  33886: setLength('left'),
  33809: setLength('firstLine'),
  33888: setLength('firstLine'),
  42003: setLength('before'),
  42004: setLength('after'),
  13316: (format, operand) => {
    format.head = flag(operand)
  },
  54792: (format, operand) => {
    format.cells = readCells(operand)
  },
  54827: (format, operand) => {
    if (operand.byteLength < 2) return
    const cell = format.cells?.[operand.getUint8(0)]
    if (cell) cell.fromAbove = operand.getUint8(1) === 1
  }
}

function setLength(name: 'left' | 'firstLine' | 'before' | 'after'): Setter<DocParagraph> {
  return (format, operand) => {
    format[name] = points(
      name === 'before' || name === 'after' ? operand.getUint16(0, true) : operand.getInt16(0, true)
    )
  }
}

/** 2.9.333 TDefTableOperand, 2.9.323 TCGRF: edges of the cells, then twenty bytes for each. */
function readCells(operand: DataView): CellDefinition[] {
  const count = operand.byteLength > 0 ? operand.getUint8(0) : 0
  const edges = 1
  const details = edges + (count + 1) * 2
  if (details > operand.byteLength) return []
  return Array.from({ length: count }, (_, index) => {
    const at = details + index * 20
    const bits = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0
    return {
      edge: operand.getInt16(edges + (index + 1) * 2, true),
      fromLeft: (bits & 3) === 1,
      fromAbove: ((bits >> 5) & 3) === 1
    }
  })
}

const characterSprms: Record<number, Setter<DocCharacter>> = {
  2048: (format, operand) => {
    format.deleted = flag(operand)
  },
  2049: (format, operand) => {
    format.inserted = flag(operand)
  },
  18436: (format, operand) => {
    format.author = operand.getUint16(0, true)
  },
  18531: (format, operand) => {
    format.author = operand.getUint16(0, true)
  },
  26629: (format, operand) => {
    format.changed = operand.getUint32(0, true)
  },
  26724: (format, operand) => {
    format.changed = operand.getUint32(0, true)
  },
  2133: (format, operand) => {
    format.special = flag(operand)
  },
  18992: (format, operand) => {
    format.style = operand.getUint16(0, true)
  },
  10803: (format) => {
    format.plain = true
  },
  2101: (format, operand) => {
    format.bold = byte(operand)
  },
  2102: (format, operand) => {
    format.italic = byte(operand)
  },
  2107: (format, operand) => {
    format.caps = byte(operand)
  },
  2108: (format, operand) => {
    format.hidden = byte(operand)
  },
  10814: (format, operand) => {
    format.underline = flag(operand)
  },
  19011: (format, operand) => {
    format.size = operand.getUint16(0, true) / 2
  },
  19023: (format, operand) => {
    format.font = operand.getUint16(0, true)
  },
  27145: (format, operand) => {
    format.symbol = { font: operand.getUint16(0, true), code: operand.getUint16(2, true) }
  }
}

function applier<T>(table: Record<number, Setter<T>>): (data: Uint8Array, format: T) => void {
  return (data, format) => {
    const handle: SprmHandler = (code, operand) => table[code]?.(format, operand)
    eachSprm(data, handle)
  }
}

/** Reads modifiers into `format`; operands shorter than their code promises are damage. */
export const applyParagraph = applier(paragraphSprms)
export const applyCharacter = applier(characterSprms)
