/** Contradictions between what was read: issues as data, one check a function. */

import { findDates, isoWeekday, sameName, toIso } from '@cofnod/language'
import type { Issue } from '@cofnod/model'
import { span } from './found.js'
import type { State } from './state.js'

type Check = (state: State) => Issue[]

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Dates further down are of other things; beyond this many blocks their weekdays are not checked. */
const DATED_BLOCKS = 2_000

const weekdays: Check = (state) =>
  state.blocks.slice(0, DATED_BLOCKS).flatMap((block) =>
    findDates(block.text, { order: state.numericOrder }).flatMap((date) => {
      if (date.year === null || date.weekday === null) return []
      const iso = toIso(date.year, date.month, date.day)
      const at = span(state, block.textStart + date.start, block.textStart + date.end)
      const weekday = isoWeekday(iso)
      if (weekday === null || weekday === date.weekday || at === null) return []
      return [
        issue(
          'weekday-mismatch',
          'warning',
          { date: iso, printed: WEEKDAYS[date.weekday]!, actual: WEEKDAYS[weekday]! },
          [at]
        )
      ]
    })
  )

const order: Check = (state) => {
  const { startTime, endTime, date, nextMeeting, endDate } = state.draft.meeting
  const issues: Issue[] = []
  if (startTime && endTime && !endDate && endTime.value < startTime.value) {
    issues.push(
      issue('end-before-start', 'warning', { startTime: startTime.value, endTime: endTime.value }, [
        ...startTime.spans,
        ...endTime.spans
      ])
    )
  }
  if (date && nextMeeting?.date && nextMeeting.date.value <= date.value) {
    issues.push(
      issue('next-meeting-not-after', 'warning', { date: date.value, nextDate: nextMeeting.date.value }, [
        ...date.spans,
        ...nextMeeting.date.spans
      ])
    )
  }
  return issues
}

const tallies: Check = (state) =>
  state.draft.tallies.flatMap((tally) => {
    if (tally.subject === 'actions') return []
    const listed = state.draft.attendees.filter((attendee) => attendee.presence === tally.subject).length
    if (listed === 0 || listed === tally.count.value) return []
    return [
      issue('tally-mismatch', 'info', { subject: tally.subject, stated: tally.count.value, listed }, tally.count.spans)
    ]
  })

/** Lists longer than this are compared by their exact names only. */
const MANY = 400

const bothLists: Check = (state) => {
  const present = state.draft.attendees.filter((attendee) => attendee.presence === 'present')
  const away = state.draft.attendees.filter((attendee) => attendee.presence === 'apologies')
  const near = present.length * away.length <= MANY * MANY
  return away.flatMap((attendee) => {
    const twin = present.find((other) =>
      near ? sameName(other.name.value, attendee.name.value) >= 0.97 : other.name.value === attendee.name.value
    )
    return twin
      ? [
          issue('present-and-apologies', 'warning', { name: attendee.name.value }, [
            ...twin.name.spans,
            ...attendee.name.spans
          ])
        ]
      : []
  })
}

const numbers: Check = (state) => {
  const issues: Issue[] = []
  let last: { value: string; number: number } | null = null
  const seen = new Set<string>()
  for (const item of state.draft.agendaItems) {
    if (item.level !== 1 || item.number === null || !/^\d+$/u.test(item.number.value)) continue
    const value = item.number.value
    const number = Number(value)
    if (seen.has(value)) issues.push(issue('number-repeated', 'warning', { number: value }, item.number.spans))
    else if (last !== null && number > last.number + 1)
      issues.push(issue('number-gap', 'info', { after: last.value, found: value }, item.number.spans))
    seen.add(value)
    last = { value, number }
  }
  return issues
}

const votes: Check = (state) => {
  const present = state.draft.attendees.filter((attendee) => attendee.presence === 'present').length
  if (present === 0) return []
  return state.draft.decisions.flatMap(({ vote, text }) => {
    const cast = [vote?.for, vote?.against, vote?.abstain].reduce((sum, found) => sum + (found?.value ?? 0), 0)
    return cast > present ? [issue('votes-exceed-present', 'info', { votes: cast, present }, text.spans)] : []
  })
}

const nothing: Check = (state) => {
  if (state.blocks.length === 0) return [issue('no-text', 'error', {}, [])]
  const kind = state.tree.data.file.documentKind?.value
  return state.sections.length === 0 && (kind === 'minutes' || kind === 'notes')
    ? [issue('no-items', 'warning', {}, [])]
    : []
}

const checks: Check[] = [nothing, weekdays, order, tallies, bothLists, numbers, votes]

export function crossCheck(state: State): void {
  for (const check of checks) state.draft.issues.push(...check(state))
}

function issue<C extends Issue['code']>(
  code: C,
  severity: Issue['severity'],
  data: Extract<Issue, { code: C }>['data'],
  spans: Issue['spans']
): Issue {
  return { code, severity, data, spans, itemId: null } as Issue
}
