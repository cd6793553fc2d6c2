export {
  DEFAULT_LIMITS,
  type DocumentTree,
  describeIssue,
  type Issue,
  type IssueCode,
  isReadError,
  type Limits,
  type MinutesRecord,
  type OcrEngine,
  type OcrPicture,
  type OcrRequest,
  type OcrResult,
  type OcrWord,
  type PixelBox,
  READ_ERROR_CODES,
  ReadError,
  type ReadErrorCode,
  type TrackedChanges
} from '@cofnod/model'
export {
  type Converter,
  type ExtractOptions,
  extractRecord,
  type MinutesInput,
  type ParseAllOptions,
  type ParseOptions,
  type ParseResult,
  parseAllMinutes,
  parseMinutes,
  type ReadOptions,
  readDocument,
  toVFile
} from '@cofnod/parse'
