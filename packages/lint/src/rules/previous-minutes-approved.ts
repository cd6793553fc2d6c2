/**
 * The minutes of the meeting before are approved, corrected, or at least dealt with.
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
 * - The minutes of the meeting before are not approved
 */
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

/** The verb may stand some lines below a title such as "Minutes". */
const NEAR = 6

export const previousMinutesApproved = defineRule({
  id: 'previous-minutes-approved',
  meta: { category: 'meeting', summary: 'The minutes of the meeting before are approved', severity: 'info' },
  *check({ lines, languages, record, spansOf }) {
    const first = spansOf('/agendaItems/0')[0]?.start ?? 0
    const from = lines.number(lines.at(first)) - 1
    const body = lines.all.slice(Math.max(0, from))
    for (const [index, { text }] of body.entries()) {
      if (!says(text, 'minutes', languages)) continue
      const near = body.slice(index, index + NEAR)
      if (near.some((line) => says(line.text, 'approved', languages))) return
    }
    if (record.meeting.previousMeeting !== null) return
    yield { message: 'The minutes of the meeting before are not approved' }
  }
})
