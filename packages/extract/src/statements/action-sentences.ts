/** Actions that a sentence marks ("X to write", "[JB]") or tells ("The clerk will write"). */
import { firstMatch, foldText, matchesAny, possible, unmutate } from '@cofnod/language'
import type { ActionDraft } from '../draft.js'
import { Found, type Named } from '../found.js'
import { type Context, itemOf } from './context.js'
import { tellsDecision } from './decision-sentences.js'
import { dueInSentence } from './due.js'
import { namedOwners, type Owner } from './owners.js'
import { clauseStarts, groupRange } from './phrases.js'
import { type Part, type Sentence, spansOf, textOf, trimPart } from './sentences.js'

/** From this score on a sentence is taken for a commitment. */
const ENOUGH = 0.45

interface Commitment {
  owners: Named[]
  /** Where its clause starts in the sentence. */
  from: number
  score: number
  rule: string
  explicit: boolean
}

/** How sure a turn of phrase commits somebody, times the owner's strength and the verb's. */
const WEIGHTS = { promises: 0.95, wills: 0.88, woulds: 0.72, needs: 0.48, asks: 0.8 } as const

/** 1 for a verb of doing, less for others, 0 for a verb of being. Mutated Welsh verbs count with their base form. */
export function verbWeight(context: Context, raw: string): number {
  const { doing, idle } = context.phrases.action
  const verb = foldText(raw).replace(/'.*$/u, '')
  const forms = [verb, ...unmutate(verb)]
  if (forms.some((form) => doing.includes(form))) return 1
  if (forms.some((form) => idle.includes(form))) return 0.3
  return 0.5
}

/** Every commitment in the sentence, one a clause. `from` is where the sentence starts after a label. */
export function commitmentsIn(context: Context, sentence: Sentence, from = 0): Commitment[] {
  const { action } = context.phrases
  const text = sentence.plain.slice(from)
  if (matchesAny(action.never, text)) return []
  const marked = imperative(context, sentence, from)
  if (marked) return [marked]
  const reported = matchesAny(action.reported, text) ? 0.62 : 1
  const found: (Commitment & { verbAt: number })[] = []
  for (const start of clauseStarts(context.phrases, sentence)) {
    if (start < from) continue
    const rest = sentence.plain.slice(start, start + 240)
    for (const name of ['promises', 'wills', 'woulds', 'needs'] as const) {
      const match = firstMatch(action[name], rest)
      if (!match) continue
      const assured = start > 0 && matchesAny(action.assured, sentence.plain.slice(0, start)) ? 1.25 : 1
      const commitment = commit(
        context,
        sentence,
        start,
        match,
        Math.min(0.95, WEIGHTS[name] * reported * assured),
        `actions/${name}`
      )
      if (!commitment) continue
      const verbAt = start + match[0].length
      const rival = found.findIndex((other) => other.verbAt === verbAt)
      // "Yes, the board will": the better known of the two; the longer list where both are known.
      if (rival < 0) found.push({ ...commitment, verbAt })
      else if (commitment.score > found[rival]!.score + 0.05) found[rival] = { ...commitment, verbAt }
      break
    }
  }
  if (found.length === 0) {
    const asked = firstMatch(action.asks, text)
    const commitment = asked ? commit(context, sentence, from, asked, WEIGHTS.asks, 'actions/asked', asked.index) : null
    if (commitment) found.push({ ...commitment, verbAt: 0 })
  }
  if (found.length === 0) {
    for (const [patterns, score, rule] of [
      [action.agreedTo, 0.6, 'actions/agreed-to'],
      [action.unnamed, 0.5, 'actions/unnamed']
    ] as const) {
      const match = firstMatch(patterns, text)
      if (!match?.groups?.verb) continue
      if (verbWeight(context, match.groups.verb) < 1) continue
      if (
        patterns === action.agreedTo &&
        (matchesAny(action.agreedNot, match.groups.verb) || tellsDecision(context, sentence, from) === null)
      )
        continue
      found.push({ owners: [], from, score, rule, explicit: false, verbAt: 0 })
      break
    }
  }
  const good = found.filter((entry) => entry.score >= ENOUGH)
  return withoutRepeats(good)
}

function commit(
  context: Context,
  sentence: Sentence,
  start: number,
  match: RegExpExecArray,
  weight: number,
  rule: string,
  inner = 0
): Commitment | null {
  const verb = match.groups?.verb ?? ''
  const who = (match.groups?.who ?? '').trim()
  const plain = verbWeight(context, verb)
  // Who agrees to do something does it, whatever the verb.
  const strength = rule === 'actions/promises' && plain === 0.5 ? 0.7 : plain
  if (matchesAny(context.phrases.action.pronouns, who)) {
    const owners = antecedent(context, sentence, start)
    if (owners.length === 0) return null
    return { owners, from: start, score: weight * strength * (start === 0 ? 0.75 : 0.62), rule, explicit: false }
  }
  // "If you cannot see it, I will …": talk, no commitment of the meeting.
  if (start > 0 && matchesAny(context.phrases.action.selves, who)) return null
  const owners = context.agents.owners(who)
  if (owners.length === 0) return fromEnd(context, sentence, start, match, weight * strength, rule)
  // What the meeting itself agrees to is decided; it is to be done only where the verb says so.
  if (
    rule === 'actions/promises' &&
    context.agents.isMeeting(who) &&
    (strength < 1 || matchesAny(context.phrases.action.agreedNot, verb))
  )
    return null
  const weakest = Math.min(...owners.map((owner) => owner.strength))
  const range = groupRange(match, 'who')
  const offset =
    start +
    (range ? range.from : inner) +
    (match.groups?.who?.length ?? 0) -
    (match.groups?.who?.trimStart().length ?? 0)
  return {
    owners: namesOf(context, sentence, owners, offset, rule),
    from: start,
    score: weight * strength * Math.min(1, weakest + 0.05),
    rule,
    explicit: false
  }
}

/** "We" and "I" act, but name nobody. */
function namesOf(
  context: Context,
  sentence: Sentence,
  owners: readonly Owner[],
  offset: number,
  rule: string
): Named[] {
  return namedOwners(
    context.state,
    sentence,
    owners.filter((owner) => !matchesAny(context.phrases.action.selves, owner.name)),
    offset,
    rule
  )
}

/** "this year the Clerk was asked to": the clause opens with something else, and somebody well known stands right before the verb. */
function fromEnd(
  context: Context,
  sentence: Sentence,
  start: number,
  match: RegExpExecArray,
  score: number,
  rule: string
): Commitment | null {
  const range = groupRange(match, 'who')
  if (!range) return null
  const who = match[0].slice(range.from, range.to)
  const words = [...who.matchAll(/\S+/gu)]
  for (let count = Math.min(6, words.length - 1); count > 0; count--) {
    const first = words[words.length - count]!
    const tie = words[words.length - count - 1]![0]
    if (matchesAny(context.phrases.action.ties, tie)) continue
    const owners = context.agents.owners(who.slice(first.index))
    if (owners.length === 0 || !owners.every((owner) => owner.strength >= 0.8 && owner.kind !== 'group')) continue
    return {
      owners: namesOf(context, sentence, owners, start + range.from + first.index, rule),
      from: start,
      score: score * 0.85,
      rule,
      explicit: false
    }
  }
  return null
}

/** "X to write": an imperative at the start of the sentence or after a run-in topic. */
function imperative(context: Context, sentence: Sentence, from: number): Commitment | null {
  const { action } = context.phrases
  const starts = [
    from,
    ...clauseStarts(context.phrases, sentence).filter(
      (start) => start > from && /[–—:•] ?$/u.test(sentence.plain.slice(0, start))
    )
  ]
  for (const start of starts) {
    const rest = sentence.plain.slice(start, start + 160)
    const match = firstMatch(action.imperatives, rest)
    const weight = match ? verbWeight(context, match.groups?.verb ?? '') : 0
    if (match && weight >= 0.5) {
      const owners = context.agents.owners(match.groups?.who ?? '')
      const known =
        owners.length > 0 &&
        owners.every((owner) => owner.strength >= (weight === 1 ? 0.5 : weight > 0.5 ? 0.85 : 0.95)) &&
        (weight > 0.5 || plainlyToDo(context, match))
      if (known) {
        const range = groupRange(match, 'who')!
        return {
          owners: namesOf(context, sentence, owners, start + range.from, 'actions/imperative'),
          from,
          score: 0.9,
          rule: 'actions/imperative',
          explicit: true
        }
      }
    }
    for (const pattern of possible(action.terse, rest)) {
      const terse = pattern.exec(rest)
      if (!terse || verbWeight(context, terse.groups?.verb ?? '') < 1) continue
      const owners = context.agents.owners(terse.groups?.who ?? '')
      const range = groupRange(terse, 'who')
      if (
        range &&
        owners.length > 0 &&
        owners.every((owner) => owner.kind === 'post' || (owner.strength >= 0.85 && owner.kind === 'person'))
      ) {
        return {
          owners: namesOf(context, sentence, owners, start + range.from, 'actions/terse'),
          from,
          score: 0.8,
          rule: 'actions/terse',
          explicit: true
        }
      }
    }
  }
  return null
}

/** Names alone before "to", and no small word after it: "The Chair welcomed Ann to her first meeting" commits nobody. */
function plainlyToDo(context: Context, match: RegExpExecArray): boolean {
  const verb = foldText(match.groups?.verb ?? '')
  return (
    !/\s\p{Ll}{4,}/u.test(match.groups?.who ?? '') &&
    !context.languages.some((language) => language.functionWords.includes(verb))
  )
}

/** Whoever the sentences before it in the paragraph named last, as subject. */
function antecedent(context: Context, sentence: Sentence, start: number): Named[] {
  const { sentences } = context.business
  const here = start > 0 ? namedFirst(context, sentence, sentence.plain.slice(0, start)) : []
  if (here.length > 0) return here
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const earlier = sentences[i]!
    if (earlier.paragraph !== sentence.paragraph) break
    const owners = namedFirst(context, earlier, earlier.plain)
    if (owners.length > 0) return owners
  }
  return []
}

