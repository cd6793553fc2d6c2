import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type Piece, plainText } from './blocks.js'
import { type Anchor, toPhrasing } from './inline.js'

const text = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'break'
      ? '\n'
      : 'children' in node
        ? node.children.map(text).join('')
        : ''
const piece = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.') }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.constant(null),
    link: fc.constantFrom(null, 'https://quay.example/')
  }),
  fc.constant({ kind: 'break' as const })
)
/** Underlined words are an emphasis of another name. */
const look = (node: Nodes) => `${node.type} ${node.type === 'emphasis' ? (node.data?.hName ?? '') : ''}`
/** White space at the ends and beside breaks is dropped. */
const trimmed = (words: string) => words.replace(/ *\n */g, '\n').trim()

describe('toPhrasing', () => {
  it('keeps every letter in order and loses only white space at edges', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces: Piece[]) => {
        const words = pieces.map((each) => (each.kind === 'text' ? each.text : '\n')).join('')
        const nodes = toPhrasing(pieces, [])
        expect(nodes.map(text).join('')).toBe(trimmed(words))
      })
    )
  })
  it('never gives formatted nodes that start or end with a space, or two that could be one', () => {
    const check = (nodes: Nodes[]): void => {
      nodes.forEach((node, index) => {
        if (node.type === 'strong' || node.type === 'emphasis') {
          expect(text(node)).toMatch(/^\S(.*\S)?$/s)
          const next = nodes[index + 1]
          expect(next && look(next)).not.toBe(look(node))
        }
        if ('children' in node) check(node.children)
      })
    }
    fc.assert(fc.property(fc.array(piece), (pieces: Piece[]) => check(toPhrasing(pieces, []))))
  })
  it('anchors marks at the letter that follows, or behind the last one', () => {
    const revision = { kind: 'deletion' as const, text: 'x', author: null, date: null, at: null }
    const anchors: Anchor[] = []
    toPhrasing([plainText(' a '), { kind: 'mark', revision }, plainText('b'), { kind: 'mark', revision }], anchors)
    expect(anchors.map(({ node, offset }) => [node.value, offset])).toEqual([
      ['a b', 2],
      ['a b', 3]
    ])
  })
})
