import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { h, ol, p, table, ul } from '../testing/seal.js'
import { decisions, english } from './testing/read.js'

const each = (cases: [string, RootContent[], string[]][], read: typeof english) => {
  test.each(cases)('%s', (_name, nodes, expected) => {
    expect(decisions(read(...nodes))).toEqual(expected)
  })
}

describe('motions', () => {
  each(
    [
      [
        'in one sentence',
        [p('It was proposed by Cllr. A. Bevan, seconded by Cllr. T. Pritchard and unanimously agreed to buy a bench.')],
        [
          'E It was proposed by Cllr. A. Bevan, seconded by Cllr. T. Pritchard and unanimously agreed to buy a bench. | A. Bevan | T. Pritchard | carried | unanimous'
        ]
      ],
      [
        'over three sentences',
        [p('Anna Bevan moved to accept the budget. Tom Pritchard seconded. Motion carried unanimously.')],
        [
          'E Anna Bevan moved to accept the budget. Tom Pritchard seconded. Motion carried unanimously. | Anna Bevan | Tom Pritchard | carried | unanimous'
        ]
      ],
      [
        'carried by numbers',
        [
          p(
            'It was moved by Councillor Anna Bevan and seconded by Councillor Tom Pritchard that the Council join the scheme. On being put to the vote the motion was CARRIED by 7 votes to 2, with 1 abstention.'
          )
        ],
        [
          'E It was moved by Councillor Anna Bevan and seconded by Councillor Tom Pritchard that the Council join the scheme. On being put to the vote the motion was CARRIED by 7 votes to 2, with 1 abstention. | Anna Bevan | Tom Pritchard | carried | 7-2-1'
        ]
      ],
      [
        'lost by numbers, the larger against',
        [
          p(
            'Councillor A. Bevan moved, and Councillor T. Pritchard seconded, an amendment that the bridge be removed. The amendment was LOST by 6 votes to 4.'
          )
        ],
        [
          'E Councillor A. Bevan moved, and Councillor T. Pritchard seconded, an amendment that the bridge be removed. The amendment was LOST by 6 votes to 4. | A. Bevan | T. Pritchard | defeated | 4-6-_'
        ]
      ],
      [
        'labels on lines of their own',
        [
          p('Motion: To accept the tender for the roof.'),
          p('Moved by: Anna Bevan'),
          p('Seconded by: Tom Pritchard'),
          p('Vote: 5-0-1')
        ],
        [
          'E To accept the tender for the roof. Moved by: Anna Bevan Seconded by: Tom Pritchard Vote: 5-0-1 | Anna Bevan | Tom Pritchard | carried | 5-0-1'
        ]
      ],
      [
        'M/S',
        [p('M/S (Bevan, Pritchard) and unanimous to support the lunch club.')],
        ['E M/S (Bevan, Pritchard) and unanimous to support the lunch club. | Bevan | Pritchard | carried | unanimous']
      ],
      [
        'initials in brackets',
        [p('The accounts were presented to the meeting. Proposed (AB) & Seconded (TP).')],
        ['E The accounts were presented to the meeting. Proposed (AB) & Seconded (TP). | AB | TP | carried']
      ],
      [
        'the topic before a bare formula',
        [p('Village hall – Cllr Rowlands. Proposed by Cllr Bevan, seconded by Cllr Pritchard.')],
        [
          'E Village hall – Cllr Rowlands. Proposed by Cllr Bevan, seconded by Cllr Pritchard. | Bevan | Pritchard | carried'
        ]
      ],
      [
        'called for, moved and carried',
        [
          p(
            'The Chair asked for a motion to approve the calendar. Member Bevan so moved; Member Pritchard seconded the motion which carried by a 4-0 vote.'
          )
        ],
        [
          'E The Chair asked for a motion to approve the calendar. Member Bevan so moved; Member Pritchard seconded the motion which carried by a 4-0 vote. | Bevan | Pritchard | carried | 4-0-_'
        ]
      ],
      [
        'a motion told after the decision',
        [p('The minutes of the January meeting were approved. M/S (Bevan, Pritchard) and unanimous.')],
        [
          'E The minutes of the January meeting were approved. M/S (Bevan, Pritchard) and unanimous. | Bevan | Pritchard | carried | unanimous'
        ]
      ],
      [
        'a vote without words for who won',
        [p('Sian Rowlands motioned to raise the dues, 3 for and 12 against.')],
        ['E Sian Rowlands motioned to raise the dues, 3 for and 12 against. | Sian Rowlands | defeated | 3-12-_']
      ],
      [
        'moved without outcome',
        [p('Anna Bevan moved to hold the fair in June.')],
        ['E Anna Bevan moved to hold the fair in June. | Anna Bevan']
      ],
      [
        'talk is no motion',
        [
          p('Cllr Bevan proposed a cup of tea.'),
          p('The bus stop has been moved by the county to the corner.'),
          p('Tom Pritchard moved away from the village in May.')
        ],
        []
      ]
    ],
    english
  )

  test('an amendment points to its motion', () => {
    const { draft } = english(
      p('Anna Bevan moved to buy a bench. Tom Pritchard seconded.'),
      p('Sian Rowlands moved an amendment that the bench be green. The amendment was carried.')
    )
    expect(draft.decisions.map((one) => one.kind)).toEqual(['motion', 'amendment'])
    expect(draft.decisions[1]!.amends?.target).toBe(draft.decisions[0])
  })

  test('voters of a roll call', () => {
    const { draft } = english(
      p('Anna Bevan moved to adopt the plan. Tom Pritchard seconded.'),
      p('Roll call vote: Bevan – aye, Pritchard – aye, Rowlands – nay.')
    )
    expect(draft.decisions).toHaveLength(1)
    expect(draft.decisions[0]!.vote?.method).toBe('roll-call')
    expect(draft.decisions[0]!.vote?.voters.map((voter) => [voter.name.value, voter.vote])).toEqual([
      ['Bevan', 'for'],
      ['Pritchard', 'for'],
      ['Rowlands', 'against']
    ])
  })

  test('evidence of mover and vote is the words printed', () => {
    const state = english(p('Anna Bevan moved to accept the budget. The motion carried 5-1.'))
    const [decision] = state.draft.decisions
    expect(decision!.mover!.name.spans.map((span) => state.body.slice(span.start, span.end))).toEqual(['Anna Bevan'])
    expect(decision!.vote!.for!.spans.map((span) => state.body.slice(span.start, span.end))).toEqual(['5'])
    expect(decision!.text.spans.map((span) => state.body.slice(span.start, span.end))).toEqual([
      'Anna Bevan moved to accept the budget. The motion carried 5-1.'
    ])
  })
})

