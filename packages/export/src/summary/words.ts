/** Values of a record in the words of the summary, which is English whatever the document's language. */
import type { Decision, MinutesRecord, Ref } from '@cofnod/model'
import { clean } from './paint.js'

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** `2024-05-14` → `Tuesday 14 May 2024`. No clock and no locale of the machine takes part. */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return `${days[at.getUTCDay()]} ${day} ${months[month - 1] ?? month} ${year}`
}

/** `10:00–12:00`, `from 10:00`, `until 12:00`, or ''. */
export function timesInWords(start: string | null, end: string | null): string {
  if (start && end) return `${start}–${end}`
  if (start) return `from ${start}`
  return end ? `until ${end}` : ''
}

/** `1 action`, `2 actions`; the plural where it is not the word with an s. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}

export function nameOf(ref: Ref | null): string {
  return ref ? clean(ref.name) : ''
}

/** Items that are there, joined. */
export function joined(parts: readonly (string | null | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator)
}

const methods: Record<NonNullable<NonNullable<Decision['vote']>['method']>, string> = {
  unanimous: 'unanimously',
  'show-of-hands': 'by show of hands',
  'roll-call': 'by roll call',
  ballot: 'by ballot',
  voice: 'by voice'
}

/** `7 for, 1 against, 2 abstained, by show of hands`, or ''. */
export function voteInWords(vote: Decision['vote']): string {
  if (!vote) return ''
  const count = (n: number | null, words: string) => (n === null ? '' : `${n} ${words}`)
  return joined(
    [
      count(vote.for, 'for'),
      count(vote.against, 'against'),
      count(vote.abstain, 'abstained'),
      vote.method ? methods[vote.method] : ''
    ],
    ', '
  )
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** "English" for "en" and "en-GB"; the tag itself where it is none. */
function languageName(tag: string): string {
  const primary = /^[a-z]{2,3}(?=-|$)/iu.exec(tag)
  return (primary && languageNames.of(primary[0])) ?? tag
}

export function languagesInWords(record: MinutesRecord): string {
  return record.languages.map(languageName).join(' and ')
}

const tallied: Record<string, string> = { present: 'present', apologies: 'apologies', absent: 'absent' }

/** `5 apologies (members)`, `2 actions open`: stated as numbers. */
export function tallyInWords({ subject, status, count, unit }: MinutesRecord['tallies'][number]): string {
  const unitWords = unit ? ` (${clean(unit)})` : ''
  if (subject === 'actions') return `${counted(count, 'action')}${status ? ` ${status}` : ''}${unitWords}`
  if (subject === 'apologies') return `${counted(count, 'apology', 'apologies')}${unitWords}`
  return `${count} ${tallied[subject]}${unitWords}`
}
