/** People of a record, as several rules look at them. */
import { foldText, type Language, sameName } from '@cofnod/language'
import type { Attendee, MinutesRecord, Ref } from '@cofnod/model'

export const presentPeople = ({ attendees }: MinutesRecord): Attendee[] =>
  attendees.filter(({ kind, presence }) => kind === 'person' && presence === 'present')

/** From here on two names may be one person's: a surname alone counts. */
const ALIKE = 0.74

/** Whom a name may mean: the attendee it was resolved to, else those of a like name. */
export function whoMayBe(ref: Ref, { attendees }: MinutesRecord): Attendee[] {
  const resolved = attendees.find(({ id }) => id === ref.attendeeId)
  if (resolved) return [resolved]
  return attendees.filter(
    ({ name, initials }) => initials?.toLowerCase() === ref.name.toLowerCase() || sameName(name, ref.name) >= ALIKE
  )
}

/** Two references mean the same attendee, or have the same name. */
export function samePerson(a: Ref, b: Ref): boolean {
  if (a.attendeeId !== null && b.attendeeId !== null) return a.attendeeId === b.attendeeId
  return sameName(a.name, b.name) >= 0.97
}

/** Forenames that are common in a language, and the parts of the names of those listed; folded, four letters or more. */
export function namesOf({ attendees }: MinutesRecord, languages: readonly Language[]): ReadonlySet<string> {
  const listed = attendees
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name }) => foldText(name).split(/[\s.'-]+/u))
  const common = languages.flatMap(({ names }) => names.givenNames)
  return new Set([...listed, ...common].filter((name) => name.length >= 4))
}