describe('resolutions and agreements', () => {
  each(
    [
      [
        'RESOLVED',
        [p('RESOLVED – that the minutes be confirmed as a correct record.')],
        ['E RESOLVED – that the minutes be confirmed as a correct record. | carried']
      ],
      [
        'RESOLVED with lettered parts is one',
        [p('RESOLVED –'), p('(a) that the review be received; and'), p('(b) that option 3 be adopted.')],
        ['E RESOLVED – that the review be received; and that option 3 be adopted. | carried']
      ],
      [
        'put off',
        [p('RESOLVED – that the item be deferred until the spring.')],
        ['E RESOLVED – that the item be deferred until the spring. | deferred']
      ],
      [
        'a capital verb',
        [p('The Committee APPROVED the new timetable for the library.')],
        ['E The Committee APPROVED the new timetable for the library. | carried']
      ],
      ['a label', [p('**Decision:** The Council endorsed the code.')], ['E The Council endorsed the code. | carried']],
      [
        'a label in capitals',
        [p('AGREED: no swimming above the weir until June')],
        ['E no swimming above the weir until June | carried']
      ],
      [
        'a numbered label',
        [p('Decision 4: The playground is to be closed.')],
        ['E The playground is to be closed. | carried']
      ],
      [
        'a heading over a list',
        [p('Decisions'), ul('Buy a second-hand mower', 'Keep the fee as it is')],
        ['E Buy a second-hand mower | carried', 'E Keep the fee as it is | carried']
      ],
      [
        'it was agreed',
        [p('It was agreed that the protocol be used on all sites.')],
        ['It was agreed that the protocol be used on all sites. | carried']
      ],
      [
        'the meeting by name',
        [p('The Council agreed to keep the fee as it is.')],
        ['The Council agreed to keep the fee as it is. | carried']
      ],
      [
        'minutes accepted',
        [p('The minutes of the meeting on 7 February were accepted as a true record.')],
        ['The minutes of the meeting on 7 February were accepted as a true record. | carried']
      ],
      [
        'a verdict after a dash',
        [p('Planning application 25/113, extension at Corner Cottage – approved.')],
        ['E Planning application 25/113, extension at Corner Cottage – approved. | carried']
      ],
      [
        'a verdict in a sentence of its own',
        [p('Report of the treasurer for January. Accepted.')],
        ['E Report of the treasurer for January. Accepted. | carried']
      ],
      [
        'all approved',
        [p('Grounds contract £27.12. Office expenses £34.00. All approved.')],
        ['E Grounds contract £27.12. Office expenses £34.00. All approved. | carried']
      ],
      ['refused', [p('The application for a grant from the sailing club was refused. The motion was defeated.')], []],
      [
        'an election',
        [p('Sian Rowlands was elected Chair for the coming year.')],
        ['Sian Rowlands was elected Chair for the coming year. | carried']
      ],
      [
        'noting and thanking are none',
        [
          p('The Council agreed to note the report.'),
          p('The Chair thanked everyone for coming.'),
          p('The report was noted and discussed.')
        ],
        []
      ],
      [
        'what others decided is none',
        [
          p('The county council had approved the application in May.'),
          p('The grant has been agreed by the county.'),
          p('Two staff members have requested leave and these have been approved by the Governing Body.'),
          p('The plan needs to be agreed before the summer.'),
          p('If the plan is approved, work will begin.')
        ],
        []
      ],
      [
        'closing is none, a motion to close is one',
        [p('The meeting was adjourned at 9pm.'), p('Tom Pritchard moved to adjourn the meeting. Anna Bevan seconded.')],
        ['E Tom Pritchard moved to adjourn the meeting. Anna Bevan seconded. | Tom Pritchard | Anna Bevan']
      ],
      [
        'a table',
        [
          table([
            ['Decision', 'Moved by', 'Seconded by', 'Result'],
            ['Renew the lease', 'Anna Bevan', 'Tom Pritchard', 'Carried'],
            ['Sell the hall', 'Sian Rowlands', 'Anna Bevan', 'Defeated']
          ])
        ],
        [
          'E Renew the lease | Anna Bevan | Tom Pritchard | carried',
          'E Sell the hall | Sian Rowlands | Anna Bevan | defeated'
        ]
      ],
      [
        'numbered paragraphs',
        [ol(['1.1', '1.2'], 'The Board heard a report about the roof.', 'It was unanimously agreed to mend it.')],
        ['It was unanimously agreed to mend it. | carried | unanimous']
      ]
    ].map(([name, nodes, expected]) =>
      name === 'refused'
        ? [
            name,
            [p('Tom Pritchard moved to sell the field. The motion was defeated.')],
            ['E Tom Pritchard moved to sell the field. The motion was defeated. | Tom Pritchard | defeated']
          ]
        : [name, nodes, expected]
    ) as [string, RootContent[], string[]][],
    english
  )

  test('a vote of its own settles the motion before it', () => {
    const state = english(
      p('Anna Bevan moved to adopt the plan. Tom Pritchard seconded.'),
      p('Members asked how the plan would be paid for and what the county had said.'),
      p('Vote: 5-0-1')
    )
    expect(decisions(state)).toEqual([
      'E Anna Bevan moved to adopt the plan. Tom Pritchard seconded. | Anna Bevan | Tom Pritchard | carried | 5-0-1'
    ])
  })

  test('the decision stands under its item', () => {
    const { draft } = english(
      p('It was agreed to mend the gate.'),
      h(2, 'Finance'),
      p('It was agreed to pay the bill.')
    )
    expect(draft.decisions.map((one) => one.itemId?.target.title.value)).toEqual(['Ordinary business', 'Finance'])
  })
})
