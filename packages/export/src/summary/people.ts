/** Who was there, who was not, and what is stated only as a number. */
import type { Attendee, MinutesRecord } from '@cofnod/model'
import { clean } from './paint.js'
import type { Sheet } from './sheet.js'
import { joined, nameOf, tallyInWords } from './words.js'

/** Groups in the order in which they are shown; an attendee belongs to the first that takes it. */
const groups: readonly (readonly [title: string, takes: (attendee: Attendee) => boolean])[] = [
  ['In attendance', (a) => a.presence === 'present' && a.capacity !== null && a.capacity !== 'member'],
  ['Present', (a) => a.presence === 'present'],
  ['Apologies', (a) => a.presence === 'apologies'],
  ['Absent', (a) => a.presence === 'absent']
]
const shown = ['Present', 'In attendance', 'Apologies', 'Absent']

export function writePeople({ attendees, tallies, meeting }: MinutesRecord, sheet: Sheet): void {
  const grouped = new Map<string, Attendee[]>(shown.map((title) => [title, []]))
  for (const attendee of attendees) {
    const title = groups.find(([, takes]) => takes(attendee))?.[0]
    if (title) grouped.get(title)?.push(attendee)
  }
  for (const [title, people] of grouped) {
    if (people.length === 0) continue
    sheet.heading(title, String(people.length))
    const words = people.map((person) => describe(person, person.id === meeting.chair?.attendeeId))
    sheet.entry('', words.join(' · '))
  }
  if (tallies.length > 0) {
    sheet.heading('Counted', 'given only as numbers')
    sheet.entry('', tallies.map(tallyInWords).join(' · '))
  }
}

function describe(person: Attendee, chair: boolean): string {
  const role = person.role ? clean(person.role) : chair ? 'chair' : null
  const details = joined(
    [
      role,
      person.organization && clean(person.organization),
      person.abbreviation && clean(person.abbreviation),
      person.substituteFor && `for ${nameOf(person.substituteFor)}`,
      person.arrived && joined(['arrived', person.arrived.time], ' '),
      person.left && joined(['left', person.left.time], ' ')
    ],
    ', '
  )
  return details ? `${clean(person.name)} (${details})` : clean(person.name)
}
