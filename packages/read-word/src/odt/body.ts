/** Paragraphs, headings, lists and what wraps them (ODF 1.3 part 3, clauses 4 and 5). */
import { type Block, isBlank, type ListPlace, type ParagraphBlock } from '../flow/blocks.js'
import { attribute, child, childElements, descendants, textOf, type XmlElement } from '../shared/xml.js'
import { inGoneInsertion, readInline } from './inline.js'
import { countItem, type ListCounts, type ListStyle, whole } from './numbering.js'
import { countUnknown, type OdtInline, type OdtStory } from './story.js'
import { readTable } from './table.js'

/** 16.31: list styles have ten levels. */
const MAX_LEVELS = 10

/** The list items around a paragraph. */
interface ListFrame {
  style: ListStyle
  counts: ListCounts
  /** One-based. */
  level: number
}

/** What a paragraph is to be numbered by: `null` where it is not the first of its item. */
type Numbered = { frame: ListFrame; start: number | null } | null

type Handler = (element: XmlElement, story: OdtStory, blocks: Block[], inContents: boolean) => void

export function readBlocks(element: XmlElement, story: OdtStory): Block[] {
  const blocks: Block[] = []
  const outer = story.carried
  story.carried = null
  readInto(element, story, blocks, false)
  if (story.carried) blocks.push(story.carried)
  story.carried = outer
  return blocks
}

function readInto(element: XmlElement, story: OdtStory, blocks: Block[], inContents: boolean): void {
  for (const node of childElements(element)) {
    const handler = handlers[node.name]
    if (handler) handler(node, story, blocks, inContents)
    else if (!IGNORED.test(node.name)) countUnknown(story, node)
  }
}

const content: Handler = (element, story, blocks, inContents) => readInto(element, story, blocks, inContents)
const contents: Handler = (element, story, blocks) => readInto(element, story, blocks, true)
const paragraph: Handler = (element, story, blocks, inContents) =>
  pushParagraph(element, story, blocks, null, inContents)

const handlers: Record<string, Handler> = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:list': (element, story, blocks) => readList(element, story, blocks, null),
  'text:numbered-paragraph': readNumbered,
  'text:section': readSection,
  'text:index-body': content,
  'text:index-title': content,
  'text:table-of-content': contents,
  'text:illustration-index': contents,
  'text:table-index': contents,
  'text:object-index': contents,
  'text:user-index': contents,
  'text:alphabetical-index': contents,
  'text:bibliography': contents,
  'table:table'(element, story, blocks) {
    const put = inGoneInsertion(story)
    const table = readTable(element, story)
    // A table that a rejected change put in is out with its words; one that only lost them stays.
    if (put && inGoneInsertion(story) && isBlank(table)) return
    if (story.carried) blocks.push(story.carried)
    story.carried = null
    blocks.push(table)
  },
  'draw:frame': drawing,
  'draw:g': drawing,
  'draw:custom-shape': drawing,
  'draw:rect': drawing,
  'draw:ellipse': drawing,
  'draw:circle': drawing,
  'draw:polygon': drawing,
  'draw:path': drawing,
  'text:change': drawing,
  'text:change-start': drawing,
  'text:change-end': drawing
}

const IGNORED =
  /^(text:(tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|soft-page-break|\w+(-\w+)*-source|page-sequence)|office:(forms|annotation-end)|table:(calculation-settings|content-validations|label-ranges|shapes|database-ranges|named-expressions)|draw:(line|polyline|control|connector)|loext:.*)$/

/** Shapes and change marks between paragraphs are read as a paragraph that holds nothing else. */
function drawing(element: XmlElement, story: OdtStory, blocks: Block[]): void {
  pushParagraph({ name: 'text:p', attributes: Object.create(null), children: [element] }, story, blocks, null, false)
}

/** 19.872: sections can be hidden, always or by a condition that held when the file was written (19.800). */
function readSection(element: XmlElement, story: OdtStory, blocks: Block[], inContents: boolean): void {
  const display = attribute(element, 'text:display')
  const hidden = display === 'none' || (display === 'condition' && attribute(element, 'text:is-hidden') === 'true')
  if (!hidden) {
    readInto(element, story, blocks, inContents)
    return
  }
  const text = descendants(element, 'text:p').map(textOf).join('\n')
  if (/\S/.test(text)) story.revisions.push({ kind: 'hidden', text, author: null, date: null, at: null })
}

/** 5.3.6: an item of a list that is not written as one; paragraphs of one list name it. */
function readNumbered(element: XmlElement, story: OdtStory, blocks: Block[], inContents: boolean): void {
  const key = `numbered ${attribute(element, 'text:list-id') ?? attribute(element, 'text:style-name') ?? ''}`
  const counts = story.lists.get(key) ?? { key, values: [] }
  story.lists.set(key, counts)
  const style = story.listStyles.get(attribute(element, 'text:style-name') ?? '') ?? new Map()
  const level = Math.min(Math.max(whole(attribute(element, 'text:level')) ?? 1, 1), MAX_LEVELS)
  const numbered: Numbered = { frame: { style, counts, level }, start: whole(attribute(element, 'text:start-value')) }
  for (const node of childElements(element)) {
    if (node.name === 'text:p' || node.name === 'text:h') pushParagraph(node, story, blocks, numbered, inContents)
  }
}

