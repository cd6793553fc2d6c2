import { describe, expect, it } from 'vitest'
import { extractRecord } from './extract-record.js'
import { h, ol, p, seal, sealText, ul } from './testing/seal.js'

/** Papers that are no minutes, though they speak of meetings, people, days and decisions. */
const papers = {
  letter: sealText(
    'Harbour House\nQuay Street\nPorthwen\n4 March 2024\nDear Mrs Roe\nThank you for your letter about the moorings. The committee agreed last month that the fees should be lowered, and Ann Lewis will send you the new table.\nPlease reply by 1 May 2024.\nYours sincerely\nTom Rees\nHarbour Master'
  ),
  'letter in Welsh': sealText(
    'Tŷ’r Harbwr\n4 Mawrth 2024\nAnnwyl Mrs Roe\nDiolch am eich llythyr am yr angorfeydd. Cytunodd y pwyllgor fis diwethaf y dylid gostwng y ffioedd, a bydd Ann Lewis yn anfon y tabl newydd atoch.\nYn gywir\nTom Rees'
  ),
  recipe: seal(
    h(1, 'Leek and potato soup'),
    p('Serves 4. Preparation time: 15 minutes. Cooking time: 40 minutes.'),
    h(2, 'Ingredients'),
    ul('2 leeks', '3 tablespoons of oil', '500 g potatoes'),
    h(2, 'Method'),
    ol(
      ['1.', '2.', '3.'],
      'Chop the leeks.',
      'Fry them in the oil for ten minutes.',
      'Add the potatoes and simmer until soft.'
    )
  ),
  agenda: sealText(
    'Harbour Committee\nAgenda\nYou are hereby summoned to attend a meeting of the Committee to be held on 4 March 2024 at 7pm in the Town Hall.\n1. To receive apologies for absence\n2. To approve the minutes of the last meeting\n3. To consider the moorings report\n4. To agree the date of the next meeting'
  ),
  'agenda in Welsh': sealText(
    'Pwyllgor yr Harbwr\nAgenda\nRhoddir rhybudd drwy hyn y cynhelir cyfarfod o’r Pwyllgor ar 4 Mawrth 2024 am 7yh yn Neuadd y Dref.\n1. Derbyn ymddiheuriadau\n2. Cadarnhau cofnodion y cyfarfod diwethaf\n3. Ystyried adroddiad yr angorfeydd'
  ),
  report: seal(
    h(1, 'Annual report on the harbour'),
    p('Published by the Harbour Trust, 2024'),
    h(2, 'Executive summary'),
    p('This report describes the state of the quays. Chapter 2 sets out the methods that were used.'),
    h(2, 'Introduction'),
    p('The harbour was built in 1860 and has been used by fishing boats since then.'),
    h(2, 'Methodology'),
    p('Divers measured the depth at forty points. The results are shown in Table 1.'),
    h(2, 'Conclusion'),
    p('The quays are sound. The Trust should look at the slipway again.'),
    h(2, 'References'),
    p('Lewis, A. (2019). Silt in small harbours. Journal of Ports, 4, 11–20.')
  ),
  invoice: sealText(
    'Invoice number 44\nInvoice date: 3 May 2024\nBill to: Harbour Committee\nDescription  Quantity  Unit price\nRope  4  2.00\nSubtotal 8.00\nVAT 1.60\nAmount due 9.60\nPayment terms: 30 days'
  ),
  'job advertisement': sealText(
    'Harbour Trust\nJob title: Clerk to the Trustees\nSalary: £24,000 pro rata\nWe are looking for a clerk who will attend all meetings and take the minutes.\nResponsibilities\nYou will send out agendas and keep the accounts.\nHow to apply\nSend your CV to Ann Lewis. Closing date: 1 May 2024.'
  ),
  'press release': sealText(
    'Press release\nFor immediate release\n4 March 2024\nNew moorings for Porthwen\nThe Harbour Trust agreed on Monday to build forty moorings. “We are delighted,” said Ann Lewis, who chairs the Trust.\nNotes to editors\nThe Trust was founded in 1860.\nMedia contact: Tom Rees'
  ),
  'terms of reference': seal(
    h(1, 'Harbour Committee: terms of reference'),
    h(2, 'Purpose'),
    p('The Committee shall advise the Trust on moorings.'),
    h(2, 'Membership'),
    p('The Committee shall consist of six members, who shall be appointed for three years.'),
    h(2, 'Quorum'),
    p('The quorum shall be three members.'),
    h(2, 'Meetings'),
    p('The Committee shall meet four times a year. Minutes shall be circulated within ten days.')
  ),
  'report in Welsh': seal(
    h(1, 'Adroddiad blynyddol ar yr harbwr'),
    h(2, 'Crynodeb gweithredol'),
    p('Mae’r adroddiad hwn yn disgrifio cyflwr y ceiau.'),
    h(2, 'Methodoleg'),
    p('Mesurodd y deifwyr y dyfnder mewn deugain man.'),
    h(2, 'Casgliad'),
    p('Mae’r ceiau’n gadarn. Dylai’r Ymddiriedolaeth edrych eto ar y llithrfa.')
  ),
  story: sealText(
    'The boat\nOnce upon a time an old man had a boat. He painted it every spring and nobody ever sailed in it.\nOne day his daughter asked why. “It is too good for the sea,” he said.\nShe laughed, and they went in and had their supper.'
  ),
  manual: seal(
    h(1, 'Winch: user manual'),
    h(2, 'Installation'),
    ol(['1.', '2.', '3.'], 'Unpack the winch.', 'Bolt it to the deck.', 'Connect the cable to the battery.'),
    h(2, 'Usage'),
    p('Press the button to wind in the rope. Warning: keep your fingers away.'),
    h(2, 'Troubleshooting'),
    p('If the motor does not start, check the fuse.')
  )
}

describe('papers that are no minutes', () => {
  it.each(Object.entries(papers))('a %s is none, and no fact is read out of it', (_name, tree) => {
    const record = extractRecord(tree)
    expect(record.source.documentKind.value).not.toBe('minutes')
    expect(record.decisions.map(({ text }) => text)).toEqual([])
    expect(record.actions.map(({ text }) => text)).toEqual([])
    expect(record.recommendations.map(({ text }) => text)).toEqual([])
    expect(record.attendees.map(({ name }) => name)).toEqual([])
    expect(record.meeting.chair).toBeNull()
    expect(record.issues.map(({ code }) => code)).toContain('not-minutes')
  })

  it.each(['letter', 'recipe', 'report', 'invoice', 'story', 'manual'] as const)('a %s tells of no meeting', (name) => {
    const record = extractRecord(papers[name])
    expect(record.source.documentKind).toMatchObject({ value: 'other' })
    expect(record.meeting).toMatchObject({ date: null, startTime: null, location: null, nextMeeting: null })
    expect(record.agendaItems).toEqual([])
  })
})
