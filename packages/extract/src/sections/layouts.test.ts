import { describe, expect, it } from 'vitest'
import { h, p, seal, sealText, table, ul } from '../testing/seal.js'
import { outline } from './testing/outline.js'

const TITLE = p('Minutes of the Harbour Committee, 4 March 2024')
const MATTER = 'Members heard the report and thanked the officers for the work.'

describe('layouts of items', () => {
  it.each([
    ['English', 'Moorings', 'Slipway', ['North quay: two boats. No objection.', 'South quay: one boat. Refused.']],
    [
      'Welsh',
      'Angorfeydd',
      'Llithrfa',
      ['Cei’r gogledd: dau gwch. Dim gwrthwynebiad.', 'Cei’r de: un cwch. Gwrthodwyd.']
    ]
  ])('leaves a lettered list of matters under bold numbers alone (%s)', (_language, first, second, matters) => {
    const tree = seal(
      TITLE,
      p(`**1. ${first}**`),
      p(`(a) ${matters[0]}`),
      p(`(b) ${matters[1]}`),
      p(`**2. ${second}**`),
      p(MATTER),
      p('**3. Budget**'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual([`1 1 ${first}`, `1 2 ${second}`, '1 3 Budget'])
  })

  it('reads two languages side by side once, in the first column', () => {
    const pair = (n: number, cy: string, en: string) => [
      `${n}. ${cy}\nClywodd yr aelodau adroddiad.`,
      `${n}. ${en}\nMembers heard a report.`
    ]
    const tree = seal(
      table(
        [
          ['Fforwm yr Harbwr\nCofnodion, 4 Mawrth 2024', 'Harbour Forum\nMinutes, 4 March 2024'],
          pair(1, 'Ymddiheuriadau', 'Apologies'),
          pair(2, 'Llithrfa', 'Slipway'),
          pair(3, 'Angorfeydd', 'Moorings'),
          pair(4, 'Cyfarfod nesaf', 'Next meeting')
        ],
        0
      )
    )
    expect(outline(tree)).toEqual(['1 1 Ymddiheuriadau', '1 2 Llithrfa', '1 3 Angorfeydd', '1 4 Cyfarfod nesaf'])
  })

  it('cuts bullets at the full stop or colon that ends a few words', () => {
    const tree = seal(
      TITLE,
      ul(
        'Winch repairs. The winch was mended in May and holds.',
        'Rope stores. New rope came from the maker last week.',
        'Cabin heater. Nobody has looked at it since the storm.',
        'Painting the hull: Tom thinks that it needs two coats. Ann will ask.'
      )
    )
    expect(outline(tree)).toEqual(['1 - Winch repairs', '1 - Rope stores', '1 - Cabin heater', '1 - Painting the hull'])
  })

  it('keeps a misprinted number on the level of the others', () => {
    const tree = seal(
      TITLE,
      ...[
        'I. CALL TO ORDER',
        'II. OLD WHARF',
        'IV. DREDGING',
        'III. MOORINGS',
        'V. NEW WHARF',
        'VI. ADJOURNMENT'
      ].flatMap((line) => [p(`**${line}**`), p(MATTER)])
    )
    expect(outline(tree).every((line) => line.startsWith('1 '))).toBe(true)
    expect(outline(tree)).toHaveLength(6)
  })

  it('takes names as headings over what each person told', () => {
    const tree = seal(
      p('Minutes of the developers, 4 March 2024'),
      h(1, 'Status'),
      ...['Ann Lewis', 'Tom Rees', 'Jane Roe'].flatMap((name) => [h(3, name), p(MATTER)]),
      h(1, 'Next meeting'),
      p('In April.')
    )
    expect(outline(tree)).toEqual(['1 - Status', '2 - Ann Lewis', '2 - Tom Rees', '2 - Jane Roe', '1 - Next meeting'])
  })

  it('takes rows of one bold cell as parts over numbered rows', () => {
    const tree = seal(
      TITLE,
      table(
        [
          ['**REPORT OF THE WORKS COMMITTEE**', '', ''],
          ['1', 'Dredging – North Channel', 'ADOPTED'],
          ['2', 'Slipway – Repairs', 'ADOPTED'],
          ['3', 'Quay Lights', 'ADOPTED'],
          ['4', 'Moorings – Fees', 'REFUSED']
        ],
        0
      ),
      table(
        [
          ['**REPORT OF THE FINANCE COMMITTEE**', '', ''],
          ['1', 'Budget – Second Quarter', 'ADOPTED'],
          ['2', 'Rent of the Ice House', 'ADOPTED'],
          ['3', 'Loan for the Crane', 'ADOPTED']
        ],
        0
      )
    )
    const found = outline(tree)
    expect(found.slice(0, 2)).toEqual(['1 - REPORT OF THE WORKS COMMITTEE', '2 1 Dredging – North Channel'])
    expect(found.slice(5, 7)).toEqual(['1 - REPORT OF THE FINANCE COMMITTEE', '2 1 Budget – Second Quarter'])
  })

  it.each([
    ['English', ['MINUTES', 'WATER', 'RENTS'], 'The minutes of 5 February were taken as read.'],
    ['Welsh', ['COFNODION', 'DWR', 'RHENTI'], 'Cadarnhawyd cofnodion 5 Chwefror yn rhai cywir.']
  ])('tells the item of the last minutes from the title (%s)', (language, heads, told) => {
    const title =
      language === 'Welsh' ? 'Cofnodion y Pwyllgor, 4 Mawrth 2024' : 'Minutes of the committee, 4 March 2024'
    const text = [title, ...heads.flatMap((head, index) => [head, index === 0 ? told : MATTER])].join('\n')
    expect(outline(sealText(text))).toContain(`1 - ${heads[0]}`)
  })

  it('passes over headings that announce the items or follow them', () => {
    const tree = seal(
      h(1, 'Data group, 4 March 2024'),
      h(2, 'Topics'),
      ...['Datum offsets', 'Registry of datums', 'Release 0.9'].flatMap((title) => [h(3, title), p(MATTER)]),
      h(2, 'Log of actions'),
      p('Ann: check the primer.')
    )
    expect(outline(tree)).toEqual(['1 - Datum offsets', '1 - Registry of datums', '1 - Release 0.9'])
  })

  it('reads short titles in capitals before a full stop', () => {
    const lines = [
      '1) COFNODION. Derbyniwyd hwy.',
      '2) Y PLAC. Daeth llythyr oddi wrth y cyngor.',
      '3) Y CAE. Neb â dim i’w ddweud.',
      '4) U.F.A. Neb â dim i’w ychwanegu.'
    ]
    const text = `Cofnodion y Pwyllgor, 4 Mawrth 2024\n${lines.join('\n')}`
    expect(outline(sealText(text))).toEqual(['1 1 COFNODION', '1 2 Y PLAC', '1 3 Y CAE', '1 4 U.F.A.'])
  })

  it('puts bold lines between plain numbers inside the items', () => {
    const tree = seal(
      TITLE,
      p('I. Opening'),
      p(MATTER),
      p('II. Reports of the teams'),
      p('**Schema**'),
      p(MATTER),
      p('**Web pages**'),
      p(MATTER),
      p('III. Handbook'),
      p(MATTER),
      p('IV. Next meeting'),
      p('In April.')
    )
    expect(outline(tree)).toEqual([
      '1 I Opening',
      '1 II Reports of the teams',
      '2 - Schema',
      '2 - Web pages',
      '1 III Handbook',
      '1 IV Next meeting'
    ])
  })

  it('reads headings one under the other at the top as one title', () => {
    const tree = seal(
      h(1, '4 March 2024 Harbour Board Meeting'),
      h(1, 'Place: Old Custom House'),
      h(1, 'Porthwen, Gwynedd'),
      p('2023 - 2024 Officers'),
      ...['Secretary’s Report', 'Moorings', 'Slipway'].flatMap((title) => [p(`**${title}**`), p(MATTER)])
    )
    expect(outline(tree)).toEqual(['1 - Secretary’s Report', '1 - Moorings', '1 - Slipway'])
  })
})
