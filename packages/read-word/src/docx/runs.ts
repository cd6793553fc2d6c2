/** What stands inside a paragraph (ECMA-376 17.3.2, 17.3.3, 17.13, 17.16). */
import type { Revision } from '@cofnod/model'
import type { TextPiece } from '../flow/blocks.js'
import { linkOf } from '../shared/link-field.js'
import { isSymbolFont, showSymbols, symbolCharacter } from '../shared/symbols.js'
import { cleanText } from '../shared/text.js'
import { attribute, child, childElements, descendants, textOf, type XmlElement } from '../shared/xml.js'
import { CHANGES, isGone, propertiesRead } from './changes.js'
import { isListNumber } from './list-numbers.js'
import { runLooks } from './looks.js'
import { countUnknown, type InlineState } from './story.js'
import { readTextBox } from './text-box.js'

type Handler = (element: XmlElement, state: InlineState) => void

/** Reads the children of a paragraph or of anything transparent inside it. */
export function readInline(element: XmlElement, state: InlineState): void {
  for (const node of childElements(element)) {
    const handler = handlers[node.name]
    if (handler) handler(node, state)
    else if (!IGNORED.has(node.name)) countUnknown(state.story.shared, node)
  }
}

const content: Handler = (element, state) => readInline(element, state)
const put =
  (text: string): Handler =>
  (_, state) =>
    putText(text, state)

const handlers: Record<string, Handler> = {
  'w:r': readRun,
  'w:hyperlink': readHyperlink,
  'w:fldSimple': readSimpleField,
  'w:ins': readChange,
  'w:moveTo': readChange,
  'w:del': readChange,
  'w:moveFrom': readChange,
  'w:smartTag': content,
  'w:customXml': content,
  'w:bdo': content,
  'w:dir': content,
  'w:sdt': (element, state) => readInline(child(element, 'w:sdtContent') ?? element, state),
  'w:ruby': (element, state) => readInline(child(element, 'w:rubyBase') ?? element, state),
  'w:commentRangeStart': readComment,
  'w:commentReference': readComment,
  'w:footnoteReference': (element, state) => readNote(element, 'footnote', state),
  'w:endnoteReference': (element, state) => readNote(element, 'endnote', state),
  'w:t': (element, state) => putText(textOf(element).replace(/[\t\r\n]+/g, ' '), state),
  'w:delText': (element, state) => putText(textOf(element), state),
  'w:tab': put('\t'),
  'w:ptab': put('\t'),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:noBreakHyphen': put('-'),
  'w:sym': readSymbol,
  'w:fldChar'(element, state) {
    const finished = state.story.fields.endsWithoutResult(element)
    if (finished !== null) putListNumber(finished, state)
    putText(state.story.fields.character(element, state.story.paragraph), state, true)
  },
  'w:instrText': (element, state) => state.story.fields.instruct(textOf(element)),
  'w:delInstrText'(element, state) {
    if (!isGone(state.story.shared, 'deletion')) state.story.fields.instruct(textOf(element))
  },
  'w:drawing': readTextBox,
  'w:pict': readTextBox,
  'w:object': readTextBox,
  'm:oMathPara': readMath,
  'm:oMath': readMath,
  // Only content of these is theirs; the wrappers themselves say nothing.
  'w:sdtContent': content,
  'w:rubyBase': content
}

/** Known, and without words of their own. */
const IGNORED = new Set([
  ...[
    'w:pPr',
    'w:rPr',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:smartTagPr',
    'w:customXmlPr',
    'w:proofErr',
    'w:permStart',
    'w:permEnd'
  ],
  ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd'],
  ...['w:moveToRangeStart', 'w:moveToRangeEnd', 'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd'],
  ...['w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart', 'w:subDoc', 'w:fldData'],
  ...['w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd', 'w:softHyphen'],
  ...['w:lastRenderedPageBreak', 'w:annotationRef', 'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:rt', 'w:rubyPr'],
  ...['w:continuationSeparator', 'w:pgNum', 'w:dayShort', 'w:dayLong', 'w:monthShort', 'w:monthLong'],
  ...['w:yearShort', 'w:yearLong', 'w:contentPart', 'w14:contentPart', 'w:divId']
])

/** Sets fields of the state for the time of `work`. */
function withState(state: InlineState, change: Partial<InlineState>, work: () => void): void {
  const before = { ...state }
  Object.assign(state, change)
  work()
  for (const key of Object.keys(change) as (keyof InlineState)[]) Object.assign(state, { [key]: before[key] })
}

function readSimpleField(element: XmlElement, state: InlineState): void {
  const instruction = attribute(element, 'w:instr') ?? ''
  const from = state.pieces.length
  withState(state, { link: linkOf(instruction) ?? state.link }, () => readInline(element, state))
  if (state.pieces.length === from) putListNumber(instruction, state)
}

