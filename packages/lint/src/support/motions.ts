/** Decisions that were put to a meeting. */
import type { Decision, MinutesRecord } from '@cofnod/model'
import type { RuleContext } from '../rule.js'
import { says } from '../words/index.js'

/** With their places in `record.decisions`: motions and amendments that are marked as such. */
export function motions({ decisions }: MinutesRecord): { decision: Decision; index: number }[] {
  return decisions
    .map((decision, index) => ({ decision, index }))
    .filter(({ decision: { kind } }) => kind === 'motion' || kind === 'amendment')
}

/** Evidence of less than this may well be of something else. */
export const SURE = 0.5

/** How many lines a motion may be told in: mover, seconder and outcome often stand on lines of their own. */
const TOLD_IN = 4

/** The line in which a decision stands and those after it, as one text; '' where it has no place. */
export function toldIn(pointer: string, { spansOf, lines }: Pick<RuleContext, 'spansOf' | 'lines'>): string {
  const place = spansOf(pointer)[0]
  if (place?.stream !== 'body') return ''
  const from = lines.number(lines.at(place.start)) - 1
  const near = lines.all.slice(Math.max(0, from - 1), from + TOLD_IN)
  return near.map(({ text }) => text.slice(0, 1_500)).join('\n')
}

/** Its words speak of a motion, not only of a vote or of names put forward. */
export function speaksOfMotion({ text }: Decision, { languages }: Pick<RuleContext, 'languages'>): boolean {
  return says(text, 'motion', languages) || says(text, 'seconded', languages)
}
