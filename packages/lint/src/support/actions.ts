/** Actions that rules ask something of. */
import { looksLikeBody } from '@cofnod/language'
import type { Action } from '@cofnod/model'
import type { RuleContext } from '../rule.js'
import { SURE } from './motions.js'

export interface OpenAction {
  action: Action
  pointer: string
}

/** Actions of this meeting that are marked as such and still to be done; what is only told in passing is left out. */
export function openActions({ record, confidenceOf }: Pick<RuleContext, 'record' | 'confidenceOf'>): OpenAction[] {
  return record.actions
    .map((action, index) => ({ action, pointer: `/actions/${index}` }))
    .filter(
      ({ action: { explicit, status, carriedOver, text }, pointer }) =>
        explicit &&
        looksLikeBody(text) < 0.5 &&
        !/^(?:\[|\p{L}+ \d+:)/u.test(text) &&
        status !== 'closed' &&
        !carriedOver &&
        (confidenceOf(pointer) ?? 0) >= SURE
    )
}
