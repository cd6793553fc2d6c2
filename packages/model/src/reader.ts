/** What a reader is: a folder that exports one of these. */
import type { Issue } from './issue.js'
import type { Deadline, Limits } from './limits.js'
import type { DocumentTree } from './tree.js'

/** What every reader is handed. `name` is the file's name without folders, null where unknown. */
export interface ReadContext {
  name: string | null
  /** Hex SHA-256 of the bytes, taken before reading (pdf.js detaches its input). */
  sha256: string
  limits: Limits
  deadline: Deadline
  /** For encrypted documents. */
  password?: string
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
