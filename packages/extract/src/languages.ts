/** Which languages the document is in. */
import { languages as allLanguages, detectLanguages, languageList, numericOrder } from '@cofnod/language'
import type { State } from './state.js'

/** A second language counts from this share of the words that were told apart: names and mottos stay below it. */
const SHARE = 0.15

export function readLanguages(state: State): void {
  const texts = state.blocks.map((block) => block.text)
  const found = detectLanguages(texts)
  const used = found.filter((entry, index) => index === 0 || entry.share >= SHARE)
  state.draft.languages = used.map((entry) => entry.tag)
  const known = used.flatMap((entry) => allLanguages.filter((language) => language.tag === entry.tag))
  // Labels of the other languages still stand in a document now and then ("Cofnodion / Minutes"): they are asked last.
  state.languages = languageList([...known, ...allLanguages.filter((language) => !known.includes(language))])
  state.numericOrder = numericOrder([...texts, state.streams.filename], state.languages)
}
