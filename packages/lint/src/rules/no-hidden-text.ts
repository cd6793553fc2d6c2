/**
 * No hidden text is left in a Word file.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt frame {"revisions":[{"kind":"hidden","text":"confidential","author":null,"date":null,"at":null}]}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - 1 hidden passage is left in the file: "confidential"
 */
import { defineRule } from '../rule.js'
import { revisionProblem } from '../support/revisions.js'

export const noHiddenText = defineRule({
  id: 'no-hidden-text',
  meta: { category: 'file', summary: 'No hidden text is left in the file', severity: 'error', anyDocument: true },
  *check(context) {
    yield* revisionProblem(context, ['hidden'], ['hidden passage is', 'hidden passages are'])
  }
})
