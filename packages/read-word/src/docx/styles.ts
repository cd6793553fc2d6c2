/** styles.xml (ECMA-376 17.7): what a paragraph and its runs look like through their styles. */
import { attribute, child, childrenNamed, type XmlElement } from '../shared/xml.js'
import {
  overlay,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties
} from './properties-of-text.js'
import { valOf } from './units.js'

export interface Style {
  id: string
  /** Its name in English where the style is built in, as Word shows it ("Heading 1"). */
  name: string
  type: string
  basedOn: string | null
  run: RunProperties
  paragraph: ParagraphProperties
  /** Table styles: what the first row looks like. */
  firstRow: RunProperties
}

export interface Styles {
  /** The style, or the default one of its type where `id` is null or unknown. */
  find(type: StyleType, id: string | null): Style | null
  /** The style and those it is based on, nearest first. */
  chain(style: Style | null): Style[]
  /** Properties through the chain, document defaults beneath for paragraph styles. */
  run(style: Style | null): RunProperties
  paragraph(style: Style | null): ParagraphProperties
  defaults: { run: RunProperties; paragraph: ParagraphProperties }
}
export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering'

/** Longer chains are loops in practice. */
const MAX_CHAIN = 50

/** @param root The part's root, null where the file has none. */
export function readStyles(root: XmlElement | null): Styles {
  const byId = new Map<string, Style>()
  const defaultOf = new Map<string, Style>()
  for (const element of childrenNamed(root, 'w:style')) {
    const style = readStyle(element)
    byId.set(`${style.type} ${style.id}`, style)
    if (/^(1|true|on)$/.test(attribute(element, 'w:default') ?? '')) defaultOf.set(style.type, style)
  }
  const docDefaults = child(root, 'w:docDefaults')
  const defaults = {
    run: readRunProperties(child(child(docDefaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: readParagraphProperties(child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'))
  }
  // 17.3.2.38: without any size the letters are 10 points high.
  defaults.run.size ??= 10

  const chain = (style: Style | null): Style[] => {
    const styles: Style[] = []
    let next = style
    while (next && styles.length < MAX_CHAIN && !styles.includes(next)) {
      styles.push(next)
      next = next.basedOn === null ? null : (byId.get(`${next.type} ${next.basedOn}`) ?? null)
    }
    return styles
  }
  const runs = new Map<Style, RunProperties>()
  const paragraphs = new Map<Style, ParagraphProperties>()
  return {
    defaults,
    chain,
    find: (type, id) => (id === null ? undefined : byId.get(`${type} ${id}`)) ?? defaultOf.get(type) ?? null,
    run: (style) =>
      style ? cached(runs, style, () => chain(style).reduceRight((sum, each) => overlay(sum, each.run), {})) : {},
    paragraph: (style) =>
      style
        ? cached(paragraphs, style, () =>
            chain(style).reduceRight((sum, each) => overlay(sum, each.paragraph), defaults.paragraph)
          )
        : defaults.paragraph
  }
}

function cached<T>(cache: Map<Style, T>, style: Style, make: () => T): T {
  let value = cache.get(style)
  if (value === undefined) {
    value = make()
    cache.set(style, value)
  }
  return value
}

function readStyle(element: XmlElement): Style {
  const id = attribute(element, 'w:styleId') ?? ''
  const firstRow = childrenNamed(element, 'w:tblStylePr').find((part) => attribute(part, 'w:type') === 'firstRow')
  return {
    id,
    name: shownName(valOf(element, 'w:name') ?? id),
    type: attribute(element, 'w:type') ?? 'paragraph',
    basedOn: valOf(element, 'w:basedOn'),
    run: readRunProperties(child(element, 'w:rPr')),
    paragraph: readParagraphProperties(child(element, 'w:pPr')),
    firstRow: readRunProperties(child(firstRow ?? null, 'w:rPr'))
  }
}

/** Built-in names are stored in lower case ("heading 1", "toc 2") and shown in title case. */
function shownName(name: string): string {
  if (/^toc \d$/i.test(name)) return name.toUpperCase()
  return name.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** Deepest heading that mdast knows. */
const MAX_DEPTH = 6

/**
 * Heading depth by outline level, then by the built-in names that Word stores in English in every language.
 * @param direct The paragraph's own `w:outlineLvl`.
 */
export function headingDepth(styles: Style[], direct: number | undefined): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const outline = direct ?? styles.find((style) => style.paragraph.outline !== undefined)?.paragraph.outline
  if (outline !== undefined) return outline < 9 ? toDepth(outline + 1) : null
  for (const { name, id } of styles) {
    const number = /^heading ?([1-9])$/i.exec(name) ?? /^heading([1-9])$/i.exec(id)
    if (number) return toDepth(Number(number[1]))
    if (/^title$/i.test(name)) return 1
  }
  return null
}

const toDepth = (level: number) => Math.min(Math.max(level, 1), MAX_DEPTH) as 1 | 2 | 3 | 4 | 5 | 6
