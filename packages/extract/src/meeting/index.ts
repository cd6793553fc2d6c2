/** Facts of the meeting itself. */

import type { Meeting, StreamName } from '@cofnod/model'
import { Found, foundAt, span } from '../found.js'
import type { State } from '../state.js'
import { readBody } from './body-name.js'
import { readDate, readPreviousMeeting } from './dates.js'
import { readDeclarations } from './declarations.js'
import { type HeaderPair, headerPairs } from './header.js'
import { readMode } from './mode.js'
import { readNextMeeting } from './next-meeting.js'
import { readChair, readSecretary } from './people.js'
import { readLocation } from './place.js'
import { readTimes } from './times.js'
import { type TitleLine, titleLines } from './title-lines.js'

/** Fills `draft.meeting` and claims the blocks of the header. */
export function readMeeting(state: State): void {
  const lines = titleLines(state)
  const pairs = headerPairs(
    state,
    lines.some((line) => line.dates.length > 0)
  )
  const { meeting } = state.draft
  meeting.body = readBody(state, pairs, lines)
  meeting.title = readTitle(state, lines)
  const date = readDate(state, pairs, lines)
  meeting.date = date?.date ?? null
  meeting.endDate = date?.endDate ?? null
  if (date === null) refuseDate(state, lines)
  const times = readTimes(state, pairs, lines)
  meeting.startTime = times.start
  meeting.endTime = times.end
  meeting.location = readLocation(state, pairs, lines, meeting.body?.value ?? null)
  meeting.mode = readMode(state, meeting.location, lines)
  meeting.chair = readChair(state, pairs)
  meeting.secretary = readSecretary(state, pairs)
  meeting.kind = readKind(state, lines)
  meeting.status = readStatus(state, pairs, lines)
  meeting.number = readNumber(state, lines)
  meeting.quorum = readQuorum(state)
  const previous = readPreviousMeeting(state, meeting.date?.value ?? null)
  meeting.previousMeeting = previous ? { date: previous } : null
  meeting.nextMeeting = readNext(state, pairs)
  readDeclarations(state)
  for (const line of lines) state.claimed.add(line.block.index)
  for (const pair of pairs) for (const index of pair.blocks) if (index < state.frontEnd) state.claimed.add(index)
}

/** A first line longer than this is matter. */
const TITLE_LENGTH = 150

/** The document's title as printed: the first emphasised line, else the first that speaks of minutes. */
function readTitle(state: State, lines: TitleLine[]): Found<string> | null {
  const speaks = (line: TitleLine) =>
    state.languages.some((language) => language.phrases.meeting.minutesWords[0]!.test(line.text))
  const line =
    lines.find((l) => l.emphasised && speaks(l)) ??
    lines.find(speaks) ??
    lines.find((l) => l.emphasised) ??
    lines.find((l) => l.rank === 0 && l.text.length <= TITLE_LENGTH && !/[.;]$/u.test(l.text))
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
  lines: { text: string; base: number }[],
  table: (phrases: State['languages'][number]['phrases']['meeting']) => Record<K, RegExp[]>,
  rule: string,
  stream: StreamName = 'body'
): Found<K> | null {
  for (const { text, base } of lines) {
    for (const language of state.languages) {
      for (const [kind, patterns] of Object.entries(table(language.phrases.meeting)) as [K, RegExp[]][]) {
        const match = patterns.map((pattern) => pattern.exec(text)).find((m) => m !== null)
        if (!match) continue
        const at = span(state, base + match.index, base + match.index + match[0].length, stream)
        if (at) return new Found(kind, [at], rule, 0.85)
      }
    }
  }
  return null
}

function readKind(state: State, lines: TitleLine[]): Found<NonNullable<Meeting['kind']>> | null {
  const opening = state.blocks
    .slice(state.frontEnd, state.frontEnd + 2)
    .map((block) => ({ text: block.text.slice(0, 160), base: block.textStart }))
  return firstFit(state, [...lines, ...opening], (phrases) => phrases.kinds, 'meeting/kind')
}

/** A day without a year is told, not guessed. */
function refuseDate(state: State, lines: TitleLine[]): void {
  for (const line of lines) {
    const day = line.dates.find((date) => date.year === null)
    const at = day && span(state, line.base + day.start, line.base + day.end)
    if (!at) continue
    state.draft.unresolved.push({ pointer: '/meeting/date', code: 'year-unknown', spans: [at] })
    return
  }
}

/** From a status label, the title block or the running header. */
function readStatus(
  state: State,
  pairs: HeaderPair[],
  lines: TitleLine[]
): Found<NonNullable<Meeting['status']>> | null {
  const labelled = pairs
    .filter((pair) => pair.names.includes('status') && pair.blocks[0]! < Math.max(1, state.frontEnd))
    .map((pair) => ({ text: pair.text, base: pair.start }))
  const header = state.streams.furniture.slice(0, HEADER_LENGTH)
  return (
    firstFit(state, [...labelled, ...lines], (phrases) => phrases.statuses, 'meeting/status') ??
    firstFit(state, [{ text: header, base: 0 }], (phrases) => phrases.statuses, 'meeting/status', 'furniture')
  )
}

/** UTF-16 units of furniture that may hold "DRAFT"; further down stand other pages' headers. */
const HEADER_LENGTH = 400

/** "Meeting 8", "12th meeting": a number printed beside the word for meeting in the title block. */
function readNumber(state: State, lines: TitleLine[]): Found<string> | null {
  for (const line of lines) {
    const match = state.languages
      .flatMap((language) => language.phrases.meeting.numbers)
      .map((pattern) => pattern.exec(line.masked))
      .find((m) => m !== null)
    const value = match?.groups?.number
    if (!match || !value) continue
    const at = line.base + match.index + match[0].lastIndexOf(value)
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

function readNext(state: State, pairs: HeaderPair[]): State['draft']['meeting']['nextMeeting'] {
  return readNextMeeting(state, pairs, state.draft.meeting.date?.value ?? null)
}
