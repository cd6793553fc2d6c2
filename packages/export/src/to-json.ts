import type { MinutesRecord } from '@cofnod/model'

export interface JsonOptions {
  /** Spaces a level; 0 puts everything on one line. Default 2. */
  indent?: number
}

/** One record as JSON, with a line break at its end. */
export function toJson(record: MinutesRecord, { indent = 2 }: JsonOptions = {}): string {
  return `${JSON.stringify(record, null, indent)}\n`
}
