import { describe, expect, it } from 'vitest'
import { h, ol, p, seal, sealText, table, ul } from '../testing/seal.js'
import { outline } from './testing/outline.js'

const HEAD = 'Minutes of the Harbour Committee held on 4 March 2024\nPresent: Ann Lee (Chair), Bob Roe, Cara Poe\n'

describe('numbered items', () => {
  it('takes titles with text under them and no numbered paragraphs', () => {
    const text = `${HEAD}1. Welcome and apologies
1.1 The Chair welcomed members to the second meeting of the year.
1.2 Apologies were received from Dan Coe.
2. Minutes of the last meeting
2.1 The minutes were agreed as a true record of the meeting.
3. Harbour dues
3.1 The Treasurer reported that dues had risen by a tenth over the year.
3.2 Members asked whether the smaller boats could be charged less.
4. Any other business
4.1 There was no other business to report at this meeting.`
    expect(outline(sealText(text))).toEqual([
      '1 1 Welcome and apologies',
      '1 2 Minutes of the last meeting',
      '1 3 Harbour dues',
      '1 4 Any other business'
    ])
  })

  it('takes titled sub-items on the second level', () => {
    const text = `${HEAD}1. Apologies
None were received before the meeting began.
2. Reports
2.1 Slipway
The slipway was repaired in February by volunteers of the club.
2.2 Moorings
Two moorings are free and will be let from the first of May.
3. Any other business
There was none, and the Chair thanked all for coming.`
    expect(outline(sealText(text))).toEqual([
      '1 1 Apologies',
      '1 2 Reports',
      '2 2.1 Slipway',
      '2 2.2 Moorings',
      '1 3 Any other business'
    ])
  })

  it('takes run-in titles under minute numbers', () => {
    const text = `${HEAD}2381. Police report: Attached. Two thefts from boats were reported.
2382. Public forum: Mrs Poe asked about the bins on the quay.
2383. Apologies for absence: Cllr Coe.
2384. Declarations of interest: None.
2385. Planning: No applications were received this month.`
    expect(outline(sealText(text))).toEqual([
      '1 2381 Police report',
      '1 2382 Public forum',
      '1 2383 Apologies for absence',
      '1 2384 Declarations of interest',
      '1 2385 Planning'
    ])
  })

  it.each([
    ['codes with a year', ['19/5', '19/6', '19/7', '19/8']],
    ['codes with letters', ['GBP/2223/001', 'GBP/2223/002', 'GBP/2223/003', 'GBP/2223/004']],
    ['numbers far above one', ['61', '62', '63', '64']]
  ])('reads %s', (_name, numbers) => {
    const titles = ['Apologies', 'Minutes of the last meeting', 'Harbour dues', 'Date of next meeting']
    const matter = 'The Clerk reported on this matter and members took note of what was said.'
    const lines = numbers.flatMap((number, i) => [`${number}${/\//.test(number) ? '' : '.'} ${titles[i]}`, matter])
    expect(outline(sealText(HEAD + lines.join('\n')))).toEqual(numbers.map((number, i) => `1 ${number} ${titles[i]}`))
  })

  it.each([
    ['Item', ':', 'Item'],
    ['Eitem', ' –', 'Eitem'],
    ['Agenda item', ' -', 'Agenda item']
  ])('reads "%s 3%s title"', (word, mark) => {
    const titles = ['Croeso', 'Harbour dues', 'Slipway repairs', 'Any other business']
    const lines = titles.flatMap((title, i) => [
      `${word} ${i + 1}${mark} ${title}`,
      'The Board discussed the paper and was content with it.'
    ])
    expect(outline(sealText(HEAD + lines.join('\n')))).toEqual(titles.map((title, i) => `1 ${i + 1} ${title}`))
  })

  it('keeps a Roman outline in its levels', () => {
    const matter = 'The board heard the report and had no questions about it.'
    const text = `${HEAD}I. CALL TO ORDER\n${matter}\nII. REPORTS\nA. Treasurer\n${matter}\nB. Librarian\n${matter}\nIII. NEW BUSINESS\nA. Roof repairs\n${matter}\nB. Summer hours\n${matter}\nIV. ADJOURNMENT\n${matter}`
    expect(outline(sealText(text))).toEqual([
      '1 I CALL TO ORDER',
      '1 II REPORTS',
      '2 A Treasurer',
      '2 B Librarian',
      '1 III NEW BUSINESS',
      '2 A Roof repairs',
      '2 B Summer hours',
      '1 IV ADJOURNMENT'
    ])
  })

  it('takes lettered sub-items under numbers, not lettered resolutions', () => {
    const matter = 'Members heard what had been done since January and were content.'
    const text = `${HEAD}1. Apologies\n${matter}\n2. Works\na) Slipway\n${matter}\nb) Moorings\n${matter}\n3. Accounts\nRESOLVED –\n(a) that the accounts for the year be approved as presented to the committee;\n(b) that the Treasurer be thanked for the work done over the year.\n4. Any other business\n${matter}`
    expect(outline(sealText(text))).toEqual([
      '1 1 Apologies',
      '1 2 Works',
      '2 a Slipway',
      '2 b Moorings',
      '1 3 Accounts',
      '1 4 Any other business'
    ])
  })

  it('keeps a series whole where one title lost its type or its mark', () => {
    const matter = 'Members heard the report and thanked the officers for the work.'
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      p('**1. Apologies**'),
      p(matter),
      p('**2. Minutes of the last meeting**'),
      p(matter),
      p('3. Harbour dues'),
      p(matter),
      p('**4) Slipway**'),
      p(matter),
      p('**5. Any other business**'),
      p(matter)
    )
    expect(outline(tree)).toEqual([
      '1 1 Apologies',
      '1 2 Minutes of the last meeting',
      '1 3 Harbour dues',
      '1 4 Slipway',
      '1 5 Any other business'
    ])
  })

  it('is not led astray by a numbered sentence between two titles', () => {
    const matter = 'Members heard the report and thanked the officers for the work.'
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      p('**1. Apologies**'),
      p(matter),
      p('**2. Minutes of the last meeting**'),
      p(matter),
      p('**3. Matters arising**'),
      p('5. The broken lamp on the quay had been reported to the county.'),
      p('**4. Harbour dues**'),
      p(matter),
      p('**5. Slipway**'),
      p(matter)
    )
    expect(outline(tree).map((line) => line.slice(0, 3))).toEqual(['1 1', '1 2', '1 3', '1 4', '1 5'])
  })

  it('puts a numbering that starts anew under each heading on the second level', () => {
    const matter = 'The board heard the applicant and the officers of the town.'
    const tree = seal(
      p('Licensing Board, minutes of 4 March 2024'),
      p('**Inspections on Tuesday**'),
      p('**1. Blue Anchor Ltd**'),
      p(matter),
      p('**2. The Old Mill**'),
      p(matter),
      p('**3. Star of India**'),
      p(matter),
      p('**New licences**'),
      p('**1. Harbour Cafe**'),
      p(matter),
      p('**2. North Pier Kiosk**'),
      p(matter)
    )
    expect(outline(tree)).toEqual([
      '1 - Inspections on Tuesday',
      '2 1 Blue Anchor Ltd',
      '2 2 The Old Mill',
      '2 3 Star of India',
      '1 - New licences',
      '2 1 Harbour Cafe',
      '2 2 North Pier Kiosk'
    ])
  })

  it('never takes lists of names, actions, motions or recommendations for items', () => {
    const matter = 'Members heard the report and thanked the officers for the work.'
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      p('Present:'),
      ol(['1.', '2.', '3.'], 'Ann Lee', 'Bob Roe', 'Cara Poe'),
      h(2, 'Apologies'),
      p(matter),
      h(2, 'Harbour dues'),
      p('The committee recommends:'),
      ol(['1.', '2.'], 'that the dues be raised by a tenth;', 'that smaller boats pay half of the new rate.'),
      h(2, 'Any other business'),
      p(matter),
      p('Actions agreed'),
      ol(['1.', '2.', '3.'], 'Bob to write to the county', 'Cara to order paint', 'Ann to circulate the paper')
    )
    expect(outline(tree)).toEqual(['1 - Apologies', '1 - Harbour dues', '1 - Any other business'])
  })

  it('leaves out the agenda printed before the minutes', () => {
    const titles = ['Welcome', 'Minutes of the last meeting', 'Harbour dues', 'Slipway repairs', 'Any other business']
    const matter = 'Members heard the report and thanked the officers for the work.'
    const items = titles.flatMap((title, i) => [h(2, title, `${i + 1}.`), p(matter)])
    const labels = titles.map((_, i) => `${i + 1}.`)
    const expected = titles.map((title, i) => `1 ${i + 1} ${title}`)
    const start = p('Minutes of the Harbour Committee, 4 March 2024')
    expect(outline(seal(start, p('Agenda'), ol(labels, ...titles), ...items))).toEqual(expected)
    const rows = [['Item', 'Agenda item', 'Lead'], ...titles.map((title, i) => [String(i + 1), title, 'Chair'])]
    expect(outline(seal(start, table(rows), ...items))).toEqual(expected)
  })

  it('reads paragraphs numbered through the document as matter of unnumbered headings', () => {
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      h(2, 'Welcome'),
      p('1. The Chair welcomed members to the meeting and thanked them for coming.'),
      p('2. Apologies had been received from two members of the committee.'),
      h(2, 'Harbour dues'),
      p('3. The Treasurer presented the paper on dues and asked for comments.'),
      p('4. Members agreed that smaller boats should pay less than they do now.'),
      h(2, 'Close'),
      p('5. The Chair closed the meeting and thanked everyone for their time.')
    )
    expect(outline(tree)).toEqual(['1 - Welcome', '1 - Harbour dues', '1 - Close'])
  })

  it('reads numbers computed by the word processor', () => {
    const matter = ul('It was reported that the works are on time.', 'Members thanked the officers.')
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      ol(['1.'], 'Apologies'),
      matter,
      ol(['2.'], 'Harbour dues'),
      matter,
      ol(['3.'], 'Slipway repairs'),
      matter,
      ol(['4.'], 'Next meeting'),
      p('It will be held in May.')
    )
    expect(outline(tree)).toEqual(['1 1 Apologies', '1 2 Harbour dues', '1 3 Slipway repairs', '1 4 Next meeting'])
  })

  it('takes 3.A and 3.B for items where no 3 is printed', () => {
    const text = `${HEAD}1. ROLL CALL: President Lee called the meeting to order at seven.
2. APPROVAL OF MINUTES: The minutes of January were approved with one change.
3.A. SEASON OF MUSIC - Member Poe gave an overview of the plans for June.
3.B. LUNAR FESTIVAL - Member Roe reported that the group had met twice.
4. BOARD COMMUNICATIONS - The Board asked about the joint meeting in May.
5. ADJOURNMENT - President Lee adjourned the meeting at nine.`
    expect(outline(sealText(text)).map((line) => line.slice(0, 5))).toEqual([
      '1 1 R',
      '1 2 A',
      '1 3.A',
      '1 3.B',
      '1 4 B',
      '1 5 A'
    ])
  })

  it('cuts a title at its colon where the others of the numbering are cut', () => {
    const text = `${HEAD}1. Apologies: Two members had sent their apologies before the meeting.
2. Quorum: with over fifteen members
present, the meeting was held to be quorate.
3. Minutes of the last meeting: They were read and signed as a true record.
4. Election of a chair for the year: Cllr Lee, proposed by Cllr
Roe and seconded by Cllr Poe.
5. Planning: No objection was made to the application for the pier.`
    expect(outline(sealText(text))).toEqual([
      '1 1 Apologies',
      '1 2 Quorum',
      '1 3 Minutes of the last meeting',
      '1 4 Election of a chair for the year',
      '1 5 Planning'
    ])
  })

  it('takes an item added later, numbered with a letter', () => {
    const matter = 'Members heard the report and thanked the officers for the work.'
    const lines = ['1. APOLOGIES', '2. INSURANCE', '2A. RISK ASSESSMENT', '3. ACCOUNTS', '4. ANY OTHER BUSINESS']
    const tree = seal(
      p('Minutes of the Harbour Committee, 4 March 2024'),
      ...lines.flatMap((line) => [p(`**${line}**`), p(matter)])
    )
    expect(outline(tree)).toEqual(lines.map((line) => `1 ${line.replace('.', '')}`))
  })
})
