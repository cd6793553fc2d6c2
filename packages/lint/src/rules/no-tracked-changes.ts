/**
 * No tracked changes are left in a Word file.
 *
 * Who opens it can see what was struck out.
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
 * ```txt frame {"revisions":[{"kind":"deletion","text":"by the cheapest firm","author":"AP","date":null,"at":null}]}
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - 1 tracked change is left in the file, the first a deletion: "by the cheapest firm"
 */
import { defineRule } from '../rule.js'
import { revisionProblem } from '../support/revisions.js'

export const noTrackedChanges = defineRule({
  id: 'no-tracked-changes',
  meta: { category: 'file', summary: 'No tracked changes are left in the file', severity: 'error', anyDocument: true },
  *check(context) {
    yield* revisionProblem(context, ['insertion', 'deletion'], ['tracked change is', 'tracked changes are'])
  }
})
