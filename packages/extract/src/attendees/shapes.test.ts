import { describe, expect, it } from 'vitest'
import { showRecord } from '../testing/attendees.js'
import { read } from '../testing/meeting.js'

const show = (text: string): string[] => showRecord(read(text))

const business = `1. Minutes of the last meeting
The minutes of the last meeting were agreed as a true record.
2. Any other business
There was no other business to discuss at this meeting.`
const english = (lines: string): string[] =>
  show(`Minutes of Cwm Isaf Community Council\nMonday 3 March 2025\n${lines}\n${business}`)
const welsh = (lines: string): string[] =>
  show(
    `Cofnodion Cyngor Cymuned Cwm Isaf\nNos Lun 3 Mawrth 2025\n${lines}\n1. Cofnodion\nCytunwyd ar gofnodion y cyfarfod diwethaf.\n2. Unrhyw fater arall\nNid oedd unrhyw fater arall i'w drafod.`
  )

describe('informal labels', () => {
  it('who came, and who was sorry not to', () => {
    expect(english('Who came: Anna Bevan, Tom Pritchard\nSorry: Sian Rowlands')).toEqual([
      'Anna Bevan',
      'Tom Pritchard',
      'Sian Rowlands apologies'
    ])
    expect(welsh('Yno: Anna Bevan (arwain), Twm Prydderch\nMethu dod: Siân Rowlands')).toEqual([
      'Anna Bevan #arwain',
      'Twm Prydderch',
      'Siân Rowlands apologies'
    ])
  })

  it('a kind of people below a list is of that list; in a letterhead it is not', () => {
    expect(english('Present: Anna Bevan, Tom Pritchard\nOfficers: Helen Marsh (Head of Parks)')).toContain(
      'Helen Marsh #Head of Parks'
    )
  })
})

describe('in prose', () => {
  it('a number and the names', () => {
    expect(welsh('Daeth tri ynghyd, sef Anna Bevan, Twm Prydderch a Gwyneth Rhos.')).toEqual([
      'Anna Bevan',
      'Twm Prydderch',
      'Gwyneth Rhos'
    ])
  })

  it('a sentence broken at the end of a full line', () => {
    expect(
      english(
        'Those attending were Norman Bevan (in the chair), Sheila Marsh, Abdul Karim, Wendy\nPritchard and young Tom Rees who took the notes. Apologies had been received from Brian Owen.'
      )
    ).toEqual(['Norman Bevan', 'Sheila Marsh', 'Abdul Karim', 'Wendy Pritchard', 'Tom Rees', 'Brian Owen apologies'])
  })

  it('a heading that names who met; a topic with a body does not', () => {
    expect(english('Meeting with Anna, Tom and Sian')).toEqual(['Anna', 'Tom', 'Sian'])
    expect(english('Meeting with the Water Board')).toEqual([])
  })

  it('reported: somebody was absent', () => {
    expect(english('Present: Anna Bevan\nThe Clerk reported that Cllr Tom Pritchard was absent.')).toEqual([
      'Anna Bevan',
      'Tom Pritchard absent'
    ])
    expect(welsh('Yn bresennol: Anna Bevan\nNododd y Clerc fod y Cynghorydd Twm Prydderch yn absennol.')).toEqual([
      'Anna Bevan',
      'Twm Prydderch absent'
    ])
  })
})

describe('posts beside names', () => {
  it('the Clerk, by a comma, in brackets, joined by other words than "and"', () => {
    expect(english('Present: Cllrs Bevan and Rees, the Clerk (Mrs H. Marsh) and two members of the public.')).toEqual([
      'Bevan',
      'Rees',
      'H. Marsh #Clerk'
    ])
    expect(english('Present: Anna Bevan, Tom Rees together with the Clerk, Mrs Helen Marsh.')).toContain(
      'Helen Marsh #Clerk'
    )
    expect(welsh("Yn bresennol: Anna Bevan a Twm Rees ynghyd â'r Clerc, Mrs Helen Mars.")).toContain(
      'Helen Mars #Clerc'
    )
  })

  it('a post in the plural is of each; a kind that only says membership is none', () => {
    expect(english('Staff present: Anna Bevan and Tom Rees, Senior Analysts')).toEqual([
      'Anna Bevan #Senior Analyst',
      'Tom Rees #Senior Analyst'
    ])
    expect(english('Officers present: Anna Bevan, Tom Rees')).toEqual(['Anna Bevan #Officer', 'Tom Rees #Officer'])
    expect(english('Executive Committee members present: Anna Bevan, Tom Rees')).toEqual([
      'Anna Bevan #Executive Committee member',
      'Tom Rees #Executive Committee member'
    ])
    expect(english('Members present: Anna Bevan, Tom Rees')).toEqual(['Anna Bevan', 'Tom Rees'])
  })

  it('of whoever presided, from the sentence that says so', () => {
    expect(
      english('President Anna Bevan called the meeting to order at 6:02 PM.\nPresent: Anna Bevan, Tom Rees')
    ).toEqual(['Anna Bevan #President', 'Tom Rees'])
  })
})

describe('short forms', () => {
  it('initials and a given name are of the one named in full', () => {
    expect(english('Present: Anna Bevan (AB), Tom Rees (TR)\nApologies from TR were accepted.')).toEqual([
      'Anna Bevan',
      'Tom Rees apologies'
    ])
  })

  it('of two with one given name neither is meant for sure', () => {
    expect(english('Present: Anna Bevan, Anna Rees\nApologies: Anna')).toHaveLength(3)
  })

  it('titled names run together', () => {
    expect(english('Present: Mr Tom Rees Mrs Anna Bevan Dr Sian Marsh')).toEqual([
      'Tom Rees',
      'Anna Bevan',
      'Sian Marsh'
    ])
    expect(english('Present: Cllr Mrs Anna Bevan')).toEqual(['Anna Bevan'])
  })

  it('names behind brackets', () => {
    expect(english('Present: Anna Bevan (Chair) Tom Rees (Clerk)')).toEqual(['Anna Bevan #Chair', 'Tom Rees #Clerk'])
  })
})

describe('a list that apologies answer', () => {
  it('is of those who came, though each has a post', () =>
    expect(
      english('Governors: Anna Bevan (AB, Chair), Tom Pritchard (TP, parent)\nApologies accepted: Sian Rowlands')
    ).toEqual(['Anna Bevan #Chair', 'Tom Pritchard #parent', 'Sian Rowlands apologies']))
})
