/** Styles of an OpenDocument text (ODF 1.3 part 3, clauses 16 and 20): what a paragraph and its words look like. */
import type { BlockStyle } from '@cofnod/model'
import { attribute, child, childElements, childrenNamed, type XmlElement } from '../shared/xml.js'
import { toPoints } from './lengths.js'

/** Undefined where a style says nothing. Lengths in points. */
export interface OdtLooks {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  caps?: boolean
  hidden?: boolean
  size?: number
  /** Of the parent's size, 1 for the same. */
  sizeFactor?: number
  font?: string
  align?: BlockStyle['align']
  left?: number
  firstLine?: number
  before?: number
  after?: number
}

interface OdtStyle {
  parent: string | null
  /** Name for people; null for automatic styles. */
  shown: string | null
  looks: OdtLooks
  listStyle: string | null
}

export interface OdtStyles {
  /** Looks through the chain of parents, the family's default beneath. */
  looks(family: 'paragraph' | 'text', name: string | null): OdtLooks
  /** Name of the nearest style that has one for people. */
  shownName(name: string | null): string | null
  /** List style that a paragraph style brings. */
  listStyle(name: string | null): string | null
}

const MAX_CHAIN = 50

/** @param roots `office:automatic-styles` and `office:styles` elements; earlier ones win. */
export function readStyles(roots: (XmlElement | null)[]): OdtStyles {
  const byKey = new Map<string, OdtStyle>()
  const defaults = new Map<string, OdtLooks>()
  for (const root of roots) {
    for (const element of childElements(root)) {
      const family = attribute(element, 'style:family') ?? ''
      if (element.name === 'style:default-style') defaults.set(family, readLooks(element))
      if (element.name !== 'style:style') continue
      const name = attribute(element, 'style:name') ?? ''
      const key = `${family} ${name}`
      if (!byKey.has(key)) byKey.set(key, readStyle(element, name, root?.name === 'office:automatic-styles'))
    }
  }
  const chain = (family: string, name: string | null): OdtStyle[] => {
    const styles: OdtStyle[] = []
    let next = name === null ? undefined : byKey.get(`${family} ${name}`)
    while (next && styles.length < MAX_CHAIN && !styles.includes(next)) {
      styles.push(next)
      next = next.parent === null ? undefined : byKey.get(`${family} ${next.parent}`)
    }
    return styles
  }
  const cache = new Map<string, OdtLooks>()
  return {
    looks(family, name) {
      const key = `${family} ${name ?? ''}`
      let looks = cache.get(key)
      if (!looks) {
        const base = family === 'paragraph' ? (defaults.get('paragraph') ?? {}) : {}
        looks = chain(family, name).reduceRight((sum, style) => layLooks(sum, style.looks), base)
        cache.set(key, looks)
      }
      return looks
    },
    shownName: (name) => chain('paragraph', name).find((style) => style.shown !== null)?.shown ?? null,
    listStyle: (name) => chain('paragraph', name).find((style) => style.listStyle !== null)?.listStyle ?? null
  }
}

/** `over` laid on `under`; sizes in percent become points. */
export function layLooks(under: OdtLooks, over: OdtLooks): OdtLooks {
  const sum: OdtLooks = { ...under, ...over }
  if (over.sizeFactor !== undefined && over.size === undefined) {
    if (under.size !== undefined) {
      sum.size = under.size * over.sizeFactor
      delete sum.sizeFactor
    } else sum.sizeFactor = (under.sizeFactor ?? 1) * over.sizeFactor
  }
  return sum
}

function readStyle(element: XmlElement, name: string, automatic: boolean): OdtStyle {
  return {
    parent: attribute(element, 'style:parent-style-name'),
    // Names for people may hold any character; in identifiers it is written as its code (ODF 1.3 part 3, 19.498).
    shown: automatic ? null : (attribute(element, 'style:display-name') ?? decodeName(name)),
    looks: readLooks(element),
    // An empty name takes the list away.
    listStyle: attribute(element, 'style:list-style-name')
  }
}

function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const ALIGN: Record<string, BlockStyle['align']> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify'
}

function readLooks(element: XmlElement): OdtLooks {
  const looks: OdtLooks = {}
  const text = child(element, 'style:text-properties')
  const of = (name: string) => attribute(text, name)
  const weight = of('fo:font-weight')
  if (weight !== null) looks.bold = weight === 'bold' || Number(weight) >= 600
  const slant = of('fo:font-style')
  if (slant !== null) looks.italic = slant !== 'normal'
  const line = of('style:text-underline-style') ?? of('style:text-underline')
  if (line !== null) looks.underline = line !== 'none'
  const transform = of('fo:text-transform')
  if (transform !== null) looks.caps = transform === 'uppercase'
  const display = of('text:display')
  if (display !== null) looks.hidden = display === 'none'
  const size = of('fo:font-size')
  const points = toPoints(size)
  if (points !== null) looks.size = points
  else if (size?.endsWith('%')) looks.sizeFactor = Number.parseFloat(size) / 100
  const font = of('style:font-name') ?? of('fo:font-family')
  if (font !== null) looks.font = font
  readParagraphLooks(child(element, 'style:paragraph-properties'), looks)
  return looks
}

const LENGTHS = [
  ['left', 'fo:margin-left'],
  ['firstLine', 'fo:text-indent'],
  ['before', 'fo:margin-top'],
  ['after', 'fo:margin-bottom']
] as const

function readParagraphLooks(paragraph: XmlElement | null, looks: OdtLooks): void {
  for (const [key, name] of LENGTHS) {
    const points = toPoints(attribute(paragraph, name))
    if (points !== null) looks[key] = points
  }
  const align = ALIGN[attribute(paragraph, 'fo:text-align') ?? '']
  if (align) looks.align = align
}

/** All `text:list-style` elements by name, and `text:outline-style` under the name ''. */
export function listStyleElements(roots: (XmlElement | null)[]): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  for (const root of roots) {
    for (const element of childrenNamed(root, 'text:list-style')) {
      const name = attribute(element, 'style:name') ?? ''
      if (!found.has(name)) found.set(name, element)
    }
    const outline = child(root, 'text:outline-style')
    if (outline && !found.has('')) found.set('', outline)
  }
  return found
}
