import { describe, expect, it } from 'vitest'
import { extractRecord } from './extract-record.js'
import { sealText } from './testing/seal.js'

const kindOf = (text: string) => {
  const record = extractRecord(sealText(text))
  return { kind: record.source.documentKind.value, record }
}

describe('document kind', () => {
  it.each([
    [
      'minutes',
      'Minutes of the Rivers Board\n3 May 2021\nPresent: Jane Roe\nApologies: John Poe\n1. Accounts\nThe accounts were approved by the board.'
    ],
    [
      'minutes',
      'Cofnodion Cyngor Tref Aberfoel\n3 Mai 2021\nYn bresennol: Ann Lewis\nYmddiheuriadau: Tom Rees\n1. Cyfrifon\nPenderfynwyd talu’r cyfrifon.'
    ],
    [
      'notes',
      'Notes\nJane said the boat needs paint.\nThe group agreed to buy some on Friday.\nJohn asked about the trailer.'
    ],
    [
      'agenda',
      'Rivers Board\nAgenda\nNotice is hereby given that a meeting will be held on 3 May 2021 at 7pm.\n1. To receive apologies\n2. To approve the minutes\n3. To consider planning applications'
    ],
    [
      'other',
      'Dear Mrs Roe\nThank you for your letter of 3 May 2021 about the footpath by the river.\nWe will write again soon.\nYours sincerely\nJohn Poe'
    ],
    [
      'other',
      'Leek soup\nServes 4\nIngredients\n2 tablespoons oil\n1 teaspoon salt\nPreheat the oven to 180 degrees and chop the leeks.'
    ],
    ['other', 'Invoice number 44\nInvoice date 3 May 2021\nUnit price 4.00\nSubtotal 8.00\nAmount due 8.00']
  ])('%s', (kind, text) => {
    expect(kindOf(text).kind).toBe(kind)
  })

  it('reads no meeting out of a letter', () => {
    const { record } = kindOf(
      'Dear Mrs Roe\nThank you for your letter of 3 May 2021. The committee approved your plan.\nYours sincerely\nJohn Poe\nChair: John Poe'
    )
    expect(record.meeting).toMatchObject({ body: null, date: null, chair: null })
    expect([...record.decisions, ...record.actions, ...record.attendees]).toEqual([])
    expect(record.issues).toMatchObject([{ code: 'not-minutes', data: { documentKind: 'other' } }])
  })

  it('knows no language it has no words of', () => {
    for (const text of [
      'Se aprueba por unanimidad el orden del día y se levanta la sesión a las doce horas de hoy.',
      'O secretário informou que a reunião foi aprovada por todos os membros presentes na sala.',
      'Il presidente apre la seduta e ringrazia i membri del consiglio per la loro presenza alla riunione.',
      'Der Vorsitzende eröffnet die Sitzung und begrüßt alle Mitglieder des Ausschusses im Rathaus.',
      'De voorzitter opent de vergadering en heet alle leden van de commissie van harte welkom.'
    ])
      expect(extractRecord(sealText(text)).languages).toEqual([])
  })

  it('gives both languages of two halves, the most used first', () => {
    const cy = 'Croesawodd y Cadeirydd bawb i’r cyfarfod ac fe ddiolchwyd i’r staff am eu gwaith yn ystod y flwyddyn.'
    const en = 'The Chair welcomed everyone to the meeting and thanked the staff for their work during the year.'
    expect(extractRecord(sealText(`${cy}\n${cy}\n${en}`)).languages).toEqual(['cy', 'en'])
    expect(extractRecord(sealText(`${en}\n${en}\n${cy}`)).languages).toEqual(['en', 'cy'])
  })
})
