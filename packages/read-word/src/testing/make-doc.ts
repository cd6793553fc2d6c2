/** Tiny .doc files for tests, from bytes: a compound file ([MS-CFB]) around the streams that a test lays down. */

const SECTOR = 512
const END = 0xfffffffe
const FREE = 0xffffffff
const FAT = 0xfffffffd
/** Streams shorter than this would lie in the mini stream. */
const SMALLEST = 4096

/** Little-endian bytes, grown as needed. */
export interface ByteWriter {
  bytes: number[]
  u8(value: number): ByteWriter
  u16(value: number): ByteWriter
  u32(value: number): ByteWriter
  /** Letters of UTF-16. */
  text(value: string): ByteWriter
  put(values: ArrayLike<number>): ByteWriter
  /** Zeros up to a length. */
  pad(length: number): ByteWriter
}

export function byteWriter(): ByteWriter {
  const bytes: number[] = []
  const writer: ByteWriter = {
    bytes,
    u8: (value) => writer.put([value & 255]),
    u16: (value) => writer.put([value & 255, (value >> 8) & 255]),
    u32: (value) => writer.put([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255]),
    text: (value) => {
      for (const letter of value) writer.u16(letter.charCodeAt(0))
      return writer
    },
    put: (values) => {
      for (const value of Array.from(values)) bytes.push(value)
      return writer
    },
    pad: (length) => {
      while (bytes.length < length) bytes.push(0)
      return writer
    }
  }
  return writer
}

