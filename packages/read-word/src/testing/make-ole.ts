/** Tiny OLE files for tests ([MS-CFB]): a few streams in the root storage, all in full sectors. */

const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd

function entry(
  name: string,
  type: number,
  start: number,
  size: number,
  links: { child?: number; right?: number }
): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt8(1, 67)
  bytes.writeUInt32LE(FREE, 68)
  bytes.writeUInt32LE(links.right ?? FREE, 72)
  bytes.writeUInt32LE(links.child ?? FREE, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

/** No mini stream: the header says that none is small enough for it. */
export function makeOle(streams: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(streams)
  const directorySectors = Math.ceil((names.length + 1) / 4)
  const fat = [FAT, ...chain(1, directorySectors)]
  const entries = [entry('Root Entry', 5, END, 0, { child: 1 })]
  const contents: Buffer[] = []
  names.forEach((name, index) => {
    const data = streams[name]!
    const count = Math.max(1, Math.ceil(data.length / SECTOR))
    const next = index + 2 <= names.length ? { right: index + 2 } : {}
    entries.push(entry(name, 2, fat.length, data.length, next))
    fat.push(...chain(fat.length, count))
    contents.push(Buffer.concat([data, Buffer.alloc(count * SECTOR - data.length)]))
  })
  if (fat.length > SECTOR / 4) throw new RangeError('more than one sector of chains: use smaller streams')
  const header = Buffer.alloc(SECTOR, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.fill(0, 8, 76)
  const words: [at: number, value: number][] = [
    ...([
      [24, 0x3e],
      [26, 3],
      [28, 0xfffe],
      [30, 9],
      [32, 6]
    ] as [number, number][])
  ]
  for (const [at, value] of words) header.writeUInt16LE(value, at)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(0, 56)
  header.writeUInt32LE(END, 60)
  header.writeUInt32LE(END, 68)
  header.writeUInt32LE(0, 76)
  const table = Buffer.alloc(SECTOR, 0xff)
  fat.forEach((value, index) => {
    table.writeUInt32LE(value, index * 4)
  })
  const directory = Buffer.alloc(directorySectors * SECTOR)
  Buffer.concat(entries).copy(directory)
  return new Uint8Array(Buffer.concat([header, table, directory, ...contents]))
}

const chain = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => (index === count - 1 ? END : start + index + 1))
