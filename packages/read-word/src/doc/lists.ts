/** Automatic lists of a .doc ([MS-DOC] 2.9.147 LSTF, 2.9.150 LVL, 2.9.131 LFO) as the lists that .docx has. */
import { formatOfCode } from '../shared/number-codes.js'
import type { AbstractNumbering, Instance, Level } from '../shared/numbering.js'
import type { Bytes } from './bytes.js'
import type { Place } from './fib.js'
import { applyParagraph, type DocParagraph } from './formats.js'

const LSTF_SIZE = 28
const LVLF_SIZE = 28
const LFO_SIZE = 16
const MAX_LISTS = 10_000

/** Lists by the one-based number that paragraphs name, as a string. */
export function readLists(table: Bytes, lists: Place, overrides: Place): Map<string, Instance> {
  const abstracts = lists.length >= 2 ? readAbstracts(table, lists.at) : new Map<number, AbstractNumbering>()
  return overrides.length >= 4 ? readInstances(table, overrides, abstracts) : new Map()
}

/** The levels of all lists follow the list of lists, outside of its stated length. */
function readAbstracts(table: Bytes, start: number): Map<number, AbstractNumbering> {
  const abstracts = new Map<number, AbstractNumbering>()
  const count = Math.min(table.u16(start), MAX_LISTS)
  let at = start + 2 + count * LSTF_SIZE
  for (let index = 0; index < count; index++) {
    const entry = start + 2 + index * LSTF_SIZE
    const id = table.i32(entry)
    const simple = (table.u8(entry + 26) & 1) === 1
    const levels = new Map<number, Level>()
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, at)
      levels.set(level, read.level)
      at = read.end
    }
    abstracts.set(id, { id: String(id), levels, styleLink: null })
  }
  return abstracts
}

function readLevel(table: Bytes, at: number): { level: Level; end: number } {
  const flags = table.u8(at + 5)
  const paragraphSize = table.u8(at + 25)
  const characterSize = table.u8(at + 24)
  const restartLimit = table.u8(at + 26)
  const paragraph: DocParagraph = {}
  applyParagraph(table.slice(at + LVLF_SIZE, paragraphSize), paragraph)
  const textAt = at + LVLF_SIZE + paragraphSize + characterSize
  const length = table.u16(textAt)
  let text = ''
  for (let index = 0; index < length; index++) {
    const unit = table.u16(textAt + 2 + index * 2)
    // Units below nine stand for the number of that level.
    text += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit)
  }
  const level: Level = {
    start: table.i32(at),
    format: formatOfCode(table.u8(at + 4)),
    text,
    restart: (flags & 8) !== 0 ? restartLimit : null,
    legal: (flags & 4) !== 0,
    styleId: null,
    indent: { left: paragraph.left, firstLine: paragraph.firstLine }
  }
  return { level, end: textAt + 2 + length * 2 }
}

function readInstances(table: Bytes, place: Place, abstracts: Map<number, AbstractNumbering>): Map<string, Instance> {
  const instances = new Map<string, Instance>()
  const count = Math.min(table.u32(place.at), MAX_LISTS)
  let at = place.at + 4 + count * LFO_SIZE
  for (let index = 0; index < count; index++) {
    const entry = place.at + 4 + index * LFO_SIZE
    const abstract = abstracts.get(table.i32(entry))
    const instance: Instance = {
      abstract: abstract ?? { id: `none ${index}`, levels: new Map(), styleLink: null },
      levels: new Map(),
      starts: new Map()
    }
    at = readOverrides(table, at + 4, table.u8(entry + 12), instance)
    if (abstract) instances.set(String(index + 1), instance)
  }
  return instances
}

/** 2.9.132 LFOLVL: new starts, or whole levels. */
function readOverrides(table: Bytes, start: number, count: number, instance: Instance): number {
  let at = start
  for (let index = 0; index < count; index++) {
    const flags = table.u32(at + 4)
    const level = flags & 0xf
    const hasLevel = (flags & 0x20) !== 0
    const first = table.i32(at)
    at += 8
    if (hasLevel) {
      const read = readLevel(table, at)
      instance.levels.set(level, read.level)
      at = read.end
      if (flags & 0x10) instance.starts.set(level, read.level.start)
    } else if (flags & 0x10) instance.starts.set(level, first)
  }
  return at
}
