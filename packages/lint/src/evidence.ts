/** From a value of the record to the words it was read from. */
import type { Evidence, MinutesRecord } from '@cofnod/model'

/** The evidence of each pointer, and of each pointer above it the best below. */
export type EvidenceIndex = ReadonlyMap<string, Evidence>

/** What stands for a whole entry, best first: `/actions/0` is where its text is. */
const TELLING = ['text', 'name', 'title', 'number', 'count']

export function indexEvidence({ evidence }: MinutesRecord): EvidenceIndex {
  const index = new Map<string, Evidence>()
  const rank = new Map<string, number>()
  const put = (pointer: string, entry: Evidence, order: number) => {
    const known = rank.get(pointer)
    if (known !== undefined && known <= order) return
    rank.set(pointer, order)
    index.set(pointer, entry)
  }
  for (const entry of evidence) {
    put(entry.pointer, entry, -1)
    const parts = entry.pointer.split('/')
    // Pointers are a few steps deep: /decisions/3/vote/voters/0/name is the deepest.
    for (let length = parts.length - 1; length > 1; length -= 1) {
      const place = TELLING.indexOf(parts[length] ?? '')
      put(parts.slice(0, length).join('/'), entry, (place === -1 ? TELLING.length : place) + parts.length - length)
    }
  }
  return index
}
