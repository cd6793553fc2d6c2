import type { DocumentTree } from '@cofnod/model'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractAttendees, extractBlocks, extractLanguages, extractMeeting, extractSections } from '../plugins.js'
import { type State, stateOf } from '../state.js'
import { h, p, seal, sealText, table, ul } from '../testing/seal.js'

function stateAfter(tree: DocumentTree): State {
  const file = new VFile()
  const processor = unified()
  for (const step of [extractBlocks, extractLanguages, extractSections, extractMeeting, extractAttendees])
    processor.use(step)
  processor.runSync(tree as Root, file)
  return stateOf(tree, file)
}

/** "Name | presence | role | organisation", parts that say nothing left out; presence "present" too. */
function show(tree: DocumentTree): string[] {
  return stateAfter(tree).draft.attendees.map((one) =>
    [
      one.name.value,
      one.kind === 'person' ? '' : one.kind,
      one.presence === 'present' ? '' : one.presence,
      one.role ? `#${one.role.value}` : '',
      one.organization ? `@${one.organization.value}` : '',
      one.initials ? `(${one.initials.value})` : '',
      one.abbreviation ? `=${one.abbreviation.value}` : ''
    ]
      .filter((part) => part !== '')
      .join(' ')
  )
}

const business = [
  p('1. Minutes of the last meeting'),
  p('The minutes of the last meeting were agreed as a true record.'),
  p('2. Any other business'),
  p('There was no other business to discuss at this meeting.')
]
const minutes = (...nodes: Parameters<typeof seal>): DocumentTree =>
  seal(h(1, 'Minutes of Cwm Isaf Community Council'), p('Monday 3 March 2025'), ...nodes, ...business)

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
      [p('Present: Anna van Dongen, Mabon ap Gwynfor, Alejandro de Maria')],
      ['Anna van Dongen', 'Mabon ap Gwynfor', 'Alejandro de Maria']
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

describe('tables', () => {
  const cases: [string, Parameters<typeof seal>, string[]][] = [
    [
      'name and body',
      [
        p('**Present**'),
        table([
          ['Name', 'Organisation'],
          ['Anna Bevan (Chair)', 'Welsh Government (WG)'],
          ['Tom Pritchard\nSian Rowlands', 'Sport Wales']
        ])
      ],
      ['Anna Bevan #Chair @Welsh Government', 'Tom Pritchard @Sport Wales', 'Sian Rowlands @Sport Wales']
    ],
    [
      'represented by',
      [
        p('**Attendance**'),
        table([
          ['Organisation', 'Represented by'],
          ['Rivers Trust', 'Anna Bevan (Chair)\nTom Pritchard (Secretariat)'],
          ['Horticultural Association (HA)', 'Apologies']
        ])
      ],
      [
        'Anna Bevan #Chair @Rivers Trust',
        'Tom Pritchard #Secretariat @Rivers Trust',
        'Horticultural Association organization apologies =HA'
      ]
    ],
    [
      'labels in the first cells',
      [
        table([
          ['Date:', '3 March 2025'],
          ['Attendees:', 'Anna Bevan, Tom, Gwen (late)'],
          ['Apologies:', 'Sian Rowlands']
        ])
      ],
      ['Anna Bevan', 'Tom', 'Gwen', 'Sian Rowlands apologies']
    ],
    [
      'lists side by side',
      [
        table([
          ['Present', 'Apologies', 'In attendance'],
          ['Anna Bevan\nTom Pritchard', 'Sian Rowlands', 'Helen Marsh']
        ])
      ],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands apologies', 'Helen Marsh']
    ],
    [
      'rows that are labels',
      [
        table([
          ['Present', ''],
          ['Anna Bevan', 'Independent Member (Committee Chair)'],
          ['Bryn Haverty', 'Director of Digital'],
          ['Apologies', ''],
          ['Tom Pritchard', 'Independent Member']
        ])
      ],
      [
        'Anna Bevan #Independent Member (Committee Chair)',
        'Bryn Haverty #Director of Digital',
        'Tom Pritchard apologies #Independent Member'
      ]
    ],
    [
      'ticks',
      [
        table([
          ['Name', 'Organisation', 'Attending'],
          ['Anna Bevan', 'Sport Wales', '✓'],
          ['Tom Pritchard', 'Estyn', 'Apologies'],
          ['Sian Rowlands', 'Estyn', 'x']
        ])
      ],
      ['Anna Bevan @Sport Wales', 'Tom Pritchard apologies @Estyn', 'Sian Rowlands absent @Estyn']
    ],
    [
      'a column for each presence',
      [
        table([
          ['Name', 'Role', 'Present', 'Apologies'],
          ['Anna Bevan', 'Chair', 'x', ''],
          ['Tom Pritchard', 'Treasurer', '', 'x']
        ])
      ],
      ['Anna Bevan #Chair', 'Tom Pritchard apologies #Treasurer']
    ],
    [
      'doubled',
      [
        p('**Present**'),
        table([
          ['Name', 'Organisation', 'Name', 'Organisation'],
          ['Anna Bevan', 'Sport Wales', 'Tom Pritchard', 'Estyn']
        ])
      ],
      ['Anna Bevan @Sport Wales', 'Tom Pritchard @Estyn']
    ],
    [
      'grid of names',
      [
        p('**Present:**'),
        table(
          [
            ['Anna Bevan', 'Tom Pritchard'],
            ['Sian Rowlands', 'Helen Marsh']
          ],
          0
        )
      ],
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands', 'Helen Marsh']
    ],
    [
      'surname and forename',
      [
        p('**Present**'),
        table([
          ['Surname', 'First name', 'Organisation'],
          ['Bevan', 'Anna', 'Estyn']
        ])
      ],
      ['Anna Bevan @Estyn']
    ],
    [
      'sectors',
      [
        table([
          ['Sector', 'Organisations attending'],
          ['Government', 'Welsh Government (WG)\nNatural Resources Wales (NRW)'],
          ['Water', 'Dŵr Cymru Welsh Water']
        ])
      ],
      [
        'Welsh Government organization =WG',
        'Natural Resources Wales organization =NRW',
        'Dŵr Cymru Welsh Water organization'
      ]
    ],
    [
      'actions are none',
      [
        p('Present: Anna Bevan, Tom Pritchard'),
        table([
          ['Action', 'Owner', 'Status'],
          ['Write to the council', 'Gwen Parry', 'Open']
        ])
      ],
      ['Anna Bevan', 'Tom Pritchard']
    ]
  ]
  test.each(cases)('%s', (_name, nodes, wanted) => expect(show(minutes(...nodes))).toEqual(wanted))
})

