/** What extraction needs to tell headings where a document has no heading styles: the looks of every paragraph. */
import { describe, expect, it } from 'vitest'
import { p, r } from '../testing/make-docx.js'
import { outline, readDocxParts } from '../testing/read.js'

const text = p('words that are as usual '.repeat(10), '', '<w:sz w:val="22"/>')
const styleOf = async (paragraph: string, rest: { styles?: string; links?: Record<string, string> } = {}) => {
  const { tree } = await readDocxParts({ body: text + paragraph + text, ...rest })
  return (tree.children[1]?.data as { style?: object } | undefined)?.style
}

describe('what a reader sees of a paragraph', () => {
  it.each([
    ['bold', '<w:b/>', { bold: true }],
    ['italic', '<w:i/>', { italic: true }],
    ['underlined', '<w:u w:val="single"/>', { underline: true }],
    ['bold and underlined', '<w:b/><w:u w:val="single"/>', { bold: true, underline: true }],
    ['larger', '<w:sz w:val="28"/>', { size: 'large' }],
    ['twice as large', '<w:sz w:val="44"/>', { size: 'huge' }],
    ['smaller', '<w:sz w:val="16"/>', { size: 'small' }]
  ])('%s throughout', async (_, looks, style) => {
    const own = looks.includes('w:sz') ? looks : `${looks}<w:sz w:val="22"/>`
    expect(await styleOf(p('Finance', '', own))).toMatchObject(style)
    const half = `<w:p>${r('Finance', own)}${r(' and more of the usual words', '<w:sz w:val="22"/>')}</w:p>`
    expect(await styleOf(half)).not.toMatchObject(style)
  })
  it('stands in capitals where Word shows them, by property or by style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="Cap"/><w:rPr><w:caps/><w:b/></w:rPr></w:style>'
    const { body, tree } = await readDocxParts({
      body: p('Finance', '<w:pStyle w:val="Cap"/>') + p('Any other business', '', '<w:caps/>'),
      styles
    })
    expect(body).toBe('FINANCE\nANY OTHER BUSINESS')
    expect(tree.children[0]).toMatchObject({ data: { style: { name: 'Cap', bold: true } } })
  })
  it('is placed: alignment, indent, space above', async () => {
    const properties = '<w:jc w:val="center"/><w:ind w:left="720" w:hanging="360"/><w:spacing w:before="480"/>'
    expect(await styleOf(p('Finance', properties))).toMatchObject({ align: 'center', indent: 18, spaceBefore: 24 })
    expect(await styleOf(p('Finance'))).not.toHaveProperty('spaceBefore')
  })
  it('is not underlined by a colour of line without a line', async () => {
    const { tree } = await readDocxParts(p('Present: Nia', '', '<w:u w:color="000000"/>'))
    expect(tree.children[0]!.data).not.toHaveProperty('style.underline')
  })
  it('is not underlined for being a link', async () => {
    const link = `<w:p><w:hyperlink r:id="a">${r('the papers', '<w:u w:val="single"/><w:b/>')}</w:hyperlink></w:p>`
    const style = await styleOf(link, { links: { a: 'https://quay.example/' } })
    expect(style).toMatchObject({ bold: true })
    expect(style).not.toHaveProperty('underline')
  })
  it('looks as the words behind a typed number do', async () => {
    const typed = `<w:p><w:r><w:t>3.</w:t><w:tab/></w:r>${r('Finance', '<w:b/>')}</w:p>`
    const { tree } = await readDocxParts(typed)
    expect(tree.children[0]).toMatchObject({ data: { label: '3.', style: { bold: true } } })
  })
  it('shows a heading that runs in as strong words', async () => {
    const { tree } = await readDocxParts(
      `<w:p>${r('Finance:', '<w:b/>')}${r(' The treasurer reported.')}</w:p><w:p>${r('Roads.', '<w:u w:val="single"/>')}${r(' None.')}</w:p>`
    )
    expect(tree.children.map(outline)).toEqual([
      ['paragraph', ['strong', 'Finance:'], ' The treasurer reported.'],
      ['paragraph', ['emphasis', 'Roads.'], ' None.']
    ])
  })
})
