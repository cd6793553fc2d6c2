/** What Word prints by ECMA-376 part 1, 17.9. */
import { describe, expect, it } from 'vitest'
import { p } from '../testing/make-docx.js'
import { readDocxParts } from '../testing/read.js'

interface LevelXml {
  start?: number
  format?: string
  text: string
  extra?: string
}
const level = (index: number, { start = 1, format = 'decimal', text, extra = '' }: LevelXml) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: LevelXml[], extra = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${extra}${levels.map((each, index) => level(index, each)).join('')}</w:abstractNum>`
const num = (id: number, abstractId: number, extra = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${extra}</w:num>`
const item = (numId: number, ilvl: number, text = 'x') =>
  p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

/** The labels in the order of the body. */
async function labels(numbering: string, body: string, styles = ''): Promise<string[]> {
  const { body: text } = await readDocxParts({ body, numbering, styles })
  return text.split('\n').map((line) => (line.includes('\t') ? line.split('\t')[0]! : ''))
}

const LEGAL = [
  { text: '%1.' },
  { text: '%1.%2' },
  { text: '(%3)', format: 'lowerLetter' },
  { text: '%4', format: 'lowerRoman' }
]

describe('numbering', () => {
  it('counts levels, restarts deeper ones, prints those above', async () => {
    const body = [item(1, 0), item(1, 1), item(1, 2), item(1, 2), item(1, 1), item(1, 2), item(1, 0), item(1, 1)].join(
      ''
    )
    expect(await labels(abstract(1, LEGAL) + num(1, 1), body)).toEqual([
      '1.',
      '1.1',
      '(a)',
      '(b)',
      '1.2',
      '(a)',
      '2.',
      '2.1'
    ])
  })
  it('prints the start of a level above that was not used', async () => {
    expect(await labels(abstract(1, LEGAL) + num(1, 1), item(1, 1) + item(1, 1))).toEqual(['1.1', '1.2'])
  })
  it('counts a level above that was not used as used once', async () => {
    const body = [item(1, 1), item(1, 1), item(1, 0), item(1, 1)].join('')
    expect(await labels(abstract(1, LEGAL) + num(1, 1), body)).toEqual(['1.1', '1.2', '2.', '2.1'])
    const starts = [{ text: '%1.', start: 4 }, { text: '%1.%2', start: 3 }, { text: '%1.%2.%3' }]
    const deep = [item(1, 2), item(1, 2), item(1, 1), item(1, 0), item(1, 2), item(1, 1)].join('')
    expect(await labels(abstract(1, starts) + num(1, 1), deep)).toEqual(['4.3.1', '4.3.2', '4.4', '5.', '5.3.1', '5.4'])
  })
  it('counts on through lists of the same definition, and anew where a list overrides the start', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = abstract(1, LEGAL) + num(1, 1) + num(2, 1) + num(3, 1, override)
    const body = [item(1, 0), item(2, 0), item(3, 0), item(3, 0), item(1, 0)].join('')
    expect(await labels(numbering, body)).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })
  it('uses a level that a list redefines (17.9.8)', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { text: 'Item %1:', start: 3 })}</w:lvlOverride>`
    expect(await labels(abstract(1, LEGAL) + num(1, 1, override), item(1, 0))).toEqual(['Item 3:'])
  })
  it('keeps lvlRestart 0 running, and restarts only after the level that is named (17.9.10)', async () => {
    const never = abstract(1, [{ text: '%1.' }, { text: '%2)', extra: '<w:lvlRestart w:val="0"/>' }])
    expect(await labels(never + num(1, 1), [item(1, 0), item(1, 1), item(1, 0), item(1, 1)].join(''))).toEqual([
      '1.',
      '1)',
      '2.',
      '2)'
    ])
    const first = abstract(1, [{ text: '%1.' }, { text: '%2)' }, { text: '%3]', extra: '<w:lvlRestart w:val="1"/>' }])
    const body = [item(1, 0), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1, 0), item(1, 2)].join('')
    expect(await labels(first + num(1, 1), body)).toEqual(['1.', '1)', '1]', '2)', '2]', '2.', '1]'])
  })
  it('prints legal numbering in digits (17.9.4)', async () => {
    const levels = [
      { text: 'Article %1', format: 'upperRoman' },
      { text: '%1.%2', extra: '<w:isLgl/>' }
    ]
    expect(await labels(abstract(1, levels) + num(1, 1), item(1, 0) + item(1, 1))).toEqual(['Article I', '1.1'])
  })
  it('starts at 0 where no start is given (17.9.25), and prints nothing for bullets and none', async () => {
    const bare = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    expect(await labels(bare + num(1, 1), item(1, 0))).toEqual(['0.'])
    const bullet = abstract(1, [
      { text: '\u2022', format: 'bullet' },
      { text: '%2', format: 'none' }
    ])
    expect(await labels(bullet + num(1, 1), item(1, 0) + item(1, 1))).toEqual(['', ''])
  })
  it('prints numbers in the looks of their level and of the paragraph mark: hidden, in capitals (17.9.24)', async () => {
    const levels = [
      { text: 'Item %1', extra: '<w:rPr><w:caps/></w:rPr>' },
      { text: '%2)', format: 'lowerLetter', extra: '<w:rPr><w:vanish/></w:rPr>' },
      { text: '%3.', format: 'lowerLetter' },
      { text: '%4.', format: 'lowerRoman', extra: '<w:rPr><w:caps w:val="0"/></w:rPr>' }
    ]
    const caps = (ilvl: number) =>
      p('x', `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="1"/></w:numPr><w:rPr><w:caps/></w:rPr>`)
    const body = [item(1, 0), item(1, 1), item(1, 1), item(1, 2), caps(2), caps(3)].join('')
    expect(await labels(abstract(1, levels) + num(1, 1), body)).toEqual(['ITEM 1', '', '', 'a.', 'B.', 'i.'])
  })
  it('leaves a paragraph with a list of its own at the level of its style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const use = (properties: string) => p('x', `<w:pStyle w:val="Sub"/><w:numPr>${properties}</w:numPr>`)
    const numbering = abstract(1, LEGAL) + num(1, 1) + abstract(2, [{ text: 'A%1' }, { text: 'A%1-%2' }]) + num(2, 2)
    const body = use('') + use('<w:numId w:val="2"/>') + use('<w:ilvl w:val="0"/><w:numId w:val="2"/>')
    expect(await labels(numbering, body, styles)).toEqual(['1.1', 'A1-1', 'A2'])
  })
  it('makes no list of levels that print nothing', async () => {
    const levels = [
      { text: '%1.' },
      { text: '', format: 'none' },
      { text: '\u2022', format: 'bullet' },
      { text: '', format: 'bullet' }
    ]
    const { tree, body } = await readDocxParts({
      body:
        item(1, 0, 'one') + item(1, 1, 'more of it') + item(1, 2, 'point') + item(1, 3, 'plain') + item(1, 0, 'two'),
      numbering: abstract(1, levels) + num(1, 1)
    })
    expect(tree.children.map((child) => child.type)).toEqual(['list', 'paragraph', 'list', 'paragraph', 'list'])
    expect(body).toBe('1.\tone\nmore of it\npoint\nplain\n2.\ttwo')
  })
  it('pads custom formats by their example', async () => {
    const custom =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
    expect(await labels(custom + num(1, 1), item(1, 0) + item(1, 0))).toEqual(['009', '010'])
  })
  it('follows a numbering style to the list that it names (17.9.21)', async () => {
    const numbering =
      abstract(1, [], '<w:numStyleLink w:val="Outline"/>') +
      abstract(2, LEGAL, '<w:styleLink w:val="Outline"/>') +
      num(1, 1) +
      num(2, 2)
    const styles =
      '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(await labels(numbering, item(1, 0) + item(2, 0), styles)).toEqual(['1.', '2.'])
  })
  it('takes numbering from styles and their bases, the level from the style that the list names (17.9.23)', async () => {
    const levels = [
      { text: '%1.', extra: '<w:pStyle w:val="Top"/>' },
      { text: '%1.%2', extra: '<w:pStyle w:val="Sub"/>' }
    ]
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const styles =
      style('Top', '') +
      style('Sub', '') +
      '<w:style w:type="paragraph" w:styleId="Kid"><w:name w:val="Kid"/><w:basedOn w:val="Sub"/></w:style>'
    const use = (id: string) => p('x', `<w:pStyle w:val="${id}"/>`)
    const off = p('x', '<w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const numbering = abstract(1, levels) + num(1, 1)
    expect(await labels(numbering, use('Top') + use('Sub') + use('Kid') + off + use('Top'), styles)).toEqual([
      '1.',
      '1.1',
      '1.2',
      '',
      '2.'
    ])
  })
  it('counts through tables', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(item(1, 0, 'in'))}${cell(p('b'))}</w:tr><w:tr>${cell(item(1, 0, ''))}${cell(p('d'))}</w:tr></w:tbl>`
    const { body } = await readDocxParts({
      body: item(1, 0, 'before') + table + item(1, 0, 'after'),
      numbering: abstract(1, LEGAL) + num(1, 1)
    })
    expect(body).toBe('1.\tbefore\n2. in\tb\n3.\td\n4.\tafter')
  })
  it('numbers a joined paragraph once, and does not count deleted ones', async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`
    expect(await labels(abstract(1, LEGAL) + num(1, 1), item(1, 0) + gone + item(1, 0))).toEqual(['1.', '2.'])
  })
})
