/**
 * The minutes say who presided.
 *
 * ## Good
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
 * ## Bad
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price, Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - Nobody is named who presided
 */
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

export const meetingChair = defineRule({
  id: 'meeting-chair',
  meta: { category: 'meeting', summary: 'Whoever presided is named', severity: 'warning' },
  *check({ record, lines, languages }) {
    if (record.meeting.chair !== null) return
    // A chair who is spoken of may be named in a way that was not read.
    if (record.attendees.some(({ role }) => role !== null && says(role, 'chair', languages))) return
    if (lines.all.some(({ text }) => says(text, 'chair', languages))) return
    yield { message: 'Nobody is named who presided' }
  }
})
