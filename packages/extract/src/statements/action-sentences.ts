/** Actions that a sentence marks ("X to write", "[JB]") or tells ("The clerk will write"). */
import { firstMatch, foldText, matchesAny, possible, unmutate } from '@cofnod/language'
import type { Named } from '../found.js'
import type { Context } from './context.js'
import { tellsDecision } from './decision-sentences.js'
import { namedOwners, type Owner } from './owners.js'
import { clauseStarts, groupRange } from './phrases.js'
import type { Sentence } from './sentences.js'
import { verbWeight } from './verb-weight.js'

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

/** So many units before a clause tell who speaks. */
const BEFORE = 120

/** How sure a turn of phrase commits somebody, times the owner's strength and the verb's. */
const WEIGHTS = {
  promises: 0.95,
  wills: 0.88,
  woulds: 0.72,
  needs: 0.48,
  working: 0.62,
  wanted: 0.85,
  asks: 0.8
} as const

/** Every commitment in the sentence, one a clause. `from` is where the sentence starts after a label. */
export function commitmentsIn(context: Context, sentence: Sentence, from = 0): Commitment[] {
  const { action } = context.phrases
  const text = sentence.plain.slice(from)
  if (matchesAny(action.never, text)) return []
  const marked = imperative(context, sentence, from) ?? assigned(context, sentence, from)
  if (marked) return [marked]
  const reported = matchesAny(action.reported, text) ? 0.62 : 1
  const found: (Commitment & { verbAt: number })[] = []
  for (const start of clauseStarts(context.phrases, sentence)) {
    if (start < from) continue
    const rest = sentence.plain.slice(start, start + 240)
    for (const name of ['promises', 'wills', 'woulds', 'needs', 'working'] as const) {
      const match = firstMatch(action[name], rest)
      if (!match) continue
      const before = sentence.plain.slice(Math.max(0, start - BEFORE), start)
      const assured = start > 0 && matchesAny(action.assured, before) ? 1.25 : 1
      // "It was agreed that the Clerk should write".
      const wanted = (name === 'needs' || name === 'woulds') && start > 0 && matchesAny(action.wanted, before)
      const commitment = commit(
        context,
        sentence,
        start,
        match,
        wanted ? WEIGHTS.wanted : Math.min(0.95, WEIGHTS[name] * reported * assured),
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
  if (!found.some(isEnough)) {
    const asked = firstMatch(action.asks, text)
    const commitment = asked ? commit(context, sentence, from, asked, WEIGHTS.asks, 'actions/asked', asked.index) : null
    if (commitment) found.push({ ...commitment, verbAt: 0 })
  }
  if (!found.some(isEnough)) {
    const passive = doneTo(context, sentence, from, reported)
    if (passive) found.push({ ...passive, verbAt: 0 })
  }
  if (!found.some(isEnough)) {
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
  if (!found.some(isEnough) && from === 0 && isCommand(context, sentence))
    found.push({ owners: [], from, score: 0.55, rule: 'actions/command', explicit: false, verbAt: 0 })
  return withoutRepeats(found.filter(isEnough))
}

/** "Examine the schema.": an imperative in running notes, no title. */
const isCommand = (context: Context, sentence: Sentence): boolean =>
  sentence.block.kind !== 'heading' &&
  /\s.*\s/u.test(sentence.plain) &&
  !context.state.sections.some((section) => section.from === sentence.block.index) &&
  matchesAny(context.phrases.action.commands, sentence.plain)

const isEnough = (commitment: Commitment): boolean => commitment.score >= ENOUGH

function commit(
  context: Context,
  sentence: Sentence,
  start: number,
  match: RegExpExecArray,
  weight: number,
  rule: string,
  inner = 0
): Commitment | null {
  const verb = (match.groups?.verb ?? '').trim()
  const who = (match.groups?.who ?? '').trim()
  const plain = verbWeight(context, verb)
  // Who agrees to do something does it, whatever the verb.
  const unknown = plain === 0.5
  const strength = unknown && rule === 'actions/promises' ? 0.7 : plain
  if (matchesAny(context.phrases.action.pronouns, who)) {
    const { owners, here } = antecedent(context, sentence, start)
    // "CF said he would have a go": whoever speaks of themselves promises.
    if (
      here &&
      start > 0 &&
      start <= 60 &&
      strength > 0.3 &&
      matchesAny(context.phrases.action.assured, sentence.plain.slice(0, start))
    )
      return { owners, from: 0, score: 0.95 * Math.max(0.6, strength), rule, explicit: false }
    if (owners.length === 0)
      return start === 0 && who !== '' && strength === 1
        ? { owners, from: start, score: weight * 0.62, rule, explicit: false }
        : null
    return { owners, from: start, score: weight * strength * (start === 0 ? 0.75 : 0.62), rule, explicit: false }
  }
  // "If you cannot see it, I will …": talk, no commitment of the meeting.
  const self = matchesAny(context.phrases.action.selves, who)
  const speaker = self && start > 0 ? speakerOf(context, sentence, start) : []
  if (speaker.length > 0 && strength > 0.3)
    return { owners: speaker, from: start, score: weight * Math.max(0.7, strength), rule, explicit: false }
  if (start > 0 && self) return null
  const owners = context.agents.owners(who)
  if (rule === 'actions/working' && owners.some((owner) => owner.kind === 'group')) return null
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
    // What somebody who is listed will do is mostly to be done, whatever the verb.
    score:
      weight *
      (unknown && rule === 'actions/wills' && owners.every(isListed) ? 0.6 : strength) *
      Math.min(1, weakest + 0.05),
    rule,
    explicit: false
  }
}

/** "Ann: I will ask": whoever is said to speak, where they are listed. */
function speakerOf(context: Context, sentence: Sentence, start: number): Named[] {
  const match = /^<?([\p{Lu}@][^:<>.;!?()]{0,40})>?[:>] $/u.exec(sentence.plain.slice(0, Math.min(start, 46)))
  if (!match) return []
  const owners = context.agents.owners(match[1]!)
  return owners.length === 1 && owners[0]!.kind === 'person'
    ? namesOf(context, sentence, owners, sentence.plain.indexOf(match[1]!), 'actions/speaker')
    : []
}

const isListed = (owner: Owner): boolean => owner.kind === 'person' && owner.strength >= 0.9

/** The thing stands first: "The list will be sent by Ann", "Bags need to be ordered", "A forecast to be sent to members". */
function doneTo(context: Context, sentence: Sentence, from: number, weight: number): Commitment | null {
  const { action } = context.phrases
  const text = sentence.plain.slice(from)
  if (text.endsWith('?') || !/\p{Ll}{3}/u.test(text)) return null
  const isDone = (verb: string) => {
    const folded = foldText(verb)
    return [folded, ...unmutate(folded)].some((form) => action.done.includes(form))
  }
  const by = firstMatch(action.doneBy, text)
  const range = by && isDone(by.groups?.verb ?? '') ? groupRange(by, 'who') : null
  const owners = range ? context.agents.owners(text.slice(range.from, range.to)) : []
  if (range && owners.length > 0 && owners.every((owner) => owner.strength >= 0.5))
    return {
      owners: namesOf(context, sentence, owners, from + range.from, 'actions/done-by'),
      from,
      score: 0.75 * weight,
      rule: 'actions/done-by',
      explicit: false
    }
  for (const [patterns, score, rule, explicit] of [
    [action.toBeDone, 0.7, 'actions/to-be-done', true],
    [action.passive, 0.55, 'actions/passive', false]
  ] as const) {
    const match = firstMatch(patterns, text)
    if (match && isDone((match.groups?.verb ?? '').split(' ')[0]!))
      return { owners: [], from, score: score * weight, rule, explicit }
  }
  return null
}

/** "We" and "I" act, but name nobody. */
export function namesOf(
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
      (start) => start > from && /[–—:•;[] ?$/u.test(sentence.plain.slice(0, start))
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
          from: afterSemicolon(sentence, start) ? start : from,
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

/** "Heledd: check the licence", "Olga – write to the school": somebody listed, and what to do. */
function assigned(context: Context, sentence: Sentence, from: number): Commitment | null {
  const match = /^([\p{Lu}@][^:–—.;!?()]{1,50}?)(?::| [–—-]) (\p{L}[\p{L}-]{1,20})(?![\p{L}'’])/u.exec(
    sentence.plain.slice(from, from + 90)
  )
  if (!match || verbWeight(context, match[2]!) < 1 || /ing$/u.test(match[2]!)) return null
  const owners = context.agents.owners(match[1]!)
  if (owners.length === 0 || !owners.every(isListed)) return null
  const start = from + match[0].length - match[2]!.length
  return {
    owners: namesOf(context, sentence, owners, from, 'actions/assigned'),
    from: start,
    score: 0.8,
    rule: 'actions/assigned',
    explicit: true
  }
}

/** What stands before a semicolon or a bracket is told, not to be done. */
export const afterSemicolon = (sentence: Sentence, start: number): boolean =>
  /[;[]\s*$/u.test(sentence.plain.slice(Math.max(0, start - 3), start))

/** Names alone before "to", and no small word after it: "The Chair welcomed Ann to her first meeting" commits nobody. */
function plainlyToDo(context: Context, match: RegExpExecArray): boolean {
  const verb = foldText(match.groups?.verb ?? '')
  return (
    !/\s\p{Ll}{4,}/u.test(match.groups?.who ?? '') &&
    !context.languages.some((language) => language.functionWords.includes(verb))
  )
}

/** Whoever the sentences before it in the paragraph named last, as subject. */
export function antecedent(context: Context, sentence: Sentence, start: number): { owners: Named[]; here: boolean } {
  const { sentences } = context.business
  const here = start > 0 ? namedFirst(context, sentence, sentence.plain.slice(0, start)) : []
  if (here.length > 0) return { owners: here, here: true }
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const earlier = sentences[i]!
    if (earlier.paragraph !== sentence.paragraph) break
    const owners = namedFirst(context, earlier, earlier.plain)
    if (owners.length > 0) return { owners, here: false }
  }
  return { owners: [], here: false }
}

/** The one person that the text starts with. */
function namedFirst(context: Context, sentence: Sentence, text: string): Named[] {
  const words = (/^(?:\S+\s){0,6}\S+/u.exec(text)?.[0] ?? '').split(' ')
  // The verb stands first in some languages.
  for (const first of [0, 1]) {
    for (let count = words.length; count > first; count--) {
      const owners = context.agents.owners(words.slice(first, count).join(' '))
      const owner = owners[0]
      if (owners.length !== 1 || (owner!.kind !== 'person' && owner!.kind !== 'post') || owner!.strength < 0.6) continue
      const offset = first === 0 ? 0 : words[0]!.length + 1
      return namedOwners(context.state, sentence, owners, offset, 'actions/pronoun')
    }
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