describe('more tables and lists', () => {
  test('a body on a row of its own is that of the names below', () => {
    expect(
      show(
        minutes(
          p('**Participants**'),
          table([
            ['Organisation', 'Name'],
            ['Light Source Laboratory (LSL)', ''],
            ['', 'Anna Bevan (AB)'],
            ['', 'Tom Pritchard'],
            ['Exford Institute', ''],
            ['', 'Sian Rowlands']
          ])
        )
      )
    ).toEqual([
      'Anna Bevan @Light Source Laboratory (AB)',
      'Tom Pritchard @Light Source Laboratory',
      'Sian Rowlands @Exford Institute'
    ])
  })

  test('a heading beside a label of attendance', () => {
    expect(
      show(
        minutes(
          table([
            ['**MEMBERS PRESENT**', '**TOWN SERVICE**'],
            ['His Worship Mayor Bevan', 'Mr. R. Pritchard, City Clerk'],
            ['Councillor Rowlands', 'Ms. A. Marsh, Chief Officer']
          ])
        )
      )
    ).toEqual([
      'Bevan #Mayor',
      'R. Pritchard #City Clerk @TOWN SERVICE',
      'Rowlands',
      'A. Marsh #Chief Officer @TOWN SERVICE'
    ])
  })

  test('boxes: an empty one beside ticked ones is an absence', () => {
    const list = ul('Anna Bevan, Fieldworks', 'Tom Pritchard, Nordic Lab', 'Wei Zhang, Terra Metrics')
    if (list.type === 'list') {
      for (const [index, item] of list.children.entries()) item.checked = index !== 1
    }
    expect(show(minutes(p('**Attendees**'), list))).toEqual([
      'Anna Bevan @Fieldworks',
      'Tom Pritchard absent @Nordic Lab',
      'Wei Zhang @Terra Metrics'
    ])
    expect(show(minutes(p('Attendees:'), p('☑ Anna Bevan'), p('☐ Tom Pritchard')))).toEqual([
      'Anna Bevan',
      'Tom Pritchard absent'
    ])
  })

  test('letters that are not the name’s are a body’s', () => {
    expect(show(minutes(p('Participants: Anna Bevan (ESRF)'), p('Tom Pritchard (TP)')))).toEqual([
      'Anna Bevan @ESRF',
      'Tom Pritchard (TP)'
    ])
  })

  test('a roll call with a total, and a line broken after a word for several', () => {
    expect(
      show(
        minutes(p('ROLL CALL – Present: Councilmembers Bevan, Pritchard, and Mayor Rowlands – 3.'), p('Absent: None.'))
      )
    ).toEqual(['Bevan', 'Pritchard', 'Rowlands #Mayor'])
    expect(
      show(
        minutes(
          p('Present: President Anna Bevan, Vice President Tom Pritchard, Board Members'),
          p('Dean Rowlands, Linda Marsh and Roberto Rocha')
        )
      )
    ).toEqual([
      'Anna Bevan #President',
      'Tom Pritchard #Vice President',
      'Dean Rowlands #Board Member',
      'Linda Marsh #Board Member',
      'Roberto Rocha #Board Member'
    ])
  })

  test('office holders in a letterhead are not thereby present', () => {
    expect(
      show(minutes(p('OFFICERS: Anna Bevan, President; Tom Pritchard, Treasurer; Sian Rowlands, Secretary')))
    ).toEqual([])
  })
})

