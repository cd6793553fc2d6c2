/** Which languages the document is in. */
import {
  languages as allLanguages,
  detectLanguages,
  foldText,
  type Language,
  languageList,
  numericOrder
} from '@cofnod/language'
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
  restoreTitles(state, known)
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

/** "M. Tessandier" begins with a title, not with the letter of an item, where the document's language has such titles. */
function restoreTitles(state: State, told: readonly Language[]): void {
  const titles = new Set(told.flatMap(({ names }) => names.initialTitles))
  if (titles.size === 0) return
  const letters = new Set(state.blocks.map(({ label }) => label?.raw ?? ''))
  for (const block of state.blocks) {
    const { label } = block
    if (label?.kind !== 'alpha' && label?.kind !== 'roman') continue
    if (!/^\p{Lu}\.$/u.test(label.raw) || !titles.has(foldText(label.value))) continue
    // After "L." it goes on with a list.
    if (block.start >= block.textStart || letters.has(`${letterBefore(label.value)}.`)) continue
    block.label = null
    block.textStart = block.start
    block.text = state.body.slice(block.start, block.end)
  }
}

const letterBefore = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1)
