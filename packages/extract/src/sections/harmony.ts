/** What most members of a numbering do, the others do too. */

import type { State } from '../state.js'
import { type Candidate, cutAt } from './candidates.js'

/** Fewer members show no habit. */
const MIN_MEMBERS = 4

/**
 * "1. Quorum: with fifteen members …" among numbers whose titles run into their text: the title ends at the colon there
 * too, however short or broken the matter behind it is.
 */
export function cutLikeTheOthers(candidates: readonly Candidate[], state: State): void {
  const numberings = new Map<string, Candidate[]>()
  for (const c of candidates) {
    if (c.number === null || c.block.cell) continue
    const key = `${c.number.shape} ${c.emphasised}`
    const known = numberings.get(key)
    if (known) known.push(c)
    else numberings.set(key, [c])
  }
  for (const members of numberings.values()) {
    const cut = members.filter((c) => c.form === 'run-in').length
    if (members.length < MIN_MEMBERS || cut * 2 < members.length) continue
    for (const c of members) {
      const colon = c.form === 'line' ? /^([^:]{3,90}?)\s*:\s+\S/u.exec(c.title) : null
      if (colon) Object.assign(c, cutAt(c, colon[1]!.length, state))
    }
  }
}
