/**
 * The minutes say on which day the meeting was held.
 *
 * Minutes without a date cannot be filed, found, or relied on.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026 at 7.00 pm
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
 * Minutes of the meeting
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - No date of the meeting is stated
 */
import { findDates } from '@cofnod/language'
import { defineRule } from '../rule.js'

/** A date of this many lines at the top may be the meeting's. */
const HEAD = 30

export const meetingDate = defineRule({
  id: 'meeting-date',
  meta: { category: 'meeting', summary: 'The date of the meeting is stated', severity: 'error' },
  *check({ record, tree, lines }) {
    if (record.meeting.date !== null) return
    const { filename, metadata } = tree.data.streams
    const texts = [...lines.all.slice(0, HEAD).map(({ text }) => text.slice(0, 2_000)), filename]
    const title = /^title: (.*)$/m.exec(metadata)?.[1] ?? ''
    if ([...texts, title].some((text) => findDates(text, { minConfidence: 0.3 }).length > 0)) return
    yield { message: 'No date of the meeting is stated' }
  }
})
