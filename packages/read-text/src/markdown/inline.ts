/** Inline Markdown: white space, and which line ends of the source are line ends for the reader. */
import type { Definition, PhrasingContent, Text } from 'mdast'
import { append } from '../shared/append.js'
import { collapse } from '../shared/white-space.js'
import { markOf } from '../text/marks.js'

/** What "[text][id]" leads to, by lower-case identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** A line no longer than this may be one fact; longer ones are prose. */
const SHORT = 60
const FACT = /^\p{L}[^.:!?\n]{0,40}:(?:\s|$)/u

/** Children of a paragraph, heading or cell, with spaces normalised and soft line ends decided. */
export function toInline(nodes: readonly PhrasingContent[], definitions: Definitions): PhrasingContent[] {
  return trimEnds(convert(nodes, definitions, allShortFacts(nodes)))
}

function convert(nodes: readonly PhrasingContent[], definitions: Definitions, facts: boolean): PhrasingContent[] {
  const made: PhrasingContent[] = []
  nodes.forEach((node, index) => {
    switch (node.type) {
      case 'text':
        append(made, splitText(node, nodes, index, facts))
        return
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) made.push({ type: 'break', position: node.position })
        return
      case 'linkReference': {
        const children = convert(node.children, definitions, facts)
        const target = definitions.get(node.identifier.toLowerCase())
        if (target) made.push({ type: 'link', url: target.url, children, position: node.position } as PhrasingContent)
        else append(made, children)
        return
      }
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'link':
        made.push({ ...node, children: convert(node.children, definitions, facts) } as PhrasingContent)
        return
      case 'inlineCode':
        made.push({ ...node, value: collapse(node.value) })
        return
      default:
        made.push(node)
    }
  })
  return made
}

/** One text node with soft line ends in it: words, and breaks where the next line is a fact of its own. */
function splitText(node: Text, nodes: readonly PhrasingContent[], index: number, facts: boolean): PhrasingContent[] {
  const made: PhrasingContent[] = []
  const lines = node.value.split('\n')
  let words = ''
  const flush = () => {
    if (words !== '') made.push({ ...node, value: words })
    words = ''
  }
  lines.forEach((line, at) => {
    if (at > 0) {
      if (facts || startsFact(line, at === lines.length - 1 ? nodes[index + 1] : undefined)) {
        words = words.trimEnd()
        flush()
        made.push({ type: 'break' })
      } else words += ' '
    }
    words = collapse(words + line)
  })
  flush()
  return made
}

/** Whether a line begins a fact of its own: "Label:", a number, a bullet, or a bold run that is a label. */
function startsFact(line: string, next: PhrasingContent | undefined): boolean {
  const words = line.trim()
  if (words !== '') return FACT.test(words) || markOf(words)?.weak === false
  return next?.type === 'strong'
}

/** Every line of the paragraph is short and begins with a capital or a number: names or facts, one a line. */
function allShortFacts(nodes: readonly PhrasingContent[]): boolean {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('\n'))) return false
  const whole = nodes.map(plain).join('').slice(0, 4000)
  const lines = whole.split('\n').map((line) => line.trim())
  return lines.length > 1 && lines.every((line) => line.length <= SHORT && /^["“‘(]?[\p{Lu}\p{N}]/u.test(line))
}

function plain(node: PhrasingContent): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? (node.children as PhrasingContent[]).map(plain).join('') : ''
}

/** No space at the ends and around breaks; empty texts go. */
function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  nodes.forEach((node, index) => {
    if (node.type !== 'text') return
    const before = nodes[index - 1]
    const after = nodes[index + 1]
    if (!before || before.type === 'break') node.value = node.value.trimStart()
    if (!after || after.type === 'break') node.value = node.value.trimEnd()
  })
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}
