/**
 * An abbreviation is written out once.
 *
 * Looks for words of capitals; those that everybody knows, initials of people, numerals and what stands in a line of capitals are
 * left out. Each abbreviation is reported once.
 *
 * ## Options
 *
 * - `known` (`[]`): abbreviations that your readers know.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Report
 * The Rural Transport Forum (RTF) met in April. The RTF will meet again.
 * ```
 *
 * ## Bad
 *
 * ```txt frame
 * 2. Report
 * The RTF met in April.
 * ```
 *
 * - The abbreviation RTF is not written out anywhere
 */
import { z } from 'zod'
import { defineRule } from '../rule.js'
import { listed } from '../words/index.js'

const MOST = 200

export const abbreviationDefined = defineRule<{ known: string[] }>({
  id: 'abbreviation-defined',
  meta: {
    category: 'wording',
    summary: 'An abbreviation is written out once',
    severity: 'info',
    options: z.strictObject({ known: z.array(z.string()).default([]) })
  },
  *check({ tree, record, lines, span, options }) {
    const { body, furniture, metadata } = tree.data.streams
    const everything = `${body}\n${furniture}\n${metadata}`
    const common = listed('abbreviations')
    const known = new Set([
      ...options.known,
      ...record.attendees.flatMap(({ initials, abbreviation, name, honorificSuffix }) => [
        ...[initials, abbreviation].filter((entry) => entry !== null),
        ...(honorificSuffix?.split(/[\s,]+/) ?? []),
        initialsOf(name)
      ])
    ])
    const seen = new Set<string>()
    for (const line of lines.all) {
      if (seen.size > MOST) return
      for (const match of line.text
        .slice(0, 20_000)
        .matchAll(/(?<![\p{L}\p{N}&/.@_-])\p{Lu}{3,6}(?![\p{L}\p{N}&/@_-])/gu)) {
        const [word] = match
        if (seen.has(word) || known.has(word) || common.has(word.toLowerCase()) || isShouting(line.text)) continue
        seen.add(word)
        if (/^[IVXLCDM]+$/.test(word) || isDefined(word, everything) || isWord(word, everything)) continue
        const start = line.start + match.index
        yield {
          message: `The abbreviation ${word} is not written out anywhere`,
          spans: [span(start, start + word.length)]
        }
      }
    }
  }
})

const initialsOf = (name: string) => [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('')

/** More capitals than small letters: a heading, where words of capitals mean nothing. */
function isShouting(text: string): boolean {
  const head = text.slice(0, 400)
  return (head.match(/\p{Lu}/gu)?.length ?? 0) > (head.match(/\p{Ll}/gu)?.length ?? 0)
}

/** "Rural Transport Forum (RTF)", "RTF (Rural Transport Forum)", "RTF – Rural Transport Forum". */
function isDefined(word: string, text: string): boolean {
  if (text.includes(`(${word})`) || text.includes(`(the ${word})`) || text.includes(`“${word}”`)) return true
  if (new RegExp(`${word}\\s?(?:\\(|[–=:-]\\s)\\s?["“]?\\p{Lu}\\p{Ll}`, 'u').test(text)) return true
  return new RegExp(`[(/,]\\s?${word}[),;]`, 'u').test(text)
}

/** The same word in small letters is one of the language: it was only printed large. */
const isWord = (word: string, text: string) =>
  new RegExp(`(?<!\\p{L})(?:${word.toLowerCase()}|${word[0]}${word.slice(1).toLowerCase()})(?!\\p{L})`, 'u').test(text)
