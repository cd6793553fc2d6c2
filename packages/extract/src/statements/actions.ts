import type { State } from '../state.js'
export function readActions(_state: State): void {}
