/** Which languages the document is in. */
import { languages as allLanguages, detectLanguages, type Language, languageList, numericOrder } from '@cofnod/language'
import type { State } from './state.js'

/** A second language counts from this share of the words that were told apart: names and mottos stay below it. */
const SHARE = 0.15

export function readLanguages(state: State): void {
  const texts = state.blocks.map((block) => block.text)
  const found = detectLanguages(texts)
  const used = found.filter((entry, index) => index === 0 || entry.share >= SHARE)
  state.draft.languages = used.map((entry) => entry.tag)
  const known = used.flatMap((entry) => allLanguages.filter((language) => language.tag === entry.tag))
  state.languages = asked(known)
  state.numericOrder = numericOrder([...texts, state.streams.filename], state.languages)
}

/**
 * The languages whose labels are asked: those told, then those that stand beside one of them now and then ("Cofnodion /
 * Minutes"). All where none is told.
 */
function asked(told: readonly Language[]): readonly Language[] {
  if (told.length === 0) return allLanguages
  const beside = allLanguages.filter(
    (language) => !told.includes(language) && told.some(({ alongside }) => alongside.includes(language.tag))
  )
  return languageList([...told, ...beside])
}
