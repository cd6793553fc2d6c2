/**
 * Reads single entries of a zip archive ([APPNOTE] 6.3.10) and never unpacks more than it was allowed to.
 *
 * fflate inflates; the directory is read here, since fflate trusts the stated sizes and checks no CRC.
 */
import { DEFAULT_LIMITS, type Deadline, ReadError } from '@cofnod/model'
import { Inflate } from 'fflate'
import { LOCAL_HEADER, readDirectory, type ZipEntry } from './zip-names.js'

/** An opened archive. Names are as stored, with `/`. */
export interface Zip {
  names: string[]
  has(name: string): boolean
  /** The unpacked bytes of an entry, null where there is none. @throws ReadError damaged, encrypted, too-large */
  read(name: string): Uint8Array | null
}

export interface ZipOptions {
  /** Bytes that all entries read may have together once unpacked. */
  unpackedBytes: number
  /** How many times its packed size an entry may be; those of less than 32 megabytes are let through. */
  unpackedRatio?: number
  deadline: Deadline
}

const ENCRYPTED_FLAG = 1
const STORED = 0
const DEFLATED = 8
const CHUNK = 0x10000
/** One line said a hundred thousand times packs well, too: below this size no ratio is suspect. Bytes. */
const HARMLESS = 32 * 1024 * 1024

const damaged = (detail: string) => new ReadError('damaged', { detail })

/** @throws ReadError damaged where there is no whole directory. */
export function openZip(bytes: Uint8Array, options: ZipOptions): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  if (!entries) throw damaged('the zip directory is missing')
  let left = options.unpackedBytes
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      // The stated size is looked at before a byte is unpacked; one that is a lie stops in `inflate`.
      if (entry.unpacked > left) throw new ReadError('too-large', { detail: `unpacking ${name}` })
      const ratio = entry.unpacked / Math.max(entry.packed, 1)
      if (entry.unpacked > HARMLESS && ratio > (options.unpackedRatio ?? DEFAULT_LIMITS.unpackedRatio)) {
        throw new ReadError('too-large', { detail: `${name} unpacks to ${Math.round(ratio)} times its size` })
      }
      const data = unpack(bytes, view, entry, name, options.deadline)
      left -= data.length
      return data
    }
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry, name: string, deadline: Deadline): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAG) throw new ReadError('encrypted', { detail: name })
  const header = entry.offset
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER)
    throw damaged(`${name} is not where it should be`)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw damaged(`${name} is cut off`)
  const data =
    entry.method === STORED
      ? packed
      : entry.method === DEFLATED
        ? inflate(packed, entry.unpacked, name, deadline)
        : null
  if (!data) throw damaged(`${name} is packed by method ${entry.method}`)
  if (data.length !== entry.unpacked || crc32(data) !== entry.crc) throw damaged(`${name} has a wrong checksum`)
  return data
}

/** In pieces, so that an entry whose stated size is a lie stops after a few kilobytes too many. */
function inflate(packed: Uint8Array, size: number, name: string, deadline: Deadline): Uint8Array {
  const data = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(`${name} is longer than stated`)
    data.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      deadline.check()
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('damaged', { detail: `${name} cannot be unpacked`, cause: error })
  }
  return data.subarray(0, length)
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < data.length; at++) crc = CRC_TABLE[(crc ^ data[at]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