describe('sentences', () => {
  const cases: [string, string, string[]][] = [
    [
      'apologies from',
      'Apologies for absence were received from Cllr Anna Bevan and Cllr Tom Pritchard.',
      ['Anna Bevan apologies', 'Tom Pritchard apologies']
    ],
    ['sent apologies', 'Anna Bevan sent her apologies.', ['Anna Bevan apologies']],
    [
      'titles with stops',
      'Apologies were received from Messrs. B. Mooring & C. Wilkes',
      ['B. Mooring apologies', 'C. Wilkes apologies']
    ],
    ['as above', 'Apologies were noted as above.', []],
    ['none', 'No apologies were received.', []],
    [
      'members present were',
      'Members present were Anna Bevan, Tom Pritchard, and Sian Rowlands. Absent members were Helen Marsh and Gwen Parry.',
      ['Anna Bevan', 'Tom Pritchard', 'Sian Rowlands', 'Helen Marsh absent', 'Gwen Parry absent']
    ],
    ['joined', 'PCSO Anna Bevan joined the meeting.', ['Anna Bevan #PCSO']],
    ['a guess of the week', 'The Chair welcomed Anna Bevan and thanked Tom Pritchard for the report.', []]
  ]
  test.each(cases)('%s', (_name, sentence, wanted) =>
    expect(
      show(
        seal(
          h(1, 'Minutes'),
          p('1. Welcome and apologies'),
          p(sentence),
          p('2. Finance'),
          p('The accounts were discussed at some length by all.'),
          p('3. Close'),
          p('The meeting was closed.')
        )
      )
    ).toEqual(wanted)
  )

  test.each([
    ['The Chair welcomed the Group and noted apologies from 5 members.', 'apologies', 5, 'members'],
    ['Four members had sent their apologies.', 'apologies', 4, 'members'],
    ['The Chair noted an apology from one member.', 'apologies', 1, 'member'],
    ['7 members attended in person or online.', 'present', 7, 'members'],
    ['Derbyniwyd ymddiheuriadau gan bedwar aelod.', 'apologies', 4, 'aelod']
  ] as const)('counts: %s', (sentence, subject, count, unit) => {
    const { draft } = stateAfter(
      seal(
        h(1, 'Minutes'),
        p('1. Welcome and apologies'),
        p(sentence),
        p('2. Finance'),
        p('The accounts were discussed.')
      )
    )
    expect(draft.tallies.map((tally) => [tally.subject, tally.count.value, tally.unit?.value])).toEqual([
      [subject, count, unit]
    ])
    expect(draft.attendees).toEqual([])
  })

  test.each([
    'No apologies were received.',
    'With over 15 members present, the meeting was quorate.',
    'Apologies were received from Anna Bevan.'
  ])('no count: %s', (sentence) => {
    expect(
      stateAfter(seal(p('1. Welcome and apologies'), p(sentence), p('2. Finance'), p('The accounts were discussed.')))
        .draft.tallies
    ).toEqual([])
  })
})

