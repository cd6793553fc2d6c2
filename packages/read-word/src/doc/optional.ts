/** Parts of a file without which the rest still can be read. */
import { type ReadContext, ReadError } from '@cofnod/model'

/** What `work` gives, or `fallback` and an issue that names the part where it lies beyond the file's end or makes no sense. */
export function optionalPart<T>(context: ReadContext, part: string, fallback: T, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'damaged') throw error
    reportPart(context, part, error.detail ?? 'damaged')
    return fallback
  }
}

export function reportPart(context: ReadContext, part: string, reason: string): void {
  context.report({ code: 'part-unreadable', severity: 'warning', data: { part, reason }, spans: [], itemId: null })
}
