/** Formatting that RTF groups inherit and restore. Sizes in points. */
import type { ParagraphBlock } from '../flow/blocks.js'
import type { OldList } from './old-lists.js'
import type { Destination } from './words.js'

export interface CharacterFormat {
  bold: boolean
  italic: boolean
  underline: boolean
  caps: boolean
  hidden: boolean
  size: number
  font: number | null
  deleted: boolean
  inserted: boolean
  author: number | null
  /** Of the change, as DTTM. */
  changed: number | null
}

export interface ParagraphFormat {
  style: number | null
  align: ParagraphBlock['align']
  left: number
  first: number
  before: number
  after: number
  outline: number | null
  list: number | null
  level: number
  /** Numbering of Word 6 and 95. */
  oldList: OldList | null
  inTable: boolean
  /** Depth of nested tables, 0 outside. */
  depth: number
}

export interface GroupState {
  destination: Destination
  character: CharacterFormat
  paragraph: ParagraphFormat
  /** How many characters follow a `\u` for programs that do not know it. */
  fallback: number
  /** Address of the link that the group is the result of. */
  link: string | null
}

/** RTF 1.9.1: `\plain`; 12 points is the default of `\fs`. */
export const plainCharacter = (): CharacterFormat => ({
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  size: 12,
  font: null,
  deleted: false,
  inserted: false,
  author: null,
  changed: null
})

/** `\pard`. */
export const plainParagraphFormat = (): ParagraphFormat => ({
  style: null,
  align: null,
  left: 0,
  first: 0,
  before: 0,
  after: 0,
  outline: null,
  list: null,
  level: 0,
  oldList: null,
  inTable: false,
  depth: 0
})

const on = (parameter: number | null) => parameter !== 0
const points = (parameter: number | null) => (parameter ?? 0) / 20

type Setter<T> = (format: T, parameter: number | null) => void

export const characterWords: Record<string, Setter<CharacterFormat>> = {
  b: (format, value) => {
    format.bold = on(value)
  },
  i: (format, value) => {
    format.italic = on(value)
  },
  ul: (format, value) => {
    format.underline = on(value)
  },
  ulw: (format, value) => {
    format.underline = on(value)
  },
  uldb: (format, value) => {
    format.underline = on(value)
  },
  ulnone: (format) => {
    format.underline = false
  },
  caps: (format, value) => {
    format.caps = on(value)
  },
  v: (format, value) => {
    format.hidden = on(value)
  },
  fs: (format, value) => {
    format.size = (value ?? 24) / 2
  },
  f: (format, value) => {
    format.font = value
  },
  deleted: (format, value) => {
    format.deleted = on(value)
  },
  revised: (format, value) => {
    format.inserted = on(value)
  },
  revauth: (format, value) => {
    format.author = value
  },
  revauthdel: (format, value) => {
    format.author = value
  },
  revdttm: (format, value) => {
    format.changed = value
  },
  revdttmdel: (format, value) => {
    format.changed = value
  }
}

export const paragraphWords: Record<string, Setter<ParagraphFormat>> = {
  s: (format, value) => {
    format.style = value
  },
  li: (format, value) => {
    format.left = points(value)
  },
  fi: (format, value) => {
    format.first = points(value)
  },
  sb: (format, value) => {
    format.before = points(value)
  },
  sa: (format, value) => {
    format.after = points(value)
  },
  outlinelevel: (format, value) => {
    format.outline = value
  },
  ls: (format, value) => {
    format.list = value
  },
  ilvl: (format, value) => {
    format.level = Math.min(Math.max(value ?? 0, 0), 8)
  },
  intbl: (format) => {
    format.inTable = true
  },
  itap: (format, value) => {
    format.depth = Math.min(Math.max(value ?? 1, 0), 20)
  }
}
