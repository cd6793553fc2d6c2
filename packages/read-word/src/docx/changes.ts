/** Tracked changes (ECMA-376 17.13.5): what is out of the version that is read, and what stood there before. */
import { DEFAULT_TRACKED_CHANGES, goneKind } from '../shared/tracked.js'
import { attribute, child, isElement, type XmlElement } from '../shared/xml.js'
import { markHas } from './looks.js'
import type { DocxShared, Story } from './story.js'

type ChangeKind = 'insertion' | 'deletion'

const mode = (shared: DocxShared) => shared.docx.context.trackedChanges ?? DEFAULT_TRACKED_CHANGES

/** Whether words of such a change are out of the text. */
export function isGone(shared: DocxShared, kind: string | undefined): boolean {
  return kind === goneKind(mode(shared))
}

/** 17.13.5.13 to 17.13.5.28: what a wrapper, or a mark inside properties, says of its content. */
export const CHANGES: Record<string, ChangeKind> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
  'w:cellDel': 'deletion'
}

/** The mark inside a row's or a cell's properties that takes it out of the version that is read. */
export function goneMark(shared: DocxShared, properties: XmlElement | null): XmlElement | null {
  for (const node of properties?.children ?? []) {
    if (isElement(node) && Object.hasOwn(CHANGES, node.name) && isGone(shared, CHANGES[node.name])) return node
  }
  return null
}

/** Whether a paragraph's end is out, so that the next paragraph's words follow on its line. */
export function paragraphEndIsGone(shared: DocxShared, properties: XmlElement | null): boolean {
  const [own, moved] = goneKind(mode(shared)) === 'deletion' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo']
  return markHas(properties, own!) || markHas(properties, moved!)
}

/**
 * Properties of a paragraph or run as they are in the version that is read: before their change (17.13.5.29,
 * 17.13.5.31) where changes are rejected, and without a list that was put on by a tracked change (17.13.5.19).
 */
export function propertiesRead(shared: DocxShared, properties: XmlElement | null): XmlElement | null {
  if (properties === null || mode(shared) !== 'reject') return properties
  const { name } = properties
  const before = child(child(properties, `${name}Change`), name)
  // The mark of the paragraph's end is no property of the paragraph: it stays.
  const mark = name === 'w:pPr' ? child(properties, 'w:rPr') : null
  if (before) return { ...before, children: mark ? [...before.children, mark] : before.children }
  const numbering = child(properties, 'w:numPr')
  if (!child(numbering, 'w:ins')) return properties
  return { ...properties, children: properties.children.filter((node) => node !== numbering) }
}

/**
 * Keeps the words of blocks, rows or cells that are out of the text. They are placed before the paragraph that follows.
 * @param mark The element that names author and date; it is named by what happened.
 */
export function keepAside(content: XmlElement, mark: XmlElement, story: Story): void {
  const kind = CHANGES[mark.name] ?? 'deletion'
  const revision = story.shared.revisions.start(kind, attribute(mark, 'w:author'), attribute(mark, 'w:date'))
  revision.text = wordsOf(content)
  story.aside.push(revision)
}

/** Words without looks; paragraphs and cells apart. */
function wordsOf(element: XmlElement): string {
  let text = ''
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:t' || node.name === 'w:delText')
      text += node.children.filter((each) => typeof each === 'string').join('')
    else if (node.name === 'w:tab' || node.name === 'w:br') text += ' '
    else {
      text += wordsOf(node)
      if (node.name === 'w:p') text += '\n'
    }
  }
  return text
}
