/** Several readings of one field; the one place where they are weighed against each other. */
import type { Found } from '../found.js'

/** Readings of a field with the same value strengthen each other by this share of the remaining doubt. */
const AGREEMENT = 0.4

/**
 * The most probable reading: equal values are taken together, then the highest confidence wins, then the earlier place.
 * Null where there is none.
 */
export function choose<T>(readings: Found<T>[]): Found<T> | null {
  const groups = new Map<string, Found<T>[]>()
  for (const reading of readings) {
    const key = JSON.stringify(reading.value)
    const group = groups.get(key)
    if (group) group.push(reading)
    else groups.set(key, [reading])
  }
  let best: Found<T> | null = null
  let bestConfidence = 0
  for (const group of groups.values()) {
    const strongest = group.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const doubt = group.slice(1).reduce((rest) => rest * (1 - AGREEMENT), 1 - strongest.confidence)
    if (1 - doubt > bestConfidence + 1e-9) {
      best = strongest
      bestConfidence = 1 - doubt
    }
  }
  return best
}
