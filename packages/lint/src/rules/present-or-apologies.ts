/**
 * Nobody is listed both as present and as having sent apologies.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * Apologies: Carys Lloyd
 * 1. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen, Carys Lloyd
 * Apologies: Carys Lloyd
 * 1. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * - Carys Lloyd is listed as present and as having sent apologies
 */
import { defineRule } from '../rule.js'

export const presentOrApologies = defineRule({
  id: 'present-or-apologies',
  meta: { category: 'attendance', summary: 'Nobody is both present and away', severity: 'error' },
  *check({ record }) {
    for (const issue of record.issues) {
      if (issue.code !== 'present-and-apologies') continue
      const message = `${issue.data.name} is listed as present and as having sent apologies`
      yield { message, spans: [...issue.spans].reverse(), itemId: issue.itemId }
    }
  }
})
