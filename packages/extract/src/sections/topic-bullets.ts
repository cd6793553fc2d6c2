import type { State } from '../state.js'
import type { Candidate } from './candidates.js'
import type { Heading } from './hierarchy.js'

/** Topics with notes under them; fewer than this are a list like any other. */
const MIN_TOPICS = 2

/** Flat notes: each top bullet that opens nested notes is an item, and so are short bullets between them (annotation guide, "Agenda items"). */
export function topicBullets(candidates: Candidate[], state: State): Heading[] {
  const bullets = candidates.filter((c) => c.block.kind === 'listItem' && c.block.listDepth === 1)
  const topics = bullets.filter((c) => (state.blocks[c.block.index + 1]?.listDepth ?? 0) > 1)
  if (topics.length < MIN_TOPICS) return []
  const first = topics[0]!.block.index
  const last = topics.at(-1)!.block.index
  return bullets
    .filter(
      (c) =>
        topics.includes(c) ||
        (c.block.index > first && c.view.score >= 0.8 && (c.block.index < last || c.view.standing))
    )
    .filter((c) => c.view.score >= 0.3)
    .map((candidate) => ({ candidate, level: 1 }))
}
