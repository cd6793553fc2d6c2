import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rtfReader } from '../index.js'
import { readErrorOf, testContext } from '../testing/context.js'
import { outline, readRtfText } from '../testing/read.js'

const bodyOf = async (inner: string) => (await readRtfText(inner)).body
const shape = async (inner: string) => (await readRtfText(inner)).tree.children.map((child) => outline(child))

describe('letters', () => {
  it.each([
    ["caf\\'e9 \\'96 \\'93quay\\'94", 'café – “quay”'],
    ['T\\u375?\\u8211-x', 'Tŷ–x'],
    ["\\uc2 a\\u375\\'3f\\'3fb", 'aŷb'],
    ['\\uc0 a\\u375b', 'aŷb'],
    ['{\\uc0 \\u375}\\u375?', 'ŷŷ'],
    ['\\u-3913?', '•'],
    ['a\\~b\\_c\\-d\\emdash e\\lquote f\\rquote', 'a b-cd—e‘f’'],
    ['a\\{b\\}c\\\\d', 'a{b}c\\d'],
    ['a\\tab b\\line c', 'a\tb\nc'],
    ["{\\fonttbl{\\f0\\fcharset204 Tahoma;}{\\f1\\fcharset0 Arial;}}{\\f0\\'e4\\'e0}{\\f1\\'e4}", 'даä'],
    ["{\\fonttbl{\\f3\\fcharset2 Wingdings;}}{\\f3\\'fe} agreed", '☑ agreed'],
    ["\\ansicpg1250 \\'b3", 'ł'],
    ["{\\fonttbl{\\f0\\fcharset128 Mincho;}}\\f0\\'93\\'fa\\'96\\'7b", '日本']
  ])('%s reads %s', async (rtf, text) => {
    expect(await bodyOf(rtf)).toBe(text)
  })
})

describe('what is no text', () => {
  it('is left out: tables of the header, pictures, unknown destinations, instructions', async () => {
    const inner =
      '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red1;}{\\*\\generator Quill;}{\\pict\\pngblip 89504e}{\\*\\unknown words{\\b more}}a{\\field{\\*\\fldinst PAGE}{\\fldrslt 4}}{\\bin3 }}}b}'
    expect(await bodyOf(inner.replace('{\\bin3 }}}b}', '\\bin3 }}}b'))).toBe('a4b')
  })
  it('is kept beside: hidden and deleted words, comments', async () => {
    const { body, tree } = await readRtfText(
      '{\\*\\revtbl{Unknown;}{Nia;}}Agreed {\\deleted\\revauthdel1 five}{\\revised\\revauth1 six}{\\v secret} gates{\\*\\annotation Check}'
    )
    expect(body).toBe('Agreed six gates')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'deletion', text: 'five', author: 'Nia', at: 7 },
      { kind: 'insertion', text: 'six', author: 'Nia', at: 7 },
      { kind: 'hidden', text: 'secret' },
      { kind: 'comment', text: 'Check' }
    ])
  })
  it('is what changes took out: by option the old words stand, and both kinds are kept', async () => {
    const changes = 'Agreed {\\deleted five}{\\revised six}{\\revised\\deleted seven} gates.'
    const { body, tree } = await readRtfText(changes, { trackedChanges: 'reject' })
    expect(body).toBe('Agreed five gates.')
    expect(tree.data.revisions).toMatchObject([
      { kind: 'deletion', text: 'five', at: 7 },
      { kind: 'insertion', text: 'sixseven', at: 11 }
    ])
    expect((await readRtfText(changes)).body).toBe('Agreed six gates.')
  })
  it('is the end of a paragraph, and a row, that a change took out', async () => {
    const row = (mark: string, first: string, second: string) =>
      `\\trowd\\cellx1000\\cellx3000 \\pard\\intbl {${mark} ${first}}\\cell {${mark} ${second}}\\cell\\row `
    const inner = `The Chair {\\revised\\par}thanked them.\\par Split {\\deleted\\par}words.\\par ${row('', 'Ref', 'Action')}${row('\\deleted', '1', 'old')}${row('\\revised', '2', 'new')}\\pard End.\\par`
    expect(await bodyOf(inner)).toBe('The Chair\nthanked them.\nSplit words.\nRef\tAction\n2\tnew\nEnd.')
    const { body } = await readRtfText(inner, { trackedChanges: 'reject' })
    expect(body).toBe('The Chair thanked them.\nSplit\nwords.\nRef\tAction\n1\told\nEnd.')
  })
  it('is furniture, metadata, or a note at the end', async () => {
    const { body, tree } = await readRtfText(
      '{\\info{\\title Minutes}{\\author Nia}{\\creatim\\yr2024\\mo5\\dy1\\hr9\\min5}}{\\header Quay Committee\\par}{\\footer Quay Committee\\par}Grants{\\footnote Paper 4} paid\\par'
    )
    expect(body).toBe('Grants paid\n1\tPaper 4')
    expect(tree.data.streams.furniture).toBe('Quay Committee')
    expect(tree.data.streams.metadata).toBe('title: Minutes\ncreator: Nia\ncreated: 2024-05-01T09:05:00')
  })
})

