export { type ExplanationOptions, type LinesOptions, toExplainedLines, toExplanation } from './to-explanation.js'
export { type JsonOptions, toJson } from './to-json.js'
export { toNdjson } from './to-ndjson.js'
export { type SummaryOptions, toSummary } from './to-summary.js'
