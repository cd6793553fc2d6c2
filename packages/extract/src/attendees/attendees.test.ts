import { describe, expect, test } from 'vitest'
import { minutes, show, stateAfter } from '../testing/attendees.js'
import { h, p, seal, ul } from '../testing/seal.js'

describe('labels and lists', () => {
  const cases: [string, Parameters<typeof seal>, string[]][] = [
    [
      'one name a bullet',
      [p('Present:'), ul('Anna Bevan (Chair)', 'Tom Pritchard'), p('Apologies:'), ul('Sian Rowlands')],
      ['Anna Bevan #Chair', 'Tom Pritchard', 'Sian Rowlands apologies']
    ],
    [
      'one name a line',
      [p('Present\nAnna Bevan\nTom Pritchard'), p('In attendance\nHelen Marsh, Clerk')],
      ['Anna Bevan', 'Tom Pritchard', 'Helen Marsh #Clerk']
    ],
    [
      'label and names in one line',
      [p('Present: Anna Bevan, Tom Pritchard and Sian Rowlands')],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands']
    ],
    [
      'bold run-in',
      [p('**Present:** Anna Bevan; Tom Pritchard'), p('**Apologies:** Sian Rowlands')],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands apologies']
    ],
    [
      'headings',
      [h(2, 'Present'), ul('Anna Bevan'), h(2, 'Absent'), ul('Tom Pritchard')],
      ['Anna Bevan', 'Tom Pritchard absent']
    ],
    [
      'plural title and a post',
      [p('Present: Cllrs Bevan, Pritchard & Rowlands, County Cllr Marsh and the Clerk.')],
      ['Bevan', 'Pritchard', 'Rowlands', 'Marsh #County Cllr', 'Clerk #Clerk']
    ],
    [
      'capitals without a mark',
      [p('PRESENT Councillor Anna Bevan, Councillor Tom Pritchard')],
      ['Anna Bevan', 'Tom Pritchard']
    ],
    ['capitals in names', [p('PRESENT:'), p('ANNA BEVAN'), p('TOM PRITCHARD')], ['ANNA BEVAN', 'TOM PRITCHARD']],
    [
      'couples',
      [p('Members present: Ann and David Rackham, Mr & Mrs Lloyd, Gwen Parry')],
      ['Ann Rackham', 'David Rackham', 'Lloyd', 'Lloyd', 'Gwen Parry']
    ],
    [
      'initials in brackets',
      [p('Present: Anna Bevan (AB), Tom Pritchard (TP)')],
      ['Anna Bevan (AB)', 'Tom Pritchard (TP)']
    ],
    [
      'name, role, body',
      [p('Attendance:'), p('Anna Bevan – Mayor, City of Exford'), p('Tom Pritchard – Superintendent, Exford USD')],
      ['Anna Bevan #Mayor @City of Exford', 'Tom Pritchard #Superintendent @Exford USD']
    ],
    [
      'remarks are no roles',
      [p('Present: Anna Bevan (via Zoom), Tom Pritchard (by phone)')],
      ['Anna Bevan', 'Tom Pritchard']
    ],
    [
      'roles in other brackets and after a dash',
      [p('Present:'), p('Anna Bevan [Vice-Chair]'), p('Tom Pritchard - Treasurer')],
      ['Anna Bevan #Vice-Chair', 'Tom Pritchard #Treasurer']
    ],
    [
      'body as label',
      [p('Present:'), p('WLGA: Anna Bevan (AB), Tom Pritchard (TP)'), p('Sport Wales: Sian Rowlands')],
      ['Anna Bevan @WLGA (AB)', 'Tom Pritchard @WLGA (TP)', 'Sian Rowlands @Sport Wales']
    ],
    [
      'nobody',
      [p('Present: Anna Bevan, Tom Pritchard'), p('Apologies: None'), p('Absent: Nil')],
      ['Anna Bevan', 'Tom Pritchard']
    ],
    [
      'officers after apologies are present',
      [
        p('Present: Anna Bevan, Tom Pritchard'),
        p('Apologies: Sian Rowlands'),
        p('Staff: Helen Marsh, Director of Works')
      ],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands apologies', 'Helen Marsh #Director of Works']
    ],
    [
      'a list goes on over a line',
      [p('Present: Anna Bevan, Tom Pritchard,'), p('Sian Rowlands, Helen Marsh')],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands', 'Helen Marsh']
    ],
    [
      'absent behind a name',
      [p('Officers present:'), ul('President Anna Bevan', 'Vice President Tom Pritchard-absent')],
      ['Anna Bevan #President', 'Tom Pritchard absent #Vice President']
    ],
    [
      'the same person on two lists',
      [p('Present: Cllr Anna Bevan, Cllr Tom Pritchard'), p('In attendance: Anna Bevan')],
      ['Anna Bevan', 'Tom Pritchard']
    ],
    [
      'representing',
      [p('Present:'), p('Anna Bevan representing the Rivers Trust'), p('Tom Pritchard')],
      ['Anna Bevan @Rivers Trust', 'Tom Pritchard']
    ],
    [
      'members of the public are no names',
      [p('Present: Anna Bevan, Tom Pritchard and 2 members of the public')],
      ['Anna Bevan', 'Tom Pritchard']
    ],
    [
      'a chair by label inside the list',
      [p('Present:'), p('Chair: Anna Bevan'), p('Tom Pritchard'), p('Clerk: Helen Marsh')],
      ['Anna Bevan #Chair', 'Tom Pritchard', 'Helen Marsh #Clerk']
    ],
    [
      'name and body run together',
      [p('Present:'), p('Anna Bevan Exford Town Council'), p('Tom Pritchard Exford Rivers Trust')],
      ['Anna Bevan @Exford Town Council', 'Tom Pritchard @Exford Rivers Trust']
    ],
    [
      'particles',
      [p('Present: Anna van Houten, Mabon ap Gwynfor, Leandro de Moura')],
      ['Anna van Houten', 'Mabon ap Gwynfor', 'Leandro de Moura']
    ]
  ]
  test.each(cases)('%s', (_name, nodes, wanted) => expect(show(minutes(...nodes))).toEqual(wanted))
})

