/** Run and paragraph properties (ECMA-376 17.3.1, 17.3.2): the few that tell what a reader sees. */
import type { BlockStyle } from '@cofnod/model'
import { attribute, child, type XmlElement } from '../shared/xml.js'
import { halfPoints, integer, toggle, twips, valOf } from './units.js'

/** What one `w:rPr` says; undefined where it says nothing. Size in points. */
export interface RunProperties {
  bold?: boolean | undefined
  italic?: boolean | undefined
  caps?: boolean | undefined
  vanish?: boolean | undefined
  underline?: boolean | undefined
  size?: number | undefined
  font?: string | undefined
}

/** What one `w:pPr` says; undefined where it says nothing. Lengths in points. */
export interface ParagraphProperties {
  /** 0 to 8, 9 for body text. */
  outline?: number | undefined
  align?: BlockStyle['align'] | undefined
  left?: number | undefined
  /** First line against `left`, negative where it hangs. */
  firstLine?: number | undefined
  before?: number | undefined
  after?: number | undefined
  numId?: string | undefined
  level?: number | undefined
}

export function readRunProperties(element: XmlElement | null): RunProperties {
  if (!element) return {}
  const underline = child(element, 'w:u')
  const fonts = child(element, 'w:rFonts')
  return {
    bold: toggle(element, 'w:b'),
    italic: toggle(element, 'w:i'),
    caps: toggle(element, 'w:caps'),
    vanish: toggle(element, 'w:vanish'),
    // 17.3.2.40: without a kind of line there is none (a colour alone says nothing).
    underline: underline ? (attribute(underline, 'w:val') ?? 'none') !== 'none' : undefined,
    size: halfPoints(valOf(element, 'w:sz')) ?? undefined,
    font: attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi') ?? undefined
  }
}

/** 17.18.44, transitional and strict names. */
const ALIGN: Record<string, BlockStyle['align']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify'
}

export function readParagraphProperties(element: XmlElement | null): ParagraphProperties {
  if (!element) return {}
  const spacing = child(element, 'w:spacing')
  const numbering = child(element, 'w:numPr')
  return {
    ...readIndent(element),
    outline: integer(valOf(element, 'w:outlineLvl')) ?? undefined,
    align: ALIGN[valOf(element, 'w:jc') ?? ''],
    before: twips(attribute(spacing, 'w:before')) ?? undefined,
    after: twips(attribute(spacing, 'w:after')) ?? undefined,
    numId: valOf(numbering, 'w:numId') ?? undefined,
    level: integer(valOf(numbering, 'w:ilvl')) ?? undefined
  }
}

/** `w:ind` (17.3.1.12): hanging wins over firstLine. */
export function readIndent(element: XmlElement | null): Pick<ParagraphProperties, 'left' | 'firstLine'> {
  const indent = child(element, 'w:ind')
  const hanging = twips(attribute(indent, 'w:hanging'))
  const first = twips(attribute(indent, 'w:firstLine'))
  return {
    left: twips(attribute(indent, 'w:left') ?? attribute(indent, 'w:start')) ?? undefined,
    firstLine: hanging !== null ? -hanging : (first ?? undefined)
  }
}

/** `over` laid on `under`, property by property. */
export function overlay<T extends object>(under: T, over: T): T {
  const result = { ...under }
  for (const key in over) if (over[key] !== undefined) result[key] = over[key]
  return result
}
