/** OLE compound files ([MS-CFB]): the streams of a .doc by name. */
import { ReadError } from '@cofnod/model'

/** Streams of the root storage. */
export interface CompoundFile {
  stream(name: string): Uint8Array | null
  /** Whether the stream's end is missing, in a file that is cut off: {@link CompoundFile.stream} gives what is there. */
  isCut(name: string): boolean
}

interface DirectoryEntry {
  type: number
  start: number
  size: number
}

const HEADER_SIZE = 512
const ENTRY_SIZE = 128
const HEADER_FAT_SLOTS = 109
const MINI_SECTOR = 64
/** 0xFFFFFFFA and above mark ends and free sectors ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa
const ROOT = 5
const STREAM = 2

const damaged = (detail: string) => new ReadError('damaged', { detail })

/** @throws ReadError damaged */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_SIZE) throw damaged('the file is cut off')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged('unknown sector size')
  const size = 1 << shift
  const offsetOf = (sector: number) => (sector + 1) * size
  const fat = readFat(view, size, offsetOf)

  /** The bytes of a chain of sectors, up to where it leaves the file or runs in circles. */
  const chain = (
    first: number,
    table: Uint32Array,
    unit: number,
    source: Uint8Array,
    base: (sector: number) => number
  ) => {
    const parts: Uint8Array[] = []
    const most = Math.floor(source.length / unit) + 1
    for (let sector = first; sector < LAST_SECTOR; sector = table[sector] ?? LAST_SECTOR) {
      if (parts.length > most || base(sector) >= source.length) break
      parts.push(source.subarray(base(sector), base(sector) + unit))
    }
    return concat(parts)
  }
  const entries = readDirectory(chain(view.getUint32(48, true), fat, size, bytes, offsetOf))
  const root = entries.root
  const miniCutoff = view.getUint32(56, true)
  const miniFat = toUint32(chain(view.getUint32(60, true), fat, size, bytes, offsetOf))
  let mini: Uint8Array | null = null
  const cut = new Set<string>()
  return {
    isCut: (name) => cut.has(name),
    stream(name) {
      const entry = entries.streams.get(name)
      if (!entry) return null
      let data: Uint8Array
      if (entry.size < miniCutoff && root) {
        mini ??= chain(root.start, fat, size, bytes, offsetOf)
        data = chain(entry.start, miniFat, MINI_SECTOR, mini, (sector) => sector * MINI_SECTOR)
      } else data = chain(entry.start, fat, size, bytes, offsetOf)
      if (data.length < entry.size) cut.add(name)
      return data.subarray(0, entry.size)
    }
  }
}

/** 2.3: the table of sector chains; its own sectors are listed in the header and, for large files, in a chain (2.5). */
function readFat(view: DataView, size: number, offsetOf: (sector: number) => number): Uint32Array {
  const sectors: number[] = []
  for (let slot = 0; slot < HEADER_FAT_SLOTS; slot++) sectors.push(view.getUint32(76 + slot * 4, true))
  const most = Math.ceil(view.byteLength / size)
  let next = view.getUint32(68, true)
  for (let count = 0; next < LAST_SECTOR && count < most; count++) {
    const at = offsetOf(next)
    if (at + size > view.byteLength) throw damaged('the sector table is cut off')
    for (let slot = 0; slot < size / 4 - 1; slot++) sectors.push(view.getUint32(at + slot * 4, true))
    next = view.getUint32(at + size - 4, true)
  }
  const used = sectors.filter((sector) => sector < LAST_SECTOR)
  if (used.length > most) throw damaged('the sector table is longer than the file')
  const fat = new Uint32Array((used.length * size) / 4)
  used.forEach((sector, index) => {
    const at = offsetOf(sector)
    if (at + size > view.byteLength) throw damaged('the sector table is cut off')
    for (let slot = 0; slot < size / 4; slot++) fat[(index * size) / 4 + slot] = view.getUint32(at + slot * 4, true)
  })
  return fat
}

/** 2.6: entries of 128 bytes. Streams of inner storages (embedded objects) have names of their own and do no harm; the first wins. */
function readDirectory(data: Uint8Array): { root: DirectoryEntry | null; streams: Map<string, DirectoryEntry> } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const streams = new Map<string, DirectoryEntry>()
  let root: DirectoryEntry | null = null
  for (let at = 0; at + ENTRY_SIZE <= data.length; at += ENTRY_SIZE) {
    const length = Math.min(view.getUint16(at + 64, true), 64)
    if (length < 2) continue
    const name = new TextDecoder('utf-16le').decode(data.subarray(at, at + length - 2))
    const entry = { type: data[at + 66]!, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
    if (entry.type === ROOT) root ??= entry
    if (entry.type === STREAM && !streams.has(name)) streams.set(name, entry)
  }
  return { root, streams }
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function toUint32(data: Uint8Array): Uint32Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return Uint32Array.from({ length: Math.floor(data.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}
