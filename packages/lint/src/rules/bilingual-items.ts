/**
 * Both halves of a bilingual document have as many numbered items.
 *
 * Only where one language stands after the other; beside each other they share their numbers.
 *
 * ## Good
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * 2. Mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn ac yn gobeithio y bydd eraill yn ymuno â nhw.
 * 3. Cynhelir y cyfarfod nesaf ar 9 Mehefin 2026 yn neuadd y pentref am saith o'r gloch yr hwyr ac mae croeso i bawb.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. It was agreed that the roof of the village hall should be repaired before the winter and that the clerk will ask three firms for a price.
 * 2. The council thanks those who gave to the fund over the year and hopes that others will join them.
 * 3. The next meeting will be held on 9 June 2026 in the village hall at seven in the evening and all are welcome.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen
 * 1. Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd y clerc yn gofyn am brisiau gan dri chwmni lleol.
 * 2. Mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn ac yn gobeithio y bydd eraill yn ymuno â nhw.
 * 3. Cynhelir y cyfarfod nesaf ar 9 Mehefin 2026 yn neuadd y pentref am saith o'r gloch yr hwyr ac mae croeso i bawb.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. It was agreed that the roof of the village hall should be repaired before the winter and that the clerk will ask three firms for a price.
 * 2. The next meeting will be held on 9 June 2026 in the village hall at seven in the evening and all are welcome to come.
 * ```
 *
 * - Unexpected 2 numbered items in English, expected 3 as in Welsh
 */
import type { Line } from '../lines.js'
import { defineRule } from '../rule.js'
import { halvesOf, languageName } from '../support/halves.js'

export const bilingualItems = defineRule({
  id: 'bilingual-items',
  meta: { category: 'bilingual', summary: 'Both languages have as many items', severity: 'warning' },
  *check(context) {
    const halves = halvesOf(context)
    if (halves === null) return
    const [more, less] = halves.pair.map(({ tag, lines }) => ({ tag, series: seriesOf(lines) })) as [Count, Count]
    // One starts where the other has ended, and each counts from 1: else they are beside each other.
    const [first, second] = more.series.start < less.series.start ? [more, less] : [less, more]
    if (first.series.last === 0 || second.series.last === 0 || first.series.end > second.series.start) return
    if (first.series.last === second.series.last) return
    yield {
      message: `Unexpected ${second.series.last} numbered items in ${languageName(second.tag)}, expected ${first.series.last} as in ${languageName(first.tag)}`,
      spans: [context.span(second.series.start, second.series.start + 1)]
    }
  }
})

interface Count {
  tag: string
  series: { start: number; end: number; last: number }
}

/** The longest run 1, 2, 3 … at the start of lines. */
function seriesOf(lines: readonly Line[]): Count['series'] {
  let [start, end, last] = [0, 0, 0]
  for (const line of lines) {
    const printed = /^\s*(\d{1,3})[.)\t]/.exec(line.text)?.[1]
    if (printed === undefined || Number(printed) !== last + 1) continue
    if (last === 0) start = line.start
    last += 1
    end = line.end
  }
  return { start, end, last }
}