describe('paragraphs', () => {
  it('have looks, restored by the end of a group', async () => {
    const { tree } = await readRtfText(
      '\\pard\\qc\\fs32{\\b Finance}\\par\\pard\\plain\\fs20 words {\\i and} more words than before\\par'
    )
    expect(tree.children[0]).toMatchObject({ data: { style: { bold: true, size: 'huge', align: 'center' } } })
    expect(outline(tree.children[1]!)).toEqual(['paragraph', 'words ', ['emphasis', 'and'], ' more words than before'])
  })
  it('are headings by style or outline level', async () => {
    const inner =
      '{\\stylesheet{\\s0 Normal;}{\\s2\\outlinelevel1 heading 2;}}\\pard\\s2 Finance\\par\\pard\\outlinelevel0 Top\\par\\pard x\\par'
    expect(await shape(inner)).toEqual([
      ['heading 2', 'Finance'],
      ['heading 1', 'Top'],
      ['paragraph', 'x']
    ])
  })
  it('are list items with the number that the file prints', async () => {
    const item = (label: string, level: number, text: string) =>
      `\\pard{\\listtext\\tab ${label}\\tab}\\ls1\\ilvl${level} ${text}\\par`
    expect(await shape(item('1.', 0, 'a') + item('(a)', 1, 'b') + item("\\'b7", 0, 'c'))).toEqual([
      [
        'list',
        ['listItem 1.', ['paragraph', 'a'], ['list', ['listItem (a)', ['paragraph', 'b']]]],
        ['listItem', ['paragraph', 'c']]
      ]
    ])
  })
  it('have links', async () => {
    const { tree } = await readRtfText(
      '{\\field{\\*\\fldinst{HYPERLINK "https://quay.example/"}}{\\fldrslt{papers}}} here'
    )
    expect(tree.children[0]).toMatchObject({
      children: [{ type: 'link', url: 'https://quay.example/' }, { value: ' here' }]
    })
  })
})

describe('tables', () => {
  const row = (cells: string[], definition: string) =>
    `\\trowd${definition} ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join(' ')}\\row `
  it('have cells, header rows and spans', async () => {
    const inner =
      row(['Ref', 'Action'], '\\trhdr\\cellx1000\\cellx3000') +
      row(['1', 'b', 'c'], '\\clvmgf\\cellx1000\\cellx2000\\cellx3000') +
      row(['', 'd\\par e', 'f'], '\\clvmrg\\cellx1000\\cellx2000\\cellx3000')
    const { tree, body } = await readRtfText(`${inner}\\pard after\\par`)
    expect(body).toBe('Ref\tAction\t\n1\tb\tc\n\td\ne\tf\nafter')
    const table = tree.children[0]!
    if (table.type !== 'table') throw new Error('no table')
    expect(table.data?.head).toBe(1)
    expect(table.children[0]!.children[2]!.data).toEqual({ mergedFrom: { row: 0, column: 1 } })
    expect(table.children[2]!.children[0]!.data).toEqual({ mergedFrom: { row: 1, column: 0 } })
  })
  it('may stand in cells of others', async () => {
    const nested =
      '\\trowd\\cellx1000\\cellx2000 \\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 after\\cell \\pard\\intbl b\\cell\\row ' +
      row(['c', 'd'], '\\cellx1000\\cellx2000') +
      row(['e', 'f'], '\\cellx1000\\cellx2000')
    expect(await bodyOf(nested)).toBe('x\ny\nafter\tb\nc\td\ne\tf')
  })
})

