/**
 * Nobody is listed both as present and as having sent apologies.
 *
 * ## Good
 *
 * ```txt
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 *
 * Present: Ann Price (Chair), Bryn Owen
 *
 * Apologies: Carys Lloyd
 *
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
 * Minutes of the meeting held on Tuesday 12 May 2026
 *
 * Present: Ann Price (Chair), Bryn Owen, Carys Lloyd
 *
 * Apologies: Carys Lloyd
 *
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - Carys Lloyd is listed as present and as having sent apologies
 */
import { firstMatch, matchLabel, parsePersonName } from '@cofnod/language'
import { defineRule } from '../rule.js'

export const presentOrApologies = defineRule({
  id: 'present-or-apologies',
  meta: { category: 'attendance', summary: 'Nobody is both present and away', severity: 'error' },
  *check({ record, lines, languages, span }) {
    const told = new Set<string>()
    for (const issue of record.issues) {
      if (issue.code !== 'present-and-apologies') continue
      told.add(issue.data.name)
      yield { message: messageOf(issue.data.name), spans: [...issue.spans].reverse(), itemId: issue.itemId }
    }
    // Who has sent apologies is listed once in the record: the lists of those present are looked through for the name.
    const labelled = lines.all.map((line) => ({ line, label: matchLabel(line.text, languages) }))
    const printed = labelled.flatMap(({ line, label }) =>
      label?.names.includes('apologies')
        ? namesIn(line.text.slice(label.valueStart))
        : languages.flatMap(({ phrases }) =>
            namesIn(firstMatch(phrases.attendance.apologiesFrom, line.text.slice(0, 1_000))?.groups?.who ?? '')
          )
    )
    const read = record.attendees.filter(({ presence, kind }) => presence === 'apologies' && kind === 'person')
    const away = new Set([...read.map(({ name }) => name), ...printed])
    for (const { line, label } of labelled) {
      if (!label?.names.includes('present') || label.names.includes('apologies')) continue
      for (const name of away) {
        const at = line.text.indexOf(name)
        // A name with words such as "apologies" in brackets behind it is a list of everybody.
        const after = line.text.slice(at + name.length, at + name.length + 6)
        if (at === -1 || told.has(name) || !name.includes(' ')) continue
        // The name goes on, or a remark tells of it: "and" and its like may follow.
        if (/^\s?(?:[([*–-]|\p{L})/u.test(after) && !/^\s\p{Ll}{1,3}\s/u.test(after)) continue
        told.add(name)
        yield { message: messageOf(name), spans: [span(line.start + at, line.start + at + name.length)] }
      }
    }
  }
})

/** The people of a list such as "Cllr A B, C D and E F"; longer ones are sentences. */
const namesIn = (text: string) =>
  text
    .slice(0, 1_000)
    .split(/[,;&]|\s\p{Ll}{1,3}\s/u)
    .flatMap((piece) => parsePersonName(piece.trim())?.name ?? [])

const messageOf = (name: string) => `${name} is listed as present and as having sent apologies`