test('Welsh lists, with mutated forms', () => {
  const tree = seal(
    h(1, 'Cofnodion Cyngor Cymuned Cwm Isaf'),
    p('YN BRESENNOL: Y Cynghorwyr Anna Bevan [Cadeirydd], Tomos Prydderch ac Eleri Rowlands'),
    p('Hefyd yn bresennol: Gwen Parri (Clerc)'),
    p('1. Ymddiheuriadau'),
    p('Derbyniwyd ymddiheuriadau gan y Cynghorwyr Dorian Jenkins a’r Cynghorydd Sir Joseff Dafis.'),
    p('2. Unrhyw fater arall'),
    p('Nid oedd unrhyw fater arall i’w drafod yn y cyfarfod hwn.')
  )
  expect(show(tree)).toEqual([
    'Anna Bevan #Cadeirydd',
    'Tomos Prydderch',
    'Eleri Rowlands',
    'Gwen Parri #Clerc',
    'Dorian Jenkins apologies',
    'Joseff Dafis apologies #Cynghorydd Sir'
  ])
})

test('attendance inside numbered items', () => {
  const tree = seal(
    h(1, 'Cwm Isaf Community Council'),
    p('1. Present'),
    p('Cllrs Anna Bevan (Chair), Tom Pritchard'),
    p('2. Apologies: Cllr Sian Rowlands.'),
    p('3. Finance'),
    p('The accounts were agreed by the council.')
  )
  expect(show(tree)).toEqual(['Anna Bevan #Chair', 'Tom Pritchard', 'Sian Rowlands apologies'])
})

test('substitutes, and who came and left', () => {
  const tree = minutes(
    p(
      'Present: Anna Bevan (until item 1), Tom Pritchard (substituting for Cllr Sian Rowlands), Helen Marsh (from 7.15pm)'
    )
  )
  const { attendees } = stateAfter(tree).draft
  expect(attendees[0]!.left?.itemId?.target.number?.value).toBe('1')
  expect(attendees[1]!.substituteFor?.name.value).toBe('Sian Rowlands')
  expect(attendees[2]!.arrived?.time?.value).toBe('19:15')
  expect(attendees.map((one) => one.role)).toEqual([null, null, null])
})

test('capacity comes from the label', () => {
  const tree = minutes(
    p('Present:'),
    ul('Anna Bevan'),
    p('Observers:'),
    ul('Tom Pritchard'),
    p('Guests:'),
    ul('Sian Rowlands'),
    p('In attendance:'),
    ul('Helen Marsh'),
    p('Secretariat:'),
    ul('Gwen Parry')
  )
  expect(stateAfter(tree).draft.attendees.map((one) => [one.name.value, one.capacity])).toEqual([
    ['Anna Bevan', null],
    ['Tom Pritchard', 'observer'],
    ['Sian Rowlands', 'guest'],
    ['Helen Marsh', 'in-attendance'],
    ['Gwen Parry', 'secretariat']
  ])
})

test('titles and letters are parted off', () => {
  const [one] = stateAfter(minutes(p('Present: Cllr Mrs Anna Bevan OBE (AB), Tom Pritchard'))).draft.attendees
  expect([one!.honorificPrefix?.value, one!.name.value, one!.honorificSuffix?.value]).toEqual([
    'Cllr Mrs',
    'Anna Bevan',
    'OBE'
  ])
})

describe('who is no attendee', () => {
  test.each([
    [
      'movers, declared interests, copies',
      [
        p('Present: Anna Bevan, Tom Pritchard'),
        p('cc: Gwen Parry'),
        p('1. Declarations of interest'),
        p('Cllr Helen Marsh declared an interest in item 4.'),
        p('2. Budget'),
        p('Moved by Sian Rowlands, seconded by Olwen Jebb.')
      ]
    ],
    [
      'a vote by roll call',
      [
        p('Present: Anna Bevan, Tom Pritchard'),
        p('1. Welcome'),
        p('All were welcomed.'),
        p('2. Roads'),
        p('Discussed.'),
        p('3. Lights'),
        p('Discussed.'),
        p('4. Budget'),
        p('Ayes: Gwen Parry, Helen Marsh'),
        p('Absent: Sian Rowlands')
      ]
    ],
    [
      'a list of members beside the one of those present',
      [p('Members: Anna Bevan, Tom Pritchard, Gwen Parry, Helen Marsh'), p('Present: Anna Bevan, Tom Pritchard')]
    ]
  ] as [string, Parameters<typeof seal>][])('%s', (_name, nodes) => {
    expect(show(seal(h(1, 'Minutes'), ...nodes))).toEqual(['Anna Bevan', 'Tom Pritchard'])
  })

  test('without any list there is nobody', () => {
    expect(
      show(
        seal(
          h(1, 'Minutes'),
          p('1. Budget'),
          p('Anna Bevan moved that the budget be agreed. Carried.'),
          p('2. Close'),
          p('The meeting closed.')
        )
      )
    ).toEqual([])
  })
})

