/**
 * Both halves of a bilingual document tell the same sums and numbers.
 *
 * Numbers of two digits or more that are written in figures; those of dates and times are left to other rules.
 *
 * ## Good
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf am £12,400 ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * Rhoddodd 45 o bobl at y gronfa ac mae'r cyngor yn diolch i'r rhai a gyfrannodd dros y flwyddyn, sef cyfanswm o £3,150 hyd yma.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter for £12,400 and that the clerk will ask three local firms.
 * The fund was given to by 45 people and the council thanks those who gave over the year, which is a total of £3,150 so far.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf am £12,400 ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * Rhoddodd 45 o bobl at y gronfa ac mae'r cyngor yn diolch i'r rhai a gyfrannodd dros y flwyddyn, sef cyfanswm o £3,150 hyd yma.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter for £14,200 and that the clerk will ask three local firms.
 * The fund was given to by 45 people and the council thanks those who gave over the year, which is a total of £3,150 so far.
 * ```
 *
 * - The number 12,400 is not told in English
 * - The number 14,200 is not told in Welsh
 */
import { findDates, findTimes } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { halvesOf, languageName, onlyInOne } from '../support/halves.js'

export const bilingualNumbers = defineRule({
  id: 'bilingual-numbers',
  meta: { category: 'bilingual', summary: 'Both languages tell the same numbers', severity: 'warning' },
  *check(context) {
    const halves = halvesOf(context)
    if (halves === null) return
    const differences = onlyInOne(
      halves,
      (line) => {
        const text = line.text.slice(0, 5_000)
        const dated = [...findDates(text, { order: 'day-first', minConfidence: 0.3 }), ...findTimes(text)]
        return [...text.matchAll(/(?<![\p{L}\p{N}./:-])\d[\d,]*\d(?:\.\d+)?(?![\p{L}\p{N}/:-])/gu)]
          .filter(({ index }) => !dated.some(({ start, end }) => index >= start && index < end))
          .map((match) => ({
            value: match[0].replaceAll(',', ''),
            ...{ start: line.start + match.index, end: line.start + match.index + match[0].length }
          }))
      },
      (value) => value
    )
    for (const { told, missingIn } of differences ?? []) {
      const span = context.span(told.start, told.end)
      yield { message: `The number ${span.quote} is not told in ${languageName(missingIn)}`, spans: [span] }
    }
  }
})
