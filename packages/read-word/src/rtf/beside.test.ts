/** What stands beside the running text: comments, notes, boxes, substitutes. */
import { describe, expect, it } from 'vitest'
import { readRtfText } from '../testing/read.js'

const bodyOf = async (inner: string) => (await readRtfText(inner)).body

describe('comments and changes', () => {
  it('have author and date', async () => {
    // DTTM of 3 May 2024, 09:05: minute 5, hour 9, day 3, month 5, year 124.
    const dttm = 5 | (9 << 6) | (3 << 11) | (5 << 16) | (124 << 20)
    const { body, tree } = await readRtfText(
      `{\\*\\revtbl{Unknown;}{Nia;}}Agreed{\\*\\atnid IP}{\\*\\atnauthor Ifan Prys}\\chatn{\\*\\annotation{\\*\\atndate ${dttm}}\\pard Check this} {\\revised\\revauth1\\revdttm${dttm} now}`
    )
    expect(body).toBe('Agreed now')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'comment', text: 'Check this', author: 'Ifan Prys', date: '2024-05-03T09:05:00' },
      { kind: 'insertion', text: 'now', author: 'Nia', date: '2024-05-03T09:05:00' }
    ])
  })
  it('have no author where none is named, not that of the comment before', async () => {
    const { tree } = await readRtfText('a{\\*\\atnauthor Nia}{\\*\\annotation x} b{\\*\\annotation y}')
    expect(tree.data.revisions.map(({ author }) => author)).toEqual(['Nia', null])
  })
})

describe('notes', () => {
  it('of both kinds are numbered apart, endnotes last and in Roman numbers', async () => {
    const inner = 'a{\\footnote\\ftnalt end one} b{\\footnote foot one} c{\\footnote\\ftnalt end two}\\par'
    expect(await bodyOf(inner)).toBe('a b c\n1\tfoot one\ni\tend one\nii\tend two')
  })
})

describe('text boxes', () => {
  it('stand behind the paragraph that they are anchored in, which goes on', async () => {
    const box =
      '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard\\qc In the box\\par Second\\par}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext\\pard In the box\\par}}}}'
    expect(await bodyOf(`\\pard Before ${box}and after\\par Next\\par`)).toBe(
      'Before and after\nIn the box\nSecond\nNext'
    )
  })
  it('of Word 95 too', async () => {
    expect(await bodyOf('\\pard a{\\*\\do\\dobxcolumn\\dptxbx{\\dptxbxtext\\pard Box\\par}\\dpx0}b\\par')).toBe(
      'ab\nBox'
    )
  })
})

describe('substitutes', () => {
  it('give way to Unicode text', async () => {
    expect(await bodyOf('x {\\upr{T?}{\\*\\ud{T\\u375?}}} y')).toBe('x Tŷ y')
    expect(
      (await readRtfText('{\\info{\\upr{\\title T?}{\\*\\ud{\\title T\\u375?}}}}x')).tree.data.streams.metadata
    ).toBe('title: Tŷ')
  })
})

describe('styles', () => {
  it('keep their number where they name a font', async () => {
    const { tree } = await readRtfText(
      '{\\stylesheet{\\s0\\f4 Normal;}{\\s3\\f5\\fs28 heading 1;}}\\pard\\s3 Finance\\par'
    )
    expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1, data: { style: { name: 'Heading 1' } } })
  })
})
