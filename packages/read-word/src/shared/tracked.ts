/** Tracked changes in every format here: which of them are out of the version that is read. */
import type { TrackedChanges } from '@cofnod/model'

export const DEFAULT_TRACKED_CHANGES: TrackedChanges = 'accept'

/** The kind of change whose words are not in the text. */
export function goneKind(mode: TrackedChanges = DEFAULT_TRACKED_CHANGES): 'deletion' | 'insertion' {
  return mode === 'accept' ? 'deletion' : 'insertion'
}
