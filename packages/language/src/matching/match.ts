/** Lists of patterns against a text. */
import { candidatesIn, numbersOf } from './phrase-index.js'

/**
 * The first of the patterns that matches, in the list's order, or null. Patterns are run from the text's start, whatever
 * their `lastIndex` is. The list must not change once it was used.
 */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  if (patterns.length === 0) return null
  const numbers = numbersOf(patterns)
  const live = candidatesIn(text)
  for (let index = 0; index < patterns.length; index += 1) {
    const number = numbers[index]!
    if (number !== null && live[number] === 0) continue
    const pattern = patterns[index]!
    pattern.lastIndex = 0
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

/** Does one of the patterns match? As {@link firstMatch}. */
export const matchesAny = (patterns: readonly RegExp[], text: string): boolean => firstMatch(patterns, text) !== null

/** Those of the patterns that could match, in the list's order: for who wants every match of each. */
export function possible(patterns: readonly RegExp[], text: string): readonly RegExp[] {
  const numbers = numbersOf(patterns)
  const live = candidatesIn(text)
  return patterns.filter((_, index) => numbers[index] === null || live[numbers[index]!] !== 0)
}
