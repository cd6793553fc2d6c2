/** The lines that may tell in a sentence who met, and where. */
import type { Block } from '../blocks.js'
import type { State } from '../state.js'

/** Blocks of the head that are looked at, and the length in UTF-16 units from which a line is a sentence. */
const HEAD = 12
const LONG = 120

/** The first lines of business, and long lines of the head, which are no titles. `business` is the index of the first block of business. */
export function openings(state: State, business: number): Block[] {
  const long = state.blocks.slice(0, Math.min(business, HEAD)).filter((block) => block.text.length > LONG)
  return [...long, ...state.blocks.slice(business, business + 4)]
}
