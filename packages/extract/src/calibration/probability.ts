/** From a rule's own score to a probability that was measured. */
import { CURVES, type Curve } from './table.js'

/** Values that no gold tells of borrow the curve of what they are read together with. */
const BORROWED: Record<string, string> = {
  'agendaItems/text': 'agendaItems/title',
  'agendaItems/presenters': 'attendees/name',
  'attendees/abbreviation': 'attendees/organization',
  'attendees/arrived': 'attendees/presence',
  'attendees/left': 'attendees/presence',
  'attendees/honorificPrefix': 'attendees/name',
  'attendees/honorificSuffix': 'attendees/name',
  'attendees/initials': 'attendees/name',
  'attendees/substituteFor': 'attendees/name',
  'actions/number': 'actions/text',
  'recommendations/number': 'recommendations/text',
  'recommendations/status': 'recommendations/text'
}

/** Scores and probabilities of 0 and 1 have no logit: nothing is certain. */
const EDGE = 0.005

/**
 * The field of a value's path in the record: list and property, without indices, or "meeting" and the property.
 * `['attendees', 3, 'name']` → "attendees/name"; `['decisions', 0, 'mover', 'name']` → "decisions/mover".
 */
export function fieldOf(path: readonly (string | number)[]): string {
  const [list, property] = path.filter((step) => typeof step === 'string')
  return property === undefined ? `${list}` : `${list}/${property}`
}

/**
 * The share of values that were right where this field was read by this rule with such a score, between 0 and 1: a
 * logistic curve (Platt 1999) a field, moved by what is known of the rule. A rule that was never measured has its
 * field's curve, a field that was never measured the curve over all.
 */
export function probability(field: string, rule: string, score: number): number {
  return probabilityBy(CURVES, field, rule, score)
}

/** {@link probability} by these curves, which have one for "*". */
export function probabilityBy(curves: Record<string, Curve>, field: string, rule: string, score: number): number {
  const curve: Curve = curves[field] ?? curves[BORROWED[field] ?? ''] ?? curves['*']!
  const logit = curve.at + curve.slope * logitOf(score) + (curve.rules[rule] ?? 0)
  return bound(1 / (1 + Math.exp(-logit)))
}

const bound = (value: number) => Math.min(1 - EDGE, Math.max(EDGE, value))

/** Natural logarithm of the odds. */
export function logitOf(score: number): number {
  const bounded = bound(score)
  return Math.log(bounded / (1 - bounded))
}
