/** Zip archives for tests ([APPNOTE] 6.3.10), honest about their sizes or not. */
import { deflateRawSync } from 'node:zlib'

export interface ZipFile {
  name: string
  data: string | Uint8Array
  /** Size to state in place of the true one. */
  stated?: number
  /** Not packed, as the mimetype of OpenDocument is. */
  stored?: boolean
}

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Fields that local and central headers share, from the flags on. */
function fields(file: ZipFile, data: Buffer, packed: Buffer): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16LE(file.stored ? 0 : 8, 2)
  bytes.writeUInt32LE(crc32(data), 8)
  bytes.writeUInt32LE(packed.length, 12)
  bytes.writeUInt32LE(file.stated ?? data.length, 16)
  bytes.writeUInt16LE(Buffer.byteLength(file.name), 20)
  return bytes
}

export function makeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const data = Buffer.from(file.data)
    const packed = file.stored ? data : deflateRawSync(data)
    const shared = fields(file, data, packed)
    const name = Buffer.from(file.name)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), shared, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]), shared, tail, name]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, central, end]))
}
