/** List numbers of OpenDocument (ODF 1.3 part 3, 16.30 to 16.34; 19.880 and around): which number stands before a paragraph. */
import { formatNumber } from '../shared/number-format.js'
import { cleanLine } from '../shared/text.js'
import { attribute, childElements, type XmlElement } from '../shared/xml.js'

interface ListLevel {
  bullet: boolean
  format: string
  prefix: string
  suffix: string
  /** How many levels are printed, this one included. */
  shown: number
  start: number
  /** With %1% … for the numbers of the levels; null where prefix, levels and suffix say it all. */
  pattern: string | null
}

export type ListStyle = Map<number, ListLevel>

/** `style:num-format` (19.500) to the names of number formats. */
const FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none'
}

/** ODF 1.4 part 3, 19.501: the number of a level in a pattern such as `%1%.%2%)`. */
const PLACE = /%(\d{1,2})%/g

/** Levels by their one-based number. */
export function readListStyle(element: XmlElement): ListStyle {
  const levels: ListStyle = new Map()
  for (const level of childElements(element)) {
    const index = whole(attribute(level, 'text:level'))
    if (index === null || !/level-style/.test(level.name)) continue
    levels.set(index, {
      bullet: !/(number|outline-level-style)$/.test(level.name),
      format: FORMATS[attribute(level, 'style:num-format') ?? ''] ?? 'decimal',
      prefix: attribute(level, 'style:num-prefix') ?? '',
      suffix: attribute(level, 'style:num-suffix') ?? '',
      shown: whole(attribute(level, 'text:display-levels')) ?? 1,
      start: whole(attribute(level, 'text:start-value')) ?? 1,
      pattern: attribute(level, 'style:num-list-format') ?? attribute(level, 'loext:num-list-format')
    })
  }
  return levels
}

/** The counts of one list, continued where the document says so. */
export interface ListCounts {
  key: string
  values: (number | undefined)[]
}

/**
 * Counts one item.
 * @param level One-based.
 * @param start A start that the item itself states.
 * @returns The number as printed, null for bullets and where nothing is printed.
 */
export function countItem(style: ListStyle, counts: ListCounts, level: number, start: number | null): string | null {
  const own = style.get(level)
  const current = counts.values[level]
  counts.values.length = level
  counts.values[level] = start ?? (current === undefined ? (own?.start ?? 1) : current + 1)
  if (!own || own.bullet || own.format === 'none')
    return own && !own.bullet ? cleanLine(own.prefix + own.suffix) || null : null
  const numberAt = (at: number): string => {
    const source = style.get(at)
    if (!source || source.bullet || source.format === 'none') return ''
    return formatNumber(counts.values[at] ?? source.start, source.format)
  }
  if (own.pattern !== null)
    return cleanLine(own.pattern.replace(PLACE, (_, at: string) => numberAt(Number(at)))) || null
  const numbers: string[] = []
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const number = numberAt(at)
    if (number !== '') numbers.push(number)
  }
  return cleanLine(own.prefix + numbers.join('.') + own.suffix) || null
}

export function whole(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null
}
