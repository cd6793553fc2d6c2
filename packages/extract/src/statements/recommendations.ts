import type { State } from '../state.js'
import { statementsOf } from './statements.js'

/** Puts the recommendations of the document into the draft, in the order printed. */
export function readRecommendations(state: State): void {
  state.draft.recommendations.push(...statementsOf(state).recommendations.map((placed) => placed.draft))
}
