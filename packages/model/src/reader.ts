/** What a reader is: a folder that exports one of these. */
import type { Issue } from './issue.js'
import type { Deadline, Limits } from './limits.js'
import type { OcrEngine, OcrPages, PagePainter } from './ocr.js'
import type { DocumentTree } from './tree.js'

/**
 * Which version of a document with tracked changes is read: as if every change were accepted, or as if every one were
 * rejected (the document before the changes). Either way the changes are in `root.data.revisions`.
 */
export const TRACKED_CHANGES = ['accept', 'reject'] as const
export type TrackedChanges = (typeof TRACKED_CHANGES)[number]

/** What every reader is handed. `name` is the file's name without folders, null where unknown. */
export interface ReadContext {
  name: string | null
  /** Hex SHA-256 of the bytes, taken before reading (pdf.js detaches its input). */
  sha256: string
  limits: Limits
  deadline: Deadline
  /** For encrypted documents. */
  password?: string
  /** Left out: `accept`. */
  trackedChanges?: TrackedChanges
  /** Reads pages that are pictures. Without one they are reported: `page-needs-ocr`, or `ReadError('needs-ocr')`. */
  ocr?: OcrEngine
  /** Makes the pictures that `ocr` reads. Both or neither. */
  painter?: PagePainter
  /** Which pages `ocr` reads. Left out: `auto`, those that are pictures without text. */
  ocrPages?: OcrPages
  /** Languages to expect on such pages, as BCP 47 tags, likeliest first. Left out: English and Welsh. */
  ocrLanguages?: readonly string[]
  /** Aborted when the caller cancels or time is over: for work that the reader waits for and that asks no deadline. */
  signal?: AbortSignal
  /** Told after each page whose picture was recognised: its 1-based number, and how many pages the document has. */
  progress?(page: number, pages: number): void
  /** Where a reader reports what it met but read past: a bad page, an unknown element. The caller puts it on the VFile and into the record. */
  report(issue: Issue): void
}

export interface Reader {
  /** Short name of the format ("docx"). */
  format: string
  mediaType: string
  /** How sure the first bytes and the name make us that this is the format: 0 no, 1 certain. Content outweighs the name. */
  sniff(bytes: Uint8Array, name: string | null): number
  /** @throws ReadError and nothing else. */
  read(bytes: Uint8Array, context: ReadContext): Promise<DocumentTree>
}
