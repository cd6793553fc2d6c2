import './vfile-data.js'

export { explainTree } from './explain.js'
export { type ExtractOptions, extractRecord, extractRecords } from './extract-record.js'
export {
  extractActions,
  extractAttendees,
  extractBlocks,
  extractCrossChecks,
  extractDecisions,
  extractDocumentKind,
  extractLanguages,
  extractMeeting,
  extractRecommendations,
  extractReferences,
  extractSections,
  toRecord
} from './plugins.js'
