/** String tables of a .doc ([MS-DOC] 2.2.4 STTB, 2.9.286 SttbfFfn). */
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'

const MAX_STRINGS = 10_000

/** Strings of UTF-16 letters (fExtend), each with its length in front. */
export function readStrings(table: Bytes, place: Place): string[] {
  if (place.length < 6 || table.u16(place.at) !== 0xffff) return []
  const count = Math.min(table.u16(place.at + 2), MAX_STRINGS)
  const extra = table.u16(place.at + 4)
  const strings: string[] = []
  let at = place.at + 6
  for (let index = 0; index < count && at + 2 <= place.at + place.length; index++) {
    const length = table.u16(at)
    strings.push(new TextDecoder('utf-16le').decode(table.slice(at + 2, length * 2)))
    at += 2 + length * 2 + extra
  }
  return strings
}

/** Names of fonts (2.9.79 FFN): a length byte, 39 bytes of facts, the name up to a zero. */
export function readFonts(table: Bytes, place: Place): string[] {
  if (place.length < 4) return []
  const count = Math.min(table.u16(place.at), MAX_STRINGS)
  const names: string[] = []
  let at = place.at + 4
  for (let index = 0; index < count && at < place.at + place.length; index++) {
    const size = table.u8(at)
    const name = size > 39 ? new TextDecoder('utf-16le').decode(table.slice(at + 40, size - 39)) : ''
    names.push(name.split('\0')[0]!)
    at += 1 + size
  }
  return names
}
