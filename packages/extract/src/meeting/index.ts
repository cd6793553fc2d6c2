/** Facts of the meeting itself. */

import { findTimes } from '@cofnod/language'
import type { Meeting } from '@cofnod/model'
import { type Found, foundAt } from '../found.js'
import type { State } from '../state.js'
import { readBody } from './body-name.js'
import { readDate, readNextMeeting, readPreviousMeeting } from './dates.js'
import { readDeclarations } from './declarations.js'
import { headerPairs } from './header.js'
import { readChair, readSecretary } from './people.js'
import { readLocation, readMode } from './place.js'
import { readTimes } from './times.js'
import { type TitleLine, titleLines } from './title-lines.js'

/** Fills `draft.meeting` and claims the blocks of the header. */
export function readMeeting(state: State): void {
  const pairs = headerPairs(state)
  const lines = titleLines(state)
  const { meeting } = state.draft
  meeting.body = readBody(state, pairs, lines)
  meeting.title = readTitle(state, lines)
  const date = readDate(state, pairs, lines)
  meeting.date = date?.date ?? null
  meeting.endDate = date?.endDate ?? null
  const times = readTimes(state, pairs, lines)
  meeting.startTime = times.start
  meeting.endTime = times.end
  meeting.location = readLocation(state, pairs, lines, meeting.body?.value ?? null)
  meeting.mode = readMode(state, meeting.location, lines)
  meeting.chair = readChair(state, pairs)
  meeting.secretary = readSecretary(state, pairs)
  meeting.kind = readKind(state, lines)
  meeting.status = readStatus(state, lines)
  meeting.number = readNumber(state, lines)
  meeting.quorum = readQuorum(state)
  const previous = readPreviousMeeting(state, meeting.date?.value ?? null)
  meeting.previousMeeting = previous ? { date: previous } : null
  meeting.nextMeeting = readNext(state, pairs)
  readDeclarations(state)
  for (const line of lines) state.claimed.add(line.block.index)
  for (const pair of pairs) for (const index of pair.blocks) if (index < state.frontEnd) state.claimed.add(index)
}

/** The document's title as printed: the first emphasised line, else the first that speaks of minutes. */
function readTitle(state: State, lines: TitleLine[]): Found<string> | null {
  const speaks = (line: TitleLine) =>
    state.languages.some((language) => language.phrases.meeting.minutesWords[0]!.test(line.text))
  const line = lines.find((l) => l.emphasised && speaks(l)) ?? lines.find(speaks) ?? lines.find((l) => l.emphasised)
  return line
    ? foundAt(
        state,
        line.text.replace(/\s+/gu, ' '),
        line.base,
        line.base + line.text.length,
        'meeting/title-line',
        0.8
      )
    : null
}

/** The first entry of a table of patterns that a title line or opening sentence fits. */
function firstFit<K extends string>(
  state: State,
  lines: TitleLine[],
  table: (phrases: State['languages'][number]['phrases']['meeting']) => Record<K, RegExp[]>,
  rule: string
): Found<K> | null {
  const opening = state.blocks
    .slice(state.frontEnd, state.frontEnd + 2)
    .map((block) => ({ text: block.text.slice(0, 160), base: block.textStart }))
  for (const { text, base } of [...lines, ...opening]) {
    for (const language of state.languages) {
      for (const [kind, patterns] of Object.entries(table(language.phrases.meeting)) as [K, RegExp[]][]) {
        const match = patterns.map((pattern) => pattern.exec(text)).find((m) => m !== null)
        if (match) return foundAt(state, kind, base + match.index, base + match.index + match[0].length, rule, 0.85)
      }
    }
  }
  return null
}

function readKind(state: State, lines: TitleLine[]): Found<NonNullable<Meeting['kind']>> | null {
  return firstFit(state, lines, (phrases) => phrases.kinds, 'meeting/kind')
}

function readStatus(state: State, lines: TitleLine[]): Found<NonNullable<Meeting['status']>> | null {
  return firstFit(state, lines, (phrases) => phrases.statuses, 'meeting/status')
}

/** "Meeting 8", "12th meeting": a number printed beside the word for meeting in the title block. */
function readNumber(state: State, lines: TitleLine[]): Found<string> | null {
  for (const line of lines) {
    const match =
      /(?:\bmeeting|\bcyfarfod)\s+(?:no\.?\s*|number\s+|rhif\s+|#)?(?<after>\d{1,4})(?=[\s:,.]|$)(?!\s*\p{L})/iu.exec(
        line.masked
      ) ?? /\b(?<before>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+){0,3}meeting\b/iu.exec(line.masked)
    const value = match?.groups?.after ?? match?.groups?.before
    if (!match || !value) continue
    const at = line.base + match.index + match[0].indexOf(value)
    return foundAt(state, value, at, at + value.length, 'meeting/number', 0.85)
  }
  return null
}

/** Quorum is told within the first items. */
const QUORUM_BLOCKS = 30

function readQuorum(state: State): State['draft']['meeting']['quorum'] {
  for (const block of state.blocks.slice(0, state.frontEnd + QUORUM_BLOCKS)) {
    for (const language of state.languages) {
      for (const met of [false, true]) {
        const patterns = met ? language.phrases.meeting.quorumMet : language.phrases.meeting.quorumNotMet
        const match = patterns.map((pattern) => pattern.exec(block.text)).find((m) => m !== null)
        if (!match) continue
        const at = block.textStart + match.index
        return { required: null, met: foundAt(state, met, at, at + match[0].length, 'meeting/quorum', 0.85) }
      }
    }
  }
  return null
}

function readNext(state: State, pairs: ReturnType<typeof headerPairs>): State['draft']['meeting']['nextMeeting'] {
  const next = readNextMeeting(state, pairs, state.draft.meeting.date?.value ?? null)
  if (!next) return null
  const time = findTimes(next.text)[0]
  const startTime = time
    ? foundAt(state, time.value, next.base + time.start, next.base + time.end, 'meeting/next-time', 0.85)
    : null
  return { date: next.date, startTime, location: null }
}
