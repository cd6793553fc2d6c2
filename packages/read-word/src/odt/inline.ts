/** What stands inside a paragraph (ODF 1.3 part 3, clauses 6 and 7). */
import { showSymbols } from '../shared/symbols.js'
import { cleanText } from '../shared/text.js'
import { goneKind } from '../shared/tracked.js'
import { attribute, child, childElements, descendants, isElement, textOf, type XmlElement } from '../shared/xml.js'
import { whole } from './numbering.js'
import { countUnknown, type OdtInline, type OdtStory } from './story.js'
import { layLooks } from './styles.js'

type Handler = (element: XmlElement, state: OdtInline) => void

/** More spaces in one element come from no word processor. */
const MAX_SPACES = 100

export function readInline(element: XmlElement, state: OdtInline): void {
  for (const node of element.children) {
    // 6.1.2: white space in the file is one space.
    if (!isElement(node)) putText(node.replace(/[ \t\r\n]+/g, ' '), state)
    else {
      const handler = handlers[node.name]
      if (handler) handler(node, state)
      else if (TEXT_FIELDS.test(node.name)) readInline(node, state)
      else if (!IGNORED.test(node.name)) countUnknown(state.story, node)
    }
  }
}

const handlers: Record<string, Handler> = {
  'text:span'(element, state) {
    const outer = state.looks
    state.looks = layLooks(outer, state.story.styles.looks('text', attribute(element, 'text:style-name')))
    readInline(element, state)
    state.looks = outer
  },
  'text:a'(element, state) {
    const outer = state.link
    state.link = attribute(element, 'xlink:href') ?? outer
    readInline(element, state)
    state.link = outer
  },
  'text:s'(element, state) {
    putText(' '.repeat(Math.min(whole(attribute(element, 'text:c')) ?? 1, MAX_SPACES)), state, true)
  },
  'text:tab': (_, state) => putText('\t', state),
  'text:line-break'(_, state) {
    if (!state.looks.hidden && !inGoneInsertion(state.story)) state.pieces.push({ kind: 'break' })
  },
  'text:note': readNote,
  'text:ruby': (element, state) => readInline(child(element, 'text:ruby-base') ?? element, state),
  // 7.7.6: its condition may not have held when the file was written.
  'text:hidden-text'(element, state) {
    const text = attribute(element, 'text:string-value') ?? textOf(element)
    if (attribute(element, 'text:is-hidden') === 'false') putText(text, state)
    else hide(text, state)
  },
  'office:annotation': readComment,
  'text:change'(element, state) {
    const change = state.story.changes.get(attribute(element, 'text:change-id') ?? '')
    if (!change) return
    state.pieces.push({ kind: 'mark', revision: change.revision })
    const { deleted } = change
    // Once: a deletion that holds its own mark would never end.
    change.deleted = null
    if (deleted && !isOut(state.story, 'deletion')) takeBack(deleted, state)
  },
  'text:change-start'(element, state) {
    const revision = revisionOf(element, state)
    if (!revision) return
    state.pieces.push({ kind: 'mark', revision })
    state.story.open.add(revision)
  },
  'text:change-end'(element, state) {
    const revision = revisionOf(element, state)
    if (revision) state.story.open.delete(revision)
  },
  'draw:frame': readFrame,
  'draw:g': readFrame,
  'draw:a': readFrame,
  'draw:custom-shape': readFrame,
  'draw:rect': readFrame,
  'draw:ellipse': readFrame,
  'draw:circle': readFrame,
  'draw:polygon': readFrame,
  'draw:path': readFrame
}

/** Fields (7.2 to 7.7): what they showed last stands inside. */
const TEXT_FIELDS =
  /^(text:(meta|meta-field|ruby-base|date|time|page-\w+|author-\w+|sender-\w+|title|subject|keywords|description|creator|initial-creator|creation-\w+|modification-\w+|print\w*-\w+|editing-\w+|chapter|file-name|template-name|sheet-name|\w+-count|sequence|sequence-ref|reference-ref|bookmark-ref|note-ref|expression|text-input|variable-(set|get|input)|user-field-(get|input)|user-defined|conditional-text|placeholder|database-\w+|bibliography-mark|drop-down|measure|execute-macro|script|dde-connection|table-formula)|presentation:\w+)$/

/** Known, and without words of their own. `text:number` repeats the number that is computed here. */
const IGNORED =
  /^(text:(number|soft-page-break|bookmark(-start|-end)?|reference-mark(-start|-end)?|toc-mark(-start|-end)?|user-index-mark(-start|-end)?|alphabetical-index-mark(-start|-end)?|hidden-paragraph|page-variable-set|ruby-text)|office:(annotation-end|event-listeners)|draw:(line|polyline|control|connector)|loext:.*)$/

