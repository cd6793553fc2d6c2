/** What most members of a numbering do, the others do too. */

import { matchesAny } from '@cofnod/language'
import type { State } from '../state.js'
import { type Candidate, cutAt } from './candidates.js'

/** Fewer members show no habit. */
const MIN_MEMBERS = 4
const MIN_BULLETS = 3
/** What parts a title from its matter. */
const COLON = /^([^:]{3,90}?)\s*:\s+\S/u
const DASH = /^([^–—]{3,90}?)\s[–—]\s+\S/u
/** A title before a full stop has no more words than this. */
const HEAD_WORDS = 6

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
  cutBullets(candidates, state)
  for (const members of numberings.values()) {
    const cut = members.filter((c) => c.form === 'run-in').length
    if (members.length < MIN_MEMBERS || cut * 2 < members.length) continue
    const dashes = members.filter(
      (c) => c.form === 'run-in' && /^\s[–—]/u.test(state.body.slice(c.end, c.end + 2))
    ).length
    const sign = dashes * 2 > cut ? DASH : COLON
    for (const c of members) {
      const colon = c.form === 'line' ? sign.exec(c.title) : null
      if (colon) Object.assign(c, cutAt(c, colon[1]!.length, state))
    }
  }
}

/** "• Website. Ann has moved it." among bullets that mostly begin so: a few words and a full stop, then matter. */
function cutBullets(candidates: readonly Candidate[], state: State): void {
  const bullets = candidates.filter((c) => c.block.bulleted && c.block.listDepth === 1)
  if (bullets.length < MIN_BULLETS) return
  const lengths = bullets.map((c) => (c.form === 'run-in' ? c.title.length : headLength(c, state)))
  if (lengths.filter((length) => length > 0).length < 0.75 * bullets.length) return
  if (bullets.filter((c) => state.blocks[c.block.index + 1]?.listDepth === 2).length * 2 > bullets.length) return
  bullets.forEach((c, index) => {
    if (c.form === 'bullet' && lengths[index]! > 0) Object.assign(c, cutAt(c, lengths[index]!, state))
  })
}

function headLength(candidate: Candidate, state: State): number {
  const head = /^(\p{Lu}[^.:;!?\n]{2,60})[.:]\s+\p{Lu}/u.exec(candidate.title)?.[1]
  if (!head || head.split(/\s+/u).length > HEAD_WORDS || /\b\p{Lu}\p{L}{0,2}$/u.test(head)) return 0
  return state.languages.some(({ phrases }) => matchesAny(phrases.sections.verbs, head)) ? 0 : head.length
}
