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
import { findDates, foldText } from '@cofnod/language'
import { defineRule } from '../rule.js'

/** A date of this many lines at the top may be the meeting's. */
const HEAD = 30

const wordsIn = (text: string) => foldText(text).match(/\p{L}{3,}/gu) ?? []

export const meetingDate = defineRule({
  id: 'meeting-date',
  meta: { category: 'meeting', summary: 'The date of the meeting is stated', severity: 'error' },
  *check({ record, tree, lines, languages }) {
    if (record.meeting.date !== null) return
    const { filename, metadata } = tree.data.streams
    const texts = [...lines.all.slice(0, HEAD).map(({ text }) => text.slice(0, 2_000)), filename]
    const title = /^title: (.*)$/m.exec(metadata)?.[1] ?? ''
    if ([...texts, title].some((text) => findDates(text, { minConfidence: 0.3 }).length > 0)) return
    // A month and a year in a form that is no date ("October, 13-14, 2016"), or letters that were recognised badly.
    const months = new Set(languages.flatMap(({ calendar }) => Object.keys(calendar.months)))
    const dated = (text: string) => /(?:19|20)\d\d/.test(text) && wordsIn(text).some((word) => months.has(word))
    if (texts.some(dated) || (tree.data.file.recognisedPages?.length ?? 0) > 0) return
    yield { message: 'No date of the meeting is stated' }
  }
})
