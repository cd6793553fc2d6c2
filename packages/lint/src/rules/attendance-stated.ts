/**
 * The minutes say who was there.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - Nobody is listed as present
 */
import { matchLabel } from '@cofnod/language'
import { defineRule } from '../rule.js'

export const attendanceStated = defineRule({
  id: 'attendance-stated',
  meta: { category: 'attendance', summary: 'Those present are listed', severity: 'error' },
  *check({ record, lines, languages }) {
    if (record.attendees.some(({ presence }) => presence === 'present')) return
    if (record.tallies.some(({ subject }) => subject === 'present')) return
    // A list that is announced may be one that was not read.
    const announced = lines.all.some(({ text }) => matchLabel(text, languages)?.names.includes('present') ?? false)
    if (!announced) yield { message: 'Nobody is listed as present' }
  }
})