function pushParagraph(
  element: XmlElement,
  story: OdtStory,
  blocks: Block[],
  numbered: Numbered,
  inContents: boolean
): void {
  story.context.deadline.check()
  const { styles } = story
  const styleName = attribute(element, 'text:style-name')
  const looks = isHiddenParagraph(element)
    ? { ...styles.looks('paragraph', styleName), hidden: true }
    : styles.looks('paragraph', styleName)
  const shown = styles.shownName(styleName)
  const left = looks.left ?? 0
  const block: ParagraphBlock = {
    kind: 'paragraph',
    pieces: [],
    depth: inContents ? null : depthOf(element, shown),
    place: null,
    styleName: inContents ? contentsName(shown) : shown,
    align: looks.align ?? null,
    indent: Math.max(0, Math.min(left, left + (looks.firstLine ?? 0))),
    before: looks.before ?? 0,
    after: looks.after ?? 0
  }
  const carried = story.carried
  story.carried = null
  const counts = numbered?.frame.counts ?? story.outline
  const before = [...counts.values]
  block.place = numbered ? placeOf(numbered) : element.name === 'text:h' ? outlinePlace(element, story) : null
  const pieces = carried ? [...carried.pieces] : []
  const state: OdtInline = { story, paragraph: block, pieces, looks, link: null, boxes: [], ended: [], rest: null }
  readInline(element, state)
  // Words of a paragraph whose end is out come first on the line, and the line is theirs; an empty one leaves no trace.
  const owner = carried && !isBlank({ ...carried, place: null }) ? carried : block
  for (const ended of state.ended) blocks.push(ended)
  const last: ParagraphBlock = { ...(state.rest ?? owner), pieces: state.pieces }
  const endIsOut = inGoneInsertion(story)
  const uncounted = owner === carried || (endIsOut && isBlank({ ...last, place: null }))
  if (uncounted) counts.values.splice(0, counts.values.length, ...before)
  if (uncounted && owner === block) last.place = null
  if (endIsOut) story.carried = last
  else blocks.push(last)
  for (const box of state.boxes) blocks.push(box)
}

/** 7.7.7: a field that hides the paragraph that it stands in. */
const isHiddenParagraph = (element: XmlElement) =>
  childElements(element).some(
    (node) => node.name === 'text:hidden-paragraph' && attribute(node, 'text:is-hidden') === 'true'
  )

function contentsName(shown: string | null): string {
  const level = /^Contents (\d)$/.exec(shown ?? '')?.[1] ?? '1'
  return `TOC ${level}`
}

function depthOf(element: XmlElement, shown: string | null): ParagraphBlock['depth'] {
  if (element.name !== 'text:h') {
    const level = shown === 'Title' ? 1 : Number(/^Heading (\d{1,2})$/i.exec(shown ?? '')?.[1] ?? 0)
    return level > 0 ? (Math.min(level, 6) as ParagraphBlock['depth']) : null
  }
  const level = whole(attribute(element, 'text:outline-level')) ?? 1
  return Math.min(Math.max(level, 1), 6) as ParagraphBlock['depth']
}

function placeOf({ frame, start }: NonNullable<Numbered>): ListPlace {
  const label = countItem(frame.style, frame.counts, frame.level, start)
  return { list: frame.counts.key, level: frame.level - 1, label }
}

/** 16.34: headings are numbered by the outline style, all in one list. */
function outlinePlace(element: XmlElement, story: OdtStory): ListPlace | null {
  const style = story.listStyles.get('')
  const level = whole(attribute(element, 'text:outline-level')) ?? 1
  if (!style || attribute(element, 'text:is-list-header') === 'true') return null
  const start =
    attribute(element, 'text:restart-numbering') === 'true'
      ? (whole(attribute(element, 'text:start-value')) ?? 1)
      : null
  const label = countItem(style, story.outline, level, start)
  return label === null ? null : { list: story.outline.key, level: level - 1, label }
}

function readList(element: XmlElement, story: OdtStory, blocks: Block[], outer: ListFrame | null): void {
  const frame = frameOf(element, story, outer)
  for (const item of childElements(element)) {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') {
      if (!IGNORED.test(item.name)) countUnknown(story, item)
      continue
    }
    let pending: Numbered =
      item.name === 'text:list-item' ? { frame, start: whole(attribute(item, 'text:start-value')) } : null
    for (const node of childElements(item)) {
      if (node.name === 'text:p' || node.name === 'text:h') {
        pushParagraph(node, story, blocks, pending, false)
        pending = null
      } else if (node.name === 'text:list') {
        readList(node, story, blocks, frame)
        // Only what an item starts with is numbered.
        pending = null
      } else readInto({ ...item, children: [node] }, story, blocks, false)
    }
  }
}

/** 19.780 continue-list, 19.781 continue-numbering: a list goes on with another's counts; an inner one always with its outer's. */
function frameOf(element: XmlElement, story: OdtStory, outer: ListFrame | null): ListFrame {
  const name = attribute(element, 'text:style-name') ?? styleOfContent(element, story)
  const style = (name === null ? outer?.style : story.listStyles.get(name)) ?? outer?.style ?? new Map()
  if (outer) return { style, counts: outer.counts, level: outer.level + 1 }
  const byStyle = `style ${name ?? ''}`
  const id = attribute(element, 'xml:id')
  const continued = attribute(element, 'text:continue-list')
  const earlier =
    continued !== null
      ? story.lists.get(`id ${continued}`)
      : attribute(element, 'text:continue-numbering') === 'true'
        ? story.lists.get(byStyle)
        : undefined
  const counts = earlier ?? { key: `list ${story.lists.size}`, values: [] }
  story.lists.set(byStyle, counts)
  story.lists.set(`id ${id ?? story.lists.size}`, counts)
  return { style, counts, level: 1 }
}

/** A list without a style takes that of its first paragraph. */
function styleOfContent(element: XmlElement, story: OdtStory): string | null {
  const first = child(child(element, 'text:list-item'), 'text:p')
  return first ? story.styles.listStyle(attribute(first, 'text:style-name')) || null : null
}
