import type { State } from '../state.js'
import { statementsOf } from './statements.js'
import { readTallies } from './tallies.js'

/** Puts the actions of the document into the draft, in the order printed, and the numbers of open and closed ones. */
export function readActions(state: State): void {
  const statements = statementsOf(state)
  state.draft.actions.push(...statements.actions.map((placed) => placed.draft))
  readTallies(statements)
}
