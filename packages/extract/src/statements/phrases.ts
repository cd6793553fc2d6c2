/** The phrases of all languages of a document as one set. */
import type { Language, StatementPhrases } from '@cofnod/language'
import { globalOf } from '../patterns.js'
import type { State } from '../state.js'
import type { Sentence } from './sentences.js'

/** The languages the document is in; all that are known where it is not told. */
export function languagesOf(state: State): readonly Language[] {
  const known = chosen.get(state.languages)
  const key = state.draft.languages.join()
  if (known?.key === key) return known.languages
  const told = state.languages.filter((language) => state.draft.languages.includes(language.tag))
  const made = { key, languages: told.length > 0 ? told : state.languages }
  chosen.set(state.languages, made)
  return made.languages
}

const chosen = new WeakMap<readonly Language[], { key: string; languages: readonly Language[] }>()
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

/** The first of the patterns that matches, or null. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

export const matches = (patterns: readonly RegExp[], text: string): boolean => firstMatch(patterns, text) !== null

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
  for (const pattern of phrases.action.clauseStart) {
    for (const match of sentence.plain.matchAll(globalOf(pattern))) {
      starts.add(match.index + match[0].length)
      if (starts.size > 16) break
    }
  }
  const sorted = [...starts].sort((a, b) => a - b)
  lastStarts.set(phrases, { plain: sentence.plain, starts: sorted })
  return sorted
}
