/** Actions that a label or a heading announces: what they say, and who is to do it. */
import { matchesAny } from '@cofnod/language'
import type { Found, Named } from '../found.js'
import { commitmentsIn } from './action-sentences.js'
import { slashAt } from './bilingual.js'
import { type Context, endOf, startOf } from './context.js'
import { makeAction } from './make-action.js'
import { ownerTag } from './owner-tags.js'
import { namedOwners } from './owners.js'
import type { Part, Sentence } from './sentences.js'

/** "JB: update the website", "[All] Review", "Gwawr - send": the owners at the front, and where the action starts. */
export function leadingOwner(
  context: Context,
  sentence: Sentence,
  from: number
): { owners: Named[]; from: number } | null {
  const rest = sentence.plain.slice(from)
  const match =
    /^(@[\p{L}\d_-]{2,39})(?:[,:]\s*|\s+(?=\p{Lu}))/u.exec(rest) ??
    /^[[(]([^\]()[]{1,60})[\])]\s*[:–-]?\s*/u.exec(rest) ??
    /^([^:–—()[\].]{1,60}?)\s*(?::|\s[–—-])\s*(?=\S)/u.exec(rest)
  if (!match || match[0].length >= rest.length) return null
  const owners = context.agents.owners(match[1]!)
  if (owners.length === 0 || !owners.every((owner) => owner.strength >= 0.6)) return null
  return {
    owners: namedOwners(context.state, sentence, owners, from + match[0].indexOf(match[1]!), 'actions/leading-owner'),
    from: from + match[0].length
  }
}

/** All that follows the label is owners: "Action: Clerk". */
export function ownersOnly(context: Context, sentences: readonly Sentence[], from: number): Named[] | null {
  const sentence = sentences[0]
  if (!sentence || sentences.length > 1) return null
  const text = sentence.plain.slice(from)
  if (text.length > 80 || matchesAny(context.phrases.action.notOwners, text)) return null
  const owners = context.agents.owners(text)
  if (owners.length === 0 || !owners.every((owner) => owner.strength >= 0.5)) return null
  return namedOwners(context.state, sentence, owners, from, 'actions/owner')
}

/** The action of a listed or labelled paragraph; `from` is where its text starts in the first sentence. */
export function readListedAction(
  context: Context,
  sentences: readonly Sentence[],
  about: { number: Found<string> | null; from: number; explicit: boolean }
): boolean {
  const first = sentences[0]
  if (!first || matchesAny(context.phrases.action.none, first.plain.slice(about.from))) return false
  const entries = enumerated(sentences, about.from)
  if (entries.length > 1) {
    let any = false
    for (const entry of entries)
      any = readEntry(context, [entry.sentence], { ...about, from: entry.from, to: entry.to }) || any
    for (const sentence of sentences) sentence.used = true
    return any
  }
  return readEntry(context, sentences, about)
}

/** "(1) update the website, (2) book the hall" in one line: where each entry's text starts and ends. */
function enumerated(sentences: readonly Sentence[], from: number): Part[] {
  const parts: Part[] = []
  let expected = 1
  for (const sentence of sentences) {
    const start = sentence === sentences[0] ? from : 0
    let open: number | null = parts.length > 0 ? start : null
    for (const match of sentence.plain.slice(start).matchAll(/(?:^|[\s,;])\(?(\d{1,2})\)\s/gu)) {
      if (Number(match[1]) !== expected) continue
      if (open !== null && start + match.index > open) parts.push({ sentence, from: open, to: start + match.index })
      open = start + match.index + match[0].length
      expected += 1
    }
    if (expected === 1) return []
    if (open !== null && open < sentence.text.length) parts.push({ sentence, from: open, to: sentence.text.length })
  }
  return expected > 2 ? parts : []
}

function readEntry(
  context: Context,
  sentences: readonly Sentence[],
  about: { number: Found<string> | null; from: number; explicit: boolean; to?: number }
): boolean {
  const first = sentences[0]!
  const cut = about.to ?? slashAt(first.text, context.languages)
  const used = cut === null ? sentences : sentences.slice(0, 1)
  const leading = leadingOwner(context, first, about.from)
  const from = leading?.from ?? about.from
  const last = used.at(-1)!
  const tag = cut === null ? ownerTag(context, last, about.explicit) : null
  const parts: Part[] = used.map((sentence) => ({
    sentence,
    from: sentence === first ? from : 0,
    to:
      tag && sentence === last && tag.from > (sentence === first ? from : 0) + 2
        ? tag.from
        : sentence === first && cut !== null && cut > from
          ? cut
          : sentence.text.length
  }))
  const owners =
    leading?.owners ??
    (tag && tag.owners.length > 0 ? tag.owners : (commitmentsIn(context, first, from)[0]?.owners ?? []))
  const draft = makeAction(context, parts, {
    explicit: about.explicit,
    owners,
    number: about.number,
    rule: 'actions/labelled',
    confidence: 0.9
  })
  for (const sentence of sentences) sentence.used = true
  if (!draft) return false
  context.actions.push({ draft, start: startOf(first), end: endOf(last), listed: false })
  return true
}
