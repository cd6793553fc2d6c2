/** Who presided and who took the minutes, where a label or a sentence says so. */
import {
  isInitials,
  isPost,
  labelNames,
  looksLikePerson,
  matchLabel,
  parsePersonName,
  possible,
  splitSentences
} from '@cofnod/language'
import type { Block } from '../blocks.js'
import { type Found, foundAt, Named } from '../found.js'
import type { State } from '../state.js'
import { choose } from './candidates.js'
import type { HeaderPair } from './header.js'
import { businessStart } from './title-lines.js'

/** Lines of business in which a label still belongs to the head. */
const OPENING = 3

/** Sentences on who presides stand at the front; on who wrote, at either end. */
const FRONT = 25

/** Blocks at the end where whoever took the minutes signs. */
const SIGNED = 8

export function readChair(state: State, pairs: HeaderPair[]): Named | null {
  const readings = pairs
    .filter((pair) => pair.names.includes('chair') && !pair.late)
    .flatMap((pair) => {
      // Far down, "Chair: Jane Roe: unanimously" is the outcome of an election.
      const far = pair.blocks[0]! > businessStart(state) + FRONT
      const within = pair.blocks[0]! > businessStart(state) + OPENING
      const named = person(state, pair.text, pair.start, 'meeting/chair-label', far ? 0.7 : within ? 0.82 : 0.93)
      return named.length > 0 ? named : givenName(state, pair)
    })
  // "Call to order ⇥ Jane Roe": who opens presides.
  for (const block of state.blocks.slice(0, state.frontEnd + FRONT)) readings.push(...opener(state, block))
  for (const block of state.blocks.slice(0, state.frontEnd + FRONT))
    readings.push(...inSentence(state, block.text, block.textStart, 'chairedBy', 0.85))
  const best = choose(readings)
  return best ? new Named(best) : null
}

/** "Chair: Anna": a word alone, which the list of those present may hold in full. */
function givenName(state: State, pair: HeaderPair): Found<string>[] {
  const name = /^\p{Lu}\p{Ll}[\p{L}’'-]{1,20}(?=\s*[.;,]?\s*$)/u.exec(pair.text)?.[0]
  if (!name || isPost(name) || labelNames(name, state.languages).length > 0) return []
  const found = foundAt(state, name, pair.start, pair.start + name.length, 'meeting/chair-label', 0.6)
  return found ? [found] : []
}

/** The presenter printed beside "Call to order". */
function opener(state: State, block: Block): Found<string>[] {
  const line = state.body.slice(block.textStart, lineEnd(state.body, block.end))
  const tab = /\t+|\s{3,}/u.exec(line)
  if (!tab || !labelNames(line.slice(0, tab.index), state.languages).includes('startTime')) return []
  const at = tab.index + tab[0].length
  return person(state, line.slice(at), block.textStart + at, 'meeting/called-to-order', 0.8)
}

function lineEnd(body: string, from: number): number {
  const at = body.indexOf('\n', from)
  return at < 0 ? body.length : Math.min(at, from + 200)
}

export function readSecretary(state: State, pairs: HeaderPair[]): Named | null {
  const readings = pairs
    .filter((pair) => pair.names.includes('secretary'))
    .flatMap((pair) =>
      person(
        state,
        pair.text,
        pair.start,
        'meeting/secretary-label',
        pair.late && pair.blocks[0]! < state.blocks.length - SIGNED ? 0.6 : 0.88
      )
    )
  const ends = [...state.blocks.slice(0, state.frontEnd), ...state.blocks.slice(-FRONT)]
  for (const block of ends)
    if (block.text.length < 400) readings.push(...inSentence(state, block.text, block.textStart, 'minutedBy', 0.8))
  const best = choose(readings)
  return best ? new Named(best) : null
}

function inSentence(
  state: State,
  text: string,
  base: number,
  which: 'chairedBy' | 'minutedBy',
  confidence: number
): Found<string>[] {
  const head = text.slice(0, 900)
  const rule = `meeting/${which === 'chairedBy' ? 'chaired-by' : 'minuted-by'}`
  for (const sentence of sentencesAfterLabel(head, state)) {
    const words = head.slice(sentence.start, sentence.end)
    for (const pattern of state.languages.flatMap((language) => possible(language.phrases.meeting[which], words))) {
      const match = pattern.exec(words)
      const who = match?.groups?.who
      if (!match || !who) continue
      const at = sentence.start + match.index + match[0].lastIndexOf(who)
      const found = person(state, who, base + at, rule, confidence)
      if (found.length > 0) return found
    }
  }
  return []
}

/** The sentences of a line; a run-in title ("Call to order: …") is no part of the first. */
function sentencesAfterLabel(text: string, state: State): { start: number; end: number }[] {
  const label = matchLabel(text, state.languages) ?? null
  const colon = /^[^.:]{3,60}:\s+(?=\p{Lu})/u.exec(text)
  const from = label && label.valueStart < text.length ? label.valueStart : (colon?.[0].length ?? 0)
  const rest = splitSentences(text.slice(from)).map((s) => ({ start: from + s.start, end: from + s.end }))
  return from > 0 ? [{ start: 0, end: text.length }, ...rest] : rest
}

/** The person that a text begins with, without title and role; none where it is a post or no name at all. */
function person(state: State, text: string, base: number, rule: string, confidence: number): Found<string>[] {
  const first = /^[^,;:(\n–—/]+/u.exec(text)?.[0] ?? ''
  const trimmed = stripPost(first.trimEnd(), state)
  const offset = first.trimEnd().length - trimmed.length
  const parsed = parsePersonName(trimmed, state.languages)
  if (!parsed || isPost(parsed.name)) return []
  const words = parsed.name.split(/\s+/u)
  if (words.length > 5 || !/^\p{Lu}/u.test(parsed.name)) return []
  // One word alone is a name only beside a title or a post ("President Marsh").
  if (words.length === 1 && !parsed.prefix && offset === 0 && !isInitials(parsed.name)) return []
  if (looksLikePerson(trimmed) < 0.3 && !parsed.prefix && !isInitials(parsed.name) && words.length > 1) return []
  const at = text.indexOf(parsed.name, offset)
  const found =
    at < 0
      ? null
      : foundAt(
          state,
          parsed.name,
          base + at,
          base + at + parsed.name.length,
          rule,
          words.length === 1 ? confidence * 0.85 : confidence
        )
  return found ? [found] : []
}

/** "President Marsh", "Chairman of the Board Jane Roe": a post before the name goes. */
function stripPost(text: string, state: State): string {
  const posts = state.languages.flatMap((language) => language.names.postWords)
  let rest = text.trimStart()
  for (let round = 0; round < 4; round++) {
    const words = rest.split(/\s+/u)
    if (words.length < 2) return rest
    const two = `${words[0]} ${words[1]}`.toLowerCase()
    const cut =
      posts.includes(two) && words.length > 2
        ? 2
        : posts.includes(words[0]!.toLowerCase().replace(/[.,]$/u, ''))
          ? 1
          : 0
    if (cut === 0) return rest
    rest = words.slice(cut).join(' ')
    if (!text.endsWith(rest)) return text
  }
  return rest
}
