import type { DocumentTree } from '@cofnod/model'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { outline, readBytes } from '../testing/read.js'
import { type Element, el, type TaggedPdf, taggedPdf, type Words, words } from '../testing/tagged-pdf.js'

const read = async (pdf: TaggedPdf) => {
  const { tree, issues } = await readBytes(taggedPdf(pdf))
  return {
    tree,
    issues,
    lines: outline(tree),
    labels: labels(tree),
    body: tree.data.streams.body,
    furniture: tree.data.streams.furniture
  }
}
/** Printed labels in the order of the blocks. */
function labels(tree: DocumentTree): string[] {
  const found: string[] = []
  const visit = (node: Nodes) => {
    const label = (node.data as { label?: string } | undefined)?.label
    if (label) found.push(label)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return found
}

const LONG = 'The clerk reported that the bridge over the brook had been closed since the storm and that the county'
const END = 'is looking for a firm to mend it.'
const p = (y: number, text: string, more: Partial<Words> = {}) => el('P', words(50, y, text, more))

describe('tags as word processors write them', () => {
  /** Word: Sect, typed text in P, Lbl and LBody, TH of the first row, Span around changes of language. */
  it('reads headings of body size, labels, lists and tables', async () => {
    const cell = (role: string, x: number, y: number, text: string) => el(role, p(y, text, { x }))
    const { lines, tree, labels } = await read({
      tree: el(
        'Document',
        el('H1', words(50, 80, 'Brook Council', { size: 16, bold: true })),
        el('H2', words(50, 110, 'Reports', { bold: true })),
        el('P', words(50, 125, LONG), el('Span', words(50, 138, END))),
        el(
          'L',
          el('LI', el('Lbl', words(50, 160, '1.')), el('LBody', words(75, 160, 'Apologies from one member'))),
          el('LI', el('Lbl', words(50, 175, '2.')), el('LBody', words(75, 175, 'Date of the next walk')))
        ),
        el('L', el('LI', el('LBody', words(50, 200, 'a point whose bullet is drawn')))),
        el(
          'Table',
          el('TR', cell('TH', 50, 230, 'Who'), cell('TH', 200, 230, 'What'), cell('TH', 400, 230, 'When')),
          el('TR', cell('TD', 50, 245, 'Ann'), cell('TD', 200, 245, 'Write to the county'), cell('TD', 400, 245, 'May'))
        )
      )
    })
    expect(lines).toEqual([
      'h1 Brook Council',
      'h2 Reports',
      `p ${LONG} ${END}`,
      '  p Apologies from one member',
      '  p Date of the next walk',
      '  p a point whose bullet is drawn',
      '  | Who | What | When',
      '  | Ann | Write to the county | May'
    ])
    expect(labels).toEqual(['1.', '2.'])
    const table = tree.children.find(({ type }) => type === 'table')
    expect(table?.data).toMatchObject({ head: 1 })
    expect(tree.data.file.tagged).toBe(true)
  })

  /** Google Docs: NonStruct or Span within each block, headings of its own that the role map explains. */
  it('goes through elements that say nothing, and the role map', async () => {
    const { lines, issues } = await read({
      tree: el(
        'Document',
        el('Titel', el('NonStruct', words(50, 80, 'Brook Council', { bold: true }))),
        el('P', el('NonStruct', words(50, 100, LONG)), el('Link', el('NonStruct', words(50, 113, END)))),
        el('Abschnitt', p(140, 'One more paragraph.'))
      ),
      roles: { Titel: 'H1' }
    })
    expect(lines).toEqual(['h1 Brook Council', `p ${LONG} ${END}`, 'p One more paragraph.'])
    expect(issues).toMatchObject([{ code: 'unknown-element', data: { element: 'Abschnitt', count: 1 } }])
  })

  it('parts paragraphs that fill their lines', async () => {
    const first = 'The Chair welcomed all members of the group to the meeting and thanked them for coming so far'
    const { lines } = await read({
      tree: el('Document', p(100, LONG), el('P', words(50, 113, first), words(50, 126, END)))
    })
    expect(lines).toEqual([`p ${LONG}`, `p ${first} ${END}`])
  })
})

describe('tags as evidence', () => {
  it('drops empty headings, and leaves heading tags in cells to the table', async () => {
    const cell = (x: number, y: number, text: string) => el('TD', el('H1', words(x, y, text)))
    const { lines } = await read({
      tree: el(
        'Document',
        el('H3', words(50, 60, ' ')),
        el(
          'Table',
          el('TR', cell(50, 80, 'Ann'), cell(250, 80, 'Chair')),
          el('TR', cell(50, 95, 'Bob'), cell(250, 95, 'Clerk'))
        ),
        p(130, LONG),
        p(143, END)
      )
    })
    expect(lines.slice(0, 2)).toEqual(['  | Ann | Chair', '  | Bob | Clerk'])
    expect(lines.some((line) => line.startsWith('h'))).toBe(false)
  })

  it('takes no document for headings throughout', async () => {
    const { lines } = await read({
      tree: el('Document', el('H1', words(50, 80, LONG)), el('H1', words(50, 120, END)), p(150, 'End'))
    })
    expect(lines).toEqual([`p ${LONG}`, `p ${END}`, 'p End'])
  })

  it('joins what is tagged line by line', async () => {
    const sentences = Array.from({ length: 5 }, (_, at) => [p(100 + 40 * at, LONG), p(113 + 40 * at, END)]).flat()
    const ragged = [
      p(320, 'The members of the council and the clerk of the parish walked along the whole length of the brook with'),
      p(333, 'Mr Hall.')
    ]
    const { lines } = await read({ tree: el('Document', ...sentences, ...ragged) })
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toMatch(/with Mr Hall\.$/)
  })

  it('leaves pages to the layout whose tags cover too little of them, or run against it', async () => {
    const heading = (y: number, text: string) => el('H1', words(50, y, text))
    const sparse = await read({
      tree: el('Document', heading(80, 'Tagged')),
      loose: [words(50, 110, LONG), words(50, 150, LONG)]
    })
    expect(sparse.lines[0]).toBe('p Tagged')
    const blocks: Element[] = [100, 120, 140, 160, 180].map((y) => heading(y, `Words at ${y}`))
    const scrambled = await read({ tree: el('Document', ...blocks.toReversed(), p(220, LONG), p(240, LONG)) })
    expect(scrambled.lines.slice(0, 2)).toEqual(['p Words at 100', 'p Words at 120'])
  })

  it('leaves tables to the layout whose rows run against it, or that are tagged as paragraphs', async () => {
    const names = ['Ann', 'Bob', 'Cid', 'Dee']
    const flat = names.flatMap((name, at) => [
      p(100 + 15 * at, name),
      p(100 + 15 * at, 'Member', { x: 250 }),
      p(100 + 15 * at, 'Yes', { x: 400 })
    ])
    const tagged = await read({ tree: el('Document', ...flat) })
    expect(tagged.lines).toEqual(names.map((name) => `  | ${name} | Member | Yes`))
    const row = (name: string, y: number) => el('TR', el('TD', words(50, y, name)), el('TD', words(250, y, 'Member')))
    const upwards = await read({
      tree: el('Document', p(60, LONG), el('Table', row('Bob', 115), row('Ann', 100)), p(160, LONG))
    })
    expect(upwards.body.indexOf('Ann')).toBeLessThan(upwards.body.indexOf('Bob'))
  })
})

describe('artifacts', () => {
  it('are furniture, but a letterhead of the first page is not', async () => {
    const { body, furniture } = await read({
      tree: el('Document', p(120, LONG), p(133, END), p(120, 'Other words.', { page: 2 })),
      artifacts: [
        words(50, 40, 'Brook Council, 4 May 2026'),
        words(50, 60, 'Running head'),
        words(250, 800, 'One of two'),
        words(50, 60, 'Running head', { page: 2 }),
        words(250, 800, 'Two of two', { page: 2 })
      ]
    })
    expect(body).toContain('Brook Council, 4 May 2026')
    expect(body).not.toMatch(/Running|of two/)
    expect(furniture.split('\n').sort()).toEqual(['One of two', 'Running head', 'Two of two'])
  })
})

describe('over pages', () => {
  it('joins tables, lists and sentences', async () => {
    const row = (page: number, y: number, ...cells: string[]) =>
      el('TR', ...cells.map((text, at) => el('TD', words(50 + 200 * at, y, text, { page }))))
    const item = (page: number, y: number, label: string, text: string) =>
      el('LI', el('Lbl', words(50, y, label, { page })), el('LBody', words(75, y, text, { page })))
    const { lines, labels } = await read({
      tree: el(
        'Document',
        el('L', item(1, 700, '1.', 'First'), item(2, 60, '2.', 'Second')),
        el('P', words(50, 100, LONG, { page: 2 }), words(50, 60, END, { page: 3 })),
        el(
          'Table',
          row(3, 100, 'Name', 'Office'),
          row(3, 115, 'Ann', 'Chair'),
          row(4, 60, 'Bob', 'Clerk'),
          row(4, 75, 'Cid', 'Member')
        ),
        p(200, LONG, { page: 4 })
      )
    })
    expect(lines).toEqual([
      '  p First',
      '  p Second',
      `p ${LONG} ${END}`,
      '  | Name | Office',
      '  | Ann | Chair',
      '  | Bob | Clerk',
      '  | Cid | Member',
      `p ${LONG}`
    ])
    expect(labels).toEqual(['1.', '2.'])
  })
})

describe('work', () => {
  it('stays in proportion on a page of many tables', async () => {
    const cell = (x: number, y: number) => el('TD', words(x, y, 'a', { size: 1 }))
    const table = (at: number) => {
      const [x, y] = [10 + 20 * (at % 25), 10 + 4 * Math.floor(at / 25)]
      return el('Table', el('TR', cell(x, y), cell(x + 8, y)), el('TR', cell(x, y + 2), cell(x + 8, y + 2)))
    }
    const start = performance.now()
    const { body } = await read({ tree: el('Document', ...Array.from({ length: 600 }, (_, at) => table(at))) })
    expect(body.replace(/\s/g, '')).toHaveLength(2_400)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
