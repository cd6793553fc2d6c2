/** Programs inside a document: never run, never read, told. */
import type { ReadContext } from '@cofnod/model'

/** @param part Where the program lies; null where there is none. */
export function reportMacros(context: ReadContext, part: string | null): void {
  if (part === null) return
  context.report({ code: 'macros-ignored', severity: 'info', data: { part }, spans: [], itemId: null })
}
