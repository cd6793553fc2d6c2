/** Everyone once: joins what is said of the same person or body in several places. */
import { isInitials, nameKey, sameName } from '@cofnod/language'
import type { AttendeeDraft } from '../draft.js'

/** From here on two names are taken for one person's. */
const SAME = 0.95

/** Which presence stays where two are stated: an apology is told of somebody in particular. */
const RANK = { present: 1, absent: 2, apologies: 3 }

/** A sentence on somebody in particular, surer than the list she stands in. */
const TOLD = 0.85

/** Joins duplicates, in order of first mention. `couples` share a name and stay two. */
export function mergeAttendees(drafts: readonly AttendeeDraft[], couples: ReadonlySet<AttendeeDraft>): AttendeeDraft[] {
  const kept: AttendeeDraft[] = []
  const byKey = new Map<string, AttendeeDraft[]>()
  for (const draft of drafts) {
    const key = nameKey(draft.name.value)
    const last = key.split(' ').at(-1) ?? key
    const near = byKey.get(last) ?? []
    const same = near.find((other) => isSame(other, draft, couples))
    if (same) join(same, draft)
    else {
      kept.push(draft)
      byKey.set(last, [...near, draft])
    }
  }
  return joinShort(kept)
}

/** "AB" beside "Anna Bevan (AB)", "Anna" beside one Anna: the short form is of the person named in full. */
function joinShort(kept: AttendeeDraft[]): AttendeeDraft[] {
  const people = kept.filter((one) => one.kind === 'person')
  const full = people.filter((one) => /\s/u.test(one.name.value))
  const owner = (one: AttendeeDraft): AttendeeDraft | null => {
    const { value } = one.name
    if (/\s/u.test(value) || one.role !== null || one.organization !== null) return null
    const fits = full.filter((other) =>
      isInitials(value)
        ? other.initials?.value === value
        : one.honorificPrefix === null && nameKey(other.name.value).split(' ')[0] === nameKey(value)
    )
    return fits.length === 1 ? fits[0]! : null
  }
  return kept.filter((one) => {
    const into = one.kind === 'person' ? owner(one) : null
    if (into !== null) {
      join(into, one)
      if (RANK[one.presence] > RANK[into.presence] && one.name.confidence >= TOLD) into.presence = one.presence
    }
    return into === null
  })
}

function isSame(a: AttendeeDraft, b: AttendeeDraft, couples: ReadonlySet<AttendeeDraft>): boolean {
  if ((a.kind === 'person') !== (b.kind === 'person')) return nameKey(a.name.value) === nameKey(b.name.value)
  if (couples.has(a) && couples.has(b) && a.honorificPrefix?.value !== b.honorificPrefix?.value) return false
  if (nameKey(a.name.value) === nameKey(b.name.value))
    return !(a.role && b.role && a.role.value === a.name.value && a.name.value !== b.name.value)
  return a.kind === 'person' && sameName(a.name.value, b.name.value) >= SAME
}

function join(into: AttendeeDraft, from: AttendeeDraft): void {
  into.initials ??= from.initials
  into.honorificPrefix ??= from.honorificPrefix
  into.honorificSuffix ??= from.honorificSuffix
  into.role ??= from.role
  into.organization ??= from.organization
  into.abbreviation ??= from.abbreviation
  into.capacity ??= from.capacity
  into.substituteFor ??= from.substituteFor
  into.arrived ??= from.arrived
  into.left ??= from.left
  if (
    into.presence !== from.presence &&
    RANK[from.presence] > RANK[into.presence] &&
    from.name.confidence >= into.name.confidence
  )
    into.presence = from.presence
}