describe('bodies and groups', () => {
  test('a list of bodies is told from one of people', () => {
    expect(
      show(
        minutes(
          p('Attendees included:'),
          ul(
            'Society of Directors of Housing in Wales (SDHW)',
            'Tai Cymru',
            'Estyn',
            'Health Board Directors of Nursing',
            'Lead Housing Officer',
            'Age Cymru',
            'Welsh Government (WG)'
          )
        )
      )
    ).toEqual([
      'Society of Directors of Housing in Wales organization =SDHW',
      'Tai Cymru organization',
      'Estyn organization',
      'Health Board Directors of Nursing group',
      'Lead Housing Officer group',
      'Age Cymru organization',
      'Welsh Government organization =WG'
    ])
  })

  test('headings over parts of a list of bodies name nobody', () => {
    expect(
      show(
        minutes(
          p('**Attendees**'),
          p('Public sector'),
          ul('Ministry of Works (MOW)', 'Welsh Government (WG)'),
          p('Third sector'),
          ul('Shelter Cymru', 'Local authority parks officers')
        )
      )
    ).toEqual([
      'Ministry of Works organization =MOW',
      'Welsh Government organization =WG',
      'Shelter Cymru organization',
      'Local authority parks officers group'
    ])
  })

  test('in two languages each body stands once, in the first', () => {
    const nodes = [
      p('Yn bresennol / Present'),
      ul(
        'Llywodraeth Cymru (LlC) / Welsh Government (WG)',
        'Plant yng Nghymru / Children in Wales',
        'Swyddogion lles addysg / Education welfare officers'
      ),
      p('1. Croeso ac ymddiheuriadau / Welcome and apologies'),
      p('Croesawodd y Cadeirydd bawb i’r cyfarfod. Nodwyd ymddiheuriadau gan ddau aelod.'),
      p('The Chair welcomed everyone to the meeting. Apologies were noted from two members.'),
      p('2. Unrhyw fater arall / Any other business'),
      p('Nid oedd unrhyw fater arall. There was no other business.')
    ]
    const tree = seal(h(1, 'Grŵp Llywio / Steering Group'), ...nodes)
    expect(show(tree)).toEqual([
      'Llywodraeth Cymru organization =LlC',
      'Plant yng Nghymru organization',
      'Swyddogion lles addysg group'
    ])
    expect(
      stateAfter(tree).draft.tallies.map((tally) => [tally.subject, tally.count.value, tally.unit?.value])
    ).toEqual([['apologies', 2, 'aelod']])
  })
})
