/**
 * No comments are left in a Word file.
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
 * ```txt frame {"revisions":[{"kind":"comment","text":"Did he really say that?","author":"AP","date":null,"at":null}]}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - 1 comment is left in the file: "Did he really say that?"
 */
import { defineRule } from '../rule.js'
import { revisionProblem } from '../support/revisions.js'

export const noComments = defineRule({
  id: 'no-comments',
  meta: { category: 'file', summary: 'No comments are left in the file', severity: 'error', anyDocument: true },
  *check(context) {
    yield* revisionProblem(context, ['comment'], ['comment is', 'comments are'])
  }
})
