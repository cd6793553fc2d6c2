import { describe, expect, it } from 'vitest'
import { type PageLines, partFurniture } from './furniture.js'
import { lineText } from './layout.js'
import { linesOf, piece } from './testing/lay.js'

const page = (number: number, ...placed: [y: number, text: string][]): PageLines => ({
  page: number,
  height: 800,
  lines: linesOf(
    placed.map(([y, text]) => piece(50, y, text)),
    number
  ),
  tables: []
})
const left = (pages: PageLines[]) => partFurniture(pages).pages.map((p) => p.lines.map(lineText))

describe('partFurniture', () => {
  it('takes what stands at the same height of all pages, numbers counted with the pages', () => {
    const pages = [1, 2, 3].map((n) =>
      page(n, [30, 'Dale Council'], [300 + n * 20, 'Words of it'], [780, `Page ${n} of 3`])
    )
    expect(left(pages)).toEqual([['Words of it'], ['Words of it'], ['Words of it']])
    expect(partFurniture(pages).furniture).toEqual(['Dale Council', 'Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'])
  })
  it('keeps a title that stands on the first page alone', () => {
    expect(
      left([page(1, [30, 'Minutes'], [200, 'a']), page(2, [30, 'Header'], [200, 'b']), page(3, [30, 'Header'])])[0]
    ).toEqual(['Minutes', 'a'])
  })
  it('keeps lines that look alike but whose numbers do not count pages', () => {
    const pages = [1, 2, 3].map((n) => page(n, [40, `Licence 4${n * n}7`], [300, `text ${n} x`]))
    expect(left(pages).map((lines) => lines[0])).toEqual(['Licence 417', 'Licence 447', 'Licence 497'])
  })
  it('keeps repeated words in the middle of the page', () => {
    const pages = [1, 2, 3].map((n) => page(n, [200 + n, 'words'], [400, 'It was agreed.']))
    expect(left(pages)[0]).toContain('It was agreed.')
  })
  it('takes bare page numbers of any height, and nothing else, from one-page documents', () => {
    expect(left([page(1, [40, 'Council'], [300, 'text'], [770, '- 1 -'])])).toEqual([['Council', 'text']])
    expect(left([page(1, [300, 'text'], [500, 'Page 1 of 1'])])).toEqual([['text']])
    expect(left([page(1, [300, 'text'], [770, '7'])])).toEqual([['text', '7']])
  })
  it('takes the paths of files at the end of a page, and no other words with a colon', () => {
    expect(
      left([page(1, [300, 'text'], [600, 'G:\\Board\\2006\\May.doc'], [620, 'F :Board/Agenda packets/2006'])])
    ).toEqual([['text']])
    expect(left([page(1, [300, 'A:\\x\\y'], [600, 'Q: yes/no/maybe'], [620, 'A: either/or'])])).toEqual([
      ['A:\\x\\y', 'Q: yes/no/maybe', 'A: either/or']
    ])
  })
  it('takes headers of several lines that reach into the page', () => {
    const pages = [1, 2, 3].map((n) =>
      page(n, ...[20, 60, 100, 140, 180].map((y): [number, string] => [y, `Head ${y}`]), [400, `body ${n}x`])
    )
    expect(left(pages)).toEqual([['body 1x'], ['body 2x'], ['body 3x']])
  })
})
