/** Attendance told in sentences: apologies from somebody, who was present, who came in or went, and plain counts. */
import { splitSentences } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { type Collector, openRegion, type Zone } from './collector.js'
import { contextOf, entryOf } from './context.js'
import { readEntry, saysNobody } from './entry.js'
import { endOf, type Piece, sub, trim, words } from './pieces.js'
import { readCounts } from './tallies.js'
import { isWord, looksLikeBody, looksLikeGroup, looksLikePerson, matchAny, type Presence } from './vocabulary.js'

/** Longest line whose sentences are read, and longest sentence, in UTF-16 units. */
const MAX_LINE = 6000
const MAX_SENTENCE = 900

type Pick = Parameters<typeof matchAny>[1]
const lists: { pick: Pick; presence: Presence; rule: string; confidence: number }[] = [
  { pick: (phrases) => phrases.apologiesFrom, presence: 'apologies', rule: 'apologies-sentence', confidence: 0.88 },
  { pick: (phrases) => phrases.absentWere, presence: 'absent', rule: 'absent-sentence', confidence: 0.85 },
  { pick: (phrases) => phrases.presentWere, presence: 'present', rule: 'present-sentence', confidence: 0.85 }
]

/** Reads the sentences of a line. @returns whether any told of attendance. */
export function readSentences(collector: Collector, block: Block, line: Piece, zone: Zone): boolean {
  if (line.text.length > MAX_LINE) return false
  let read = false
  for (const { start, end } of wholeSentences(collector.state, line).slice(0, 60)) {
    if (end - start > MAX_SENTENCE) continue
    const sentence = trim(sub(line, start, end))
    if (read && continues(collector, sentence)) continue
    if (readSentence(collector, block, sentence, zone)) read = true
  }
  return read
}

/** Sentences, but for those that end at the stop of a title ("Ms. Jones"). */
export function wholeSentences(state: State, value: Piece): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = []
  for (const { start, end } of splitSentences(value.text)) {
    const last = whole.at(-1)
    const tail = last
      ? /(\p{L}+)\.?\s*$/u.exec(value.text.slice(Math.max(last.start, last.end - 20), last.end))?.[1]
      : undefined
    if (last && isInsideBracket(value.text, last.start, last.end)) last.end = end
    else if (
      last &&
      tail &&
      tail.length <= MAX_SHORT &&
      isWord(
        state,
        (language) => [...language.names.titles, ...Object.keys(language.phrases.attendance.pluralTitles)],
        tail
      )
    )
      last.end = end
    else whole.push({ start, end })
  }
  return whole
}

/** The longest short form of a title: a whole word ("Cyngor Sir.") ends its sentence. UTF-16 units. */
const MAX_SHORT = 6

/** "Elan Mair (Ysg. Cymdeithasol)": a stop in a bracket that closes soon ends nothing. */
function isInsideBracket(text: string, from: number, to: number): boolean {
  const open = text.lastIndexOf('(', to - 1)
  return open >= from && text.lastIndexOf(')', to - 1) < open && /^[^(]{0,60}\)/u.test(text.slice(to, to + 62))
}

/** "… were present. Staff Brown, Green": names under a word for several, after a sentence that listed others. */
function continues(collector: Collector, sentence: Piece): boolean {
  const region = collector.regions.at(-1)
  if (!region || region.passing || sentence.text.length > 200) return false
  const first = /^(\p{L}+)\s+\p{Lu}/u.exec(sentence.text)?.[1]
  if (!first || !isWord(collector.state, (language) => Object.keys(language.phrases.attendance.pluralTitles), first))
    return false
  if (/\s\p{Ll}{4,}/u.test(sentence.text)) return false
  region.lines.push(sentence)
  return true
}

function readSentence(collector: Collector, block: Block, sentence: Piece, zone: Zone): boolean {
  const { state } = collector
  if (zone !== 'late') {
    // "Seven came together, namely A, B …": a number and the names.
    let read = readCounts(state, sentence, block).length > 0
    if (!read && saysNobody(state, words(sentence))) return true
    for (const { pick, presence, rule, confidence } of lists) {
      const who = whoIn(collector, sentence, pick)
      if (who === null) continue
      const region = openRegion(collector, contextOf(presence, null, rule, confidence), true)
      region.lines.push(who)
      region.blocks.push(block.index)
      const more = presence === 'present' ? besidesAfter(state, sentence, endOf(who)) : null
      if (more) {
        const beside = openRegion(collector, contextOf(presence, 'in-attendance', rule, confidence), true)
        beside.context.linewise = true
        beside.lines.push(more)
      }
      read = true
      break
    }
    if (read) return true
  }
  return readJoining(collector, sentence)
}

/** The names in a sentence of this form; null where what stands there names nobody ("he", "the Chair of the Board"). */
function whoIn(collector: Collector, sentence: Piece, pick: Pick): Piece | null {
  const { state } = collector
  const match = matchAny(state, pick, sentence.text)
  const who = match?.groups?.who
  if (!match || !who) return null
  const at = sentence.text.indexOf(who, match.index)
  const piece = trim(sub(sentence, Math.max(0, at), Math.max(0, at) + who.length))
  if (!/\p{Lu}/u.test(piece.text) || saysNobody(state, words(piece))) return null
  const first = piece.text.split(/\s*[,;(]|\s&\s/u)[0] ?? ''
  const tokens = first.split(/\s+/u)
  const lower = tokens.filter((token) => /^\p{Ll}/u.test(token)).length
  if (lower > 3 && lower / tokens.length > 0.5 && looksLikeBody(first) < 0.5 && Number(looksLikeGroup(first)) < 0.5)
    return null
  return piece
}

/** "… were present, together with Gwen Rhos, Clerk.": who is named behind it; null where nobody is. */
function besidesAfter(state: State, sentence: Piece, from: number): Piece | null {
  const rest = sub(sentence, from - sentence.start)
  for (const pattern of state.languages.flatMap((language) => language.phrases.attendance.besides)) {
    const [match] = rest.text.slice(0, MAX_SENTENCE).matchAll(pattern)
    if (match && match.index <= MAX_VERB) return trim(sub(rest, match.index + match[0].length))
  }
  return null
}

/** Words such as "were present at the meeting" are no longer than this. UTF-16 units. */
const MAX_VERB = 40

/** "PCSO Jones joined the meeting": somebody was there, for a part of it. */
function readJoining(collector: Collector, sentence: Piece): boolean {
  const { state } = collector
  for (const pick of [(phrases) => phrases.joined, (phrases) => phrases.departed] as Pick[]) {
    const who = whoIn(collector, sentence, pick)
    if (who === null || who.text.length > 120) continue
    const name = words(who)
    const draft = /^\p{Ll}/u.test(name) ? null : readEntry(state, entryOf(who, contextOf('present', null, 'joined')))
    if (draft === null || draft.kind !== 'person' || draft.role?.value === draft.name.value) continue
    if (draft.honorificPrefix === null && draft.role === null && looksLikePerson(draft.name.value) < 0.8) continue
    const region = openRegion(collector, contextOf('present', 'in-attendance', 'joined', 0.75), true)
    region.lines.push(who)
    region.passing = true
    return true
  }
  return false
}
