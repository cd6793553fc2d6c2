import type { State } from './state.js'
export function readDocumentKind(_state: State): void {}
