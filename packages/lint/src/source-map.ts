/** From offsets of the body to offsets of a text file, so that lines can be named and fixes applied. */
import type { DocumentTree } from '@cofnod/model'
import type { Nodes } from 'mdast'

export interface SourceMap {
  /** The file's text. */
  text: string
  /** Half-open offsets into the file for words of the body, null where they do not stand there as they are. */
  range(start: number, end: number): { start: number; end: number } | null
  /** Line and column, both from 1. */
  point(offset: number): { line: number; column: number }
}

interface Piece {
  /** Body offsets. */
  start: number
  end: number
  value: string
  /** File offsets of the node, null where the reader gives none. */
  from: number | null
  to: number | null
}

/** Further than this from where the last words stood a line of a txt file is not looked for. UTF-16 units. */
const REACH = 20_000

export function createSourceMap(tree: DocumentTree, text: string): SourceMap {
  const pieces: Piece[] = []
  collect(tree, pieces)
  locate(pieces, text)
  const starts = lineStarts(text)
  return {
    text,
    range(start, end) {
      const first = pieceAt(pieces, start)
      if (first === null || first.from === null || first.to === null) return null
      const inside = end <= first.end
      const words = inside ? first.value.slice(start - first.start, end - first.start) : ''
      const raw = text.slice(first.from, first.to)
      if (raw === first.value && inside) {
        const from = first.from + start - first.start
        return { start: from, end: from + end - start }
      }
      if (inside) {
        const at = raw.indexOf(words)
        // Words that stand twice in a node whose text is escaped could be either.
        if (words !== '' && at !== -1 && raw.indexOf(words, at + 1) === -1) {
          return { start: first.from + at, end: first.from + at + words.length }
        }
        return null
      }
      const last = pieceAt(pieces, Math.max(start, end - 1))
      return last?.to == null || last.from === null || last.to < first.from
        ? null
        : { start: raw === first.value ? first.from + start - first.start : first.from, end: last.to }
    },
    point(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1 }
    }
  }
}

function collect(node: Nodes, pieces: Piece[]): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    const source = node.data?.source
    if (source?.stream !== 'body') return
    pieces.push({
      ...{ start: source.start, end: source.end, value: node.value },
      ...{ from: node.position?.start.offset ?? null, to: node.position?.end.offset ?? null }
    })
  } else if ('children' in node) {
    for (const child of node.children) collect(child, pieces)
  }
}

/** The reader of plain text gives no offsets: its words stand in the file as they are, one after another. */
function locate(pieces: Piece[], text: string): void {
  let cursor = 0
  for (const piece of pieces) {
    if (piece.from === null && piece.value !== '') {
      const found = text.slice(cursor, cursor + REACH + piece.value.length).indexOf(piece.value)
      if (found !== -1) {
        piece.from = cursor + found
        piece.to = piece.from + piece.value.length
      }
    }
    if (piece.to !== null) cursor = Math.max(cursor, piece.to)
  }
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece && piece.start <= offset && offset <= piece.end ? piece : null
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
