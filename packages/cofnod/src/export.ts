export { type JsonOptions, type SummaryOptions, toJson, toNdjson, toSummary } from '@cofnod/export'
