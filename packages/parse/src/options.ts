/** What a caller may ask for. */
import { DEFAULT_LIMITS, type Limits, type OcrEngine, type PagePainter, type TrackedChanges } from '@cofnod/model'

/** Programs that a document can be converted by before it is read. */
export const CONVERTERS = ['libreoffice'] as const
export type Converter = (typeof CONVERTERS)[number]

/** Which pictures of pages are recognised. */
export const OCR_CHOICES = ['auto', 'always', 'never'] as const
export type OcrChoice = (typeof OCR_CHOICES)[number]

export interface ReadOptions {
  /** File name, for input that brings none (bytes, a stream); folders before it are dropped. Replaces the input's own. */
  name?: string
  /** Stops reading and extracting: the promise then rejects with `ReadError('aborted')`. */
  signal?: AbortSignal
  /** Bounds that differ from `DEFAULT_LIMITS`. */
  limits?: Partial<Limits>
  /** For an encrypted document. */
  password?: string
  /**
   * Documents of Word and its kind (docx, doc, odt, rtf): `accept` reads them as if all tracked changes were accepted,
   * `reject` as if all were rejected. The changes themselves are in `tree.data.revisions` either way. Default `accept`.
   */
  trackedChanges?: TrackedChanges
  /**
   * `libreoffice`: docx, doc, odt and rtf are converted to docx by LibreOffice first, and so are formats that only it
   * reads (wpd, wps, pages, sxw, fodt …). The record still names the file as it was given. Rejects with `no-converter`
   * where LibreOffice is not installed. Default: everything is read directly.
   */
  via?: Converter
  /**
   * Pictures of pages (scanned PDF, PNG, JPEG, TIFF): `auto` recognises pages without text, where `@cofnod/ocr` is
   * installed; `always` all pages; `never` none. Or an engine of your own, for pages without text. Default `auto`.
   */
  ocr?: OcrChoice | OcrEngine
  /** Languages on such pages as BCP 47 tags, likeliest first. Default `['en', 'cy']`. */
  ocrLanguages?: readonly string[]
  /** How many pages are recognised at a time; each takes a core and up to 200 MB. Not for an engine of your own. Default 1. */
  ocrWorkers?: number
  /** Makes the pictures for an engine of your own. Default: that of `@cofnod/ocr`. */
  painter?: PagePainter
  /** Told after each page that was recognised: its 1-based number, and how many pages the document has. */
  onPage?(page: number, pages: number): void
}

export interface ExtractOptions {
  signal?: AbortSignal
  limits?: Partial<Limits>
  /** `false` leaves `record.evidence` empty. Default `true`. */
  evidence?: boolean
}

export interface ParseOptions extends ReadOptions, ExtractOptions {}

export interface ParseAllOptions extends Omit<ParseOptions, 'name'> {
  /** How many documents are in work at a time, 1 or more. Default 1. */
  concurrency?: number
}

/** The caller's limits over the default ones. An explicit `undefined` counts as left out. */
export function completeLimits(limits: Partial<Limits> = {}): Limits {
  const given = Object.entries(limits).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(given) }
}
