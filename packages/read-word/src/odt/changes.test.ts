import { describe, expect, it } from 'vitest'
import { readOdtParts } from '../testing/read.js'

const info = '<office:change-info><dc:creator>Nia</dc:creator><dc:date>2024-03-01</dc:date></office:change-info>'
const region = (id: string, kind: string, words = '') =>
  `<text:changed-region text:id="${id}"><text:${kind}>${info}${words}</text:${kind}></text:changed-region>`
const changes = (...regions: string[]) => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
const p = (words: string) => `<text:p>${words}</text:p>`
const start = '<text:change-start text:change-id="i"/>'
const end = '<text:change-end text:change-id="i"/>'
const gone = '<text:change text:change-id="d"/>'
const bodies = async (body: string) => [
  (await readOdtParts(body)).body,
  (await readOdtParts(body, { trackedChanges: 'reject' })).body
]

describe('tracked changes of odt', () => {
  it('are accepted or rejected, and kept as data', async () => {
    const body = `${changes(region('d', 'deletion', p('five')), region('i', 'insertion'))}${p(`Agreed ${gone}${start}six${end} gates.`)}`
    expect(await bodies(body)).toEqual(['Agreed six gates.', 'Agreed five gates.'])
    for (const trackedChanges of ['accept', 'reject'] as const) {
      const { tree } = await readOdtParts(body, { trackedChanges })
      expect(tree.data.revisions).toMatchObject([
        { kind: 'deletion', text: 'five', author: 'Nia', date: '2024-03-01', at: 7 },
        { kind: 'insertion', text: 'six', author: 'Nia' }
      ])
    }
  })
  it('join and part paragraphs', async () => {
    const joined = `${changes(region('d', 'deletion', p('old ') + p('') + p('more ')))}${p(`The Chair ${gone}thanked them.`)}`
    expect(await bodies(joined)).toEqual(['The Chair thanked them.', 'The Chair old\nmore thanked them.'])
    const split = `${changes(region('i', 'insertion'))}${p(`The Chair ${start}`)}${p(`${end}thanked them.`)}${p('End.')}`
    expect(await bodies(split)).toEqual(['The Chair\nthanked them.\nEnd.', 'The Chair thanked them.\nEnd.'])
    const last = `${changes(region('i', 'insertion'))}${p(`The Chair ${start}thanked`)}${p('them.')}`
    expect(await bodies(last)).toEqual(['The Chair thanked\nthem.', 'The Chair'])
  })
  it('leave numbers as they were', async () => {
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
    const item = (words: string) => `<text:list-item>${p(words)}</text:list-item>`
    const body = `${changes(region('i', 'insertion'))}<text:list text:style-name="L">${item('one')}${item(`${start}new`)}${item(`${end}two`)}</text:list>`
    expect((await readOdtParts({ body, automatic })).body).toBe('1.\tone\n2.\tnew\n3.\ttwo')
    const rejected = await readOdtParts({ body, automatic }, { trackedChanges: 'reject' })
    expect(rejected.body).toBe('1.\tone\n2.\ttwo')
  })
  it('decide over rows and tables', async () => {
    const row = (words: string) =>
      `<table:table-row><table:table-cell>${p(words)}</table:table-cell><table:table-cell>${p('')}</table:table-cell></table:table-row>`
    const body = `${changes(region('d', 'deletion', p('old')), region('i', 'insertion'))}<table:table>${row('Ref')}${row(gone)}${row(`${start}new${end}`)}</table:table>`
    const [accepted, rejected] = await bodies(body)
    expect(accepted).toMatch(/^Ref\s+new\s*$/)
    expect(rejected).toMatch(/^Ref\s+old\s*$/)
  })
  it('that hold their own mark end', async () => {
    const body = `${changes(region('d', 'deletion', p(`a${gone}b`)))}${p(`x${gone}y`)}`
    expect(await bodies(body)).toEqual(['xy', 'xaby'])
  })
})
