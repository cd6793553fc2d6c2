import { describe, expect, it } from 'vitest'
import { outline, readRtfText } from '../testing/read.js'

const bodyOf = async (inner: string) => (await readRtfText(inner)).body

const level = (text: string, numbers: string, words = '\\levelnfc0\\levelstartat1') =>
  `{\\listlevel${words}\\levelfollow0{\\leveltext\\leveltemplateid7${text};}{\\levelnumbers${numbers};}\\fi-360\\li720}`
const table = (levels: string, id = 5) => `{\\list\\listtemplateid1${levels}{\\listname Items;}\\listid${id}}`
const lists = (inner: string, overrides: string) => `{\\*\\listtable${inner}}{\\*\\listoverridetable${overrides}}`
const override = (number: number, inner = '', id = 5) =>
  `{\\listoverride\\listid${id}\\listoverridecount0${inner}\\ls${number}}`
const items =
  level("\\'02\\'00.", "\\'01") +
  level("\\'04(\\'00.\\'01", "\\'02\\'04") +
  level("\\'02\\'02)", "\\'01", '\\levelnfc4\\levelstartat1')
const p = (text: string, list: number | null = 1, at = 0) =>
  `\\pard${list === null ? '' : `\\ls${list}\\ilvl${at}`} ${text}\\par `

describe('lists without printed numbers', () => {
  it('are counted by the tables of the file, on all levels', async () => {
    const inner =
      lists(table(items), override(1)) +
      p('a') +
      p('b', 1, 1) +
      p('c', 1, 2) +
      p('d', 1, 2) +
      p('e', 1, 1) +
      p('f') +
      p('g', 1, 1)
    expect(await bodyOf(inner)).toBe('1.\ta\n(1.1\tb\na)\tc\nb)\td\n(1.2\te\n2.\tf\n(2.1\tg')
  })
  it('go on behind other paragraphs, and count items whose number is printed', async () => {
    const printed = '\\pard{\\listtext 2.\\tab}\\ls1 b\\par '
    expect(await bodyOf(lists(table(items), override(1)) + p('a') + printed + p('words', null) + p('c'))).toBe(
      '1.\ta\n2.\tb\nwords\n3.\tc'
    )
  })
  it('start anew, or have other levels, where an override says so', async () => {
    const start = '{\\lfolevel\\listoverridestartat\\levelstartat7}'
    const other = `{\\lfolevel\\listoverrideformat${level("\\'03\\'00 -", "\\'01", '\\levelnfc1\\levelstartat4')}}`
    const inner = lists(table(items), override(1) + override(2, start) + override(3, other))
    expect(await bodyOf(inner + p('a') + p('b', 2) + p('c', 2))).toBe('1.\ta\n7.\tb\n8.\tc')
    expect(await bodyOf(inner + p('a', 3))).toBe('IV -\ta')
  })
  it('have no label where they have bullets, and none where no table knows them', async () => {
    const bullets = table(level("\\'01\\u61623 ?", '', '\\levelnfc23\\levelstartat1'))
    const { tree } = await readRtfText(lists(bullets, override(1)) + p('a') + p('b', 9))
    expect(tree.children.map((child) => outline(child))).toEqual([
      ['list', ['listItem', ['paragraph', 'a']]],
      ['list', ['listItem', ['paragraph', 'b']]]
    ])
  })
  it('begin at one in each header', async () => {
    const inner = `${lists(table(items), override(1))}{\\header ${p('h')}}${p('a')}`
    const { body, tree } = await readRtfText(inner)
    expect(body).toBe('1.\ta')
    expect(tree.data.streams.furniture).toBe('1.\th')
  })
})

describe('numbers of Word 6 and 95', () => {
  const pn = (words: string, text: string) => `\\pard{\\*\\pn ${words}}${text}\\par `
  it('are counted where they are not printed, and start anew behind another paragraph', async () => {
    const body = '\\pnlvlbody\\pnlcltr\\pnstart2{\\pntxtb (}{\\pntxta )}'
    expect(await bodyOf(pn(body, 'x') + pn(body, 'y') + p('words', null) + pn(body, 'z'))).toBe(
      '(b)\tx\n(c)\ty\nwords\n(b)\tz'
    )
  })
  it('go on over paragraphs that continue an item, and have levels', async () => {
    const one = '\\pnlvl1\\pnucrm\\pnstart1{\\pntxta .}'
    const two = '\\pnlvl2\\pndec\\pnstart1{\\pntxta )}'
    const inner =
      pn(one, 'a') +
      pn(two, 'b') +
      p('words', null) +
      pn(two, 'c') +
      pn('\\pnlvlcont', 'd') +
      pn(one, 'e') +
      pn(two, 'f')
    expect(await bodyOf(inner)).toBe('I.\ta\n1)\tb\nwords\n2)\tc\nd\nII.\te\n1)\tf')
  })
  it('are as printed where the file prints them; bullets have none', async () => {
    expect(await bodyOf('\\pard{\\pntext 4.\\tab}{\\*\\pn\\pnlvlbody\\pndec{\\pntxta .}}x\\par ')).toBe('4.\tx')
    expect(await bodyOf(pn("\\pnlvlblt\\pnf1{\\pntxtb\\'b7}", 'x'))).toBe('x')
  })
})
