/**
 * The minutes say where the meeting was held: a room, a town, or the service it was held on.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026 in the Village Hall
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - No place of the meeting is stated
 */
import { defineRule } from '../rule.js'

export const meetingPlace = defineRule({
  id: 'meeting-place',
  meta: { category: 'meeting', summary: 'The place of the meeting is stated', severity: 'warning' },
  *check({ record: { meeting } }) {
    if (meeting.location === null && meeting.mode === null) yield { message: 'No place of the meeting is stated' }
  }
})
