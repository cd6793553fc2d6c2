/** The directory of a zip archive ([APPNOTE] 6.3.10), without unpacking anything. */

/** Where an entry lies; sizes and offset in bytes. */
export interface ZipEntry {
  flags: number
  method: number
  crc: number
  packed: number
  unpacked: number
  offset: number
}

export const LOCAL_HEADER = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const COMMENT_MAX = 0xffff
/** The directory counts its entries in 16 bits. */
const ENTRIES_MAX = 0xffff

/** Whether the bytes start as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** Names in the directory at the end; where that is cut off, names of the local headers met from the start. For sniffing. */
export function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  if (entries) return [...entries.keys()]
  const names: string[] = []
  let at = 0
  while (at + 30 <= bytes.length && names.length < ENTRIES_MAX && view.getUint32(at, true) === LOCAL_HEADER) {
    const nameEnd = at + 30 + view.getUint16(at + 26, true)
    if (nameEnd > bytes.length) break
    names.push(decodeName(bytes.subarray(at + 30, nameEnd)))
    at = nameEnd + view.getUint16(at + 28, true) + view.getUint32(at + 18, true)
  }
  return names
}

/** Entries by name; null where the directory is missing or empty. */
export function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> | null {
  const end = findEnd(view)
  if (end === null) return null
  const size = view.getUint32(end + 12, true)
  const stated = view.getUint32(end + 16, true)
  // Bytes in front of the archive shift every offset by the same amount.
  const start = end - size
  if (start < 0 || stated > start) return null
  const shift = start - stated
  const entries = new Map<string, ZipEntry>()
  let at = start
  while (at + 46 <= end && entries.size < ENTRIES_MAX && view.getUint32(at, true) === CENTRAL) {
    const nameLength = view.getUint16(at + 28, true)
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true) + shift
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries.size > 0 ? entries : null
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - COMMENT_MAX; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return null
}

/** Some old programs write backslashes. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/')
}
