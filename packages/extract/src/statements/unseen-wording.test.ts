/** Wordings of organisations that no sample shows: forms, not phrases of one house. */
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { h, ol, p, table, ul } from '../testing/seal.js'
import { actions, decisions, english, recommendations, welsh } from './testing/read.js'

type Case = [string, RootContent[], string[]]

const each = (
  cases: Case[],
  read: (...nodes: RootContent[]) => ReturnType<typeof english>,
  view: (record: ReturnType<typeof english>) => string[]
) => {
  test.each(cases)('%s', (_name, nodes, expected) => {
    expect(view(read(...nodes))).toEqual(expected)
  })
}

describe('decisions', () => {
  each(
    [
      [
        'put off',
        [p('The lettings policy was held over until the spring term.')],
        ['The lettings policy was held over until the spring term. | deferred']
      ],
      [
        'a line of votes',
        [p('Application for a pavement café'), p('Board Vote: 35 In Favor 0 Opposed 0 Abstained')],
        ['E Application for a pavement café Board Vote: 35 In Favor 0 Opposed 0 Abstained | carried | 35-0-0']
      ],
      [
        'mover and seconder on one line',
        [p('That the word "Creek" be dropped. Moved: Tim Seconded: Ravi LOST')],
        ['E That the word "Creek" be dropped. Moved: Tim Seconded: Ravi LOST | Tim | Ravi | defeated']
      ],
      [
        'double initials',
        [p('Moved by M.-C. Bevan, seconded by K. d’Arcy, that the piles be replaced. Carried.')],
        [
          'E Moved by M.-C. Bevan, seconded by K. d’Arcy, that the piles be replaced. Carried. | M.-C. Bevan | K. d’Arcy | carried'
        ]
      ],
      [
        'two motions',
        [
          p('Motion: To write to the agency. Moved by Anna Bevan. Carried.'),
          p('Motion to adjourn. Moved: Tom Pritchard Seconded: Anna Bevan Motion failed')
        ],
        [
          'E To write to the agency. Moved by Anna Bevan. Carried. | Anna Bevan | carried',
          'E Motion to adjourn. Moved: Tom Pritchard Seconded: Anna Bevan Motion failed | Tom Pritchard | Anna Bevan | defeated'
        ]
      ],
      [
        'no seconder',
        [p('Cllr Bevan moved that the Council buy a gate. The motion found no seconder and fell.')],
        ['E Cllr Bevan moved that the Council buy a gate. The motion found no seconder and fell. | Bevan | defeated']
      ],
      [
        'parts after a motion',
        [
          p('It was moved by Cllr Bevan, seconded by Cllr Pritchard and RESOLVED:'),
          ol(['(a)', '(b)'], 'That the report be received; and', 'That a new report be brought in March.')
        ],
        [
          'E It was moved by Cllr Bevan, seconded by Cllr Pritchard and RESOLVED: That the report be received; and That a new report be brought in March. | Bevan | Pritchard | carried'
        ]
      ],
      [
        'points agreed',
        [p('The following points were agreed during the day:'), ul('Use one file', 'Keep the old names')],
        ['E Use one file | carried', 'E Keep the old names | carried']
      ],
      [
        'a proposal turned down',
        [p('A proposal to buy a second gazebo was turned down.')],
        ['A proposal to buy a second gazebo was turned down. | defeated']
      ],
      [
        'a cell in capitals',
        [
          table([
            ['1', 'Lease of the hall', '60 DAY EXTENSION OF TIME GRANTED'],
            ['2', 'Sale of the field', 'ADOPTED']
          ])
        ],
        ['E Lease of the hall DAY EXTENSION OF TIME GRANTED | carried', 'E Sale of the field ADOPTED | carried']
      ],
      [
        'quoted from another body',
        [p('A letter said: “We agreed to hold our price until December and will send the new list.”')],
        []
      ],
      ['long ago', [p('Last year the group agreed to buy a mower.')], []],
      [
        'what was resolved is no verdict',
        [p('PA/1: rear extension'), p('RESOLVED to make no objection.')],
        ['E RESOLVED to make no objection. | carried']
      ]
    ],
    english,
    decisions
  )
  each(
    [
      ['gohirio', [p('Gohiriwyd y polisi tan dymor yr haf.')], ['Gohiriwyd y polisi tan dymor yr haf. | deferred']],
      [
        'pleidlais wedyn',
        [p('Cynigiodd y Cynghorydd Bevan y dylid cau’r llwybr. Pleidleisiodd 4 o blaid ac 1 yn erbyn.')],
        [
          'E Cynigiodd y Cynghorydd Bevan y dylid cau’r llwybr. Pleidleisiodd 4 o blaid ac 1 yn erbyn. | Bevan | carried | 4-1-_'
        ]
      ],
      ['ni chytunwyd', [p("Ni chytunwyd i roi arian i'r clwb.")], ["Ni chytunwyd i roi arian i'r clwb. | defeated"]],
      ['cytunon ni', [p('Cytunon ni i wario £300 ar y daith.')], ['Cytunon ni i wario £300 ar y daith. | carried']]
    ],
    welsh,
    decisions
  )
})

