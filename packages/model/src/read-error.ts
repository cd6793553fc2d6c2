/** Why a document could not be read. The only kind of error that readers and `parseMinutes` throw on purpose. */

export const READ_ERROR_CODES = [
  'not-found',
  'is-directory',
  'empty',
  'unsupported',
  'encrypted',
  'damaged',
  'no-pages',
  'too-large',
  'timeout',
  'needs-ocr',
  'no-converter',
  'aborted'
] as const
export type ReadErrorCode = (typeof READ_ERROR_CODES)[number]

/** The sentence that a person reads: what is wrong, and what to do. One a code; `detail` narrows it. */
const sentences: Record<ReadErrorCode, string> = {
  'not-found': 'There is no such file. Check the path.',
  'is-directory':
    'This is a folder, not a file. Name the files in it, for example with a pattern such as folder/*.docx.',
  empty: 'The file has no content. Check that it was saved or downloaded completely.',
  unsupported: 'This is not a format that cofnod reads. Convert the document to .docx, .pdf, .html, .md or .txt.',
  encrypted: 'The document is protected by a password. Remove the protection, or give the password.',
  damaged: 'The file is damaged or incomplete. Save or download it again, or open and re-save it in its own program.',
  'no-pages': 'The document has no pages. Print or export it again.',
  'too-large': 'The document is larger than the limit allows. Raise the limit or split the document.',
  timeout: 'Reading took longer than the limit allows. Raise the limit or split the document.',
  'needs-ocr':
    'The pages are pictures without text: to read them, install text recognition with npm install @cofnod/ocr.',
  'no-converter':
    'LibreOffice, which was asked to convert the document, is not installed: install it (Debian: libreoffice-writer-nogui; others: https://www.libreoffice.org) or leave the option out.',
  aborted: 'Reading was cancelled.'
}

export interface ReadErrorOptions {
  /** More about this case, a sentence or a part of one; shown after the general sentence. */
  detail?: string
  /** The file's name or path as the caller gave it. */
  file?: string
  cause?: unknown
}

/** A document could not be read. `code` is for programs, `message` for people: it says what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  readonly detail: string | null
  readonly file: string | null

  constructor(code: ReadErrorCode, options: ReadErrorOptions = {}) {
    super(options.detail ? `${sentences[code]} (${options.detail})` : sentences[code], { cause: options.cause })
    this.code = code
    this.detail = options.detail ?? null
    this.file = options.file ?? null
  }
}

/** Whether `value` is a {@link ReadError}, also one from another copy of this package. */
export function isReadError(value: unknown): value is ReadError {
  return value instanceof Error && value.name === 'ReadError' && READ_ERROR_CODES.includes((value as ReadError).code)
}
