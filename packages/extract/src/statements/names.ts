/** Movers, seconders and voters as they are printed in a sentence. */
import { looksLikePerson, parsePersonName } from '@cofnod/language'
import { Found, Named } from '../found.js'
import type { State } from '../state.js'
import { withoutArticle, withoutRank } from './owners.js'
import { languagesOf, phrasesOf } from './phrases.js'
import { type Sentence, spansOf } from './sentences.js'

/** The name without title, rank and article; null where the words are no name. */
export function cleanName(raw: string, state: State): string | null {
  const text = withoutArticle(raw.trim(), phrasesOf(languagesOf(state))).replace(/[\s,;:–-]+$/u, '')
  if (text === '' || text.length > 80) return null
  const person = parsePersonName(text, languagesOf(state))
  const name = person?.prefix && person.name !== '' ? person.name : text
  const stripped = withoutRank(name, state)
  const words = stripped.split(' ')
  if (languagesOf(state).some((language) => language.names.titles.includes(stripped.toLowerCase().replace(/\.$/u, ''))))
    return null
  if (words.length === 1 && isOrdinary(stripped, state)) return null
  return stripped
}

/** "It", "This", "Motion": capitalised for standing first in a sentence. */
function isOrdinary(word: string, state: State): boolean {
  const folded = word.toLowerCase()
  if (looksLikePerson(word, languagesOf(state)) >= 0.5) return false
  return languagesOf(state).some(
    (language) =>
      language.functionWords.includes(folded) ||
      language.names.notNames.includes(folded) ||
      language.names.small.includes(folded)
  )
}

/** The words [from, to) of a sentence as a reference to somebody; null where they are no name. */
export function namedAt(
  state: State,
  sentence: Sentence,
  from: number,
  to: number,
  rule: string,
  confidence: number
): Named | null {
  const raw = sentence.text.slice(from, to)
  const name = cleanName(raw, state)
  if (name === null) return null
  const inner = raw.indexOf(name)
  const start = inner < 0 ? from : from + inner
  const spans = spansOf(state, [{ sentence, from: start, to: inner < 0 ? to : start + name.length }])
  return spans.length === 0 ? null : new Named(new Found(name, spans, rule, confidence))
}