describe('actions', () => {
  each(
    [
      [
        'a thing to be done',
        [p('A revised forecast to be sent to governors before the end of term.')],
        ['E A revised forecast to be sent to governors before the end of term.']
      ],
      [
        'done by somebody',
        [p('The invitation will be sent by Sian Rowlands.')],
        ['The invitation will be sent by Sian Rowlands. | Sian Rowlands']
      ],
      [
        'needs doing',
        [p('The tote bags need to be ordered for the fair.')],
        ['The tote bags need to be ordered for the fair.']
      ],
      [
        'work under way',
        [p('Sian Rowlands is looking into a new boiler.')],
        ['Sian Rowlands is looking into a new boiler. | Sian Rowlands']
      ],
      [
        'promised of oneself',
        [p('Sian Rowlands said she would mend it herself.')],
        ['Sian Rowlands said she would mend it herself. | Sian Rowlands']
      ],
      [
        'agreed that somebody should',
        [p('It was agreed that the Clerk should write to the agency.')],
        ['It was agreed that the Clerk should write to the agency. | Clerk']
      ],
      ['a bare imperative', [p('Investigate how the new form works.')], ['Investigate how the new form works.']],
      [
        'after a semicolon',
        [p('The lamp by the bridge is out again; Clerk to report.')],
        ['E Clerk to report. | Clerk']
      ],
      [
        'a name and a task',
        [ul('Sian Rowlands: check the licence for the hall')],
        ['E check the licence for the hall | Sian Rowlands']
      ],
      [
        'a tag with a date',
        [p('Letters to the four owners [AB, 18 November 2025]')],
        ['E Letters to the four owners | AB | 18 November 2025 = 2025-11-18']
      ],
      [
        'a heading of earlier actions',
        [h(2, 'Actions from last time'), p('Sian Rowlands: ask about the heating.'), h(2, 'Other'), p('Nothing.')],
        ['E ask about the heating. | Sian Rowlands']
      ],
      [
        'a column of initials',
        [
          table([
            ['', '', 'Action'],
            ['4.2', 'The folder on every ward to be checked.', 'AB'],
            ['4.3', 'Book the training room.', 'TP']
          ])
        ],
        ['E The folder on every ward to be checked. | AB', 'E Book the training room. | TP']
      ],
      [
        'what and who',
        [
          table([
            ['What', 'Who', 'When'],
            ['Book the hall', 'AB', '24 October']
          ])
        ],
        ['E Book the hall | AB | 24 October = 2025-10-24']
      ],
      ['a question or an opinion', [p('He asked what the process is if the guidelines need to be revised.')], []]
    ],
    english,
    actions
  )
  each(
    [
      ["i'w wneud", [p("Gwefan yr ysgol i'w diweddaru.")], ["E Gwefan yr ysgol i'w diweddaru."]],
      [
        'mi wneith',
        [p("Mi wneith Siân Rowlands ffonio'r cyngor.")],
        ["Mi wneith Siân Rowlands ffonio'r cyngor. | Siân Rowlands"]
      ],
      [
        'addo',
        [p('Addawodd Siân Rowlands gael gair â’r ysgol.')],
        ['Addawodd Siân Rowlands gael gair â’r ysgol. | Siân Rowlands']
      ]
    ],
    welsh,
    actions
  )
})

describe('recommendations', () => {
  each(
    [
      [
        'to a body, in capitals',
        [p('RECOMMENDED TO COUNCIL: That the revised policy be adopted.')],
        ['RECOMMENDED TO COUNCIL: That the revised policy be adopted. | > COUNCIL']
      ],
      [
        'of somebody’s report',
        [
          p(
            'Sian Rowlands summarised the consultant’s report. It makes six recommendations: four for schools and two for the Board.'
          )
        ],
        [
          'It makes six recommendations: four for schools | by consultant | > schools | 4',
          'It makes six recommendations two for the Board | by consultant | > Board | 2'
        ]
      ],
      [
        'one word for those it is to',
        [p('The editors recommend that implementers skip the old version.')],
        ['The editors recommend that implementers skip the old version. | by editors | > implementers']
      ]
    ],
    english,
    recommendations
  )
  each(
    [
      [
        'i gorff',
        [p('Mae’r Fforwm yn argymell bod y Cyngor Sir yn gosod pont.')],
        ['Mae’r Fforwm yn argymell bod y Cyngor Sir yn gosod pont. | by Fforwm | > Cyngor Sir']
      ]
    ],
    welsh,
    recommendations
  )
})
