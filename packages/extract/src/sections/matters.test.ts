import { describe, expect, it } from 'vitest'
import { h, p, seal } from '../testing/seal.js'
import { outline } from './testing/outline.js'

const MATTER = 'Members heard the report and thanked the officers for the work.'
const matter = (re: string, subject: string, origin = 'COMMITTEE OF ORIGIN: LAND USE', vote = 'BOARD VOTE: 20 For') => [
  p(origin),
  p(vote),
  p(`${re} ${subject}`),
  p('WHEREAS, the owner told the committee of the plans; and'),
  p('THEREFORE BE IT RESOLVED THAT the board has no objection.')
]

describe('resolutions printed as documents inside minutes', () => {
  it('takes each subject line for an item under its committee', () => {
    const tree = seal(
      h(1, 'Minutes of the Harbour Board, 4 March 2024'),
      h(2, 'Apologies'),
      p(MATTER),
      h(2, 'Land use committee'),
      ...matter('RE:', '9 Quay Street, a new sign'),
      ...matter('RE:', 'Hill Farm – shed: a second storey'),
      h(2, 'Adjournment'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual([
      '1 - Apologies',
      '1 - Land use committee',
      '2 - 9 Quay Street, a new sign',
      '2 - Hill Farm – shed: a second storey',
      '1 - Adjournment'
    ])
  })

  it('reads them in Welsh', () => {
    const cy = (subject: string) => [
      p('PWYLLGOR: TIR'),
      p('PLEIDLAIS: 20 o blaid'),
      p(`Testun: ${subject}`),
      p('Nid oes gan y bwrdd wrthwynebiad i’r cynllun ar yr amod bod y gwaith yn cael ei orffen.')
    ]
    const text = 'Derbyniwyd yr adroddiad gan yr aelodau a diolchwyd i’r swyddogion am eu gwaith.'
    const tree = seal(
      h(1, 'Cofnodion cyfarfod Bwrdd yr Aber, 4 Mawrth 2024'),
      h(2, 'Ymddiheuriadau am absenoldeb'),
      p(text),
      h(2, 'Materion yn codi'),
      p(text),
      h(2, 'Pwyllgor tir'),
      ...cy('Fferm y Bryn, sied newydd'),
      ...cy('Stryd y Cei, arwydd newydd')
    )
    expect(outline(tree).filter((line) => line.startsWith('2'))).toEqual([
      '2 - Fferm y Bryn, sied newydd',
      '2 - Stryd y Cei, arwydd newydd'
    ])
  })

  it('leaves one subject line alone, and such words without a block of labels', () => {
    const items = [h(2, 'Dues'), p(MATTER), h(2, 'Website'), p(MATTER)]
    const flat = ['1 - Dues', '1 - Website']
    const single = outline(seal(h(1, 'Harbour Board, 4 March 2024'), ...items, ...matter('Re:', 'A new sign')))
    expect(single.filter((line) => line.includes('new sign'))).toEqual([])
    const letters = [p('Re: the sign'), p(MATTER), p('Re: the gate'), p(MATTER)]
    expect(outline(seal(h(1, 'Harbour Board, 4 March 2024'), ...items, ...letters))).toEqual(flat)
  })
})

describe('headings that are labels with their matter', () => {
  it('takes neither resolutions nor actions in a type of headings for items', () => {
    const tree = seal(
      h(1, 'Harbour Board, 4 March 2024'),
      h(2, 'Dues'),
      p(MATTER),
      h(4, 'Resolution: dues stay as they are'),
      h(2, 'Website'),
      p(MATTER),
      h(4, 'ACTION-118: Cara to take new photographs'),
      h(2, 'Slipway'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual(['1 - Dues', '1 - Website', '1 - Slipway'])
  })
})
