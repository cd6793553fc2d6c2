/** The words of the languages of a document. */
import type { Language } from '@cofnod/language'
import { cy } from './cy.js'
import { en } from './en.js'
import type { LintWords } from './words.js'

const known: Readonly<Record<string, LintWords>> = { en, cy }

/** In the order of `languages`; a language that has none is left out. */
export function wordsOf(languages: readonly Language[]): LintWords[] {
  return languages.flatMap(({ tag }) => known[tag] ?? [])
}

/** Do we know what rules look for in this language? */
export const hasWords = ({ tag }: Language): boolean => known[tag] !== undefined

type PatternName = { [K in keyof LintWords]: LintWords[K] extends RegExp ? K : never }[keyof LintWords]

/** Longer lines are cut before patterns are tried on them. UTF-16 units. */
const LONGEST = 4_000

/** Does the pattern of one of the languages match? */
export function says(text: string, name: PatternName, languages: readonly Language[]): boolean {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text
  return wordsOf(languages).some((words) => words[name].test(head))
}

/** The lists of all languages as one set, in lower case. */
export function listed(
  name: { [K in keyof LintWords]: LintWords[K] extends string[] ? K : never }[keyof LintWords]
): ReadonlySet<string> {
  return new Set([en, cy].flatMap((words) => words[name].map((word) => word.toLowerCase())))
}
