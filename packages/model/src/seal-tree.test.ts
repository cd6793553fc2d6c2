import fc from 'fast-check'
import type { Root, RootContent, Text } from 'mdast'
import { expect, test } from 'vitest'
import { sealTree } from './seal-tree.js'
import type { DocumentFile } from './tree.js'

const file: DocumentFile = {
  name: 'a.txt',
  mediaType: 'text/plain',
  bytes: 1,
  sha256: '',
  pages: null,
  producer: null,
  tagged: null,
  scannedPages: [],
  documentKind: null
}
const text = (value: string): Text => ({ type: 'text', value })
const paragraph = (...values: string[]): RootContent => ({ type: 'paragraph', children: values.map(text) })
const seal = (...children: RootContent[]) => sealTree({ type: 'root', children }, { file })

test('leaf blocks are lines, cells are parted by tabs, labels are followed by one', () => {
  const tree = seal(
    { type: 'heading', depth: 2, data: { label: '1.' }, children: [text('Budget')] },
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('A')] },
            { type: 'tableCell', children: [text('B')] }
          ]
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [] },
            { type: 'tableCell', children: [text('D')] }
          ]
        }
      ]
    },
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          data: { label: '(a)' },
          children: [paragraph('first') as never, paragraph('more') as never]
        },
        { type: 'listItem', data: { label: '(b)' }, children: [] }
      ]
    },
    { type: 'paragraph', children: [text('x'), { type: 'break' }, { type: 'strong', children: [text('y')] }] },
    { type: 'thematicBreak' }
  )
  expect(tree.data.streams.body).toBe('1.\tBudget\nA\tB\n\tD\n(a)\tfirst\nmore\n(b)\t\nx\ny')
  expect(tree.data.streams.filename).toBe('a.txt')
})

test('labels and text nodes carry their places; pages carry on until the next one', () => {
  const tree = seal(
    { type: 'heading', depth: 1, data: { label: '2.', page: 3 }, children: [text('Budget')] },
    paragraph('Agreed.')
  )
  const [heading, agreed] = tree.children as unknown as [{ data: { labelSource: object } }, { children: Text[] }]
  expect(heading.data.labelSource).toEqual({ stream: 'body', start: 0, end: 2, page: 3 })
  expect(agreed.children[0]!.data!.source).toEqual({ stream: 'body', start: 10, end: 17, page: 3 })
})

test('runs move from the node to the document', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const node: Text = {
    type: 'text',
    value: 'abc',
    data: { runs: [{ start: 1, end: 3, page: 2, box, confidence: 0.5 }] }
  }
  const tree = seal(paragraph('x'), { type: 'paragraph', children: [node] })
  expect(tree.data.runs).toEqual([{ start: 3, end: 5, page: 2, box, confidence: 0.5 }])
  expect(node.data).toEqual({ source: { stream: 'body', start: 2, end: 5, page: 2 } })
})

const inline = fc.letrec<{ node: Root['children'][number] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('paragraph' as const), children: fc.array(fc.string().map(text), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('blockquote' as const), children: fc.array(tie('node'), { maxLength: 3 }) })
  ) as fc.Arbitrary<Root['children'][number]>
})).node

test('every text node equals its slice of the body', () => {
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 6 }), (children) => {
      const tree = seal(...children)
      const visit = (node: {
        type: string
        value?: string
        data?: { source?: { start: number; end: number } }
        children?: unknown[]
      }): void => {
        if (node.type === 'text')
          expect(tree.data.streams.body.slice(node.data!.source!.start, node.data!.source!.end)).toBe(node.value)
        for (const child of node.children ?? []) visit(child as typeof node)
      }
      visit(tree as never)
    })
  )
})
