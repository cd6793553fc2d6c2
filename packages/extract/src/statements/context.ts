/** What every reader of statements works with. */
import type { Language, StatementPhrases } from '@cofnod/language'
import type { ActionDraft, DecisionDraft, ItemDraft, RecommendationDraft } from '../draft.js'
import { Link } from '../found.js'
import { type State, sectionAt } from '../state.js'
import type { Agents } from './owners.js'
import type { Business, Sentence } from './sentences.js'

/** A statement with the place in the body it was read from, for order, merging and languages. */
export interface Placed<T> {
  draft: T
  /** Body offsets, half-open. */
  start: number
  end: number
  /** From the summary table or list, not from the running text. */
  listed: boolean
}

export interface Context {
  state: State
  /** The languages of the document. */
  languages: readonly Language[]
  phrases: StatementPhrases
  business: Business
  agents: Agents
  decisions: Placed<DecisionDraft>[]
  actions: Placed<ActionDraft>[]
  recommendations: Placed<RecommendationDraft>[]
}

/** Link to the item that a block stands under. */
export function itemOf(state: State, blockIndex: number): Link<ItemDraft> | null {
  const section = sectionAt(state, blockIndex)
  return section === null ? null : new Link(section.item)
}

/** Whether two sentences stand under the same item. */
export function sameItem(state: State, a: Sentence, b: Sentence): boolean {
  return sectionAt(state, a.block.index)?.item === sectionAt(state, b.block.index)?.item
}

export const startOf = (sentence: Sentence): number => sentence.map[0]!
export const endOf = (sentence: Sentence): number => sentence.map.at(-1)!

/** The table row that a sentence stands in, null outside tables. */
export const rowOf = (sentence: Sentence): string | null =>
  sentence.block.cell ? `${sentence.block.cell.table.index}/${sentence.block.cell.row}` : null
