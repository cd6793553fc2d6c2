import { describe, expect, it } from 'vitest'
import { p, r } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

const who = 'w:id="1" w:author="Nia" w:date="2024-03-01T09:00:00Z"'
const del = (text: string) => `<w:del ${who}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const ins = (text: string) => `<w:ins ${who}>${r(text)}</w:ins>`

describe('tracked changes', () => {
  it('are accepted, kept beside the text, and placed in it', async () => {
    const { body, tree, issues } = await readDocxParts(
      `${p('First line.')}<w:p>${r('Agreed ')}${del('five')}${ins('six')}${r(' gates.')}</w:p>`
    )
    expect(body).toBe('First line.\nAgreed six gates.')
    expect(tree.data.revisions).toEqual([
      { kind: 'deletion', text: 'five', author: 'Nia', date: '2024-03-01T09:00:00Z', at: 19 },
      { kind: 'insertion', text: 'six', author: 'Nia', date: '2024-03-01T09:00:00Z', at: 19 }
    ])
    expect(body.slice(19, 22)).toBe('six')
    expect(issues).toMatchObject([
      { code: 'revisions-present', data: { insertions: 1, deletions: 1, comments: 0, hidden: 0 } }
    ])
  })
  it('move words: they stand where they went', async () => {
    const body = `<w:p>${r('a ')}<w:moveFrom ${who}>${r('moved ')}</w:moveFrom>${r('b ')}<w:moveTo ${who}>${r('moved')}</w:moveTo></w:p>`
    expect((await readDocxParts(body)).body).toBe('a b moved')
  })
  it('join paragraphs whose mark is deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del ${who}/></w:rPr></w:pPr>${r('The Chair ')}</w:p>`
    expect((await readDocxParts(first + p('thanked them.'))).body).toBe('The Chair thanked them.')
  })
  it('count words that were inserted and deleted again as deleted', async () => {
    const { body } = await readDocxParts(`<w:p>${r('a')}<w:ins ${who}>${del('b')}</w:ins></w:p>`)
    expect(body).toBe('a')
  })
})

describe('tracked changes, rejected', () => {
  const reject = { trackedChanges: 'reject' } as const
  const rejected = async (parts: Parameters<typeof readDocxParts>[0]) => readDocxParts(parts, {}, reject)
  const kept = async (body: string, options: { trackedChanges?: 'reject' }) =>
    (await readDocxParts(body, {}, options)).tree.data.revisions.map(({ kind, text, at }) => [kind, text, at])

  it('give the words as they were, and keep both kinds as data', async () => {
    const body = `<w:p>${r('Agreed ')}${del('five')}${ins('six')}${r(' gates.')}</w:p>`
    const result = await rejected(body)
    expect(result.body).toBe('Agreed five gates.')
    expect(await kept(body, reject)).toEqual([
      ['deletion', 'five', 7],
      ['insertion', 'six', 11]
    ])
    expect(result.issues).toMatchObject([{ code: 'revisions-present', data: { insertions: 1, deletions: 1 } }])
  })
  it('leave moved words where they came from', async () => {
    const body = `<w:p>${r('a ')}<w:moveFrom ${who}>${r('moved ')}</w:moveFrom>${r('b ')}<w:moveTo ${who}>${r('moved')}</w:moveTo></w:p>`
    expect((await rejected(body)).body).toBe('a moved b')
  })
  it('join what was split and part what was joined', async () => {
    const mark = (name: string, text: string) =>
      `<w:p><w:pPr><w:rPr><w:${name} ${who}/></w:rPr></w:pPr>${r(text)}</w:p>`
    expect((await rejected(mark('ins', 'The Chair ') + p('thanked them.'))).body).toBe('The Chair thanked them.')
    expect((await rejected(mark('del', 'The Chair ') + p('thanked them.'))).body).toBe('The Chair\nthanked them.')
    const accepted = await readDocxParts(mark('ins', 'The Chair ') + p('thanked them.'))
    expect(accepted.body).toBe('The Chair\nthanked them.')
  })
  it('count words that were inserted and deleted again in neither version', async () => {
    const body = `<w:p>${r('a')}<w:ins ${who}>${r('x')}${del('b')}</w:ins>${r('c')}</w:p>`
    expect((await rejected(body)).body).toBe('ac')
    expect((await readDocxParts(body)).body).toBe('axc')
    expect(await kept(body, reject)).toEqual([['insertion', 'xb', 1]])
  })
  it('decide over rows and cells', async () => {
    const row = (change: string, first: string, second: string) =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(first)}</w:tc><w:tc>${p(second)}</w:tc></w:tr>`
    const body = `<w:tbl>${row('', 'Ref', 'Action')}${row(`<w:del ${who}/>`, '1', 'old')}${row(`<w:ins ${who}/>`, '2', 'new')}${row('', '3', 'same')}</w:tbl>`
    expect((await readDocxParts(body)).body).toBe('Ref\tAction\n2\tnew\n3\tsame')
    expect((await rejected(body)).body).toBe('Ref\tAction\n1\told\n3\tsame')
    expect(await kept(body, {})).toEqual([['deletion', '1 old', 11]])
    expect(await kept(body, reject)).toEqual([['insertion', '2 new', 17]])
    const cells = `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${who}/></w:tcPr>${p('old')}</w:tc><w:tc><w:tcPr><w:cellIns ${who}/></w:tcPr>${p('new')}</w:tc><w:tc>${p('same')}</w:tc></w:tr></w:tbl>`
    expect((await readDocxParts(cells)).body).toBe('new\tsame')
    expect((await rejected(cells)).body).toBe('old\tsame')
  })
  it('take back numbers, styles and hiding', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const num = (inner = '') => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${inner}</w:numPr>`
    const change = (inner: string) => `<w:pPrChange ${who}><w:pPr>${inner}</w:pPr></w:pPrChange>`
    const body =
      p('was plain', num(`<w:ins ${who}/>`)) +
      p('was numbered', change(num())) +
      p('was numbered too', num() + change(num())) +
      p('shown', '', `<w:vanish/><w:rPrChange ${who}><w:rPr/></w:rPrChange>`)
    expect((await rejected({ body, numbering })).body).toBe('was plain\n1.\twas numbered\n2.\twas numbered too\nshown')
    expect((await readDocxParts({ body, numbering })).body).toBe('1.\twas plain\nwas numbered\n2.\twas numbered too')
  })
})

describe('comments', () => {
  it('are kept with author and place', async () => {
    const comments = `<w:comment w:id="7" w:author="Ifan">${p('Check the date')}</w:comment>`
    const body = `<w:p>${r('Next meeting: ')}<w:commentRangeStart w:id="7"/>${r('3 May')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`
    const { tree, body: text } = await readDocxParts({ body, comments })
    expect(text).toBe('Next meeting: 3 May')
    expect(tree.data.revisions).toEqual([
      { kind: 'comment', text: 'Check the date', author: 'Ifan', date: null, at: 14 }
    ])
  })
})
