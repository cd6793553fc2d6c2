import type { State } from './state.js'
export function crossCheck(_state: State): void {}
