import type { State } from '../state.js'
import { statementsOf } from './statements.js'

/** Puts the decisions of the document into the draft, in the order printed. */
export function readDecisions(state: State): void {
  state.draft.decisions.push(...statementsOf(state).decisions.map((placed) => placed.draft))
}
