import type { State } from './state.js'
export function readReferences(_state: State): void {}
