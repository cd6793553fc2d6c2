import { describe, expect, it } from 'vitest'
import { unmutate, unmutatedName, unsoftenedName } from './mutations.js'

describe('unmutate', () => {
  it.each([
    ['lywodraeth', 'llywodraeth'],
    ['Gyngor', 'cyngor'],
    ['chyngor', 'cyngor'],
    ['nghyngor', 'cyngor'],
    ['bwyllgor', 'pwyllgor'],
    ['phwyllgor', 'pwyllgor'],
    ['mhwyllgor', 'pwyllgor'],
    ['fwrdd', 'bwrdd'],
    ['mwrdd', 'bwrdd'],
    ['faer', 'maer'],
    ['weithgor', 'gweithgor'],
    ['hargymhellion', 'argymhellion'],
    ['ddatganiad', 'datganiad'],
    ['Dachwedd', 'tachwedd'],
    ['orffennaf', 'gorffennaf'],
    ['rhaglen', null],
    ['llywodraeth', null],
    ['', null]
  ])('%s may come from %s', (word, base) => {
    if (base === null) expect(unmutate(word).filter((candidate) => candidate !== '')).toEqual([])
    else expect(unmutate(word)).toContain(base)
    expect(unmutate(word)).not.toContain(word.toLowerCase())
  })
})

describe('unmutatedName', () => {
  it.each([
    ['Lywodraeth Cymru', 'Llywodraeth Cymru'],
    ['LYWODRAETH CYMRU', 'LLYWODRAETH CYMRU'],
    ['Gyngor Sir Gâr', 'Cyngor Sir Gâr'],
    ['Fwrdd Iechyd', 'Bwrdd Iechyd'],
    ['Wasanaethau Plant', 'Gwasanaethau Plant'],
    ['Brifysgol y Bryniau', 'Prifysgol y Bryniau'],
    ['lywodraeth', 'llywodraeth'],
    ['Llywodraeth Cymru', 'Llywodraeth Cymru'],
    ['Grŵp Llywio', 'Grŵp Llywio'],
    ['Gareth Jones', 'Gareth Jones'],
    ['Lowri Puw', 'Lowri Puw'],
    ['Welsh Government', 'Welsh Government'],
    ['', '']
  ])('%s → %s', (name, base) => expect(unmutatedName(name)).toBe(base))
})

describe('unsoftenedName', () => {
  it.each([
    ['golegau', 'colegau'],
    ['gyflogwyr', 'cyflogwyr'],
    ['bartneriaid lleol', 'partneriaid lleol'],
    ['Gareth', 'Gareth'],
    ['ysgolion', 'ysgolion']
  ])('%s → %s', (name, base) => expect(unsoftenedName(name)).toBe(base))
})
