/** Pieces of a paragraph into mdast phrasing: equal neighbours merged, white space outside of `strong` and `emphasis`. */
import type { Revision } from '@cofnod/model'
import type { Emphasis, PhrasingContent, Text } from 'mdast'
import type { BreakPiece, Piece, TextPiece } from './blocks.js'

/** A revision and the text node it belongs to; `offset` counts UTF-16 units from the start of the node's value. */
export interface Anchor {
  revision: Revision
  node: Text
  offset: number
}

export interface InlineOptions {
  /** Leave out `strong` and `emphasis`: the whole block looks so. */
  plain?: boolean
}

/** One stretch of visible text without format changes. */
interface Span {
  text: string
  bold: boolean
  italic: boolean
  /** Not on links, which are underlined for what they are. */
  underline: boolean
  link: string | null
}
type Item = Span | BreakPiece | { kind: 'mark'; revision: Revision }

const isSpan = (item: Item): item is Span => !('kind' in item)

/**
 * White space at both ends, and beside breaks, is dropped.
 * @param anchors Receives the place of each mark that has some text in the same paragraph.
 */
export function toPhrasing(pieces: Piece[], anchors: Anchor[], options: InlineOptions = {}): PhrasingContent[] {
  const items = trimEnds(mergeSpans(pieces, options.plain === true))
  const content: PhrasingContent[] = []
  let last: Text | null = null
  let waiting: Revision[] = []
  const append = (span: Span) => {
    const node = appendSpan(content, span)
    for (const revision of waiting) anchors.push({ revision, node, offset: node.value.length - span.text.length })
    waiting = []
    last = node
  }
  for (const item of items) {
    if (isSpan(item)) for (const part of splitSpaces(item)) append(part)
    else if (item.kind === 'break') content.push({ type: 'break' })
    else waiting.push(item.revision)
  }
  const end = last as Text | null
  if (end) for (const revision of waiting) anchors.push({ revision, node: end, offset: end.value.length })
  return content
}

/** Pieces to spans; neighbours that look alike become one. White space takes the looks of what stands before it. */
function mergeSpans(pieces: Piece[], plain: boolean): Item[] {
  const items: Item[] = []
  let parts: string[] = []
  let open: TextPiece | null = null
  const close = () => {
    if (open) {
      const { bold, italic, underline, link } = open
      items.push({
        text: parts.join(''),
        bold: bold && !plain,
        italic: italic && !plain,
        underline: underline && !plain && link === null,
        link
      })
    }
    open = null
    parts = []
  }
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      close()
      items.push(piece)
      continue
    }
    if (piece.text === '') continue
    const current = open as TextPiece | null
    const blank = !/\S/.test(piece.text)
    if (
      current &&
      current.link === piece.link &&
      (blank ||
        (current.bold === piece.bold && current.italic === piece.italic && current.underline === piece.underline))
    ) {
      parts.push(piece.text)
      continue
    }
    close()
    open = piece
    parts = [piece.text]
  }
  close()
  return items
}

/** Drops white space and breaks at both ends and white space beside breaks. Marks stay. */
function trimEnds(items: Item[]): Item[] {
  return trimStart(trimStart(items, 'start').reverse(), 'end').reverse()
}

function trimStart(items: Item[], side: 'start' | 'end'): Item[] {
  const kept: Item[] = []
  let atEdge = true
  let seen = false
  for (const item of items) {
    if (isSpan(item)) {
      const text = atEdge ? (side === 'start' ? item.text.trimStart() : item.text.trimEnd()) : item.text
      if (text === '') continue
      kept.push(text === item.text ? item : { ...item, text })
      atEdge = false
      seen = true
    } else if (item.kind === 'break') {
      if (seen) kept.push(item)
      atEdge = true
    } else kept.push(item)
  }
  return kept
}

/** A formatted span whose ends are white space gives that white space to plain neighbours. */
function splitSpaces(span: Span): Span[] {
  if (!span.bold && !span.italic && !span.underline) return [span]
  const bare = { bold: false, italic: false, underline: false }
  const start = span.text.length - span.text.trimStart().length
  const end = span.text.trimEnd().length
  if (end <= start) return [{ ...span, ...bare }]
  const parts: Span[] = []
  if (start > 0) parts.push({ ...span, text: span.text.slice(0, start), ...bare })
  parts.push(start === 0 && end === span.text.length ? span : { ...span, text: span.text.slice(start, end) })
  if (end < span.text.length) parts.push({ ...span, text: span.text.slice(end), ...bare })
  return parts
}

/** Puts the span behind `content`, into the last nodes where these are wrapped the same way. */
function appendSpan(content: PhrasingContent[], span: Span): Text {
  let place = content
  if (span.link !== null) {
    const last = place.at(-1)
    if (last?.type === 'link' && last.url === span.link) place = last.children
    else {
      const link = { type: 'link' as const, url: span.link, children: [] }
      place.push(link)
      place = link.children
    }
  }
  if (span.bold) place = wrapper(place, 'strong')
  if (span.italic) place = wrapper(place, 'emphasis')
  if (span.underline) place = underlined(place)
  const last = place.at(-1)
  if (last?.type === 'text') {
    last.value += span.text
    return last
  }
  const node: Text = { type: 'text', value: span.text }
  place.push(node)
  return node
}

/** mdast has no node for underlined words: an emphasis that prints as `u` (model's `EmphasisData`). */
function underlined(place: PhrasingContent[]): PhrasingContent[] {
  const last = place.at(-1)
  if (last?.type === 'emphasis' && last.data?.hName === 'u') return last.children
  const node: Emphasis = { type: 'emphasis', data: { hName: 'u' }, children: [] }
  place.push(node)
  return node.children
}

function wrapper(place: PhrasingContent[], type: 'strong' | 'emphasis'): PhrasingContent[] {
  const last = place.at(-1)
  if (last?.type === type && !(last.type === 'emphasis' && last.data?.hName)) return last.children
  const node: { type: typeof type; children: PhrasingContent[] } = { type, children: [] }
  place.push(node)
  return node.children
}
