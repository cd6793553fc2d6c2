/** Which languages texts are written in. */
import type { Language } from './language.js'
import { languages as allLanguages } from './languages.js'
import { foldText } from './text/fold.js'
import { wordsOf } from './text/natural.js'

export interface LanguageShare {
  /** BCP 47. */
  tag: string
  /** Of the words in blocks whose language was told, 0–1; the shares add up to 1. */
  share: number
  /** Of all words, how many are frequent words of this language, 0–1: running English has about 0.35, a list of names 0. */
  known: number
}

/** Running text in a language has at least this share of its frequent words; Spanish or German read as English stays far below. */
const LEAST_KNOWN = 0.12
/** Terse notes still hold some of them. What they share with another language's headings ("plan", "social") is not enough. */
const LEAST_FUNCTION = 0.03
/** Blocks shorter than this (names, addresses, headings) say nothing by themselves. Words. */
const LEAST_WORDS = 6
const MAX_BLOCK = 20_000

type DetectLanguage = Pick<Language, 'tag' | 'functionWords' | 'names'>

interface Counts {
  words: number
  hits: number[]
  /** Of these, how many have three letters or more: "o", "a", "na" are words of many languages. */
  long: number[]
  /** Most of its words are capitalised: names, an address, a title. */
  capitalised: boolean
}

/**
 * The languages of a document's blocks, most used first; empty where no known one is. A block counts for the language whose frequent words it holds
 * most of; names and addresses hold few, so that they make no document bilingual. Short blocks count together where the long ones tell nothing.
 */
export function detectLanguages(
  texts: readonly string[],
  languages: readonly DetectLanguage[] = allLanguages
): LanguageShare[] {
  const lists = languages.map((language) => new Set(language.functionWords.map(foldText)))
  const told = languages.map(() => ({ words: 0, hits: 0, long: 0 }))
  const all: Counts = { words: 0, hits: languages.map(() => 0), long: languages.map(() => 0), capitalised: false }
  for (const text of texts) {
    for (const piece of pieces(text)) {
      const counts = count(piece, lists)
      all.words += counts.words
      for (const [i, hits] of counts.hits.entries()) all.hits[i]! += hits
      const best = bestOf(counts)
      if (best === null || counts.words < LEAST_WORDS || counts.hits[best]! < 2 || counts.capitalised) continue
      told[best]!.words += counts.words
      told[best]!.hits += counts.hits[best]!
      told[best]!.long += counts.long[best]!
    }
  }
  let total = told.reduce((sum, entry) => sum + entry.words, 0)
  let share = LEAST_KNOWN / 3
  if (total === 0) {
    // Terse notes, a table of names: all of it together, words of headings counted too.
    const terse = tersely(texts, languages)
    const best = bestOf(terse)
    if (best === null || terse.hits[best]! < 3 || all.hits[best]! < 2 || all.hits[best]! < all.words * LEAST_FUNCTION)
      return []
    told[best] = { words: terse.words, hits: terse.hits[best]!, long: terse.long[best]! }
    total = terse.words
    share = LEAST_KNOWN
  }
  const round = (value: number) => Math.round(value * 10_000) / 10_000
  // What was told is little beside the rest: a letterhead in English over a Spanish text.
  if (told.reduce((sum, entry) => sum + entry.hits, 0) / all.words < share) return []
  return languages
    .map((language, i) => ({
      tag: language.tag,
      share: round(told[i]!.words / total),
      known: round(all.hits[i]! / all.words),
      order: i
    }))
    .filter((entry, i) => entry.share > 0 && told[i]!.long > 0)
    .sort((a, b) => b.share - a.share || a.order - b.order)
    .map(({ tag, share, known }) => ({ tag, share, known }))
}

/** Counts with the words of headings and bodies as well: longer ones only, the short are shared between languages. */
function tersely(texts: readonly string[], languages: readonly DetectLanguage[]): Counts {
  const lists = languages.map(
    ({ functionWords, names }) =>
      new Set(
        [
          ...functionWords,
          ...[...names.notNames, ...names.bodyWords, ...names.groupWords].filter((word) => word.length > 3)
        ].map(foldText)
      )
  )
  const sum: Counts = { words: 0, hits: languages.map(() => 0), long: languages.map(() => 0), capitalised: false }
  for (const text of texts) {
    for (const piece of pieces(text)) {
      const counts = count(piece, lists)
      sum.words += counts.words
      for (const [i, hits] of counts.hits.entries()) {
        sum.hits[i]! += hits
        sum.long[i]! += counts.long[i]!
      }
    }
  }
  return sum
}

/** Bilingual tables and pages put both languages into one block: lines and cells are read by themselves. */
function* pieces(text: string): Generator<string> {
  for (const line of text.split(/[\n\t]| \/ | \| /u)) {
    for (let at = 0; at < line.length; at += MAX_BLOCK) {
      const piece = line.slice(at, at + MAX_BLOCK)
      if (/\p{L}/u.test(piece)) yield piece.replace(/(?:https?:|www\.)\S+/gu, ' ')
    }
  }
}

function count(text: string, lists: Set<string>[]): Counts {
  const printed = wordsOf(text.replaceAll('’', "'")).filter((word) => /\p{L}/u.test(word))
  const words = printed.map(foldText)
  const count = (least: number) =>
    lists.map((list) => words.reduce((sum, word) => sum + (word.length >= least && list.has(word) ? 1 : 0), 0))
  const hits = count(1)
  const long = count(3)
  const others = printed.filter((_word, i) => !lists.some((list) => list.has(words[i]!)))
  const capitals = others.filter((word) => /^\p{Lu}/u.test(word)).length
  // Capitals throughout are a way of printing, not names.
  const shouted = others.every((word) => word === word.toUpperCase())
  return { words: words.length, hits, long, capitalised: !shouted && capitals > others.length * 0.6 }
}

function bestOf({ words, hits }: Pick<Counts, 'words' | 'hits'>): number | null {
  let best: number | null = null
  for (const [i, value] of hits.entries()) if (value > 0 && (best === null || value > hits[best]!)) best = i
  return best !== null && hits[best]! / words >= LEAST_KNOWN ? best : null
}
