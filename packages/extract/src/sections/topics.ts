import type { State } from '../state.js'
import type { Candidate } from './candidates.js'
import type { Heading } from './hierarchy.js'

/** Topics with notes under them; fewer than this are a list like any other. */
const MIN_TOPICS = 2
/** Lines in plain type need more of each other to be titles. */
const MIN_LINES = 3
/** A title in plain type is no longer than this, the matter under it no shorter, UTF-16 units. */
const SHORT = 70

/** Items of notes without numbers or emphasis: topic bullets, else short lines each over a paragraph of its own. */
export function plainTopics(candidates: Candidate[], state: State): Heading[] {
  const bullets = topicBullets(candidates, state)
  return bullets.length > 0 ? bullets : shortLines(candidates, state)
}

/** Flat notes: each top bullet that opens nested notes is an item, and so are short bullets between them (annotation guide, "Agenda items"). */
function topicBullets(candidates: Candidate[], state: State): Heading[] {
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

/** "Budget" over a paragraph, "Website" over another: most short lines do so, all begin at the same margin. */
function shortLines(candidates: Candidate[], state: State): Heading[] {
  const isShort = (index: number): boolean => {
    const block = state.blocks[index]
    return block !== undefined && block.text.length <= SHORT && !/[.!;,]["'”’)]?$/u.test(block.text)
  }
  const lines = candidates.filter((c) => c.form === 'line' && c.number === null && c.block.listDepth === 0)
  const titles = lines.filter((c) => {
    const next = state.blocks[c.block.index + 1]
    return (
      isShort(c.block.index) &&
      c.view.score >= 0.7 &&
      (!c.view.front || c.view.standing) &&
      !c.view.inner &&
      next !== undefined &&
      !next.cell &&
      !isShort(next.index)
    )
  })
  const first = titles[0]?.block.index ?? 0
  const short = lines.filter((c) => c.block.index >= first && isShort(c.block.index))
  const indents = titles.map((c) => c.block.style.indent ?? 0)
  if (titles.length < MIN_LINES || titles.length < 0.7 * short.length) return []
  if (Math.max(...indents) - Math.min(...indents) > 9) return []
  return titles.map((candidate) => ({ candidate, level: 1 }))
}
