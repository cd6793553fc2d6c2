/** Answers kept: the same names and labels are asked about by one rule after the other. */

/** Longer texts are rarely asked about twice. UTF-16 units. */
const LONGEST = 160
/** Kept for a list of languages; emptied when full, so that memory stays bounded over any number of documents. */
const MOST = 4_000
/** Stands for "no languages given". */
const ALL = {}

/**
 * `compute` with its last answers kept, by text and by the identity of the second argument. `compute` must depend on
 * nothing else, and nobody may change what it returns.
 */
export function remember<Context extends [] | [context: object] | [context?: object], Result>(
  compute: (text: string, ...context: Context) => Result
): (text: string, ...context: Context) => Result {
  const answers = new WeakMap<object, Map<string, Result>>()
  return (text, ...context) => {
    if (text.length > LONGEST) return compute(text, ...context)
    const key = context[0] ?? ALL
    let known = answers.get(key)
    if (known === undefined) {
      known = new Map()
      answers.set(key, known)
    }
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const fresh = compute(text, ...context)
    if (known.size >= MOST) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
