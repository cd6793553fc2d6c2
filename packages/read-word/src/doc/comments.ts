/** Who wrote comments ([MS-DOC] 2.8.6 PlcfandRef, 2.9.12 ATRDPre10, 2.5.6 GrpXstAtnOwners). */
import { dttmDate } from '../shared/dttm.js'
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'

/** Where a comment's mark stands in the body, and its author. */
export interface CommentReference {
  at: number
  author: string | null
  date: string | null
}

const ATRD_SIZE = 30
/** Behind initials of ten letters (xstUsrInitl): the author's index. */
const AUTHOR_AT = 20
/** 2.9.10 AtrdExtra: the date comes first. */
const EXTRA_SIZE = 18
const MAX_AUTHORS = 10_000

/** @param dates The table of AtrdExtra, of no length before Word 2002. */
export function readCommentReferences(
  table: Bytes,
  references: Place,
  owners: Place,
  dates: Place
): CommentReference[] {
  const names = readOwners(table, owners)
  const count = Math.max(0, Math.floor((references.length - 4) / (4 + ATRD_SIZE)))
  const data = references.at + (count + 1) * 4
  return Array.from({ length: count }, (_, index) => ({
    at: table.u32(references.at + index * 4),
    author: names[table.u16(data + index * ATRD_SIZE + AUTHOR_AT)] || null,
    date: (index + 1) * EXTRA_SIZE <= dates.length ? dttmDate(table.u32(dates.at + index * EXTRA_SIZE)) : null
  }))
}

/** Names one behind the other, each with its length in letters in front. */
function readOwners(table: Bytes, place: Place): string[] {
  const names: string[] = []
  const end = place.at + place.length
  for (let at = place.at; at + 2 <= end && names.length < MAX_AUTHORS; ) {
    const length = table.u16(at)
    names.push(new TextDecoder('utf-16le').decode(table.slice(at + 2, length * 2)))
    at += 2 + length * 2
  }
  return names
}
