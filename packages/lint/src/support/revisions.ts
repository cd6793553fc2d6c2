/** What Word keeps beside the text. */
import type { Revision } from '@cofnod/model'
import type { Problem, RuleContext } from '../rule.js'
import { short } from './quote.js'

/** One problem for all revisions of these kinds, placed at the first. `names`: with their verb, one and many. */
export function* revisionProblem(
  { tree, span }: Pick<RuleContext, 'tree' | 'span'>,
  kinds: readonly Revision['kind'][],
  names: readonly [string, string]
): Iterable<Problem> {
  const found = tree.data.revisions.filter(({ kind, text }) => kinds.includes(kind) && text.trim() !== '')
  const [first] = found
  if (first === undefined) return
  const what =
    kinds.length > 1
      ? `, the first ${first.kind === 'insertion' ? 'an insertion' : 'a deletion'}`
      : found.length > 1
        ? ', the first'
        : ''
  yield {
    message: `${found.length} ${names[found.length === 1 ? 0 : 1]} left in the file${what}: "${short(first.text)}"`,
    spans: first.at === null ? [] : [span(first.at, first.at + (first.kind === 'insertion' ? first.text.length : 0))]
  }
}
