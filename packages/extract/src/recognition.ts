/** How sure the words themselves are, where they were recognised from a picture. */
import type { DocumentTree, Span } from '@cofnod/model'

/** Below this, the words under a value are as likely another one's. */
const DOUBTFUL = 0.5
/** Of longer passages (a decision, a paragraph) one doubtful word is not the whole: their mean counts. UTF-16 units. */
const PASSAGE = 120

export interface WordTrust {
  /** What a value's probability is multiplied by: the least confidence of the words under it; 1 where all were printed. */
  of(spans: readonly Span[]): number
  /** Whether so little is known of the words that the value should be looked at. */
  isDoubtful(spans: readonly Span[]): boolean
}

const CERTAIN: WordTrust = { of: () => 1, isDoubtful: () => false }

export function wordTrust({ data: { runs } }: DocumentTree): WordTrust {
  if (!runs.some(({ confidence }) => confidence < 1)) return CERTAIN
  const sorted = [...runs].sort((a, b) => a.start - b.start)
  const ofSpan = ({ stream, start, end }: Span): number => {
    if (stream !== 'body') return 1
    let least = 1
    let sum = 0
    let letters = 0
    for (let at = firstAfter(sorted, start); at < sorted.length && sorted[at]!.start < end; at++) {
      const run = sorted[at]!
      const length = Math.min(end, run.end) - Math.max(start, run.start)
      least = Math.min(least, run.confidence)
      sum += run.confidence * length
      letters += length
    }
    return end - start > PASSAGE && letters > 0 ? sum / letters : least
  }
  const of = (spans: readonly Span[]) => spans.reduce((least, span) => Math.min(least, ofSpan(span)), 1)
  return { of, isDoubtful: (spans) => of(spans) < DOUBTFUL }
}

/** Index of the first run that ends after `offset`. Runs are sorted and do not overlap. */
function firstAfter(runs: readonly { end: number }[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
