import type { MinutesRecord } from '@cofnod/model'

/** One record as a line of newline-delimited JSON, its line break included. */
export function toNdjson(record: MinutesRecord): string {
  // JSON.stringify escapes line breaks inside texts, so the only one is ours.
  return `${JSON.stringify(record)}\n`
}
