/**
 * The minutes name the body that met.
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
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - No body is named whose meeting this was
 */
import { looksLikeBody } from '@cofnod/language'
import { defineRule } from '../rule.js'

const HEAD = 8

export const meetingBody = defineRule({
  id: 'meeting-body',
  meta: { category: 'meeting', summary: 'The body that met is named', severity: 'error' },
  *check({ record, tree, lines }) {
    if (record.meeting.body !== null) return
    const furniture = tree.data.streams.furniture.split('\n', 20)
    const head = [...lines.all.slice(0, HEAD).map(({ text }) => text), ...furniture]
    if (head.some((text) => text.length < 120 && looksLikeBody(text) >= 0.5)) return
    yield { message: 'No body is named whose meeting this was' }
  }
})
