/** The summary of an OLE file ([MS-OLEPS] 2.25.1): title, dates, program. */
import { isReadError } from '@cofnod/model'
import { cleanLine } from '../shared/text.js'
import { decodeAs } from '../shared/western.js'
import { type Bytes, bytesOf } from './bytes.js'
import type { CompoundFile } from './compound-file.js'

const NAMES: Record<number, string> = {
  2: 'title',
  3: 'subject',
  4: 'creator',
  5: 'keywords',
  6: 'description',
  8: 'last modified by',
  12: 'created',
  13: 'modified'
}
const APPLICATION = 18
const CODEPAGE = 1
const STRING = 0x1e
const TIME = 0x40
const MAX_PROPERTIES = 200
/** Days from 1601 to 1970 in milliseconds. */
const EPOCH = 11_644_473_600_000

/** Lines such as `title: …`. A summary that cannot be read is none: it holds nothing of the document itself. */
export function readSummary(file: CompoundFile): { lines: string[]; producer: string | null } {
  try {
    const data = file.stream('\u0005SummaryInformation')
    return data ? readProperties(bytesOf(data)) : { lines: [], producer: null }
  } catch (error) {
    if (isReadError(error)) return { lines: [], producer: null }
    throw error
  }
}

function readProperties(bytes: Bytes): { lines: string[]; producer: string | null } {
  const set = bytes.u32(44)
  const count = Math.min(bytes.u32(set + 4), MAX_PROPERTIES)
  const lines: string[] = []
  let producer: string | null = null
  let encoding = 'windows-1252'
  for (let index = 0; index < count; index++) {
    const id = bytes.u32(set + 8 + index * 8)
    const at = set + bytes.u32(set + 12 + index * 8)
    const type = bytes.u32(at)
    if (id === CODEPAGE) encoding = encodingOf(bytes.u16(at + 4))
    const text =
      type === STRING
        ? cleanLine(decodeAs(bytes.slice(at + 8, bytes.u32(at + 4)), encoding))
        : type === TIME
          ? timeOf(bytes, at + 4)
          : ''
    if (id === APPLICATION) producer = text || null
    else if (text !== '' && NAMES[id] !== undefined) lines.push(`${NAMES[id]}: ${text}`)
  }
  return { lines, producer }
}

function encodingOf(codepage: number): string {
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`
  if (codepage === 1200) return 'utf-16le'
  return codepage === 65001 ? 'utf-8' : 'windows-1252'
}

/** 100-nanosecond steps since 1601 to an ISO time; '' for none. */
function timeOf(bytes: Bytes, at: number): string {
  const milliseconds = (bytes.u32(at + 4) * 0x1_0000_0000 + bytes.u32(at)) / 10_000 - EPOCH
  const date = new Date(milliseconds)
  return milliseconds > 0 && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 19) : ''
}
