/**
 * Both halves of a bilingual document tell the same dates.
 *
 * ## Good
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * Bydd y gwaith yn cael ei wneud erbyn 1 Hydref 2026 ac mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn.
 * Cynhelir y cyfarfod nesaf ar 9 Mehefin 2026 yn neuadd y pentref am saith o'r gloch yr hwyr ac mae croeso i bawb.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter and that the clerk will ask three local firms for a price.
 * The work will be done by 1 October 2026 and the council thanks those who gave to the fund over the year.
 * The next meeting will be held on 9 June 2026 in the village hall at seven in the evening and all are welcome.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * Bydd y gwaith yn cael ei wneud erbyn 1 Hydref 2026 ac mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn.
 * Cynhelir y cyfarfod nesaf ar 16 Mehefin 2026 yn neuadd y pentref am saith o'r gloch yr hwyr ac mae croeso i bawb.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter and that the clerk will ask three local firms for a price.
 * The work will be done by 1 October 2026 and the council thanks those who gave to the fund over the year.
 * The next meeting will be held on 9 June 2026 in the village hall at seven in the evening and all are welcome.
 * ```
 *
 * - The date 16 Mehefin 2026 is not told in English
 * - The date 9 June 2026 is not told in Welsh
 */
import { findDates } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { halvesOf, languageName, onlyInOne } from '../support/halves.js'

export const bilingualDates = defineRule({
  id: 'bilingual-dates',
  meta: { category: 'bilingual', summary: 'Both languages tell the same dates', severity: 'warning' },
  *check(context) {
    const halves = halvesOf(context)
    if (halves === null) return
    const differences = onlyInOne(
      halves,
      (line) =>
        findDates(line.text.slice(0, 5_000), { order: 'day-first' })
          .filter(({ year, confidence }) => year !== null && confidence >= 0.6)
          .map(({ year, month, day, start, end }) => ({
            value: `${year}-${month}-${day}`,
            ...{ start: line.start + start, end: line.start + end }
          })),
      (value) => value
    )
    for (const { told, missingIn } of differences ?? []) {
      const span = context.span(told.start, told.end)
      yield { message: `The date ${span.quote} is not told in ${languageName(missingIn)}`, spans: [span] }
    }
  }
})
