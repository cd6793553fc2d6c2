import { describe, expect, it } from 'vitest'
import { r } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (instruction: string) =>
  `${character('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${character('end')}`
const line = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:name w:val="Clauses"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
const numbered = (inner: string) => line(inner, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>')
const body = async (inner: string) => (await readDocxParts({ body: inner, numbering: NUMBERING })).body

describe('fields that number', () => {
  it('go one level below the paragraph that stands in a list, and start anew in the next', async () => {
    const text = await body(
      numbered(r('Ask for ') + field('LISTNUM') + r(' a quote and ') + field('LISTNUM') + r(' a plan')) +
        numbered(field('LISTNUM') + r(' then wait'))
    )
    expect(text).toBe('1.\tAsk for (a) a quote and (b) a plan\n2.\t(a) then wait')
  })
  it('count in the list that Word brings along, at the level named, and go on there', async () => {
    const text = await body(
      line(r('that ') + field('LISTNUM NumberDefault \\l 6') + r(' one, ') + field('LISTNUM') + r(' two')) +
        line(field('LISTNUM LegalDefault \\l 2') + r(' x ') + field('LISTNUM \\l 1')) +
        line(field('LISTNUM "OutlineDefault" \\l 4 \\s 3') + r(' y ') + field('LISTNUM'))
    )
    expect(text).toBe('that (i) one, (ii) two\n1.1. x 2.\nc) y d)')
  })
  it('count in a list of the document by its name', async () => {
    const text = await body(
      numbered(r('One')) + line(field('LISTNUM Clauses \\l 1') + r(' two')) + numbered(r('Three'))
    )
    expect(text).toBe('1.\tOne\n2. two\n3.\tThree')
  })
  it('number paragraphs as Word 6 did', async () => {
    const text = await body(line(`${field('AUTONUM')}${r(' One')}`) + line(`${field('AUTONUM')}${r(' Two')}`))
    expect(text).toBe('1. One\n2. Two')
  })
  it('show the result that is stored, in a simple field too, and nothing of other fields', async () => {
    const simple = (instruction: string, inner: string) =>
      `<w:fldSimple w:instr=" ${instruction} ">${inner}</w:fldSimple>`
    const text = await body(
      line(simple('LISTNUM', r('9)')) + r(' a ') + simple('LISTNUM', '') + r(' b')) +
        line(r('Page ') + simple('PAGE', r('3')) + r(' on ') + simple('DATE', r('4 May 2024')) + field('XE "Roads"')) +
        line(field('LISTNUM Unheard') + r('end'))
    )
    expect(text).toBe('9) a 1) b\nPage 3 on 4 May 2024\nend')
  })
})
