/** The phrases of all languages of a document as one set. */
import { type Language, languageList, possible, type StatementPhrases } from '@cofnod/language'
import { globalOf } from '../patterns.js'
import type { State } from '../state.js'
import type { Sentence } from './sentences.js'

/** The languages the document is in; all that are known where it is not told. */
export function languagesOf(state: State): readonly Language[] {
  const told = state.languages.filter((language) => state.draft.languages.includes(language.tag))
  return told.length > 0 ? languageList(told) : state.languages
}

const cache = new WeakMap<readonly Language[], StatementPhrases>()

/** Lists of every language one after the other, most used language first. */
export function phrasesOf(languages: readonly Language[]): StatementPhrases {
  const known = cache.get(languages)
  if (known) return known
  const made = join(languages.map((language) => language.phrases.statements)) as StatementPhrases
  cache.set(languages, made)
  return made
}

function join(parts: readonly unknown[]): unknown {
  if (parts.some(Array.isArray)) return parts.flat()
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part as object)))]
  return Object.fromEntries(keys.map((key) => [key, join(parts.map((part) => (part as Record<string, unknown>)[key]))]))
}

/** The place of a named group's words in the text: as a pattern with flag `d` tells it, else searched from where the match starts. */
export function groupRange(match: RegExpExecArray, name: string): { from: number; to: number } | null {
  const value = match.groups?.[name]
  if (value === undefined || value === '') return null
  const exact = match.indices?.groups?.[name]
  if (exact) return { from: exact[0], to: exact[1] }
  const inner = match[0].indexOf(value)
  return inner < 0 ? null : { from: match.index + inner, to: match.index + inner + value.length }
}

/** Several rules ask about the same sentence in turn: the last answer is kept. */
const lastStarts = new WeakMap<StatementPhrases, { plain: string; starts: readonly number[] }>()

/** Where the clauses of a sentence start, offsets into `plain`, first at 0. At most 16. */
export function clauseStarts(phrases: StatementPhrases, sentence: Sentence): readonly number[] {
  const last = lastStarts.get(phrases)
  if (last?.plain === sentence.plain) return last.starts
  const starts = new Set([0])
  for (const pattern of possible(phrases.action.clauseStart, sentence.plain)) {
    for (const match of sentence.plain.matchAll(globalOf(pattern))) {
      starts.add(match.index + match[0].length)
      if (starts.size > 16) break
    }
  }
  const sorted = [...starts].sort((a, b) => a - b)
  lastStarts.set(phrases, { plain: sentence.plain, starts: sorted })
  return sorted
}
