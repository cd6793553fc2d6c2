import type { DocumentTree } from '@cofnod/model'
import { VFile } from 'vfile'
import { readBlocks } from '../../blocks.js'
import { readLanguages } from '../../languages.js'
import { type State, stateOf } from '../../state.js'
import { readSections } from '../index.js'

/** The state of a tree after its agenda items were read. */
export function sectionsOf(tree: DocumentTree): State {
  const state = stateOf(tree, new VFile())
  Object.assign(state, readBlocks(state.tree, state.body))
  readLanguages(state)
  readSections(state)
  return state
}

/** One line an item: "level number title", "-" where no number is printed. */
export function outline(tree: DocumentTree): string[] {
  return sectionsOf(tree).draft.agendaItems.map(
    ({ level, number, title }) => `${level} ${number?.value ?? '-'} ${title.value}`
  )
}
