/**
 * The meeting ends after it starts.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting
 * Date: Tuesday 12 May 2026
 * Time: 19:00 to 20:30
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
 * Date: Tuesday 12 May 2026
 * Time: 19:00 to 18:30
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - Unexpected end 18:30, expected a time after the start 19:00
 */
import { defineRule } from '../rule.js'

/** A meeting may go on past midnight: an end before this hour is none before its start in the evening. */
const NIGHT = '05:00'
const EVENING = '17:00'
/** Pages from start to end. */
const FAR = 8

export const endAfterStart = defineRule({
  id: 'end-after-start',
  meta: { category: 'meeting', summary: 'The meeting ends after it starts', severity: 'error' },
  *check({ record, spansOf }) {
    const { startTime, endTime, endDate } = record.meeting
    if (startTime === null || endTime === null || endDate !== null || endTime > startTime) return
    if (endTime < NIGHT && startTime >= EVENING) return
    // In a long file the two may belong to two meetings.
    const [end, start] = [spansOf('/meeting/endTime')[0], spansOf('/meeting/startTime')[0]]
    if ((end?.page ?? 1) - (start?.page ?? 1) > FAR) return
    yield {
      message: `Unexpected end ${endTime}, expected a time after the start ${startTime}`,
      spans: [...spansOf('/meeting/endTime'), ...spansOf('/meeting/startTime')]
    }
  }
})
