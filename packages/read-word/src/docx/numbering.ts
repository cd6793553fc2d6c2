/** numbering.xml (ECMA-376 17.9): which number Word prints in front of a paragraph. */

import { formatNumber } from '../shared/number-format.js'
import { cleanLine } from '../shared/text.js'
import { attribute, child, childrenNamed, type XmlElement } from '../shared/xml.js'
import { type ParagraphProperties, readIndent } from './properties-of-text.js'
import type { Styles } from './styles.js'
import { integer, toggle, valOf } from './units.js'

interface Level {
  start: number
  format: string
  /** With %1 … %9 for the numbers of the levels (17.9.11). */
  text: string
  /** 17.9.10: one-based level whose use restarts this one, 0 never, null any above. */
  restart: number | null
  legal: boolean
  styleId: string | null
  indent: Pick<ParagraphProperties, 'left' | 'firstLine'>
}

interface AbstractNumbering {
  id: string
  levels: Map<number, Level>
  styleLink: string | null
}

interface Instance {
  abstract: AbstractNumbering
  /** Levels that this list redefines (17.9.8). */
  levels: Map<number, Level>
  /** New starts (17.9.26), used once. */
  starts: Map<number, number>
}

export interface Numbering {
  /** The level that a list gives to a paragraph style (17.9.23), null where it names none. */
  levelOfStyle(numId: string, styleIds: string[]): number | null
  indent(numId: string, level: number): Pick<ParagraphProperties, 'left' | 'firstLine'>
  /** Whether there is such a list. */
  has(numId: string): boolean
  /** A fresh set of counters: one for each story (body, each header). */
  counter(): Counter
}

export interface Counter {
  /**
   * Counts one paragraph.
   * @param level Zero-based.
   * @returns The list that the paragraph belongs to and its number as printed, null for bullets and where nothing is printed.
   */
  next(numId: string, level: number): { list: string; label: string | null }
}

const MAX_LEVEL = 8

/** @param root The part's root, null where the file has none. */
export function readNumbering(root: XmlElement | null, styles: Styles): Numbering {
  const abstracts = new Map<string, AbstractNumbering>()
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const abstract = readAbstract(element)
    abstracts.set(abstract.id, abstract)
  }
  const nums = new Map(childrenNamed(root, 'w:num').map((element) => [attribute(element, 'w:numId') ?? '', element]))
  const instances = new Map<string, Instance>()
  for (const [numId, element] of nums) {
    const abstract = followLinks(abstracts, nums, styles, valOf(element, 'w:abstractNumId'))
    if (abstract) instances.set(numId, readInstance(element, abstract))
  }
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
    counter: () => createCounter(instances, levelOf)
  }
}

/** 17.9.21, 17.9.27: a list may take its levels from the list that a numbering style names. */
function followLinks(
  abstracts: Map<string, AbstractNumbering>,
  nums: Map<string, XmlElement>,
  styles: Styles,
  id: string | null
): AbstractNumbering | null {
  let abstract = id === null ? undefined : abstracts.get(id)
  for (let hop = 0; abstract?.styleLink != null && hop < 10; hop++) {
    const style = styles.find('numbering', abstract.styleLink)
    const numId = style
      ? styles.chain(style).find((each) => each.paragraph.numId !== undefined)?.paragraph.numId
      : undefined
    const next = abstracts.get(valOf(nums.get(numId ?? '') ?? null, 'w:abstractNumId') ?? '')
    if (!next || next === abstract) break
    abstract = next
  }
  return abstract ?? null
}

function readAbstract(element: XmlElement): AbstractNumbering {
  return {
    id: attribute(element, 'w:abstractNumId') ?? '',
    levels: readLevels(childrenNamed(element, 'w:lvl')),
    styleLink: valOf(element, 'w:numStyleLink')
  }
}

function readLevels(elements: XmlElement[]): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of elements) {
    const index = integer(attribute(element, 'w:ilvl'))
    if (index !== null) levels.set(index, readLevel(element))
  }
  return levels
}

function readLevel(element: XmlElement): Level {
  return {
    // 17.9.25: 0 where no start is given.
    start: integer(valOf(element, 'w:start')) ?? 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: integer(valOf(element, 'w:lvlRestart')),
    legal: toggle(element, 'w:isLgl') ?? false,
    styleId: valOf(element, 'w:pStyle'),
    indent: readIndent(child(element, 'w:pPr'))
  }
}

function readInstance(element: XmlElement, abstract: AbstractNumbering): Instance {
  const instance: Instance = { abstract, levels: new Map(), starts: new Map() }
  for (const override of childrenNamed(element, 'w:lvlOverride')) {
    const index = integer(attribute(override, 'w:ilvl'))
    if (index === null) continue
    const level = child(override, 'w:lvl')
    if (level) instance.levels.set(index, readLevel(level))
    const start = integer(valOf(override, 'w:startOverride'))
    if (start !== null) instance.starts.set(index, start)
  }
  return instance
}

function createCounter(
  instances: Map<string, Instance>,
  levelOf: (numId: string, level: number) => Level | null
): Counter {
  /** Lists of one abstract numbering count on together. A level without a value has not been used since its restart. */
  const values = new Map<AbstractNumbering, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    next(numId, index) {
      const instance = instances.get(numId)
      const level = levelOf(numId, index)
      if (!instance || !level) return { list: numId, label: null }
      const counts = values.get(instance.abstract) ?? []
      values.set(instance.abstract, counts)

      const key = `${numId} ${index}`
      const override = started.has(key) ? undefined : instance.starts.get(index)
      started.add(key)
      const current = counts[index]
      counts[index] = override ?? (current === undefined ? level.start : current + 1)
      for (let deeper = index + 1; deeper <= MAX_LEVEL; deeper++) {
        if (restarts(levelOf(numId, deeper), index)) counts[deeper] = undefined
      }
      return { list: instance.abstract.id, label: print(level, index, counts, (at) => levelOf(numId, at)) }
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
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const source = levelAt(at)
    if (!source || at > index || source.format === 'bullet') return ''
    // A level above that was not used yet prints its start, as Word does.
    const value = counts[at] ?? source.start
    // 17.9.4: legal numbering prints every level in digits.
    return formatNumber(value, level.legal && source.format !== 'none' ? 'decimal' : source.format)
  })
  return cleanLine(text) || null
}