/** The number of a field that Word stores no result for; shown when the paragraph's own number is known. */
function putListNumber(instruction: string, state: InlineState): void {
  const { story, looks, change } = state
  if (!isListNumber(instruction) || isGone(story.shared, change?.kind) || looks.vanish) return
  const { bold, italic, underline, size } = looks
  const piece: TextPiece = { kind: 'text', text: '', bold, italic, underline, size, link: state.link }
  state.pieces.push(piece)
  state.listNumbers.push({
    instruction,
    show(text) {
      piece.text = text
    }
  })
}

function readRun(element: XmlElement, state: InlineState): void {
  const looks = runLooks(state.story, state.style, propertiesRead(state.story.shared, child(element, 'w:rPr')))
  withState(state, { looks }, () => readInline(element, state))
}

/**
 * Adds visible words; hidden ones and those that a change takes out go to their revision.
 * @param always Also inside a field's instruction (form fields say their value there).
 */
function putText(raw: string, state: InlineState, always = false): void {
  if (raw === '' || (!always && state.story.fields.hides(state.story.paragraph))) return
  const { looks, change } = state
  const clean = cleanText(raw)
  const shown = isSymbolFont(looks.font) || /[\uf020-\uf0ff]/.test(clean) ? showSymbols(clean, looks.font) : clean
  const text = looks.caps ? shown.toUpperCase() : shown
  if (change) change.text += text
  if (isGone(state.story.shared, change?.kind)) return
  if (looks.vanish) {
    hide(text, state)
    return
  }
  const { bold, italic, underline, size } = looks
  state.pieces.push({
    kind: 'text',
    text,
    bold,
    italic,
    underline,
    size,
    link: state.link ?? state.story.fields.link()
  })
}

function hide(text: string, state: InlineState): void {
  const last = state.pieces.at(-1)
  let revision: Revision
  if (last?.kind === 'mark' && last.revision.kind === 'hidden') revision = last.revision
  else {
    revision = state.story.shared.revisions.start('hidden', null, null)
    state.pieces.push({ kind: 'mark', revision })
  }
  revision.text += text
}

function readBreak(_: XmlElement, state: InlineState): void {
  if (state.change) state.change.text += '\n'
  const { story, change, looks } = state
  if (isGone(story.shared, change?.kind) || looks.vanish || story.fields.hides(story.paragraph)) return
  state.pieces.push({ kind: 'break' })
}

function readSymbol(element: XmlElement, state: InlineState): void {
  const code = Number.parseInt(attribute(element, 'w:char') ?? '', 16)
  if (!Number.isFinite(code)) return
  const text = symbolCharacter(code, attribute(element, 'w:font'))
  // The run's own font must not translate what is translated already.
  withState(state, { looks: { ...state.looks, font: null } }, () => putText(text, state))
}

function readHyperlink(element: XmlElement, state: InlineState): void {
  const target = state.story.relationships.byId.get(attribute(element, 'r:id') ?? '')
  const anchor = attribute(element, 'w:anchor')
  const link = (target?.target ?? '') + (anchor ? `#${anchor}` : '')
  withState(state, { link: link === '' ? state.link : link }, () => readInline(element, state))
}

/** Words inside both an insertion and a deletion are in neither version: what takes them out keeps them. */
function readChange(element: XmlElement, state: InlineState): void {
  const kind = CHANGES[element.name]
  const { shared } = state.story
  if (kind === undefined || isGone(shared, state.change?.kind)) {
    readInline(element, state)
    return
  }
  const author = attribute(element, 'w:author')
  const date = attribute(element, 'w:date')
  const last = state.pieces.at(-1)
  const goesOn =
    isGone(shared, kind) && last?.kind === 'mark' && last.revision.kind === kind && last.revision.author === author
  const revision = goesOn ? last.revision : shared.revisions.start(kind, author, date)
  if (!goesOn) state.pieces.push({ kind: 'mark', revision })
  withState(state, { change: revision }, () => readInline(element, state))
}

function readComment(element: XmlElement, state: InlineState): void {
  const revision = state.story.shared.revisions.comment(attribute(element, 'w:id'))
  if (revision) state.pieces.push({ kind: 'mark', revision })
}

function readNote(element: XmlElement, kind: 'footnote' | 'endnote', state: InlineState): void {
  const id = attribute(element, 'w:id')
  const { shared } = state.story
  if (id !== null && !isGone(shared, state.change?.kind)) shared.notes.push({ kind, id })
}

/** 22.1: the letters of a formula in the order they are written. */
function readMath(element: XmlElement, state: InlineState): void {
  for (const text of descendants(element, 'm:t')) putText(textOf(text), state)
}
