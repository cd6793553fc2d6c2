/** Inline HTML to phrasing content, with white space as a browser shows it. */
import type { Element, Nodes as HastNodes } from 'hast'
import type { PhrasingContent } from 'mdast'
import { collapse, dropInvisible } from '../shared/white-space.js'
import type { Conversion } from './conversion.js'
import { attribute, css, IGNORED, isElement, textOf } from './elements.js'

type Handler = (element: Element, conversion: Conversion) => PhrasingContent[]

const strong: Handler = (element, conversion) => wrap('strong', element, conversion)
const emphasis: Handler = (element, conversion) => wrap('emphasis', element, conversion)
const struck: Handler = (element, conversion) => wrap('delete', element, conversion)
const code: Handler = (element) => [
  { type: 'inlineCode', value: collapse(textOf(element)).trim(), position: element.position }
]

const HANDLERS: Record<string, Handler> = {
  a: (element, conversion) => {
    const children = inlineOf(element.children, conversion)
    const url = attribute(element, 'href')
    if (url === '' || children.length === 0) return children
    return [{ type: 'link', url, children, position: element.position } as PhrasingContent]
  },
  b: strong,
  strong,
  i: emphasis,
  em: emphasis,
  del: struck,
  s: struck,
  strike: struck,
  br: (element) => [{ type: 'break', position: element.position }],
  code,
  kbd: code,
  samp: code,
  tt: code,
  img: (element) => {
    const alt = collapse(attribute(element, 'alt')).trim()
    return alt === '' ? [] : [{ type: 'image', url: attribute(element, 'src'), alt, position: element.position }]
  },
  q: (element, conversion) => [
    { type: 'text', value: '“' },
    ...inlineOf(element.children, conversion),
    { type: 'text', value: '”' }
  ]
}

function wrap(type: 'strong' | 'emphasis' | 'delete', element: Element, conversion: Conversion): PhrasingContent[] {
  const children = inlineOf(element.children, conversion)
  return children.length === 0 ? [] : [{ type, children, position: element.position }]
}

/** White space is collapsed but not yet trimmed: see {@link tidy}. */
export function inlineOf(nodes: readonly HastNodes[], conversion: Conversion): PhrasingContent[] {
  return nodes.flatMap((node) => inlineNode(node, conversion))
}

function inlineNode(node: HastNodes, conversion: Conversion): PhrasingContent[] {
  if (node.type === 'text') {
    const value = collapse(node.value)
    return value === '' ? [] : [{ type: 'text', value, position: node.position }]
  }
  if (!isElement(node) || IGNORED.has(node.tagName) || conversion.isFurniture(node)) return []
  const handler = HANDLERS[node.tagName]
  if (handler) return handler(node, conversion)
  return isBoldByStyle(node) ? strong(node, conversion) : inlineOf(node.children, conversion)
}

function isBoldByStyle(element: Element): boolean {
  return /^(?:bold|bolder|[6-9]00)$/.test(css(element, 'font-weight'))
}

interface Leaf {
  value: string
}

/** One space between words across elements, none at the ends and around breaks; empty nodes go. */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let last: Leaf | null = null
  let blank = true
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      node.value = dropInvisible(node.value)
      if (blank) node.value = node.value.trimStart()
      if (node.value === '') return
      blank = node.value.endsWith(' ')
      last = node
    } else if (node.type === 'break') {
      if (last) last.value = last.value.trimEnd()
      last = null
      blank = true
    } else if ('children' in node) for (const child of node.children as PhrasingContent[]) visit(child)
    else {
      last = null
      blank = false
    }
  }
  for (const node of nodes) visit(node)
  if (last) (last as Leaf).value = (last as Leaf).value.trimEnd()
  return dropBreaksAtEnds(dropEmpty(nodes))
}

function dropEmpty(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value === '' ? [] : [node]
    if (!('children' in node)) return [node]
    const children = dropEmpty(node.children as PhrasingContent[])
    return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent]
  })
}

function dropBreaksAtEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  let start = 0
  let end = nodes.length
  while (start < end && nodes[start]?.type === 'break') start += 1
  while (end > start && nodes[end - 1]?.type === 'break') end -= 1
  return nodes.slice(start, end)
}

/** Whether all words are bold. */
export function isAllBold(nodes: readonly PhrasingContent[]): boolean {
  const worded = nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''))
  return (
    worded.length > 0 &&
    worded.every(
      (node) => node.type === 'strong' || ('children' in node && isAllBold(node.children as PhrasingContent[]))
    )
  )
}
