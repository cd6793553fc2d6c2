/** The same action or decision printed twice: in the text and in the table at the end. */
import { foldText } from '@cofnod/language'
import type { ActionDraft, DecisionDraft } from '../draft.js'
import type { Placed } from './context.js'

/** Two texts that share this much of their words are one. */
const SAME = 0.6
/** More statements than this in one document are compared only with their neighbours. */
const WINDOW = 60

function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 40))
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** F1 of the two bags of words. */
export function similarity(a: string, b: string): number {
  const x = wordsIn(a)
  const y = wordsIn(b)
  let shared = 0
  let total = 0
  for (const [word, count] of x) {
    total += count
    shared += Math.min(count, y.get(word) ?? 0)
  }
  for (const count of y.values()) total += count
  return total === 0 ? 0 : (2 * shared) / total
}

/** Words of an action without its owners: the table names them in a column of their own. */
function bare(draft: ActionDraft): string {
  let text = draft.text.value
  for (const owner of draft.owners) text = text.replace(owner.name.value, ' ')
  return text
}

const ownersOf = (draft: ActionDraft) => draft.owners.map((owner) => foldText(owner.name.value))

function sameAction(a: ActionDraft, b: ActionDraft, bothListed: boolean, either: boolean): boolean {
  const score = similarity(bare(a), bare(b))
  if (bothListed) return score >= 0.95 && ownersOf(a).sort().join() === ownersOf(b).sort().join()
  const [x, y] = [ownersOf(a), ownersOf(b)]
  const shared = x.some((one) => y.some((other) => one.includes(other) || other.includes(one)))
  if (x.length > 0 && y.length > 0 && !shared) return score >= 0.9
  if (score >= (either ? SAME : 0.8)) return true
  return either && score >= 0.45 && x.length > 0 && y.length > 0 && shared
}

/** Each action once: the marked and listed one is kept and takes owners, date and status of the other. */
export function mergeActions(placed: Placed<ActionDraft>[]): Placed<ActionDraft>[] {
  const kept: Placed<ActionDraft>[] = []
  const byRank = [...placed].sort(
    (a, b) =>
      Number(b.listed) - Number(a.listed) || Number(b.draft.explicit) - Number(a.draft.explicit) || a.start - b.start
  )
  for (const one of byRank) {
    const candidates = kept.length <= WINDOW ? kept : kept.filter((other) => other.listed).slice(0, WINDOW)
    const same = candidates.find((other) =>
      sameAction(
        other.draft,
        one.draft,
        other.listed && one.listed,
        other.listed || one.listed || other.draft.explicit !== one.draft.explicit
      )
    )
    if (!same) {
      kept.push(one)
      continue
    }
    if (same.draft.owners.length === 0) same.draft.owners = one.draft.owners
    same.draft.due ??= one.draft.due
    same.draft.number ??= one.draft.number
    if (same.draft.itemId === null || same.listed) same.draft.itemId = one.draft.itemId ?? same.draft.itemId
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Each decision once: what a list of decisions repeats goes into the one in the text, which keeps its mover and vote. */
export function mergeDecisions(placed: Placed<DecisionDraft>[]): Placed<DecisionDraft>[] {
  const text = placed.filter((one) => !one.listed)
  const listed = placed.filter((one) => one.listed)
  const kept = [...listed]
  for (const one of text) {
    const same = listed
      .slice(0, WINDOW)
      .find((other) => similarity(other.draft.text.value, one.draft.text.value) >= 0.7)
    if (!same) {
      kept.push(one)
      continue
    }
    same.draft.mover ??= one.draft.mover
    same.draft.seconder ??= one.draft.seconder
    same.draft.vote ??= one.draft.vote
    same.draft.itemId = one.draft.itemId ?? same.draft.itemId
  }
  return kept.sort((a, b) => a.start - b.start)
}
