/** Which of the known patterns a text could match: one walk over its letters instead of one run of every pattern. */
import { foldLetter, requiredLiterals } from './required-literals.js'

interface Node {
  /** By UTF-16 unit. */
  next: Map<number, Node>
  /** Patterns that need the literal that ends here. */
  patterns: number[]
}

/** By the first two units together, which no literal is shorter than: at most places of a text nothing begins. */
const roots = new Map<number, Node>()
/** Number of each pattern that has literals; one without is not listed and always run. */
const numbers = new WeakMap<readonly RegExp[], readonly (number | null)[]>()
let count = 0

/** Patterns by their place in the list: a number to ask {@link candidatesIn} for, null where the pattern must be run. */
export function numbersOf(patterns: readonly RegExp[]): readonly (number | null)[] {
  const known = numbers.get(patterns)
  if (known) return known
  const made = patterns.map(register)
  numbers.set(patterns, made)
  return made
}

const registered = new WeakMap<RegExp, { number: number | null }>()

function register(pattern: RegExp): number | null {
  const known = registered.get(pattern)
  if (known) return known.number
  const literals = requiredLiterals(pattern)
  const number = literals === null ? null : count++
  registered.set(pattern, { number })
  if (number !== null) for (const literal of literals ?? []) insert(literal, number)
  return number
}

function insert(literal: string, number: number): void {
  let node = childOf(roots, pairAt(literal, 0))
  for (let at = 2; at < literal.length; at += 1) node = childOf(node.next, literal.charCodeAt(at))
  node.patterns.push(number)
}

function childOf(children: Map<number, Node>, key: number): Node {
  const known = children.get(key)
  if (known) return known
  const made: Node = { next: new Map(), patterns: [] }
  children.set(key, made)
  return made
}

const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1)

/** One step after the other asks about the same lines. Emptied when full, so that memory stays bounded (about 4 MB). */
const MOST_TEXTS = 2_000
/** A long text isn't kept; it is walked again, which is still cheaper than to run patterns over it. */
const LONGEST_KEPT = 1_000
const answers = new Map<string, { known: number; live: Uint8Array }>()

/** `live[number]` is 1 where the text holds a literal of that pattern. */
export function candidatesIn(text: string): Uint8Array {
  const answer = answers.get(text)
  // Patterns that were registered since then are not in an old answer.
  if (answer && answer.known === count) return answer.live
  const live = walk(text)
  if (text.length <= LONGEST_KEPT) {
    if (answers.size >= MOST_TEXTS) answers.clear()
    answers.set(text, { known: count, live })
  }
  return live
}

function walk(text: string): Uint8Array {
  const live = new Uint8Array(count)
  const folded = foldLetter(text).replaceAll('ſ', 's')
  for (let start = 0; start + 1 < folded.length; start += 1) {
    let node = roots.get(pairAt(folded, start))
    for (let at = start + 2; node !== undefined; at += 1) {
      for (const number of node.patterns) live[number] = 1
      node = at < folded.length ? node.next.get(folded.charCodeAt(at)) : undefined
    }
  }
  return live
}
