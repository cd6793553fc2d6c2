/** Where each value of a record was read, for a terminal. */
import { type Evidence, type Explanation, type LineReading, type MinutesRecord, resolvePointer } from '@cofnod/model'
import { type Colour, clean } from './summary/paint.js'
import { createSheet, type Sheet } from './summary/sheet.js'
import { counted } from './summary/words.js'
import { clip } from './summary/wrap.js'

export interface ExplanationOptions {
  /** JSON Pointer (RFC 6901) into the record: only it and what lies below. Default '': all. */
  pointer?: string
  /** Colours as ECMA-48 sequences. Default false. */
  color?: boolean
  /** Columns of the terminal; lines are broken there. Default 80, at least 40. */
  width?: number
}

/** UTF-16 units of a value or quote that are shown. */
const SHOWN = 240

/**
 * Every value with the words it was read from, its page, its rule and how sure it is; then what was left open. Control
 * characters of the document are taken out. Ends with a line break.
 */
export function toExplanation(
  record: MinutesRecord,
  { pointer = '', color = false, width = 80 }: ExplanationOptions = {}
): string {
  const sheet = createSheet({ color, width: Math.max(width, 40) })
  const below = (place: string) => place === pointer || place.startsWith(`${pointer}/`)
  const evidence = record.evidence.filter((entry) => below(entry.pointer))
  const open = record.unresolved.filter((entry) => below(entry.pointer))
  for (const entry of evidence) writeValue(record, entry, sheet)
  if (open.length > 0) sheet.heading('Left open rather than guessed', String(open.length))
  for (const { pointer: place, code, spans } of open) {
    sheet.entry('?', `${place}: ${code.replaceAll('-', ' ')}`, { colour: 'yellow' })
    for (const span of spans) writeSpan(span, sheet)
  }
  if (evidence.length + open.length === 0) sheet.text(nothingRead(record, pointer))
  return sheet.finish()
}

function writeValue(record: MinutesRecord, { pointer, basis, confidence, rule, spans }: Evidence, sheet: Sheet): void {
  sheet.text(pointer, { colour: 'bold' })
  sheet.entry('', clip(clean(String(resolvePointer(record, pointer))), SHOWN))
  const note = `${percent(confidence)} sure · ${rule}${basis === 'derived' ? ' · concluded from' : ''}`
  sheet.entry('', note, { textColour: sureness(confidence) })
  for (const span of spans) writeSpan(span, sheet)
}

function writeSpan({ stream, start, end, page, quote }: Evidence['spans'][number], sheet: Sheet): void {
  const where = [page === null ? null : `page ${page}`, stream === 'body' ? null : stream].filter(
    (part) => part !== null
  )
  const place = where.length > 0 ? ` (${where.join(', ')})` : ''
  const words = quote === null ? `${end - start} characters from ${start}` : `“${clip(clean(quote), SHOWN)}”`
  sheet.entry('│', `${words}${place}`, { colour: 'dim', textColour: 'dim' })
}

function nothingRead(record: MinutesRecord, pointer: string): string {
  const value = resolvePointer(record, pointer)
  if (value === undefined) return `The record has nothing at ${pointer}.`
  if (value === null) return `${pointer} is null: nothing was read for it.`
  return `${pointer} was concluded, not read: it has no words of its own.`
}

const percent = (share: number) => `${Math.round(share * 100)} %`
const sureness = (share: number): Colour => (share >= 0.9 ? 'green' : share >= 0.7 ? 'yellow' : 'red')

const ROLES: Record<LineReading['role'], string> = {
  'item-heading': 'title of an agenda item',
  read: '',
  'passed-over': 'part of what was read beside it, without a value of its own',
  'item-text': 'text of its item, nothing else',
  'before-items': 'before the items, nothing was read from it',
  'after-business': 'after the business, nothing was read from it'
}

export interface LinesOptions extends ExplanationOptions {
  /** Only lines that hold these words; case and white space don't count. */
  find?: string
}

/** Every line of the document with what it was read as. Ends with a line break. */
export function toExplainedLines(
  { record, lines }: Explanation,
  { pointer = '', find, color = false, width = 80 }: LinesOptions = {}
): string {
  const sheet = createSheet({ color, width: Math.max(width, 40) })
  const wanted = find === undefined ? null : plain(find)
  const chosen = lines.filter(
    (line) =>
      (wanted === null || plain(`${line.label ?? ''} ${line.text}`).includes(wanted)) &&
      (pointer === '' || line.pointers.some((place) => place === pointer || place.startsWith(`${pointer}/`)))
  )
  for (const line of chosen) writeLine(record, line, sheet)
  if (chosen.length === 0) sheet.text(wanted === null ? `No line was read for ${pointer}.` : 'No line has these words.')
  else sheet.text(`${counted(chosen.length, 'line')}.`, { colour: 'dim' })
  return sheet.finish()
}

function writeLine(record: MinutesRecord, line: LineReading, sheet: Sheet): void {
  const page = line.page === null ? '' : `p. ${line.page} `
  const text = clip(clean(`${line.label ?? ''} ${line.text}`), SHOWN)
  sheet.entry(page, text, {
    hang: page.length,
    colour: 'dim',
    textColour: line.role === 'item-heading' ? 'bold' : undefined
  })
  const role = ROLES[line.role]
  if (role) sheet.entry('→', role, { colour: 'cyan', textColour: 'dim', indent: 2 })
  for (const pointer of line.pointers) {
    const value = clip(clean(String(resolvePointer(record, pointer))), 60)
    sheet.entry('→', `${pointer} = ${value}`, { colour: 'cyan', indent: 2 })
  }
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim()
