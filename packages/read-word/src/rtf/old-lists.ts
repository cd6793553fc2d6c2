/** Numbers of Word 6 and 95 in RTF (RTF 1.9.1, "Bullets and Numbering": `\pn`), for files that do not print them in `\pntext`. */
import { formatNumber } from '../shared/number-format.js'
import { cleanLine } from '../shared/text.js'

/** How a paragraph is numbered. */
export interface OldList {
  kind: 'body' | 'bullet' | 'continued' | 'level'
  /** Zero-based. */
  level: number
  format: string
  start: number
  before: string
  after: string
}

export const plainOldList = (): OldList => ({
  kind: 'body',
  level: 0,
  format: 'decimal',
  start: 1,
  before: '',
  after: ''
})

const FORMATS: Record<string, string> = {
  pndec: 'decimal',
  pncard: 'cardinalText',
  pnucltr: 'upperLetter',
  pnlcltr: 'lowerLetter',
  pnucrm: 'upperRoman',
  pnlcrm: 'lowerRoman',
  pnord: 'ordinal',
  pnordt: 'ordinalText'
}
const KINDS: Record<string, OldList['kind']> = {
  pnlvlbody: 'body',
  pnlvlblt: 'bullet',
  pnlvlcont: 'continued',
  pnlvl: 'level'
}

/** A control word inside `\pn`; others do nothing. */
export function defineOldList(list: OldList, name: string, parameter: number | null): void {
  if (Object.hasOwn(FORMATS, name)) list.format = FORMATS[name]!
  else if (Object.hasOwn(KINDS, name)) {
    list.kind = KINDS[name]!
    if (name === 'pnlvl') list.level = Math.min(Math.max((parameter ?? 1) - 1, 0), 8)
  } else if (name === 'pnstart') list.start = parameter ?? 1
}

export interface OldCounter {
  /** @param list Null for a paragraph without such a number: the next one starts afresh. */
  next(list: OldList | null): string | null
}

export function oldCounter(): OldCounter {
  let counts: number[] = []
  return {
    next(list) {
      if (list === null) {
        // Outlines go on from heading to heading.
        counts[0] = Number.NaN
        return null
      }
      if (list.kind === 'bullet' || list.kind === 'continued') return null
      const slot = list.kind === 'body' ? 0 : list.level + 1
      const before = counts[slot]
      counts = counts.slice(0, slot + 1)
      counts[slot] = before === undefined || Number.isNaN(before) ? list.start : before + 1
      return cleanLine(list.before + formatNumber(counts[slot]!, list.format) + list.after) || null
    }
  }
}
