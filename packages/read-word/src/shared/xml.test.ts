import { createDeadline, DEFAULT_LIMITS, isReadError } from '@cofnod/model'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attribute, child, descendants, parseXml, textOf } from './xml.js'

const deadline = createDeadline(DEFAULT_LIMITS)
const parse = (source: string | Uint8Array) =>
  parseXml(typeof source === 'string' ? strToU8(source) : source, 'part.xml', deadline)
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const codeOf = (source: string) => {
  try {
    parse(source)
    return 'none'
  } catch (error) {
    return isReadError(error) ? error.code : error
  }
}

describe('parseXml', () => {
  it('gives fixed prefixes whatever the file calls them, strict namespaces too', () => {
    const own = parse(`<x:p xmlns:x="${W}" x:val="1"><x:t>quay</x:t></x:p>`)
    expect([own.name, attribute(own, 'w:val'), textOf(child(own, 'w:t'))]).toEqual(['w:p', '1', 'quay'])
    expect(parse('<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>').name).toBe('w:p')
  })
  it('takes one branch of alternate content: the first that is understood', () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const read = (requires: string) =>
      descendants(
        parse(
          `<w:r xmlns:w="${W}" ${mc}><mc:AlternateContent><mc:Choice Requires="${requires}"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`
        ),
        'w:t'
      ).map(textOf)
    expect(read('wps')).toEqual(['new'])
    expect(read('future9')).toEqual(['old'])
  })
  it('expands no entity of its own making', () => {
    expect(codeOf('<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>')).toBe('damaged')
    expect(textOf(parse('<a>&lt;&amp;&#233;</a>'))).toBe('<&é')
  })
  it('says damaged for what is not well-formed or too large for what is over a limit', () => {
    for (const source of ['', '<a>', '<a></b>', '<a', 'words']) expect(codeOf(source)).toBe('damaged')
    expect(codeOf('<a>'.repeat(5000) + '</a>'.repeat(5000))).toBe('too-large')
    const bytes = new TextEncoder().encode('<a><b/><c><d/></c></a>')
    const within = (depth: number, elements: number) => () => parseXml(bytes, 'a.xml', deadline, { depth, elements })
    expect(within(3, 4)).not.toThrow()
    expect(within(2, 4)).toThrow(expect.objectContaining({ code: 'too-large', detail: 'a.xml: nested deeper than 2' }))
    expect(within(3, 3)).toThrow(expect.objectContaining({ code: 'too-large', detail: 'a.xml: more than 3 elements' }))
  })
  it('resolves no entities: those that multiply and those that name a file are refused', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    const file = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
    expect(codeOf(laughs)).toBe('damaged')
    expect(codeOf(file)).toBe('damaged')
    expect(textOf(parse('<!DOCTYPE a SYSTEM "https://quay.example/a.dtd"><a>&amp;&#65;</a>'))).toBe('&A')
  })
  it('decodes letters whose bytes lie on both sides of a cut', () => {
    const words = 'ŷ'.repeat(100_000)
    expect(textOf(parse(`<a>x${words}</a>`))).toBe(`x${words}`)
  })
  it('reads past a prefix that nobody declared', () => {
    expect(textOf(parse('<a><w99:b>quay</w99:b></a>'))).toBe('quay')
  })
  it('decodes by byte order mark and by declaration', () => {
    const wide = `\ufeff<a>Tŷ</a>`
    const utf16 = new Uint8Array(Uint16Array.from(wide, (letter) => letter.charCodeAt(0)).buffer)
    expect(textOf(parse(utf16))).toBe('Tŷ')
    const western = Uint8Array.from('<?xml version="1.0" encoding="windows-1252"?><a>\x93quay\x94</a>', (letter) =>
      letter.charCodeAt(0)
    )
    expect(textOf(parse(western))).toBe('“quay”')
  })
  it('keeps characters whole across the pieces it feeds to the parser', () => {
    const text = '😀é'.repeat(100_000)
    expect(textOf(parse(`<a>${text}</a>`))).toBe(text)
  })
})
