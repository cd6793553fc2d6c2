/** An owner's mark at the end of a sentence. */
import { foldText, matchesAny, possible } from '@cofnod/language'
import type { Named } from '../found.js'
import { commitmentsIn, namesOf } from './action-sentences.js'
import type { Context } from './context.js'
import { groupRange } from './phrases.js'
import type { Sentence } from './sentences.js'

/** An owner's mark at the end of the sentence: "(Clerk)", "Action: JB". Its owners and where it starts. `sure` says that it is an action. */
export function ownerTag(context: Context, sentence: Sentence, sure = false): { owners: Named[]; from: number } | null {
  for (const pattern of possible(context.phrases.action.tags, sentence.plain)) {
    const match = pattern.exec(sentence.plain)
    const range = match ? groupRange(match, 'owners') : null
    if (!match || !range) continue
    const words = sentence.plain.slice(range.from, range.to)
    if (matchesAny(context.phrases.action.notOwners, words)) continue
    const owners = context.agents.owners(words)
    const marked = matchesAny(context.phrases.action.labels, match[0].replace(/^[([\s]+/u, ''))
    const needed = marked ? 0.5 : 0.9
    if (owners.length === 0 || !owners.every((owner) => owner.strength >= needed)) continue
    const from =
      match[0].startsWith('(') || match[0].startsWith('[') || marked
        ? match.index
        : sentence.plain.lastIndexOf(' ', range.from - 2)
    // Square brackets hold nothing but tags.
    if (!marked && !sure && !match[0].startsWith('[') && !mayCarryTag(context, sentence, from)) continue
    return { owners: namesOf(context, sentence, owners, range.from, 'actions/tag'), from }
  }
  return null
}

/** A name in brackets marks an owner only where the sentence says that something is to be done; else it says who spoke or was there. */
function mayCarryTag(context: Context, sentence: Sentence, end: number): boolean {
  const text = sentence.plain.slice(0, end)
  if (text.split(' ').length < 3) return false
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  if (context.phrases.action.doing.includes(foldText(first))) return true
  return commitmentsIn(context, { ...sentence, text: sentence.text.slice(0, end), plain: text }).length > 0
}
