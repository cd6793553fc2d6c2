/** The head of the summary: what met, when, where, under whom. */
import type { MinutesRecord } from '@cofnod/model'
import { clean } from './paint.js'
import type { Sheet } from './sheet.js'
import { dateInWords, joined, languagesInWords, nameOf, timesInWords } from './words.js'

const kinds: Record<string, string> = {
  ordinary: 'ordinary meeting',
  extraordinary: 'extraordinary meeting',
  annual: 'annual meeting',
  special: 'special meeting',
  emergency: 'emergency meeting',
  joint: 'joint meeting',
  'public-hearing': 'public hearing'
}
const modes: Record<string, string> = { 'in-person': 'in person', online: 'online', hybrid: 'hybrid' }
const documentKinds: Record<string, string> = { agenda: 'an agenda', notes: 'notes', other: 'some other document' }

export function writeMeeting(record: MinutesRecord, sheet: Sheet): void {
  const { meeting, source } = record
  const body = meeting.body && clean(meeting.body)
  const title = meeting.title && clean(meeting.title)
  const head = body ?? title ?? source.name ?? 'Untitled document'
  sheet.text(head, { colour: 'bold' })
  if (title && title !== head) sheet.text(title)
  sheet.text(
    joined(
      [
        meeting.date ? dateInWords(meeting.date) : 'no date found',
        meeting.endDate && `to ${dateInWords(meeting.endDate)}`,
        timesInWords(meeting.startTime, meeting.endTime),
        meeting.location && clean(meeting.location),
        meeting.mode && modes[meeting.mode]
      ],
      ' · '
    ),
    { colour: 'cyan' }
  )
  const quorum = meeting.quorum
  sheet.text(
    joined(
      [
        meeting.chair && `Chair ${nameOf(meeting.chair)}`,
        meeting.secretary && `Minutes by ${nameOf(meeting.secretary)}`,
        meeting.kind && kinds[meeting.kind],
        meeting.number && `no. ${clean(meeting.number)}`,
        meeting.status && `${meeting.status} minutes`,
        quorum && (quorum.met === false ? 'no quorum' : quorum.required !== null && `quorum ${quorum.required}`),
        languagesInWords(record)
      ].map((part) => part || null),
      ' · '
    ),
    { colour: 'dim' }
  )
  if (source.documentKind.value !== 'minutes') {
    sheet.text(`This looks like ${documentKinds[source.documentKind.value]}, not like minutes.`, { colour: 'yellow' })
  }
}

export function writeNextMeeting({ meeting: { nextMeeting } }: MinutesRecord, sheet: Sheet): void {
  if (!nextMeeting) return
  const words = joined(
    [
      nextMeeting.date && dateInWords(nextMeeting.date),
      nextMeeting.startTime,
      nextMeeting.location && clean(nextMeeting.location)
    ],
    ' · '
  )
  if (!words) return
  sheet.heading('Next meeting')
  sheet.entry('', words)
}
