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
