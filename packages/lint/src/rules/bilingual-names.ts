/**
 * Both halves of a bilingual document name the same people.
 *
 * Looks for the surnames of those listed as present or away.
 *
 * ## Good
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen, Carys Lloyd
 * Roedd Ann Price yn y gadair ac roedd Bryn Owen a Carys Lloyd yn bresennol yn y cyfarfod hwn o'r cyngor.
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd Carys Lloyd yn gofyn am brisiau gan dri chwmni lleol.
 * Mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn ac i Bryn Owen am ei waith ar y to.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen, Carys Lloyd
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter and that Carys Lloyd will ask three local firms for a price.
 * The council thanks those who gave to the fund over the year and Bryn Owen for his work, which Ann Price will praise.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * Cyngor Cwm Onnen / Cwm Onnen Council
 * Cofnodion y cyfarfod a gynhaliwyd ar 12 Mai 2026
 * Yn bresennol: Ann Price (Cadeirydd), Bryn Owen, Carys Lloyd
 * Roedd Ann Price yn y gadair ac roedd Bryn Owen a Carys Lloyd yn bresennol yn y cyfarfod hwn o'r cyngor.
 * 1. Y to
 * Cytunwyd y dylid trwsio to neuadd y pentref cyn y gaeaf ac y bydd Carys Lloyd yn gofyn am brisiau gan dri chwmni lleol.
 * Mae'r cyngor yn diolch i'r rhai a gyfrannodd at y gronfa dros y flwyddyn ac i Bryn Owen am ei waith ar y to.
 * Minutes of the meeting held on 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. The roof
 * It was agreed that the roof of the village hall should be repaired before the winter and that Bryn Owen will ask three local firms for a price.
 * The council thanks those who gave to the fund over the year and Bryn Owen for his work, which Ann Price will praise.
 * ```
 *
 * - Lloyd is not named in the English text
 */
import { matchLabel } from '@cofnod/language'
import { defineRule } from '../rule.js'
import { halvesOf, languageName, onlyInOne } from '../support/halves.js'

export const bilingualNames = defineRule({
  id: 'bilingual-names',
  meta: { category: 'bilingual', summary: 'Both languages name the same people', severity: 'info' },
  *check(context) {
    const halves = halvesOf(context)
    if (halves === null) return
    const surnames = new Set(
      context.record.attendees
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name.split(/\s+/).at(-1) ?? '')
        .filter((name) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name))
    )
    const differences = onlyInOne(
      // A list of those present is in neither language, and names everybody.
      { ...halves, neutral: halves.neutral.filter(({ text }) => matchLabel(text, context.languages) === null) },
      (line) =>
        [...line.text.slice(0, 10_000).matchAll(/(?<!\p{L})\p{Lu}[\p{L}'’-]{2,40}/gu)]
          .filter(([word]) => surnames.has(word))
          .map((match) => ({
            value: match[0],
            ...{ start: line.start + match.index, end: line.start + match.index + match[0].length }
          })),
      (value) => value
    )
    for (const { told, missingIn } of differences ?? []) {
      yield {
        message: `${told.value} is not named in the ${languageName(missingIn)} text`,
        spans: [context.span(told.start, told.end)]
      }
    }
  }
})
