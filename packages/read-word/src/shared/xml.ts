/** XML into a tiny tree with fixed prefixes, by saxes: no DTD, no entities but the five, no file or network access. */
import { DEFAULT_LIMITS, type Deadline, type Limits, ReadError } from '@cofnod/model'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { decodeWestern, isWestern } from './western.js'

/** `name` and attribute names carry the prefixes of {@link PREFIXES}, whatever the file calls them. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** Namespaces by what their address ends in, so that transitional and strict OOXML (ISO/IEC 29500-1) read alike. */
const PREFIXES: [ending: string, prefix: string][] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/relationships', 'r'],
  ['purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['/package/2006/relationships', 'rel'],
  ['/markup-compatibility/2006', 'mc'],
  ['/officeDocument/2006/math', 'm'],
  ['purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['/package/2006/metadata/core-properties', 'cp'],
  ['purl.org/dc/elements/1.1/', 'dc'],
  ['purl.org/dc/terms/', 'dcterms'],
  ['/officeDocument/2006/extended-properties', 'app'],
  ['purl.oclc.org/ooxml/officeDocument/extendedProperties', 'app'],
  ['/word/2010/wordprocessingShape', 'wps'],
  ['/word/2010/wordml', 'w14'],
  ['opendocument:xmlns:office:1.0', 'office'],
  ['opendocument:xmlns:text:1.0', 'text'],
  ['opendocument:xmlns:table:1.0', 'table'],
  ['opendocument:xmlns:style:1.0', 'style'],
  ['opendocument:xmlns:drawing:1.0', 'draw'],
  ['opendocument:xmlns:meta:1.0', 'meta'],
  ['opendocument:xmlns:manifest:1.0', 'manifest'],
  ['opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['w3.org/1999/xlink', 'xlink']
]

/** Extensions whose `mc:Choice` we read (ECMA-376 part 3); for others the `mc:Fallback` is taken. */
const UNDERSTOOD = /^(w|w1[4-6]\w*|wp|wp14|wps|wpg|wpc|a|a14|v|o)$/

const CHUNK = 0x10000

const prefixes = new Map<string, string | null>()

function prefixFor(uri: string): string | null {
  const known = prefixes.get(uri)
  if (known !== undefined) return known
  const prefix = PREFIXES.find(([ending]) => uri.endsWith(ending))?.[1] ?? null
  // Addresses come from the document: keep the cache from growing with what strangers write.
  if (prefixes.size < 500) prefixes.set(uri, prefix)
  return prefix
}

/**
 * @param part Name of the part, for the error.
 * @returns The root element. `mc:AlternateContent` is replaced by the content of the branch that is read.
 * @param limits Deeper nesting than the default comes from no word processor and would exhaust the stack.
 * @throws ReadError damaged where the XML is not well-formed, too-large where it is over a limit.
 */
export function parseXml(
  bytes: Uint8Array,
  part: string,
  deadline: Deadline,
  limits: Pick<Limits, 'depth' | 'elements'> = DEFAULT_LIMITS
): XmlElement {
  const decode = decoderOf(bytes)
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const stack: XmlElement[] = [root]
  const bad = (detail: string, cause?: unknown) => new ReadError('damaged', { detail: `${part}: ${detail}`, cause })

  parser.on('error', (error) => {
    // Sloppy writers forget a declaration; the name is readable all the same.
    if (/unbound namespace prefix/.test(error.message)) return
    throw bad(error.message.slice(0, 200), error)
  })
  const tooLarge = (detail: string) => new ReadError('too-large', { detail: `${part}: ${detail}` })
  let elements = 0
  parser.on('opentag', (tag) => {
    if (stack.length > limits.depth) throw tooLarge(`nested deeper than ${limits.depth}`)
    if (++elements > limits.elements) throw tooLarge(`more than ${limits.elements} elements`)
    const element = toElement(tag)
    stack[stack.length - 1]!.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    const element = stack.pop()!
    if (element.name !== 'mc:AlternateContent') return
    const siblings = stack[stack.length - 1]!.children
    siblings.pop()
    for (const child of chooseBranch(element)) siblings.push(child)
  })
  const text = (value: string) => {
    if (stack.length > 1) stack[stack.length - 1]!.children.push(value)
  }
  parser.on('text', text)
  parser.on('cdata', text)

  for (let at = 0; at < bytes.length; at += CHUNK) {
    deadline.check()
    parser.write(decode(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length))
  }
  parser.close()
  const top = root.children.find(isElement)
  if (!top) throw bad('no root element')
  return top
}

/** Shared by the many elements without attributes. */
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})

function toElement(tag: SaxesTagNS): XmlElement {
  // Only names with a prefix, and few others, are ever asked for: what an object inherits is not among them.
  let attributes = NO_ATTRIBUTES
  for (const key in tag.attributes) {
    const { uri, local, prefix, value } = tag.attributes[key]!
    const name = prefix === '' ? local : `${prefixFor(uri) ?? prefix}:${local}`
    if (attributes === NO_ATTRIBUTES) attributes = {}
    attributes[name] = value
  }
  const prefix = prefixFor(tag.uri) ?? tag.prefix
  return { name: prefix ? `${prefix}:${tag.local}` : tag.local, attributes, children: [] }
}

function chooseBranch(element: XmlElement): (XmlElement | string)[] {
  const choice = childrenNamed(element, 'mc:Choice').find((branch) =>
    (attribute(branch, 'Requires') ?? '').split(/\s+/).every((name) => UNDERSTOOD.test(name))
  )
  return (choice ?? child(element, 'mc:Fallback'))?.children ?? []
}

/** By byte order mark; else UTF-8, or what a declaration in ASCII letters names. Piece by piece: a part may be longer than a string. */
function decoderOf(bytes: Uint8Array): (chunk: Uint8Array, last: boolean) => string {
  const head = String.fromCharCode(...bytes.subarray(0, 100))
  const declared = /^<\?xml[^>]*encoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
  const label = head.startsWith('\u00ff\u00fe') ? 'utf-16le' : head.startsWith('\u00fe\u00ff') ? 'utf-16be' : declared
  if (isWestern(label)) return decodeWestern
  const decoder = decoderFor(label)
  return (chunk, last) => decoder.decode(chunk, { stream: !last })
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder()
    throw error
  }
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string'
}

/** The first child element of that name. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const node of element?.children ?? []) if (isElement(node) && node.name === name) return node
  return null
}

/** Child elements, all or of one name, in order. */
export function childrenNamed(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return childElements(element).filter((node) => node.name === name)
}

export function childElements(element: XmlElement | null | undefined): XmlElement[] {
  return (element?.children ?? []).filter(isElement)
}

/** The attribute's value, null where it is absent. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes[name] ?? null
}

/** Descendants of that name in document order, not looking inside a match. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (node: XmlElement) => {
    for (const next of node.children) {
      if (!isElement(next)) continue
      if (next.name === name) found.push(next)
      else visit(next)
    }
  }
  visit(element)
  return found
}

/** All text inside, tags removed. */
export function textOf(element: XmlElement | null | undefined): string {
  if (!element) return ''
  let text = ''
  for (const node of element.children) text += isElement(node) ? textOf(node) : node
  return text
}
