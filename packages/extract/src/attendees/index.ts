import type { State } from '../state.js'
export function readAttendees(_state: State): void {}
