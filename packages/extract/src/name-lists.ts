/** Names in a row. */
import type { Language } from '@cofnod/language'

const compiled = new WeakMap<readonly Language[], Map<string, RegExp>>()

/**
 * The parts of "Jane Roe, John Poe and Ann Lee": parted by any of `marks` and by the words for "and" of the languages, as
 * printed, white space around them trimmed.
 */
export function partsOfList(text: string, languages: readonly Language[], marks: string): string[] {
  return text.split(separators(languages, marks)).map((part) => part.trim())
}

function separators(languages: readonly Language[], marks: string): RegExp {
  const known = compiled.get(languages) ?? new Map<string, RegExp>()
  compiled.set(languages, known)
  const made = known.get(marks)
  if (made) return made
  const words = languages.flatMap(({ names }) => names.and).join('|')
  const fresh = new RegExp(`[${marks}]|\\s(?:${words})\\s`, 'u')
  known.set(marks, fresh)
  return fresh
}
