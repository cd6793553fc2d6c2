export { explainMinutes } from './explain-minutes.js'
export { extractRecord } from './extract-record.js'
export type { MinutesInput } from './input.js'
export {
  CONVERTERS,
  type Converter,
  type ExtractOptions,
  OCR_CHOICES,
  type OcrChoice,
  type ParseAllOptions,
  type ParseOptions,
  type ReadOptions
} from './options.js'
export { type ParseResult, parseAllMinutes } from './parse-all-minutes.js'
export { parseMinutes } from './parse-minutes.js'
export { readDocument } from './read-document.js'
export { toVFile } from './to-vfile.js'