/** @param kept Spaces that are meant: they stay beside other white space. */
function putText(raw: string, state: OdtInline, kept = false): void {
  const { looks } = state
  const clean = showSymbols(cleanText(raw), looks.font)
  let text = looks.caps ? clean.toUpperCase() : clean
  const last = state.pieces.at(-1)
  const before = last?.kind === 'text' ? last.text.at(-1) : undefined
  // White space at the start of a paragraph and after white space is none (6.1.2).
  if (!kept && text.startsWith(' ') && (state.pieces.length === 0 || before === ' ')) text = text.slice(1)
  if (text === '') return
  for (const revision of state.story.open) revision.text += text
  if (inGoneInsertion(state.story)) return
  if (looks.hidden) {
    hide(text, state)
    return
  }
  const { bold = false, italic = false, underline = false, size = null } = looks
  state.pieces.push({ kind: 'text', text, bold, italic, underline, size, link: state.link })
}

const revisionOf = (element: XmlElement, state: OdtInline) =>
  state.story.changes.get(attribute(element, 'text:change-id') ?? '')?.revision

const isOut = (story: OdtStory, kind: 'deletion' | 'insertion') => kind === goneKind(story.context.trackedChanges)

/** Whether words at this point were put in by a change that is rejected. */
export function inGoneInsertion(story: OdtStory): boolean {
  return story.open.size > 0 && isOut(story, 'insertion')
}

/** 5.5.4: a deletion is rejected. Its first paragraph goes on here, and what follows here goes on with its last. */
function takeBack(deleted: XmlElement, state: OdtInline): void {
  const only = childElements(deleted)
  const { looks } = state
  if (only.length === 1 && only[0]!.name === 'text:p') {
    readInline(only[0]!, state)
    state.looks = looks
    return
  }
  const blocks = state.story.readBlocks(deleted, state.story)
  const first = blocks[0]
  if (!first) return
  if (first.kind === 'paragraph') {
    for (const piece of first.pieces) state.pieces.push(piece)
    blocks.shift()
  }
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph') blocks.pop()
  const before = state.rest ?? state.paragraph
  state.ended.push({ ...before, pieces: state.pieces }, ...blocks)
  state.rest = last?.kind === 'paragraph' ? last : { ...state.paragraph, depth: null, place: null }
  state.pieces = [...(last?.kind === 'paragraph' ? last.pieces : [])]
}

function hide(text: string, state: OdtInline): void {
  if (!/\S/.test(text)) return
  const revision = { kind: 'hidden' as const, text, author: null, date: null, at: null }
  state.story.revisions.push(revision)
  state.pieces.push({ kind: 'mark', revision })
}

function readComment(element: XmlElement, state: OdtInline): void {
  const revision = {
    kind: 'comment' as const,
    text: descendants(element, 'text:p').map(textOf).join('\n'),
    author: textOf(child(element, 'dc:creator')) || null,
    date: textOf(child(element, 'dc:date')) || null,
    at: null
  }
  state.story.revisions.push(revision)
  state.pieces.push({ kind: 'mark', revision })
}

/** 6.3: the note's words go to the end of the body, its number before them. */
function readNote(element: XmlElement, state: OdtInline): void {
  const body = child(element, 'text:note-body')
  if (!body || inGoneInsertion(state.story)) return
  const label = textOf(child(element, 'text:note-citation')).trim()
  const blocks = state.story.readBlocks(body, state.story)
  const first = blocks[0]
  if (first?.kind === 'paragraph' && label !== '') first.place = { list: `note ${label}`, level: 0, label }
  const isEnd = attribute(element, 'text:note-class') === 'endnote'
  for (const block of blocks) (isEnd ? state.story.endnotes : state.story.notes).push(block)
}

/** Only text boxes and shapes have words. */
function readFrame(element: XmlElement, state: OdtInline): void {
  if (inGoneInsertion(state.story)) return
  for (const node of childElements(element)) {
    if (node.name === 'draw:text-box')
      for (const block of state.story.readBlocks(node, state.story)) state.boxes.push(block)
    else if (node.name === 'text:p' || node.name === 'text:list') {
      for (const block of state.story.readBlocks({ ...element, children: [node] }, state.story)) state.boxes.push(block)
    } else if (/^draw:(frame|g|a|custom-shape|rect|ellipse|circle|polygon|path)$/.test(node.name))
      readFrame(node, state)
  }
}

/** The words of all paragraphs inside, without looks. */
export function bareText(element: XmlElement): string {
  const paragraphs = childElements(element).filter((node) => node.name === 'text:p' || node.name === 'text:h')
  return cleanText((paragraphs.length > 0 ? paragraphs : [element]).map(textOf).join('\n'))
}
