import type { State } from '../state.js'
export function readMeeting(_state: State): void {}