/** The one person that the text starts with. */
function namedFirst(context: Context, sentence: Sentence, text: string): Named[] {
  const words = (/^(?:\S+\s){0,5}\S+/u.exec(text)?.[0] ?? '').split(' ')
  for (let count = words.length; count > 0; count--) {
    const owners = context.agents.owners(words.slice(0, count).join(' '))
    if (owners.length === 1 && owners[0]!.kind === 'person' && owners[0]!.strength >= 0.6)
      return namedOwners(context.state, sentence, owners, 0, 'actions/pronoun')
  }
  return []
}

/** Two clauses with the same owners are one action. */
function withoutRepeats(found: readonly Commitment[]): Commitment[] {
  const seen = new Set<string>()
  return found.filter((entry) => {
    const key = entry.owners
      .map((owner) => owner.name.value)
      .sort()
      .join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** An owner's mark at the end of the sentence: "(Clerk)", "Action: JB". Its owners and where it starts. */
export function ownerTag(context: Context, sentence: Sentence): { owners: Named[]; from: number } | null {
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
    if (!marked && !mayCarryTag(context, sentence, from)) continue
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

/** An action over the parts. */
export function makeAction(
  context: Context,
  parts: readonly Part[],
  about: { explicit: boolean; owners: Named[]; number?: Found<string> | null; rule: string; confidence: number }
): ActionDraft | null {
  const trimmed = parts
    .map((part, index) => trimPart(part, index === 0, index === parts.length - 1))
    .filter((part) => part.to > part.from)
  const spans = spansOf(context.state, trimmed)
  const text = textOf(trimmed).replace(/[\s([–—-]+$/u, '')
  if (spans.length === 0 || !/\p{L}{2}/u.test(text)) return null
  let due: ActionDraft['due'] = null
  for (const part of trimmed) due ??= dueInSentence(context, part.sentence, part.from, part.to)
  return {
    itemId: itemOf(context.state, trimmed[0]!.sentence.block.index),
    number: about.number ?? null,
    text: new Found(text, spans, about.rule, about.confidence),
    explicit: about.explicit,
    owners: about.owners,
    due,
    status:
      statusIn(context, trimmed) ??
      (trimmed[0]!.sentence.block.checked
        ? new Found('closed' as const, spans, 'actions/ticked', 0.9, 'derived')
        : 'open'),
    carriedOver: false
  }
}

/** A printed status of an action in running text: "- completed". */
export function statusIn(context: Context, parts: readonly Part[]): Found<'open' | 'closed'> | null {
  const last = parts.at(-1)
  if (!last) return null
  const tail = last.sentence.plain.slice(Math.max(last.from, last.to - 60), last.to)
  const closed = firstMatch(context.phrases.action.closedAtEnd, tail)
  if (!closed) return null
  const from = Math.max(last.from, last.to - 60) + closed.index
  const spans = spansOf(context.state, [{ sentence: last.sentence, from, to: from + closed[0].length }])
  return spans.length === 0 ? null : new Found('closed' as const, spans, 'actions/status', 0.8)
}

/** The status in a cell of its own. */
export function statusOf(context: Context, sentence: Sentence): Found<'open' | 'closed'> | null {
  const { action } = context.phrases
  const value = matchesAny(action.open, sentence.plain)
    ? 'open'
    : matchesAny(action.closed, sentence.plain)
      ? 'closed'
      : null
  if (value === null) return null
  const spans = spansOf(context.state, [{ sentence, from: 0, to: sentence.text.length }])
  return spans.length === 0 ? null : new Found(value, spans, 'actions/status', 0.9)
}
