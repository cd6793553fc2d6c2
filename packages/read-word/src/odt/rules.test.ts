/** Rarer rules of OpenDocument: patterns of numbers, headings by style, hidden parts, odd packages. */
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { odtReader } from '../index.js'
import { testContext } from '../testing/context.js'
import { makeOdt } from '../testing/make-odt.js'
import { outline, readOdtParts } from '../testing/read.js'

const para = (text: string, name = '') => `<text:p${name && ` text:style-name="${name}"`}>${text}</text:p>`
const bodyOf = async (parts: Parameters<typeof readOdtParts>[0]) => (await readOdtParts(parts)).body

describe('numbers', () => {
  const level = (index: number, format: string, rest = '') =>
    `<text:list-level-style-number text:level="${index}" style:num-format="${format}" ${rest}/>`
  const item = (inner: string) => `<text:list-item>${inner}</text:list-item>`

  it('follow a pattern, where one is given, rather than prefix and suffix', async () => {
    const automatic = `<text:list-style style:name="L1">${level(1, 'I', 'style:num-list-format="Item %1%:"')}${level(2, 'a', 'style:num-suffix=")" style:num-list-format="%1%-%2%)" text:display-levels="2"')}</text:list-style>`
    const body = `<text:list text:style-name="L1">${item(`${para('a')}<text:list>${item(para('b')) + item(para('c'))}</text:list>`) + item(para('d'))}</text:list>`
    expect(await bodyOf({ automatic, body })).toBe('Item I:\ta\nI-a)\tb\nI-b)\tc\nItem II:\td')
  })
  it('go on from paragraph to paragraph of a list that they name', async () => {
    const automatic = `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a')}</text:list-style>`
    const numbered = (text: string, at: number, list = 'x') =>
      `<text:numbered-paragraph text:list-id="${list}" text:level="${at}" text:style-name="L1">${para(text)}</text:numbered-paragraph>`
    const body = numbered('a', 1) + para('words') + numbered('b', 1) + numbered('c', 2) + numbered('d', 1, 'y')
    expect(await bodyOf({ automatic, body })).toBe('1.\ta\nwords\n2.\tb\na\tc\n1.\td')
  })
})

describe('headings', () => {
  it('are paragraphs of a heading style too', async () => {
    const styles = '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>'
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
    const { tree } = await readOdtParts({ styles, automatic, body: para('Finance', 'P1') + para('x') })
    expect(tree.children.map((child) => outline(child))).toEqual([
      ['heading 2', 'Finance'],
      ['paragraph', 'x']
    ])
  })
})

describe('hidden parts', () => {
  const section = (rest: string) => `<text:section text:name="s" ${rest}>${para('kept back')}</text:section>`
  it.each([
    ['text:display="none"', 'a\nb', 1],
    ['text:display="condition" text:is-hidden="true"', 'a\nb', 1],
    ['text:display="condition" text:is-hidden="false"', 'a\nkept back\nb', 0]
  ])('are sections with %s', async (rest, text, hidden) => {
    const { body, tree } = await readOdtParts(para('a') + section(rest) + para('b'))
    expect(body).toBe(text)
    expect(tree.data.revisions.map(({ kind, text }) => [kind, text])).toEqual(
      hidden === 1 ? [['hidden', 'kept back']] : []
    )
  })
  it('are words and paragraphs whose condition held', async () => {
    const field = (hidden: boolean) =>
      `<text:hidden-text text:condition="x" text:is-hidden="${hidden}" text:string-value="secret"/>`
    const whole = (hidden: boolean) => `<text:hidden-paragraph text:condition="x" text:is-hidden="${hidden}"/>`
    const { body, tree } = await readOdtParts(
      para(`a ${field(true)}b`) +
        para(`c ${field(false)} d`) +
        para(`${whole(true)}e <text:span>f</text:span>`) +
        para(`${whole(false)}g`)
    )
    expect(body).toBe('a b\nc secret d\ng')
    expect(tree.data.revisions.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'hidden secret',
      'hidden e',
      'hidden f'
    ])
  })
})

describe('what stands beside', () => {
  it('is numbered notes, endnotes behind the footnotes, and words in shapes', async () => {
    const note = (kind: string, label: string, text: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${para(text)}</text:note-body></text:note>`
    const shape = `<draw:ellipse>${para('in a shape')}</draw:ellipse>`
    const box = `<draw:frame><draw:text-box>${para('in a box')}</draw:text-box></draw:frame>`
    expect(
      await bodyOf(para(`a${note('endnote', 'i', 'end')} b${note('footnote', '1', 'foot')}${shape}${box}`) + para('c'))
    ).toBe('a b\nin a shape\nin a box\nc\n1\tfoot\ni\tend')
  })
})

describe('odd packages', () => {
  const files = unzipSync(makeOdt(para('harbour')))
  const read = async (bytes: Uint8Array) => (await odtReader.read(bytes, testContext())).data.streams.body

  it('without mimetype are read, and known by their name', async () => {
    const { mimetype: _mimetype, ...others } = files
    const bytes = zipSync(others)
    expect(await read(bytes)).toBe('harbour')
    expect(odtReader.sniff(bytes, 'minutes.odt')).toBeGreaterThan(0)
  })
  it('whose sizes follow the data are read', async () => {
    const parts: Uint8Array[] = []
    const zip = new Zip((error, data) => {
      if (error) throw error
      parts.push(data)
    })
    for (const [name, data] of Object.entries(files)) {
      const entry = new ZipDeflate(name)
      zip.add(entry)
      entry.push(data, true)
    }
    zip.end()
    const bytes = new Uint8Array(Buffer.concat(parts))
    // Bit 3 of the flags says so in the first header.
    expect(bytes[6]! & 8).toBe(8)
    expect(await read(bytes)).toBe('harbour')
  })
  it('with words in front of the archive, or a comment behind it, are read', async () => {
    const bytes = makeOdt(para('harbour'))
    expect(await read(new Uint8Array(Buffer.concat([strToU8('junk'), bytes])))).toBe('harbour')
    const commented = new Uint8Array(Buffer.concat([bytes, strToU8('note')]))
    commented[bytes.length - 2] = 4
    expect(await read(commented)).toBe('harbour')
  })
})
