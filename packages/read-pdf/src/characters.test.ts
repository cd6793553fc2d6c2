import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, composeAccents, dropSoftHyphens } from './characters.js'

describe('cleanText', () => {
  it.each([
    ['o\ufb03ce \ufb01ve', 'office five'],
    ['a\u0000b\u200bc\ufeff', 'abc'],
    ['10\u00a0July\u2003now', '10 July now'],
    ['\uf0b7 point', '• point'],
    ['w\u0302r', 'ŵr'],
    ['½ m²', '½ m²']
  ])('%j becomes %j', (before, after) => expect(cleanText(before)).toBe(after))

  it('keeps soft hyphens for the line stage, which drops them', () => {
    expect(dropSoftHyphens(cleanText('meet\u00ading'))).toBe('meeting')
  })

  it('leaves nothing invisible', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\u0000-\u001f\u200b\ufeff\ufb00-\ufb06\u00a0]/.test(cleanText(text))
      )
    )
  })
})

describe('composeAccents', () => {
  it.each([
    ['T ˆy a d ˆwr', 'T ŷ a d ŵr'],
    ['reuni˜ao', 'reunião'],
    ['come¸ca', 'come¸ca'],
    ['comec¸a', 'começa'],
    ['pol´ıtica', 'política'],
    ['run `ls` now', 'run `ls` now'],
    ['no accent', 'no accent']
  ])('%j becomes %j', (before, after) => expect(composeAccents(before)).toBe(after))
})
