import { describe, expect, it } from 'vitest'
import { h, p, seal, sealText, table, ul } from '../testing/seal.js'
import { outline } from './testing/outline.js'

const TITLE = p('Minutes of the Harbour Committee, 4 March 2024')
const MATTER = 'Members heard the report and thanked the officers for the work.'
const titles = ['Apologies', 'Minutes of the last meeting', 'Harbour dues', 'Slipway repairs', 'Any other business']
const flat = titles.map((title) => `1 - ${title}`)

describe('items without numbers', () => {
  it.each([
    ['styled headings', (title: string) => [h(2, title), p(MATTER)]],
    ['bold lines', (title: string) => [p(`**${title}**`), p(MATTER)]],
    ['bold lines with a colon', (title: string) => [p(`**${title}:**`), p(MATTER)]],
    ['bold run-ins', (title: string) => [p(`**${title}:** ${MATTER}`)]],
    ['a title and its text in one paragraph', (title: string) => [p(`**${title}**\n${MATTER}`)]]
  ])('reads %s', (_name, item) => {
    expect(outline(seal(TITLE, ...titles.flatMap(item)))).toEqual(flat)
  })

  it.each([
    ['lines in capitals', (title: string) => `${title.toUpperCase()}\n${MATTER}`],
    ['run-ins in capitals', (title: string) => `${title.toUpperCase()}: ${MATTER}`],
    ['run-ins in capitals with a dash', (title: string) => `${title.toUpperCase()} – ${MATTER}`]
  ])('reads %s', (_name, item) => {
    const text = `Minutes of the Harbour Committee, 4 March 2024\n${titles.map(item).join('\n')}`
    expect(outline(sealText(text))).toEqual(flat.map((line) => line.toUpperCase()))
  })

  it.each([
    ['run-ins in plain type', (title: string) => `${title}: ${MATTER}`],
    [
      'short lines in plain type',
      (title: string) => `${title}\n${MATTER} The matter will be taken up again in the autumn.`
    ]
  ])('reads %s', (_name, item) => {
    const text = `Minutes of the Harbour Committee, 4 March 2024\n${titles.map(item).join('\n')}`
    expect(outline(sealText(text))).toEqual(flat)
  })

  it('takes bullets that open nested notes for items', () => {
    const tree = seal(
      p('Harbour working group, notes of 4 March 2024'),
      ul(
        ['Slipway', ['Concrete has cracked again', 'Bob will ask for quotes']],
        ['Moorings', ['Two are free']],
        ['Website', ['Needs new photographs', 'Cara to take some in May']]
      )
    )
    expect(outline(tree)).toEqual(['1 - Slipway', '1 - Moorings', '1 - Website'])
  })

  it('reads Markdown notes with headings over bullets', () => {
    const tree = seal(
      h(1, 'Harbour software group, 2024-03-04'),
      h(2, 'Attendees'),
      ul('Ann Lee', 'Bob Roe', 'Cara Poe'),
      h(2, 'Review of open issues'),
      ul('Issue 12 is fixed in the next release.', 'Issue 15 needs a test first.'),
      h(2, 'Release plan'),
      ul('Bob proposed to release at the end of March.'),
      h(3, 'Documentation'),
      ul('Cara will update the guide before then.'),
      h(2, 'Next meeting'),
      p('18 March 2024')
    )
    expect(outline(tree).filter((line) => !line.endsWith('Attendees'))).toEqual([
      '1 - Review of open issues',
      '1 - Release plan',
      '2 - Documentation',
      '1 - Next meeting'
    ])
  })

  it('reads bold topics at the head of bullets', () => {
    const tree = seal(
      p('Harbour software group, minutes of 4 March 2024'),
      ul(
        ['**Slipway**', ['Concrete has cracked again', 'Bob will ask for quotes']],
        ['**Moorings**', ['Two are free']],
        ['**Website**', ['Needs new photographs']]
      )
    )
    expect(outline(tree)).toEqual(['1 - Slipway', '1 - Moorings', '1 - Website'])
  })

  it('reads headings with numbered business under one heading over all', () => {
    const tree = seal(
      h(1, 'Harbour Committee'),
      h(2, 'Present'),
      ul('Ann Lee', 'Bob Roe'),
      h(2, 'Minutes'),
      h(3, 'Harbour dues'),
      p(MATTER),
      h(3, 'Slipway repairs'),
      p(MATTER),
      h(3, 'Any other business'),
      p(MATTER)
    )
    expect(outline(tree).filter((line) => /dues|repairs|other/.test(line))).toHaveLength(3)
  })

  it('groups lines with a colon over lines of their own', () => {
    const tree = seal(
      TITLE,
      p('**Call to order**\tAnn Lee'),
      p(MATTER),
      p('**Committee reports:**'),
      p('**Membership**\tBob Roe'),
      p(MATTER),
      p('**Website**\tCara Poe'),
      p(MATTER),
      p('**Branch reports:**'),
      p('**Northern branch**\tDan Coe'),
      p(MATTER),
      p('**Southern branch**\tEva Moe'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual([
      '1 - Call to order',
      '1 - Committee reports',
      '2 - Membership',
      '2 - Website',
      '1 - Branch reports',
      '2 - Northern branch',
      '2 - Southern branch'
    ])
  })

  it('takes labels that come back under every item for no items', () => {
    const tree = seal(
      TITLE,
      ...titles.flatMap((title) => [h(2, title), p('**Discussion held**'), p(MATTER), p('**Way forward**'), p(MATTER)])
    )
    expect(outline(tree)).toEqual(flat)
  })

  it('takes a bold sentence or name for no item', () => {
    const tree = seal(
      TITLE,
      ...titles.slice(0, 4).flatMap((title) => [p(`**${title}**`), p(MATTER)]),
      p('**Bob Roe**'),
      p('**We did not have a quorum at the last meeting, so the minutes will be read again in May.**'),
      p('**Any other business**'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual(flat)
  })
})

describe('front and back matter', () => {
  it('leaves labels before the business out where they are printed otherwise', () => {
    const tree = seal(
      p('**Harbour Committee**'),
      p('**Date:** 4 March 2024'),
      p('**Present:** Ann Lee, Bob Roe'),
      p('**Apologies:** Cara Poe'),
      ...titles.flatMap((title) => [h(2, title), p(MATTER)])
    )
    expect(outline(tree)).toEqual(flat)
  })

  it('keeps labels that stand in the series', () => {
    const tree = seal(
      TITLE,
      h(2, 'Present'),
      p('Ann Lee, Bob Roe'),
      ...titles.flatMap((title) => [h(2, title), p(MATTER)])
    )
    expect(outline(tree)).toEqual(['1 - Present', ...flat])
  })

  it('ends with the meeting: reports appended after the close are no items', () => {
    const tree = seal(
      TITLE,
      ...titles.flatMap((title) => [p(`**${title}**`), p(MATTER)]),
      p('The meeting was adjourned at 9.15 pm.'),
      p('Ann Lee, Chair'),
      p("**Treasurer's annual statement**"),
      p(MATTER),
      p('**Membership figures by branch**'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual(flat)
  })

  it('goes on where the meeting did', () => {
    const tree = seal(
      TITLE,
      p('**1. Apologies**'),
      p(MATTER),
      p('**2. Harbour dues**'),
      p('The meeting was adjourned at 8.15 pm for tea.'),
      p('**3. Slipway repairs**'),
      p(MATTER),
      p('**4. Date of next meeting**'),
      p('6 May 2024')
    )
    expect(outline(tree)).toHaveLength(4)
  })

  it('leaves appendices out', () => {
    const tree = seal(
      TITLE,
      ...titles.flatMap((title) => [h(2, title), p(MATTER)]),
      h(2, 'Appendix A: dues by length'),
      p(MATTER),
      h(2, 'Rates for visitors'),
      p(MATTER)
    )
    expect(outline(tree)).toEqual(flat)
  })
})

describe('tables', () => {
  const rows = titles.map((title, i) => [String(i + 1), title, MATTER, i === 2 ? 'Bob to write to the county' : ''])
  const numbered = titles.map((title, i) => `1 ${i + 1} ${title}`)

  it('reads number, item, discussion and action', () => {
    expect(outline(seal(TITLE, table([['No.', 'Item', 'Discussion', 'Action'], ...rows])))).toEqual(numbered)
  })

  it('reads the same without a header', () => {
    expect(outline(seal(TITLE, table(rows, 0)))).toEqual(numbered)
  })

  it('reads titles at the left and text at the right', () => {
    const long = `${MATTER} ${MATTER} ${MATTER}`
    expect(
      outline(
        seal(
          TITLE,
          table(
            titles.map((title) => [title, long]),
            0
          )
        )
      )
    ).toEqual(flat)
  })

  it('takes a table of actions, people or money for no items', () => {
    const tree = seal(
      TITLE,
      ...titles.flatMap((title) => [h(2, title), p(MATTER)]),
      table([
        ['No.', 'Action', 'Owner', 'Due'],
        ['1', 'Write to the county', 'Bob', '1 May'],
        ['2', 'Order paint', 'Cara', '8 May'],
        ['3', 'Circulate the paper', 'Ann', '9 May']
      ]),
      table([
        ['Name', 'Post'],
        ['Ann Lee', 'Chair'],
        ['Bob Roe', 'Treasurer'],
        ['Cara Poe', 'Clerk']
      ])
    )
    expect(outline(tree)).toEqual(flat)
  })
})

describe('two languages', () => {
  const pairs = [
    ['Ymddiheuriadau', 'Apologies'],
    ['Cofnodion', 'Minutes'],
    ['Ffioedd yr harbwr', 'Harbour dues'],
    ['Unrhyw fater arall', 'Any other business']
  ]
  const welsh = 'Clywodd yr aelodau yr adroddiad a diolchwyd i’r swyddogion am eu gwaith.'

  it('keeps both halves of a heading with a slash', () => {
    const tree = seal(
      TITLE,
      ...pairs.flatMap(([cy, en], i) => [h(2, `${cy} / ${en}`, `${i + 1}.`), p(welsh), p(MATTER)])
    )
    expect(outline(tree)).toEqual(pairs.map(([cy, en], i) => `1 ${i + 1} ${cy} / ${en}`))
  })

  it('takes a heading and its translation on the next line once, in the first language', () => {
    const tree = seal(
      TITLE,
      ...pairs.flatMap(([cy, en], i) => [h(2, cy!, `${i + 1}.`), h(2, en!), p(welsh), p(MATTER)])
    )
    expect(outline(tree)).toEqual(pairs.map(([cy], i) => `1 ${i + 1} ${cy}`))
  })

  it('takes two halves once', () => {
    const tree = seal(
      p('Cofnodion Pwyllgor yr Harbwr, 4 Mawrth 2024'),
      p('Yn bresennol: Ann Lee, Bob Roe'),
      ...pairs.flatMap(([cy], i) => [h(2, cy!, `${i + 1}.`), p(welsh)]),
      p('Minutes of the Harbour Committee, 4 March 2024'),
      p('Present: Ann Lee, Bob Roe'),
      ...pairs.flatMap(([, en], i) => [h(2, en!, `${i + 1}.`), p(MATTER)])
    )
    expect(outline(tree)).toEqual(pairs.map(([cy], i) => `1 ${i + 1} ${cy}`))
  })
})
