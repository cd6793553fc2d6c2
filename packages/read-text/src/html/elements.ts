/** What the reader does with each element, and small look-ups on hast. */
import type { Element, ElementContent, Nodes } from 'hast'

/** Left out with their content: no words of the document. */
export const IGNORED = new Set(
  (
    'script style noscript template head title meta link base svg canvas iframe object embed param audio video source ' +
    'track map area select option optgroup datalist textarea input progress meter frameset frame noframes dialog'
  ).split(' ')
)

/** Stand on lines of their own. Whatever is in no table is read as inline: its words are kept. */
export const BLOCK = new Set(
  (
    'address article aside blockquote body button center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ' +
    'caption ul xmp listing'
  ).split(' ')
)

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element'
}

/** An attribute as one string, '' where it is not there. hast turns lists of tokens into arrays. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return ''
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? name : String(value)
}

/** A declaration of the style attribute, lower case, '' where it is not there. */
export function css(element: Element, property: string): string {
  const style = attribute(element, 'style')
  if (style === '' || style.length > 5000) return ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}

/** Letters of an element, white space not counted; words of {@link IGNORED} elements neither. */
export interface Measure {
  text: number
  /** Of these, letters inside links. */
  linked: number
  /** Of these, letters inside links to places on the same page. */
  anchored: number
  /** Holds an element of {@link BLOCK}. */
  block: boolean
  /** Lowest heading rank inside (1 to 6), 7 where none is. */
  heading: number
  tables: number
  items: number
}

const NOTHING: Measure = { text: 0, linked: 0, anchored: 0, block: false, heading: 7, tables: 0, items: 0 }

/** Measures every element once. */
export function measureAll(root: Nodes): Map<Nodes, Measure> {
  const measures = new Map<Nodes, Measure>()
  measure(root, measures)
  return measures
}

function measure(node: Nodes, measures: Map<Nodes, Measure>): Measure {
  if (node.type === 'text') {
    return { ...NOTHING, text: node.value.replace(/\s+/g, '').length }
  }
  if (!('children' in node) || (isElement(node) && IGNORED.has(node.tagName))) return NOTHING
  const sum = { ...NOTHING }
  for (const child of node.children) {
    const part = measure(child, measures)
    sum.text += part.text
    sum.linked += part.linked
    sum.anchored += part.anchored
    sum.block ||= part.block || (isElement(child) && BLOCK.has(child.tagName))
    sum.heading = Math.min(sum.heading, part.heading, headingRank(child))
    sum.tables += part.tables + (isElement(child) && child.tagName === 'table' ? 1 : 0)
    sum.items += part.items + (isElement(child) && child.tagName === 'li' ? 1 : 0)
  }
  if (isElement(node) && node.tagName === 'a' && attribute(node, 'href') !== '') {
    sum.linked = sum.text
    if (attribute(node, 'href').startsWith('#')) sum.anchored = sum.text
  }
  measures.set(node, sum)
  return sum
}

export function measureOf(measures: ReadonlyMap<Nodes, Measure>, node: Nodes): Measure {
  return measures.get(node) ?? NOTHING
}

/** 1 to 6, 7 for what is no heading. */
export function headingRank(node: Nodes): number {
  if (!isElement(node)) return 7
  const found = /^h([1-6])$/.exec(node.tagName)
  if (found) return Number(found[1])
  if (attribute(node, 'role') !== 'heading') return 7
  return Math.min(6, Math.max(1, Number(attribute(node, 'ariaLevel')) || 2))
}

/** The words of a node as they stand, for look-ups (titles, phrases); '' for what has none. */
export function textOf(node: Nodes | ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** All elements below (and at) a node in document order. */
export function* elementsOf(node: Nodes): Generator<Element> {
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isElement(next)) yield next
    if ('children' in next)
      for (let index = next.children.length - 1; index >= 0; index -= 1) stack.push(next.children[index] as Nodes)
  }
}
