/** The file information block of a .doc ([MS-DOC] 2.5): where everything lies. */
import { ReadError } from '@cofnod/model'
import type { Bytes } from './bytes.js'

/** A place in the table stream. */
export interface Place {
  at: number
  length: number
}

export interface Fib {
  /** Name of the stream that holds the tables. */
  tableStream: '0Table' | '1Table'
  /** Characters of each part of the text; the parts follow one another in this order. */
  counts: {
    body: number
    footnotes: number
    headers: number
    macros: number
    comments: number
    endnotes: number
    boxes: number
    headerBoxes: number
  }
  /** Of no length where the version that wrote the file has no such table. */
  place(name: keyof typeof PLACES): Place
}

/** Index into fibRgFcLcb97 (2.5.6). */
const PLACES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  fonts: 15,
  text: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  authors: 51,
  anchors: 40,
  commentOwners: 36,
  boxTexts: 56,
  headerBoxTexts: 58,
  /** In fibRgFcLcb2002. */
  commentDates: 112,
  lists: 73,
  listOverrides: 74
} as const

const MAGIC = 0xa5ec
/** 2.5.15: nFib of Word 97; before it the layout is another. */
const WORD_97 = 0x00c1
const ENCRYPTED = 0x0100
const OTHER_TABLE = 0x0200
const COUNTS_AT = 0x4c
const PLACES_AT = 154

/** Whether the block starts a document of Word 6 or 95. */
export function isOldWord(main: Bytes): boolean {
  return main.u16(0) !== MAGIC || main.u16(2) < WORD_97
}

const NO_PASSWORDS = 'cofnod opens protected docx and pdf by password, not doc: save it as one of these'

/** @throws ReadError encrypted */
export function refuseEncrypted(main: Bytes): void {
  if (main.u16(10) & ENCRYPTED) throw new ReadError('encrypted', { detail: NO_PASSWORDS })
}

/** @param main The WordDocument stream. @throws ReadError damaged */
export function readFib(main: Bytes): Fib {
  const count = (index: number) => Math.max(0, main.i32(COUNTS_AT + index * 4))
  return {
    tableStream: main.u16(10) & OTHER_TABLE ? '1Table' : '0Table',
    counts: {
      body: count(0),
      footnotes: count(1),
      headers: count(2),
      macros: count(3),
      comments: count(4),
      endnotes: count(5),
      boxes: count(6),
      headerBoxes: count(7)
    },
    place(name) {
      const at = PLACES_AT + PLACES[name] * 8
      if (PLACES[name] >= main.u16(PLACES_AT - 2)) return { at: 0, length: 0 }
      return { at: main.u32(at), length: main.u32(at + 4) }
    }
  }
}