describe('rtfReader', () => {
  it('reads a file that is cut off, and says so', async () => {
    const context = testContext()
    const tree = await rtfReader.read(strToU8('{\\rtf1 The Chair {\\b thanked'), context)
    expect(tree.data.streams.body).toBe('The Chair thanked')
    expect(context.issues).toMatchObject([{ code: 'part-unreadable' }])
  })
  it('never fails but by a ReadError', async () => {
    const token = fc.constantFrom(
      ...[
        '{',
        '}',
        '\\',
        '\\par ',
        '\\cell ',
        '\\row ',
        '\\trowd',
        '\\cellx9',
        '\\intbl ',
        '\\itap3 ',
        '\\nestcell ',
        "\\'e9",
        "\\'"
      ],
      ...[
        '\\u99999 ',
        '\\uc3 ',
        '\\bin99999999 ',
        '\\*',
        '\\fonttbl',
        '\\f1',
        ';',
        'words',
        '\\field',
        '\\fldinst',
        '\\listtext ',
        '\\v '
      ],
      ...[
        '\\header ',
        '\\footnote ',
        '\\info',
        '\\title ',
        '\\fs0 ',
        '\\outlinelevel99 ',
        '\\-',
        '\\annotation ',
        '\\constructor ',
        '\\b-1'
      ],
      ...[
        '\\listtable',
        '\\listoverridetable',
        '\\list ',
        '\\listlevel',
        '\\leveltext ',
        '\\listoverride',
        '\\lfolevel',
        '\\levelstartat-3 ',
        '\\ls1 ',
        '\\ilvl99 ',
        '\\pn ',
        '\\pnlvl3 ',
        '\\pntxta ',
        '\\shptxt ',
        '\\upr ',
        '\\ud ',
        '\\atnauthor ',
        '\\atndate ',
        '\\ftnalt '
      ]
    )
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 60 }), async (tokens) => {
        expect(typeof (await readErrorOf(rtfReader, strToU8(`{\\rtf1 ${tokens.join('')}`)))).toBe('string')
      }),
      { numRuns: 300 }
    )
  })
  it('refuses groups without end and reads long text in time', async () => {
    expect(await readErrorOf(rtfReader, strToU8(`{\\rtf1 ${'{'.repeat(20_000)}`))).toBe('too-large')
    const start = performance.now()
    const { body } = await readRtfText("harbour \\'96 ".repeat(400_000))
    expect(body).toHaveLength(400_000 * 10 - 1)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
  it('refuses more paragraphs and cells than the limit allows, told or defined', async () => {
    const paragraphs = strToU8(`{\\rtf1 ${'a\\par '.repeat(101)}}`)
    expect(await readErrorOf(rtfReader, paragraphs, { elements: 100 })).toBe('too-large')
    expect(await readErrorOf(rtfReader, paragraphs, { elements: 101 })).toBe('none')
    const rows = strToU8(`{\\rtf1 \\trowd${'\\cellx9'.repeat(500)} ${'\\cell\\row'.repeat(100_000)}}`)
    expect(await readErrorOf(rtfReader, rows)).toBe('too-large')
  })
  it('knows its files by their first bytes', () => {
    expect(rtfReader.sniff(strToU8('{\\rtf1 x}'), 'minutes.doc')).toBe(1)
    expect(rtfReader.sniff(strToU8('words {\\rtf1'), 'minutes.rtf')).toBe(0)
  })
})
