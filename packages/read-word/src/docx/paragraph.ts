/** One paragraph (ECMA-376 17.3.1): its looks, its number, its words. */
import { isBlank, type ListPlace, type ParagraphBlock, type Piece } from '../flow/blocks.js'
import { child, type XmlElement } from '../shared/xml.js'
import { paragraphEndIsGone, propertiesRead } from './changes.js'
import { markHas, runLooks } from './looks.js'
import { overlay, type ParagraphProperties, readParagraphProperties } from './properties-of-text.js'
import { readInline } from './runs.js'
import type { Draft, InlineState, Story } from './story.js'
import { headingDepth, type Style } from './styles.js'
import { valOf } from './units.js'

/** The paragraph, then the blocks of text boxes that it anchors. */
export function readParagraph(element: XmlElement, story: Story): Draft[] {
  const { styles, numbering } = story.shared
  story.paragraph++
  const properties = propertiesRead(story.shared, child(element, 'w:pPr'))
  const style = styles.find('paragraph', valOf(properties, 'w:pStyle'))
  const chain = styles.chain(style)
  const direct = readParagraphProperties(properties)
  const inContents = story.fields.inContents()
  const looks = styles.run(style)
  const markLooks = runLooks(story, looks, propertiesRead(story.shared, child(properties, 'w:rPr')))
  const pieces: Piece[] = story.aside.splice(0).map((revision) => ({ kind: 'mark', revision }))
  const state: InlineState = {
    story,
    pieces,
    style: looks,
    link: null,
    change: null,
    boxes: [],
    listNumbers: [],
    looks: markLooks
  }
  readInline(element, state)

  const block: ParagraphBlock = {
    kind: 'paragraph',
    pieces: state.pieces,
    depth: headingDepth(chain, direct.outline),
    place: null,
    styleName: style?.name ?? null,
    align: null,
    indent: null,
    before: 0,
    after: 0
  }
  if (inContents || story.fields.inContents()) asContents(block)
  const markGone = paragraphEndIsGone(story.shared, properties)
  const unseen = (markGone || markLooks.vanish) && isBlank(block)
  const list = unseen || markGone ? null : listOf(story, style, chain, direct)
  if (list) {
    const number = story.counter.next(list.numId, list.level, { caps: markLooks.caps })
    // A level that prints nothing (17.18.59 `none`) only indents: a reader sees no list.
    const seen = number.label !== null || numbering.isBulleted(list.numId, list.level)
    block.place = seen ? ({ level: list.level, ...number } satisfies ListPlace) : null
  }
  for (const { instruction, show } of state.listNumbers)
    show(story.listNumbers.next(instruction, { list: block.place?.label ? list : null, depth: block.depth }))
  layOut(block, story, style, direct, list)

  const separator = markHas(properties, 'w:specVanish')
  const joined = markGone ? 'next-wins' : separator ? 'this-wins' : unseen ? 'next-wins' : 'no'
  const boxes = state.boxes.map((box): Draft => ({ block: box, joined: 'no' }))
  // What runs into the next paragraph must stand right before it.
  return joined === 'no' ? [{ block, joined }, ...boxes] : [...boxes, { block, joined }]
}

/** Lines of a table of contents are no headings, whatever their style. */
function asContents(block: ParagraphBlock): void {
  block.depth = null
  if (!/^TOC \d$/.test(block.styleName ?? '')) block.styleName = 'TOC 1'
}

interface ListUse {
  numId: string
  level: number
  /** The paragraph itself says so, not its style. */
  direct: boolean
}

/** 17.9.18: list and level of the paragraph, its own or its style's. Null where there is none or it was taken away (numId 0). */
function listOf(story: Story, style: Style | null, chain: Style[], direct: ParagraphProperties): ListUse | null {
  const { styles, numbering } = story.shared
  const inherited = styles.paragraph(style)
  const numId = direct.numId ?? inherited.numId
  if (numId === undefined || numId === '0' || !numbering.has(numId)) return null
  const ids = chain.map((each) => each.id)
  // List and level are inherited one by one: a list of its own leaves the paragraph at its style's level.
  const level =
    direct.level ?? numbering.levelOfStyle(numId, direct.numId === undefined ? ids : ids.slice(0, 1)) ?? inherited.level
  return { numId, level: Math.min(Math.max(level ?? 0, 0), 8), direct: direct.numId !== undefined }
}

/** Indents of the list level lie under direct ones, and under the style's where the style brought the list (17.9.22). */
function layOut(
  block: ParagraphBlock,
  story: Story,
  style: Style | null,
  direct: ParagraphProperties,
  list: ListUse | null
): void {
  const { styles, numbering } = story.shared
  const own = styles.paragraph(style)
  const level: ParagraphProperties = list ? numbering.indent(list.numId, list.level) : {}
  const base = list?.direct === false ? overlay(overlay(styles.defaults.paragraph, level), own) : overlay(own, level)
  const sum = overlay(base, direct)
  const left = sum.left ?? 0
  block.indent = Math.max(0, Math.min(left, left + (sum.firstLine ?? 0)))
  block.align = sum.align ?? null
  block.before = sum.before ?? 0
  block.after = sum.after ?? 0
}