test('the chair of the list presided, and whoever presided was there', () => {
  expect(stateAfter(minutes(p('Present: Anna Bevan (Chair), Tom Pritchard'))).draft.meeting.chair?.name.value).toBe(
    'Anna Bevan'
  )
  expect(
    show(
      minutes(
        p('Chair: Anna Bevan'),
        p('Present:'),
        ul('Welsh Government (WG)', 'Estyn', 'Natural Resources Wales (NRW)')
      )
    )
  ).toContain('Anna Bevan #Chair')
})

test('posts printed in front are given to those listed', () => {
  expect(
    show(
      minutes(
        p('Officers'),
        p('President - Anna Bevan'),
        p('Treasurer - Helen Marsh'),
        p('**Attendees:**'),
        p('Anna Bevan, Tom Pritchard')
      )
    )
  ).toEqual(['Anna Bevan #President', 'Tom Pritchard'])
})

test('any text: no throw, and every name is where its evidence says', () => {
  const words = fc.constantFrom(
    'Present:',
    'Apologies',
    'In attendance',
    'Cllr',
    'Anna',
    'Bevan',
    'and',
    '&',
    ',',
    ';',
    '(Chair)',
    '(',
    ')',
    '-',
    '–',
    'Welsh Government',
    'WG',
    '1.',
    'none',
    'a',
    'y',
    'the',
    'Mr',
    '\t',
    ':',
    'yn bresennol',
    'from',
    'item 3',
    '5 members',
    '’',
    '😀',
    'were received'
  )
  const line = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.string({ maxLength: 60 })
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const state = stateAfter(sealText(lines.join('\n')))
      for (const { name, role, organization } of state.draft.attendees) {
        for (const value of [name, role, organization]) {
          if (value === null) continue
          expect(value.spans.length).toBeGreaterThan(0)
          for (const place of value.spans) expect(state.body.slice(place.start, place.end)).toBe(place.quote)
        }
        expect(name.value.trim()).not.toBe('')
      }
    }),
    { numRuns: 150 }
  )
})

test('a line of five million letters takes no time to speak of', () => {
  const started = performance.now()
  for (const unit of ['Anna Bevan, ', 'present and ', 'Present: ', '((', 'a '.repeat(10), 'apologies from '])
    stateAfterAttendees(unit.repeat(Math.ceil(5_000_000 / unit.length)))
  expect(performance.now() - started).toBeLessThan(30_000)
}, 60_000)

/** Attendance alone: other steps have tests of their own. */
function stateAfterAttendees(text: string): void {
  const tree = seal(p('Present:'), p(text), p(`Apologies: ${text}`))
  const file = new VFile()
  unified()
    .use(extractBlocks)
    .use(extractAttendees)
    .runSync(tree as Root, file)
}

describe('posts and initials', () => {
  test('posts without names are entries of their own', () => {
    expect(show(minutes(p('In attendance: Highways Manager, Head of Housing, Scrutiny Officer')))).toEqual([
      'Highways Manager #Highways Manager',
      'Head of Housing #Head of Housing',
      'Scrutiny Officer #Scrutiny Officer'
    ])
  })
  test('initials of two letters belong to the name', () => {
    expect(show(minutes(p('Present: Councillor W. Rh. Jenkins (Chair), Councillor R. Ll. Bevan')))).toEqual([
      'W. Rh. Jenkins #Chair',
      'R. Ll. Bevan'
    ])
  })
  test('the heading of the next column is nobody', () => {
    expect(show(minutes(p('Apologies: Action'), p('Present: Anna Bevan, Tom Pritchard')))).toEqual([
      'Anna Bevan',
      'Tom Pritchard'
    ])
  })
})
