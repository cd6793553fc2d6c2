/** Tracked changes in every format here: which of them are out of the version that is read. */
import type { Revision, TrackedChanges } from '@cofnod/model'
import { type Block, isBlank } from '../flow/blocks.js'

export const DEFAULT_TRACKED_CHANGES: TrackedChanges = 'accept'

/** The kind of change whose words are not in the text. */
export function goneKind(mode: TrackedChanges = DEFAULT_TRACKED_CHANGES): 'deletion' | 'insertion' {
  return mode === 'accept' ? 'deletion' : 'insertion'
}

/** Looks of words that tell of changes and hiding. */
export interface ChangeFlags {
  deleted?: boolean | undefined
  inserted?: boolean | undefined
  hidden?: boolean | undefined
}

/**
 * What becomes of words, or of the end of a paragraph: the kind of revision that keeps them, and whether they are out of
 * the text. Words that were inserted and deleted again are in neither version.
 */
export function fateOf(
  flags: ChangeFlags,
  mode: TrackedChanges | undefined
): { kind: Revision['kind'] | null; out: boolean } {
  const gone = goneKind(mode)
  if (gone === 'deletion' ? flags.deleted : flags.inserted) return { kind: gone, out: true }
  if (flags.hidden) return { kind: 'hidden', out: true }
  return { kind: flags.deleted ? 'deletion' : flags.inserted ? 'insertion' : null, out: false }
}

/** Whether cells of a row held nothing but what a change took out: then the row itself is gone. */
export function rowIsGone(cells: Block[][], mode: TrackedChanges | undefined): boolean {
  const gone = goneKind(mode)
  const marked = (block: Block): boolean =>
    block.kind === 'table'
      ? block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(marked)))
      : block.pieces.some((piece) => piece.kind === 'mark' && piece.revision.kind === gone)
  return cells.every((blocks) => blocks.every(isBlank)) && cells.some((blocks) => blocks.some(marked))
}
