export { checkRecord, type RecordProblem } from './check-record.js'
export { type Explanation, LINE_ROLES, type LineReading, type LineRole } from './explanation.js'
export { describeIssue, type Issue, type IssueCode, type IssueOf, issueSchema, SEVERITIES } from './issue.js'
export { recordJsonSchema } from './json-schema.js'
export { createDeadline, DEFAULT_LIMITS, type Deadline, type Limits } from './limits.js'
export {
  OCR_LANGUAGES,
  OCR_PAGES,
  type OcrEngine,
  type OcrPages,
  type OcrPicture,
  type OcrRequest,
  type OcrResult,
  type OcrWord,
  PAINTED_TYPES,
  type PagePainter,
  type PaintedDocument,
  type PaintedType,
  type PaintRequest,
  type PixelBox
} from './ocr.js'
export { resolvePointer, toPointer } from './pointer.js'
export { isReadError, READ_ERROR_CODES, ReadError, type ReadErrorCode, type ReadErrorOptions } from './read-error.js'
export { type ReadContext, type Reader, TRACKED_CHANGES, type TrackedChanges } from './reader.js'
export {
  type Action,
  type AgendaItem,
  type Attendee,
  type Decision,
  type Declaration,
  type Evidence,
  type Meeting,
  type MinutesRecord,
  type Recommendation,
  type RecordSource,
  type Ref,
  type Reference,
  recordSchema,
  SCHEMA_VERSION,
  type Tally,
  type Unresolved,
  VOTE_METHODS
} from './record.js'
export { type SealOptions, sealTree } from './seal-tree.js'
export { QUOTE_LIMIT, type Span, spanSchema } from './span.js'
export {
  type BlockData,
  type BlockStyle,
  type Box,
  DOCUMENT_KINDS,
  type DocumentFile,
  type DocumentKind,
  type DocumentTree,
  type NodeRun,
  type Revision,
  type Run,
  type SizeClass,
  type Source,
  STREAM_NAMES,
  type StreamName,
  type Streams
} from './tree.js'
