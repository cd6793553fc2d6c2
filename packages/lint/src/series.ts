/** `--series`: which meeting came before which. */
import { nameKey } from '@cofnod/language'
import type { MinutesRecord } from '@cofnod/model'

/** For each record the last one before it of the same body, null where there is none. */
export function previousOf(records: readonly (MinutesRecord | null)[]): Map<MinutesRecord, MinutesRecord | null> {
  const dated = records
    .filter((record) => record !== null)
    .filter(({ meeting }) => meeting.date !== null)
    .sort((a, b) => (a.meeting.date! < b.meeting.date! ? -1 : a.meeting.date! > b.meeting.date! ? 1 : 0))
  const last = new Map<string, MinutesRecord[]>()
  const previous = new Map<MinutesRecord, MinutesRecord | null>()
  for (const record of dated) {
    const key = record.meeting.body === null ? '' : nameKey(record.meeting.body)
    const before = last.get(key) ?? []
    // One meeting may be there twice, in two formats or two languages.
    previous.set(record, before.findLast(({ meeting }) => meeting.date !== record.meeting.date) ?? null)
    last.set(key, [...before, record])
  }
  return previous
}
