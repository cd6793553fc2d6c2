/** What all three readers do before they look at the words. */
import { type DocumentFile, type ReadContext, ReadError } from '@cofnod/model'
import { decode } from './decode.js'

/**
 * Checks the limits, decodes, and reports on the encoding.
 * @throws ReadError `too-large`, `empty`.
 */
export function openText(bytes: Uint8Array, context: ReadContext, declared: string | null = null): string {
  const { limits } = context
  if (bytes.length > limits.bytes) tooLarge(context, `${bytes.length} bytes, limit ${limits.bytes}`)
  const { text, encoding, guessed, replaced } = decode(bytes, declared)
  if (!/\S/.test(text)) throw new ReadError('empty', fileOf(context))
  if (guessed) {
    context.report({ code: 'encoding-guessed', severity: 'warning', data: { encoding }, spans: [], itemId: null })
  }
  if (replaced > 0) {
    context.report({
      code: 'characters-replaced',
      severity: 'warning',
      data: { count: replaced },
      spans: [],
      itemId: null
    })
  }
  context.deadline.check()
  return text
}

/** Lines and elements of one document: each costs about a kilobyte of tree, however short it is. */
const MOST_LINES = 1_000_000
const MOST_ELEMENTS = 250_000

/** @throws ReadError `too-large`. */
export function checkLines(text: string, context: ReadContext): void {
  checkCount(text, /\n|\r(?!\n)|\f/g, MOST_LINES, 'lines', context)
}

/** @throws ReadError `too-large`. */
export function checkElements(text: string, context: ReadContext): void {
  checkCount(text, /<[a-z]/gi, MOST_ELEMENTS, 'elements', context)
}

function checkCount(text: string, pattern: RegExp, most: number, unit: string, context: ReadContext): void {
  let count = 0
  while (pattern.exec(text)) count += 1
  if (count > most) tooLarge(context, `${count} ${unit}, limit ${most}`)
}

/** @throws ReadError `too-large`. @param count UTF-16 units. */
export function checkCharacters(count: number, context: ReadContext): void {
  const { characters } = context.limits
  if (count > characters) tooLarge(context, `${count} characters, limit ${characters}`)
}

function tooLarge(context: ReadContext, detail: string): never {
  throw new ReadError('too-large', { detail, ...fileOf(context) })
}

export function fileOf(context: ReadContext): { file?: string } {
  return context.name === null ? {} : { file: context.name }
}

/** The facts of the file that any text format has. */
export function describeFile(
  bytes: Uint8Array,
  context: ReadContext,
  known: { mediaType: string; pages?: number | null; producer?: string | null }
): DocumentFile {
  return {
    name: context.name,
    mediaType: known.mediaType,
    bytes: bytes.length,
    sha256: context.sha256,
    pages: known.pages ?? null,
    producer: known.producer ?? null,
    tagged: null,
    scannedPages: [],
    documentKind: null
  }
}
