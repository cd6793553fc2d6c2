/** Decisions that were put to a meeting. */
import type { Decision, MinutesRecord } from '@cofnod/model'

/** With their places in `record.decisions`: motions and amendments that are marked as such. */
export function motions({ decisions }: MinutesRecord): { decision: Decision; index: number }[] {
  return decisions
    .map((decision, index) => ({ decision, index }))
    .filter(({ decision: { kind } }) => kind === 'motion' || kind === 'amendment')
}

/** Evidence of less than this may well be of something else. */
export const SURE = 0.5
