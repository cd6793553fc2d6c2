export {
  type ExplanationOptions,
  type JsonOptions,
  type LinesOptions,
  type SummaryOptions,
  toExplainedLines,
  toExplanation,
  toJson,
  toNdjson,
  toSummary
} from '@cofnod/export'
