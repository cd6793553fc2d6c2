/** What the file says of itself, one thing a line. */
import { cleanText, dropSoftHyphens } from './characters.js'
import type { PdfFile } from './pdfjs.js'

/** Keys of the document information dictionary (ISO 32000-1, 14.3.3), in the order of the stream. */
const FIELDS: [key: string, name: string][] = [
  ['Title', 'title'],
  ['Author', 'author'],
  ['Subject', 'subject'],
  ['Keywords', 'keywords'],
  ['CreationDate', 'created'],
  ['ModDate', 'modified'],
  ['Language', 'language']
]

/** `D:YYYYMMDDHHmmSS` (ISO 32000-1, 7.9.4); parts from the month on may be missing. */
const DATE = /^(?:D:)?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2}))?)?)?)?/

/** The metadata stream: `title: …`, `created: 2026-01-22 10:00`, one line `outline: …` a bookmark. */
export function metadataText(file: PdfFile): string {
  const lines: string[] = []
  for (const [key, name] of FIELDS) {
    const value = file.info[key]
    if (typeof value !== 'string') continue
    const text = name === 'created' || name === 'modified' ? plainDate(value) : oneLine(value)
    if (text !== '') lines.push(`${name}: ${text}`)
  }
  for (const title of file.outline) if (oneLine(title) !== '') lines.push(`outline: ${oneLine(title)}`)
  return lines.join('\n')
}

export function producerOf(file: PdfFile): string | null {
  const producer = file.info.Producer
  const text = typeof producer === 'string' ? oneLine(producer) : ''
  return text === '' ? null : text
}

function oneLine(value: string): string {
  return dropSoftHyphens(cleanText(value)).replace(/\s+/g, ' ').trim()
}

function plainDate(value: string): string {
  const parts = DATE.exec(value)
  if (!parts) return oneLine(value)
  const [, year, month, day, hour, minute] = parts
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  return hour === undefined ? date : `${date} ${hour}:${minute ?? '00'}`
}
