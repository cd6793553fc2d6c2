import { describe, expect, test } from 'vitest'
import { minutes, show } from '../testing/attendees.js'
import { p, type seal, table, ul } from '../testing/seal.js'

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
          ['Bryn Marlow', 'Director of Digital'],
          ['Apologies', ''],
          ['Tom Pritchard', 'Independent Member']
        ])
      ],
      [
        'Anna Bevan #Independent Member (Committee Chair)',
        'Bryn Marlow #Director of Digital',
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
          p('Dean Rowlands, Linda Marsh and Ricardo Ramos')
        )
      )
    ).toEqual([
      'Anna Bevan #President',
      'Tom Pritchard #Vice President',
      'Dean Rowlands #Board Member',
      'Linda Marsh #Board Member',
      'Ricardo Ramos #Board Member'
    ])
  })

  test('office holders in a letterhead are not thereby present', () => {
    expect(
      show(minutes(p('OFFICERS: Anna Bevan, President; Tom Pritchard, Treasurer; Sian Rowlands, Secretary')))
    ).toEqual([])
  })
})
