import type { State } from '../state.js'
export function readRecommendations(_state: State): void {}
