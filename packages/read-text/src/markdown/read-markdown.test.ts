import { describe, expect, it } from 'vitest'
import { markdownReader } from '../index.js'
import { outline, read } from '../testing/read.js'

const shape = async (text: string) => (await read(markdownReader, text)).tree.children.map((node) => outline(node))
const body = async (text: string) => (await read(markdownReader, text)).body

describe('blocks', () => {
  it('prints the labels of ordered lists as in the source', async () => {
    expect(await body('3. a\n4. b\n')).toBe('3.\ta\n4.\tb')
    expect(await body('1) a\n2) b\n')).toBe('1)\ta\n2)\tb')
    expect(await body('1. a\n3. b\n')).toBe('1.\ta\n3.\tb')
    expect(await body('1. a\n1. b\n1. c\n')).toBe('1.\ta\n2.\tb\n3.\tc')
    expect(await body('- a\n- b\n')).toBe('a\nb')
  })
  it('keeps tables with their header and task items with their state', async () => {
    const { tree } = await read(markdownReader, '| A | B |\n|---|---|\n| **1** | 2 |\n\n- [x] done\n- [ ] open\n')
    expect(tree.children[0]?.data).toEqual({ head: 1 })
    expect(tree.data.streams.body).toBe('A\tB\n1\t2\ndone\nopen')
    expect(tree.children[1]).toMatchObject({ children: [{ checked: true }, { checked: false }] })
  })
  it('keeps positions', async () => {
    const { tree } = await read(markdownReader, '# A\n\nB')
    expect(tree.children[1]?.position?.start).toEqual({ line: 3, column: 1, offset: 5 })
  })
  it('reads front matter into the metadata only', async () => {
    const { body, metadata, tree } = await read(
      markdownReader,
      '---\ntitle: "Notes: May"\ntags:\n  - a\n  - b\n---\n\n# A\n'
    )
    expect(metadata).toBe('title: Notes: May\ntags: a, b')
    expect(body).toBe('A')
    expect(tree.children[0]?.position?.start.line).toBe(8)
  })
  it('takes rules around prose for no front matter', async () => {
    expect(await body('---\n\nThe hedge was cut.\n\n---\n')).toBe('The hedge was cut.')
  })
  it('reads the words of raw HTML and drops comments', async () => {
    expect(await shape('a<br>b <!-- c --> <u>d</u>\n\n<!-- e -->\n\n<div>\n<p>f</p></div>\n')).toEqual(
      ['paragraph("a" break "b " " " "d")', 'paragraph("f")'].map((text) =>
        text.replace('"b " " " "d"', '"b " " " "d"')
      )
    )
  })
  it('resolves links by reference', async () => {
    const { tree } = await read(markdownReader, 'See [the plan][p] and [none].\n\n[p]: https://example.org/p\n')
    expect(tree.data.streams.body).toBe('See the plan and [none].')
    expect(tree.children[0]).toMatchObject({ children: [{}, { type: 'link', url: 'https://example.org/p' }, {}] })
  })
})

describe('soft line ends', () => {
  it('are spaces in prose', async () => {
    expect(await body('The treasurer said that the new boiler had been fitted\nand that the bill would come.')).toBe(
      'The treasurer said that the new boiler had been fitted and that the bill would come.'
    )
  })
  it.each([
    ['bold labels', '**Date:** 3 May\n**Time:** 7pm', 'Date: 3 May\nTime: 7pm'],
    [
      'plain labels',
      'The meeting was held in the hall as it always has been here\nTime: 7pm',
      'The meeting was held in the hall as it always has been here\nTime: 7pm'
    ],
    ['names', 'Ann Price (Chair)\nTom Lewis', 'Ann Price (Chair)\nTom Lewis'],
    ['hard breaks', 'a  \nb\\\nc', 'a\nb\nc']
  ])('are line ends between %s', async (_, text, expected) => {
    expect(await body(text)).toBe(expected)
  })
})

describe('bounds', () => {
  it('takes what the parser could not bear as plain lines', async () => {
    const words = `# A\n\n${'*a '.repeat(20_000)}\n\nlast`
    const { tree } = await read(markdownReader, words)
    expect(tree.children.map((node) => node.type)).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(tree.children[2]?.position?.start).toMatchObject({ line: 5, offset: words.length - 4 })
  })
  it('does not overflow on nesting', async () => {
    expect(await body(`${'> '.repeat(50_000)}deep`)).toContain('deep')
    const stairs = Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index * 2)}- s${index}`).join('\n')
    expect(await body(stairs)).toContain('s1499')
  })
  it('reads a long file in chunks without losing a line', async () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `Paragraph ${index} of the long file.`).join('\n\n')
    expect(await body(text)).toBe(text.replaceAll('\n\n', '\n'))
  })
  it('is empty where nothing is', async () => {
    await expect(read(markdownReader, '\n \n')).rejects.toMatchObject({ code: 'empty' })
  })
})
