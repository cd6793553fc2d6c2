import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { extractRecord } from './extract-record.js'
import { h, p, seal } from './testing/seal.js'

const link = (url: string, text: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value: text }] }]
})
const head = [h(1, 'Minutes of the Rivers Board'), p('3 May 2021'), p('Present: Jane Roe'), h(2, 'Accounts', '1.')]
const references = (...nodes: RootContent[]) => extractRecord(seal(...head, ...nodes)).references

describe('references', () => {
  it('are papers, reports, laws and earlier minutes', () => {
    const found = references(
      p('The board received Paper 12 and the Annual Flood Report.'),
      p('It was agreed that the minutes of the meeting held on 5 April 2021 be signed.'),
      p('Members noted the Public Health (Wales) Act 2017.')
    )
    expect(found.map(({ kind, date, itemId }) => [kind, date, itemId])).toEqual([
      ['paper', null, 'item-1'],
      ['report', null, 'item-1'],
      ['minutes', '2021-04-05', 'item-1'],
      ['law', null, 'item-1']
    ])
  })

  it('carry web addresses, never a script or an anchor', () => {
    const found = references(
      link('https://example.org/a.pdf', 'The plan'),
      link('javascript:alert(1)', 'Click'),
      link('JaVaScRiPt:alert(1)', 'Click'),
      link('data:text/html;base64,AA', 'Data'),
      link('#item-2', 'Up'),
      link('papers/b.pdf', 'The budget')
    )
    expect(found.map((reference) => reference.url)).toEqual(['https://example.org/a.pdf', 'papers/b.pdf'])
  })

  it('are no titles of items', () => {
    expect(references(h(2, 'Treasurer Annual Report', '2.'), p('The board thanked the treasurer.'))).toEqual([])
  })

  it('are listed once', () => {
    const found = references(p('The board received Paper 12.'), p('Paper 12 was approved by all.'))
    expect(found).toHaveLength(1)
  })
})
