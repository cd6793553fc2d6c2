import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { p, table } from '../testing/seal.js'
import { decisions, english, welsh } from './testing/read.js'

const each = (cases: [string, RootContent[], string[]][], read: typeof english) => {
  test.each(cases)('%s', (_name, nodes, expected) => {
    expect(decisions(read(...nodes))).toEqual(expected)
  })
}

describe('in Welsh', () => {
  each(
    [
      [
        'cynigiwyd ac eiliwyd',
        [
          p(
            'Cynigiwyd gan y Cyng. A. Bevan, eiliwyd gan y Cyng. T. Pritchard ac roedd pawb yn gytûn y dylid prynu mainc.'
          )
        ],
        [
          'E Cynigiwyd gan y Cyng. A. Bevan, eiliwyd gan y Cyng. T. Pritchard ac roedd pawb yn gytûn y dylid prynu mainc. | A. Bevan | T. Pritchard | carried | unanimous'
        ]
      ],
      [
        'penderfynwyd',
        [p('PENDERFYNWYD derbyn yr adroddiad ar y parc.')],
        ['E PENDERFYNWYD derbyn yr adroddiad ar y parc. | carried']
      ],
      [
        'cytunwyd',
        [p('Cytunwyd bod cofnodion cyfarfod mis Rhagfyr yn gywir.')],
        ['Cytunwyd bod cofnodion cyfarfod mis Rhagfyr yn gywir. | carried']
      ],
      [
        'cytunodd',
        [p('Cytunodd y Cyngor i gefnogi’r cynllun newydd.')],
        ['Cytunodd y Cyngor i gefnogi’r cynllun newydd. | carried']
      ],
      [
        'cymeradwywyd',
        [p('Cymeradwywyd y cyfrifon ar gyfer y flwyddyn.')],
        ['Cymeradwywyd y cyfrifon ar gyfer y flwyddyn. | carried']
      ],
      [
        'derbyniwyd',
        [
          p('Derbyniwyd y cofnodion fel cofnod cywir o’r cyfarfod.'),
          p('Derbyniwyd llythyr gan y cwmni dŵr am y bibell.')
        ],
        ['Derbyniwyd y cofnodion fel cofnod cywir o’r cyfarfod. | carried']
      ],
      [
        'pleidlais',
        [
          p(
            'Cynigiwyd gan Anna Bevan ac eiliwyd gan Tom Pritchard y dylid gwerthu’r cae. O blaid: 3, Yn erbyn: 5, Ymatal: 1. Collwyd y cynnig.'
          )
        ],
        [
          'E Cynigiwyd gan Anna Bevan ac eiliwyd gan Tom Pritchard y dylid gwerthu’r cae. O blaid: 3, Yn erbyn: 5, Ymatal: 1. Collwyd y cynnig. | Anna Bevan | Tom Pritchard | defeated | 3-5-1'
        ]
      ]
    ],
    welsh
  )
})

describe('dispositions', () => {
  each(
    [
      [
        'a result in the last cell of a row',
        [
          table(
            [
              ['1', 'Lease of the playing field', 'ADOPTED'],
              ['2', 'Closing of Mill Lane', 'DEFERRED']
            ],
            0
          )
        ],
        ['E Lease of the playing field ADOPTED | carried', 'E Closing of Mill Lane DEFERRED | deferred']
      ],
      [
        'an item column and a result column',
        [
          table([
            ['Subject', 'Result'],
            ['Lease of the playing field', 'Carried'],
            ['Sale of the hall', 'Lost']
          ])
        ],
        ['E Lease of the playing field Carried | carried', 'E Sale of the hall Lost | defeated']
      ],
      [
        'minutes in a table',
        [
          table([
            ['Item', 'Discussion', 'Decision', 'Action'],
            ['1', 'The roof was looked at.', 'It was agreed to mend the roof.', 'Clerk to find a roofer.']
          ])
        ],
        ['It was agreed to mend the roof. | carried']
      ],
      [
        'a verdict on a line of its own',
        [p('The sailing club has asked for a licence to sell refreshments on the green in July.'), p('Granted')],
        ['E The sailing club has asked for a licence to sell refreshments on the green in July. Granted | carried']
      ],
      [
        'action as the label of a motion',
        [p('Action: Motion by Anna Bevan, second by Tom Pritchard to pay the bill. Motion carried 4-0.')],
        [
          'E Motion by Anna Bevan, second by Tom Pritchard to pay the bill. Motion carried 4-0. | Anna Bevan | Tom Pritchard | carried | 4-0-_'
        ]
      ]
    ],
    english
  )
})

describe('votes and parts', () => {
  each(
    [
      [
        'signs for votes',
        [p('Vote on the draft: +1: 3, 0: 1, -1: 0. Motion passes.')],
        ['E Vote on the draft: +1: 3, 0: 1, -1: 0. Motion passes. | carried | 3-0-1']
      ],
      [
        'the motion itself after its amendment',
        [
          p(
            'Anna Bevan moved that the fee be ten pounds, seconded by Carys Owen. Tom Pritchard moved an amendment that the fee be twelve pounds, seconded by Huw Price. The amendment was lost. The motion was carried.'
          )
        ],
        [
          'E Anna Bevan moved that the fee be ten pounds, seconded by Carys Owen. | Anna Bevan | Carys Owen | carried',
          'E Tom Pritchard moved an amendment that the fee be twelve pounds, seconded by Huw Price. The amendment was lost. | Tom Pritchard | Huw Price | defeated'
        ]
      ],
      [
        'mover and seconder on a line of their own',
        [p('It was agreed to buy a bench.'), p('Proposed: Anna Bevan. Seconded: Carys Owen.')],
        [
          'E It was agreed to buy a bench. Proposed: Anna Bevan. Seconded: Carys Owen. | Anna Bevan | Carys Owen | carried'
        ]
      ]
    ],
    english
  )
})
