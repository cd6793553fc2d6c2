export {
  DEFAULT_LIMITS,
  type DocumentTree,
  describeIssue,
  type Issue,
  type IssueCode,
  isReadError,
  type Limits,
  type MinutesRecord,
  READ_ERROR_CODES,
  ReadError,
  type ReadErrorCode
} from '@cofnod/model'
export {
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
