/** The two halves of a bilingual document. */
import type { Line, Lines } from '../lines.js'
import type { RuleContext } from '../rule.js'

export interface Half {
  tag: string
  lines: Line[]
}

export interface Halves {
  /** The language used more first. */
  pair: readonly [Half, Half]
  /** Headings, names and other lines that are too short to tell: what they say counts for both. */
  neutral: Line[]
}

/** Each half has at least this many characters, and this share of what is in either language. */
const LEAST = 200
const LEAST_SHARE = 0.3

/**
 * The lines of each of the document's two languages; null where it is not bilingual throughout.
 */
export function halvesOf({ record, lines }: Pick<RuleContext, 'record' | 'lines'>): Halves | null {
  if (record.languages.length !== 2) return null
  const [one, two] = record.languages.map((tag): Half => ({ tag, lines: [] })) as [Half, Half]
  const neutral = sort(lines, one, two)
  const [a, b] = [sizeOf(one), sizeOf(two)]
  if (Math.min(a, b) < LEAST || Math.min(a, b) / (a + b) < LEAST_SHARE) return null
  return { pair: a >= b ? [one, two] : [two, one], neutral }
}

/** @returns The lines of neither. */
function sort(lines: Lines, one: Half, two: Half): Line[] {
  const neutral: Line[] = []
  for (const line of lines.all) {
    const tag = lines.language(line)
    const half = tag === one.tag ? one.lines : tag === two.tag ? two.lines : neutral
    half.push(line)
  }
  return neutral
}

const sizeOf = ({ lines }: Half) => lines.reduce((sum, { text }) => sum + text.length, 0)

export interface Told<T> {
  value: T
  /** Body offsets of its first place. */
  start: number
  end: number
}

/** What one half tells and the other does not, in either direction; null where they share too little to be one text twice. */
export function onlyInOne<T>(
  { pair: halves, neutral }: Halves,
  find: (line: Line) => Told<T>[],
  key: (value: T) => string
): { told: Told<T>; missingIn: string }[] | null {
  const [a, b] = halves.map(({ lines }) => {
    const found = new Map<string, Told<T>>()
    for (const told of lines.flatMap(find)) if (!found.has(key(told.value))) found.set(key(told.value), told)
    return found
  }) as [Map<string, Told<T>>, Map<string, Told<T>>]
  const both = new Set(neutral.flatMap(find).map(({ value }) => key(value)))
  const shared = [...a.keys()].filter((entry) => b.has(entry)).length
  if (shared === 0 || shared < Math.min(a.size, b.size) / 2) return null
  const missing = (from: Map<string, Told<T>>, to: Map<string, Told<T>>, tag: string) =>
    [...from].filter(([entry]) => !to.has(entry) && !both.has(entry)).map(([, told]) => ({ told, missingIn: tag }))
  return [...missing(a, b, halves[1].tag), ...missing(b, a, halves[0].tag)]
}

const NAMES: Record<string, string> = { en: 'English', cy: 'Welsh' }
export const languageName = (tag: string) => NAMES[tag] ?? tag