/** @param streams Contents by name; at most three, padded to a size that needs no mini stream. */
export function makeCompoundFile(streams: Record<string, ArrayLike<number>>): Uint8Array {
  const contents = Object.entries(streams).map(([name, data]) => {
    const size = Math.max(SMALLEST, Math.ceil(data.length / SECTOR) * SECTOR)
    return { name, bytes: byteWriter().put(data).pad(size).bytes }
  })
  const fat = [FAT, END]
  const starts = contents.map(({ bytes }) => {
    const start = fat.length
    const count = bytes.length / SECTOR
    for (let index = 1; index <= count; index++) fat.push(index === count ? END : start + index)
    return start
  })
  const directory = byteWriter()
  const entry = (name: string, type: number, start: number, size: number) => {
    const at = directory.bytes.length
    directory
      .text(name)
      .pad(at + 64)
      .u16((name.length + 1) * 2)
      .u8(type)
      .u8(1)
    directory
      .u32(FREE)
      .u32(FREE)
      .u32(FREE)
      .pad(at + 116)
      .u32(start)
      .u32(size)
      .pad(at + 128)
  }
  entry('Root Entry', 5, END, 0)
  contents.forEach(({ name, bytes }, index) => {
    entry(name, 2, starts[index]!, bytes.length)
  })
  directory.pad(SECTOR)
  const header = byteWriter().put([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).pad(24)
  header.u16(0x3e).u16(3).u16(0xfffe).u16(9).u16(6).pad(44).u32(1).u32(1).u32(0).u32(SMALLEST)
  header.u32(END).u32(0).u32(END).u32(0).u32(0)
  while (header.bytes.length < SECTOR) header.u32(FREE)
  const table = byteWriter()
  for (let index = 0; index < SECTOR / 4; index++) table.u32(fat[index] ?? FREE)
  const all = byteWriter().put(header.bytes).put(table.bytes).put(directory.bytes)
  for (const { bytes } of contents) all.put(bytes)
  return Uint8Array.from(all.bytes)
}

export interface DocParts {
  /** Text of the parts, in the order of the file: body, footnotes, headers, macros, comments, endnotes, boxes. */
  text: Partial<Record<(typeof PART_ORDER)[number], string>>
  /** Modifiers of paragraphs by the index of the paragraph, counted over all parts. */
  paragraphs?: Record<number, number[]>
  /** Stretches of characters with modifiers. */
  characters?: { from: number; to: number; modifiers: number[] }[]
  /** Tables by their index in fibRgFcLcb. */
  tables?: Record<number, number[]>
  /** The Data stream. */
  data?: number[]
}

const PART_ORDER = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const
const FIB_PLACES = 154
/** Entries of fibRgFcLcb up to Word 2002. */
const PLACE_COUNT = 136
const TEXT_AT = 2048
const PARAGRAPH_PAGE = 512 * 40
const CHARACTER_PAGE = 512 * 41

/** A document of Word 97 in one piece of UTF-16. Paragraphs end with `\r` or `\u0007`. */
export function makeDoc(parts: DocParts): Uint8Array {
  const text = PART_ORDER.map((part) => parts.text[part] ?? '').join('')
  const main = byteWriter().u16(0xa5ec).u16(0x00c1).pad(10).u16(0x0200).pad(0x4c)
  for (const part of PART_ORDER) main.u32(parts.text[part]?.length ?? 0)
  main.pad(FIB_PLACES - 2).u16(PLACE_COUNT)

  const table = byteWriter()
  const places: [number, number][] = Array.from({ length: PLACE_COUNT }, () => [0, 0])
  const lay = (index: number, bytes: number[]) => {
    places[index] = [table.bytes.length, bytes.length]
    table.put(bytes)
  }
  const end = TEXT_AT + text.length * 2
  lay(33, byteWriter().u8(2).u32(16).u32(0).u32(text.length).u16(0).u32(TEXT_AT).u16(0).bytes)
  lay(
    13,
    byteWriter()
      .u32(TEXT_AT)
      .u32(end)
      .u32(PARAGRAPH_PAGE / 512).bytes
  )
  lay(
    12,
    byteWriter()
      .u32(TEXT_AT)
      .u32(end)
      .u32(CHARACTER_PAGE / 512).bytes
  )
  for (const [index, bytes] of Object.entries(parts.tables ?? {})) lay(Number(index), bytes)

  for (const [at, length] of places) main.u32(at).u32(length)
  main.pad(TEXT_AT).text(text).pad(PARAGRAPH_PAGE)
  main.put(paragraphPage(text, parts.paragraphs ?? {})).pad(CHARACTER_PAGE)
  main.put(characterPage(text, parts.characters ?? []))
  // The text last: a file that is cut off then still has its tables.
  const data: Record<string, number[]> = parts.data ? { Data: parts.data } : {}
  return makeCompoundFile({ '1Table': table.bytes, ...data, WordDocument: main.bytes })
}

/** 2.9.175: boundaries, slots of 13 bytes, modifiers from the end, the count last. */
function paragraphPage(text: string, modifiers: Record<number, number[]>): number[] {
  const ends = [...text.matchAll(/[\r\u0007]/g)].map((match) => match.index + 1)
  return page(
    ends,
    ends.map((_, index) => modifiers[index] ?? []),
    13,
    (list) =>
      // cb counts words, with the style's index in front; 0 and a count of its own where it does not fit odd sizes.
      [0, Math.ceil((list.length + 2) / 2), 0, 0, ...list]
  )
}

function characterPage(text: string, runs: { from: number; to: number; modifiers: number[] }[]): number[] {
  const ends: number[] = []
  const lists: number[][] = []
  let at = 0
  for (const { from, to, modifiers } of [...runs, { from: text.length, to: text.length, modifiers: [] }]) {
    if (from > at) {
      ends.push(from)
      lists.push([])
    }
    if (to > from) {
      ends.push(to)
      lists.push(modifiers)
    }
    at = to
  }
  return page(ends, lists, 1, (list) => [list.length, ...list])
}

function page(ends: number[], lists: number[][], slotSize: number, store: (list: number[]) => number[]): number[] {
  const bytes = new Uint8Array(512)
  const view = new DataView(bytes.buffer)
  ;[0, ...ends].forEach((position, index) => {
    view.setUint32(index * 4, TEXT_AT + position * 2, true)
  })
  let free = 510
  lists.forEach((list, index) => {
    if (list.length === 0) return
    const stored = store(list)
    free = (free - stored.length) & ~1
    bytes.set(stored, free)
    bytes[(ends.length + 1) * 4 + index * slotSize] = free / 2
  })
  bytes[511] = ends.length
  return [...bytes]
}
