import { isReadError } from '@cofnod/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARTIFACT, openPdf, type RawElement } from '../pdfjs.js'
import { readBytes } from '../testing/read.js'
import { el, taggedPdf, words } from '../testing/tagged-pdf.js'
import { coverage } from './coverage.js'
import { newTagReport, tagsOfPage } from './page.js'
import { roleOf } from './roles.js'
import { readTags } from './tree.js'

const content = (id: string) => ({ type: 'content', id })
const raw = (role: string, ...children: RawElement['children']): RawElement => ({ role, children })
const tags = (...children: RawElement['children']) => readTags(raw('Root', ...children), 1, newTagReport().trust).tags

const sample = () =>
  taggedPdf({
    tree: el('Document', el('H1', words(50, 80, 'Title')), el('P', words(50, 120, 'Words'))),
    artifacts: [words(50, 800, 'Page 1')]
  })

describe('what is relied on of pdf.js', () => {
  it('gives marks to items, and the same ids in the tree', async () => {
    const file = await openPdf(sample(), undefined)
    try {
      const page = await file.page(1)
      const marks = new Map(page.items.filter(({ text }) => text.trim() !== '').map(({ text, mark }) => [text, mark]))
      expect(marks.get('Page 1')).toBe(ARTIFACT)
      const found = tagsOfPage(page, newTagReport())
      expect(found?.get(marks.get('Title')!)).toMatchObject({ depth: 1, block: 0 })
      expect(found?.get(marks.get('Words')!)).toMatchObject({ depth: 0, block: 1 })
    } finally {
      await file.close()
    }
  })

  it('gives a tree or a ReadError for any changed byte', async () => {
    const bytes = sample()
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = bytes.slice()
        changed[at] = value
        try {
          expect((await readBytes(changed)).tree.type).toBe('root')
        } catch (error) {
          if (!isReadError(error)) throw error
        }
      }),
      { numRuns: 60 }
    )
  })
})

describe('readTags', () => {
  it('gives each block a number, and parts of a block the same', () => {
    const found = tags(
      raw('P', content('a'), raw('Span', content('b'))),
      raw('Div', content('c'), raw('P', content('d')), content('e'))
    )
    expect(found.get('a')).toBe(found.get('b'))
    expect(['a', 'c', 'd', 'e'].map((id) => found.get(id)?.block)).toEqual([0, 1, 2, 3])
  })

  it('gives a label the block of the words that follow', () => {
    const found = tags(
      raw('L', raw('LI', raw('Lbl', content('a')), raw('LBody', raw('P', content('b')), raw('P', content('c')))))
    )
    expect(found.get('a')).toMatchObject({ block: 0, label: true, item: true })
    expect(found.get('b')).toMatchObject({ block: 0, label: false, item: true })
    expect(found.get('c')).toMatchObject({ block: 1, item: false })
  })

  it('counts cells of the outer table only', () => {
    const inner = raw('Table', raw('TR', raw('TD', content('c')), raw('TD', content('d'))))
    const found = tags(
      raw('Table', raw('TBody', raw('TR', raw('TH', content('a')), raw('TD', raw('P', content('b')), inner))))
    )
    expect(found.get('a')?.cell).toEqual({ table: 0, row: 0, cell: 0, head: true })
    for (const id of ['b', 'c', 'd']) expect(found.get(id)?.cell).toEqual({ table: 0, row: 0, cell: 1, head: false })
  })

  it('keeps artifacts out, and stops in trees without end', () => {
    expect(tags(raw('Artifact', raw('P', content('a')))).get('a')).toBeNull()
    const many = Array.from({ length: 200_000 }, (_, at) => raw('P', content(String(at))))
    const { tags: found } = readTags({ role: 'Root', children: many }, 1, newTagReport().trust)
    expect(found.size).toBeLessThan(60_000)
  })
})

describe('roleOf', () => {
  it('knows headings of any depth, and not what is no type of the standard', () => {
    expect([roleOf('H3')?.depth, roleOf('H9')?.depth, roleOf('Heading')]).toEqual([3, 6, null])
  })
})

describe('coverage', () => {
  it('is the share of the letters, spaces aside', () => {
    const item = (text: string, mark?: string) => ({
      text,
      mark,
      transform: [1, 0, 0, 1, 0, 0] as const,
      width: 1,
      font: ''
    })
    const known = new Map([['a', null]])
    expect(coverage([item('a b c', 'a'), item('d', 'x'), item('   ')] as never, known)).toBe(0.75)
    expect(coverage([], known)).toBe(0)
  })
})
