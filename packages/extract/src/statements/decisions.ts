import type { State } from '../state.js'
export function readDecisions(_state: State): void {}
