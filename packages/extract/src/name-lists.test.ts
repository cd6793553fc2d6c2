import { cy, en, languageOf } from '@cofnod/language'
import { describe, expect, it } from 'vitest'
import { partsOfList } from './name-lists.js'

const fr = languageOf('fr')!

describe('partsOfList', () => {
  it.each([
    ['Jane Roe, John Poe and Ann Lee', [en], ['Jane Roe', 'John Poe', 'Ann Lee']],
    ['Ann Lewis a Tom Rees ac Ifan Puw', [cy], ['Ann Lewis', 'Tom Rees', 'Ifan Puw']],
    ['Ève Garan et Luc Tonnel & Odile Mars', [fr], ['Ève Garan', 'Luc Tonnel', 'Odile Mars']],
    ['Andrew Anders', [en, cy], ['Andrew Anders']]
  ])('%s', (text, languages, parts) => expect(partsOfList(text, languages, ',&')).toEqual(parts))

  it('takes a word for "and" of the languages given alone', () =>
    expect(partsOfList('Ann et Tom', [en], ',&')).toEqual(['Ann et Tom']))
})
