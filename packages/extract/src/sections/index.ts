import type { State } from '../state.js'
export function readSections(_state: State): void {}
