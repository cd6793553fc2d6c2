import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { p, r } from '../testing/make-docx.js'
import { readDocxParts, readOdtParts, readRtfText } from '../testing/read.js'
import { type Block, plainParagraph, plainText } from './blocks.js'
import { typedLabels } from './typed-labels.js'

/** The label of each line, null for none. */
const labels = (...lines: string[]) => {
  const blocks = lines.map(plainParagraph)
  const found = typedLabels(blocks)
  return blocks.map((block) => found.get(block)?.label ?? null)
}

describe('typedLabels', () => {
  it.each([
    '19.09.03',
    '3.',
    '(a)',
    'b)',
    '3.1',
    '3.1.2.',
    '[4]',
    'iv.',
    'XII.',
    '(ii)',
    '2381.',
    'GBP/2223/001:',
    '4a.',
    'a.',
    '#3'
  ])('takes %s before a tab', (label) => {
    expect(labels(`${label}\tTitle of an item`)).toEqual([label])
    expect(labels(`  ${label} \t Title`)).toEqual([label])
  })
  it.each([
    'J.',
    'V.',
    '7.30',
    '12.50',
    '2019',
    '2019.',
    '19/10/2016',
    '19/5',
    '31.10.2019',
    '2016-10-19',
    '5',
    '1200',
    're.',
    'cc.',
    'Present:',
    '£3.50',
    'Mr'
  ])('leaves %s alone where nothing bears it out', (lead) => {
    expect(labels(`${lead}\tWords that follow`)).toEqual([null])
  })
  it('believes a weak shape beside its neighbour in the series', () => {
    expect(labels('1\tWelcome', '2\tMinutes', '7\tguests')).toEqual(['1', '2', null])
    expect(labels('A.\tOne', 'B.\tTwo', 'J.\tSmith')).toEqual(['A.', 'B.', null])
    expect(labels('I.\tOne', 'II.\tTwo')).toEqual(['I.', 'II.'])
    expect(labels('H.\tEight', 'I.\tNine', 'J.\tTen')).toEqual(['H.', 'I.', 'J.'])
    expect(labels('3.9\tRoads', '3.10\tPaths', '3.11\tLights')).toEqual(['3.9', '3.10', '3.11'])
    expect(labels('9.30\tCoffee', '10.00\tReports', '11.00\tQuestions', '12.00\tLunch')).toEqual([
      null,
      null,
      null,
      null
    ])
  })
  it('does not take days of a year for numbers', () => {
    expect(labels('19.09.03\tBoard', '17.10.03\tBoard', '21.11.03\tAnnual meeting')).toEqual([null, null, null])
    expect(labels('19.09.01\tWelcome', '19.09.02\tMinutes')).toEqual(['19.09.01', '19.09.02'])
  })
  it('needs words behind the tab, no line break before it, and no table of contents', () => {
    expect(labels('1.\t', '2.\t14\t15', '3. Title')).toEqual([null, null, null])
    const broken = {
      ...plainParagraph(''),
      pieces: [plainText('4.'), { kind: 'break' as const }, plainText('\tWords')]
    }
    const contents = { ...plainParagraph('5.\tReports\t12'), styleName: 'TOC 1' }
    expect(typedLabels([broken, contents]).size).toBe(0)
  })
  it('leaves paragraphs alone that are numbered already, but not those whose list prints nothing', () => {
    const place = { list: '1', level: 0 }
    const numbered = { ...plainParagraph('2.\tRoads'), place: { ...place, label: '1.' } }
    const silent = { ...plainParagraph('3.\tPaths'), place: { ...place, label: null } }
    const found = typedLabels([numbered, silent])
    expect([found.get(numbered)?.label, found.get(silent)?.label]).toEqual([undefined, '3.'])
  })
  it('reads a number that is spread over pieces, and keeps revisions', () => {
    const revision = { kind: 'comment' as const, text: 'why', author: null, date: null, at: null }
    const block = {
      ...plainParagraph(''),
      pieces: [
        plainText('\t'),
        plainText('1'),
        { kind: 'mark' as const, revision },
        plainText('.'),
        plainText('\tOne\ttwo')
      ]
    }
    expect(typedLabels([block]).get(block)).toEqual({
      label: '1.',
      pieces: [{ kind: 'mark', revision }, plainText('One\ttwo')]
    })
  })
  it('takes its time with neither many lines nor long ones', () => {
    const days = Array.from({ length: 50_000 }, (_, index) =>
      plainParagraph(`${(index % 28) + 1}.${(index % 12) + 1}.03\tx`)
    )
    const long = { ...plainParagraph(''), pieces: Array.from({ length: 100_000 }, () => plainText(' ')) }
    const start = performance.now()
    expect(typedLabels([...days, long, plainParagraph('1'.repeat(5_000_000))]).size).toBe(0)
    expect(performance.now() - start).toBeLessThan(2000)
  })
  it('keeps every word: label, tab and rest are the text', () => {
    const unit = fc.constantFrom('1', '.', '\t', ' ', 'a', 'B', ')', '(', '9')
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 8 }), { maxLength: 6 }), (texts) => {
        const block = { ...plainParagraph(''), pieces: texts.map(plainText) }
        const found = typedLabels([block as Block]).get(block)
        if (!found) return
        const words = (text: string) => text.replace(/\s+/g, '')
        const rest = found.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
        expect(words(found.label + rest)).toBe(words(texts.join('')))
      })
    )
  })
})

describe('typed labels in trees', () => {
  it('stand in data.label, and the body keeps label, tab and words', async () => {
    const heading = p('2.1', '<w:outlineLvl w:val="1"/>').replace('</w:p>', `<w:r><w:tab/></w:r>${r('Roads')}</w:p>`)
    const { tree, body } = await readDocxParts(p('19.09.03\tTitle') + heading)
    expect(body).toBe('19.09.03 Title\n2.1\tRoads')
    expect(tree.children[1]).toMatchObject({ type: 'heading', data: { label: '2.1' } })
    const typed = '<w:p><w:r><w:t>19.09.03</w:t><w:tab/><w:t>Title</w:t></w:r></w:p>'
    const { tree: second, body: same } = await readDocxParts(typed)
    expect(same).toBe('19.09.03\tTitle')
    expect(second.children[0]).toMatchObject({ type: 'paragraph', data: { label: '19.09.03' } })
  })
  it('are the same in rtf and odt', async () => {
    const rtf = await readRtfText('\\pard 3.\\tab Title\\par (a)\\tab text\\par')
    const odt = await readOdtParts('<text:p>3.<text:tab/>Title</text:p><text:p>(a)<text:tab/>text</text:p>')
    for (const { tree, body } of [rtf, odt]) {
      expect(body).toBe('3.\tTitle\n(a)\ttext')
      expect(tree.children).toMatchObject([{ data: { label: '3.' } }, { data: { label: '(a)' } }])
    }
  })
  it('are words in cells', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const number = '<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Roads</w:t></w:r></w:p>'
    const row = `<w:tr>${cell(number)}${cell(p('Ann'))}</w:tr>`
    const { tree, body } = await readDocxParts(`<w:tbl>${row}${row}</w:tbl>`)
    expect(body).toBe('1. Roads\tAnn\n1. Roads\tAnn')
    expect(JSON.stringify(tree.children)).not.toContain('"label"')
  })
})
