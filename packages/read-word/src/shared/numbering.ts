/** Automatic numbers of Word, in .docx (ECMA-376 17.9) and .doc ([MS-DOC] 2.4.6.3) alike: lists, levels and counting. */
import { formatNumber } from './number-format.js'
import { cleanLine } from './text.js'

/** What stands around a number is short; each paragraph of a list repeats it. */
const MAX_TEXT = 200

/** Where a list level puts its paragraphs, in points. */
export interface LevelIndent {
  left?: number | undefined
  firstLine?: number | undefined
}

export interface Level {
  start: number
  format: string
  /** With %1 … %9 for the numbers of the levels (17.9.11). */
  text: string
  /** 17.9.10: one-based level whose use restarts this one, 0 never, null any above. */
  restart: number | null
  legal: boolean
  styleId: string | null
  indent: LevelIndent
  /** The number is formatted as hidden: it counts and is not printed. */
  hidden?: boolean
  /** The number is formatted in capitals, or expressly not. */
  caps?: boolean | undefined
}

export interface AbstractNumbering {
  id: string
  levels: Map<number, Level>
  styleLink: string | null
}

export interface Instance {
  abstract: AbstractNumbering
  /** Levels that this list redefines (17.9.8). */
  levels: Map<number, Level>
  /** New starts (17.9.26), used once. */
  starts: Map<number, number>
}

export interface Numbering {
  /** The level that a list gives to a paragraph style (17.9.23), null where it names none. */
  levelOfStyle(numId: string, styleIds: string[]): number | null
  indent(numId: string, level: number): LevelIndent
  /** Whether the level prints a bullet: neither a number nor nothing at all. */
  isBulleted(numId: string, level: number): boolean
  /** Whether there is such a list. */
  has(numId: string): boolean
  /** A fresh set of counters: one for each story (body, each header). */
  counter(): Counter
}

export interface Counter {
  /**
   * Counts one paragraph.
   * @param level Zero-based.
   * @param options `value`: the number itself, where the document says it outright. `caps`: the paragraph's mark is in capitals, which its number takes over.
   * @returns The list that the paragraph belongs to and its number as printed, null for bullets and where nothing is printed.
   */
  next(
    numId: string,
    level: number,
    options?: { value?: number | undefined; caps?: boolean }
  ): { list: string; label: string | null }
}

export const MAX_LEVEL = 8

/** @param instances Lists by the id that paragraphs name. */
export function createNumbering(instances: Map<string, Instance>): Numbering {
  const levelOf = (numId: string, level: number) => {
    const instance = instances.get(numId)
    return instance?.levels.get(level) ?? instance?.abstract.levels.get(level) ?? null
  }
  return {
    has: (numId) => instances.has(numId),
    levelOfStyle(numId, styleIds) {
      for (const styleId of styleIds) {
        for (let level = 0; level <= MAX_LEVEL; level++) if (levelOf(numId, level)?.styleId === styleId) return level
      }
      return null
    },
    indent: (numId, level) => levelOf(numId, level)?.indent ?? {},
    isBulleted(numId, level) {
      const found = levelOf(numId, level)
      return found?.format === 'bullet' && !found.hidden && found.text.trim() !== ''
    },
    counter: () => createCounter(instances, levelOf)
  }
}

function createCounter(
  instances: Map<string, Instance>,
  levelOf: (numId: string, level: number) => Level | null
): Counter {
  /** Lists of one abstract numbering count on together. A level without a value has not been used since its restart. */
  const values = new Map<AbstractNumbering, (number | undefined)[]>()
  const started = new Set<string>()
  /** The start that a list gives to a level, the first time. */
  const takeStart = (numId: string, instance: Instance, index: number): number | undefined => {
    const key = `${numId} ${index}`
    if (started.has(key)) return undefined
    started.add(key)
    return instance.starts.get(index)
  }
  return {
    next(numId, index, { value, caps = false } = {}) {
      const instance = instances.get(numId)
      const level = levelOf(numId, index)
      if (!instance || !level) return { list: numId, label: null }
      const counts = values.get(instance.abstract) ?? []
      values.set(instance.abstract, counts)

      // A level above that was not used yet counts as used once: "1.1" first, and the next of the level above is "2.".
      for (let upper = 0; upper < index; upper++) {
        const above = levelOf(numId, upper)
        if (above) counts[upper] ??= takeStart(numId, instance, upper) ?? above.start
      }
      const override = value ?? takeStart(numId, instance, index)
      const current = counts[index]
      counts[index] = override ?? (current === undefined ? level.start : current + 1)
      for (let deeper = index + 1; deeper <= MAX_LEVEL; deeper++) {
        if (restarts(levelOf(numId, deeper), index)) counts[deeper] = undefined
      }
      const label = level.hidden ? null : print(level, index, counts, (at) => levelOf(numId, at))
      return { list: instance.abstract.id, label: (level.caps ?? caps) ? (label?.toUpperCase() ?? null) : label }
    }
  }
}

/** Whether use of the zero-based level `used` restarts a deeper level. */
function restarts(level: Level | null, used: number): boolean {
  if (!level || level.restart === null) return true
  return level.restart > 0 && used <= level.restart - 1
}

function print(
  level: Level,
  index: number,
  counts: (number | undefined)[],
  levelAt: (index: number) => Level | null
): string | null {
  if (level.format === 'bullet') return null
  const text = level.text.slice(0, MAX_TEXT).replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const source = levelAt(at)
    if (!source || at > index || source.format === 'bullet') return ''
    const value = counts[at] ?? source.start
    // 17.9.4: legal numbering prints every level in digits.
    return formatNumber(value, level.legal && source.format !== 'none' ? 'decimal' : source.format)
  })
  return cleanLine(text) || null
}
