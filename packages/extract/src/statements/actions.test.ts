import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { h, ol, p, table, ul } from '../testing/seal.js'
import { actions, english, welsh } from './testing/read.js'

const each = (cases: [string, RootContent[], string[]][], read: typeof english) => {
  test.each(cases)('%s', (_name, nodes, expected) => {
    expect(actions(read(...nodes))).toEqual(expected)
  })
}

describe('marked actions', () => {
  each(
    [
      [
        'a label before',
        [p('ACTION: Sian Rowlands to draft a leaflet by 14 March 2025.')],
        ['E Sian Rowlands to draft a leaflet by 14 March 2025. | Sian Rowlands | 14 March 2025 = 2025-03-14']
      ],
      ['a number', [p('Action point 3: the Clerk to mend the gate')], ['E #3 the Clerk to mend the gate | Clerk']],
      [
        'a label on a line of its own',
        [p('Action 2'), p('Rivers Agency to send the map.'), p('The hall was cold.')],
        ['E #2 Rivers Agency to send the map. | Rivers Agency']
      ],
      [
        'the owner first',
        [p('TODO Sian - send the readings to the agency by 9 May')],
        ['E send the readings to the agency by 9 May | Sian | 9 May = 2025-05-09']
      ],
      [
        'the owner in square brackets',
        [p('Actions'), ul('[AB] Review the draft', '[All] Bring a spade')],
        ['E Review the draft | AB', 'E Bring a spade | All']
      ],
      [
        'the owner at the end',
        [p('Actions'), ul('Book the hall – Sian', 'Order the paint (TP)')],
        ['E Book the hall | Sian', 'E Order the paint | TP']
      ],
      [
        'only the owner after a label',
        [p('The gate at the playing field needs a new hinge.'), p('Action: Clerk')],
        ['E The gate at the playing field needs a new hinge. | Clerk']
      ],
      [
        'trailing action in brackets',
        [p('A letter will be sent to the bus company (Action: AB).')],
        ['E A letter will be sent to the bus company | AB']
      ],
      [
        'an imperative line',
        [p('Clerk to contact the lighting department about the lamp.')],
        ['E Clerk to contact the lighting department about the lamp. | Clerk']
      ],
      [
        'two owners',
        [p('Cllrs Bevan & Pritchard to draft a letter for the agency.')],
        ['E Cllrs Bevan & Pritchard to draft a letter for the agency. | Bevan + Pritchard']
      ],
      [
        'post and bare verb',
        [p('The resident wants an answer. Clerk inform the resident of this.')],
        ['E Clerk inform the resident of this. | Clerk']
      ],
      [
        'several in one line',
        [p('TODO: (1) update the website, (2) book the hall')],
        ['E update the website | ', 'E book the hall | '].map((text) => text.replace(/ \| $/u, ''))
      ],
      [
        'a list ends at another label',
        [p('Actions'), ul('Mend the gate'), p('Next meeting: Monday 7 April 2025 at 7pm')],
        ['E Mend the gate']
      ],
      ['a label over a decision', [p('Action: The Council approved the notes.')], []],
      ['none', [p('Action: None'), p('Actions: none')], []]
    ],
    english
  )
})

describe('told actions', () => {
  each(
    [
      [
        'will',
        [p('The Clerk will write to the county about the drain.')],
        ['The Clerk will write to the county about the drain. | Clerk']
      ],
      [
        'agreed to, before the next meeting',
        [p('Rivers Agency agreed to circulate the guidance before the next meeting.')],
        ['Rivers Agency agreed to circulate the guidance before the next meeting. | Rivers Agency | the next meeting']
      ],
      [
        'was asked to',
        [p('Helen Marsh was asked to arrange a briefing.')],
        ['Helen Marsh was asked to arrange a briefing. | Helen Marsh']
      ],
      [
        'volunteered',
        [p('Tom Pritchard volunteered to check the prices.')],
        ['Tom Pritchard volunteered to check the prices. | Tom Pritchard']
      ],
      ['is going to', [p('Sian is going to prepare a draft.')], ['Sian is going to prepare a draft. | Sian']],
      [
        'two people in one sentence',
        [p('It was agreed that Cllr Bevan would arrange the work and Cllr Pritchard would check the fence.')],
        [
          'It was agreed that Cllr Bevan would arrange the work | Bevan',
          'Cllr Pritchard would check the fence. | Pritchard'
        ]
      ],
      [
        'a pronoun',
        [p('Sian Rowlands found the noticeboard rotten. She will mend it and report back.')],
        ['She will mend it and report back. | Sian Rowlands']
      ],
      [
        'the meeting agrees to write',
        [p('It was agreed to write to the bus company.')],
        ['It was agreed to write to the bus company.']
      ],
      [
        'plans of the world are none',
        [
          p('The report will be published in May.'),
          p('The school will close in the summer.'),
          p('A second study by Rivers Agency will look at floods.'),
          p('The next meeting will be held on 7 April.'),
          p('Water levels would rise by a metre.')
        ],
        []
      ]
    ],
    english
  )
})

describe('tables', () => {
  each(
    [
      [
        'with a header',
        [
          p('Action log'),
          table([
            ['No.', 'Action', 'Owner', 'By when', 'Status'],
            ['AP1', 'Amend the form', 'RA', '26 May', 'Open'],
            ['AP2', 'Draft a note', 'Anna Bevan / Tom Pritchard', '', 'Complete']
          ])
        ],
        [
          'E #AP1 Amend the form | RA | 26 May = 2025-05-26',
          'E #AP2 Draft a note | Anna Bevan + Tom Pritchard | closed'
        ]
      ],
      [
        'columns by part of their header',
        [
          table([
            ['Action item', 'Person / committee responsible', 'Target date'],
            ['Order bottles', 'Board members', 'April 2025']
          ])
        ],
        ['E Order bottles | Board members | April 2025']
      ],
      [
        'the header further down',
        [
          table([
            ['Actions from today', '', ''],
            ['Action', 'Lead', 'Due'],
            ['Find a plumber', 'TP', '']
          ])
        ],
        ['E Find a plumber | TP']
      ],
      [
        'blank action cells take the issue',
        [
          table([
            ['No', 'Issue', 'Discussion', 'Action', 'Member', 'Deadline'],
            ['1', 'Create the slides', '', '', 'Anna Bevan, Tom Pritchard', '']
          ])
        ],
        ['E #1 Create the slides | Anna Bevan + Tom Pritchard']
      ],
      [
        'initials in the margin column of the minutes',
        [
          table([
            ['Item', 'Discussion', 'Action'],
            ['1', 'The gate was broken. The Clerk will write to the owner.', 'HM'],
            ['2', 'Nothing was said about the path.', '']
          ])
        ],
        ['E The Clerk will write to the owner. | HM']
      ],
      [
        'no header under a heading',
        [
          h(2, 'Action items'),
          table(
            [
              ['Sian Rowlands', 'Mend the noticeboard'],
              ['Tom Pritchard', 'Paint the bench']
            ],
            0
          )
        ],
        ['E Mend the noticeboard | Sian Rowlands', 'E Paint the bench | Tom Pritchard']
      ],
      [
        'the table repeats the text',
        [
          p('Sian Rowlands agreed to circulate the revised plan to all members.'),
          h(2, 'Summary of actions'),
          table([
            ['Action', 'Owner', 'Due'],
            ['Circulate the revised plan to all members', 'Sian Rowlands', '1 April 2025']
          ])
        ],
        ['E Circulate the revised plan to all members | Sian Rowlands | 1 April 2025 = 2025-04-01']
      ],
      [
        'actions of an earlier meeting',
        [
          h(2, 'Matters arising'),
          table([
            ['Ref', 'Action', 'Owner', 'Status'],
            ['A14', 'Share the map', 'Anna Bevan', 'Complete'],
            ['A15', 'Count the stiles', 'Tom Pritchard', 'Ongoing']
          ])
        ],
        [
          'E #A14 Share the map | Anna Bevan | closed | carried over',
          'E #A15 Count the stiles | Tom Pritchard | carried over'
        ]
      ]
    ],
    english
  )
})

test('owners at the right of a line mark the sentence before them', () => {
  expect(
    actions(
      english(
        p('The lamp at the corner is out and the county has been told.\tClerk'),
        p('Bank statement of 1 February received.\tNoted')
      )
    )
  ).toEqual(['E The lamp at the corner is out and the county has been told. | Clerk'])
})

test('several entries of a cell are several actions', () => {
  expect(actions(english(ol(['1.', '2.'], 'Clerk to write to the agency.', 'AB to find a plumber.')))).toEqual([
    'E Clerk to write to the agency. | Clerk',
    'E AB to find a plumber. | AB'
  ])
})

describe('in Welsh', () => {
  each(
    [
      [
        'rhifedig',
        [p('Cam Gweithredu 1'), p('Yr Ysgrifenyddiaeth i anfon y canllawiau at yr aelodau.')],
        ['E #1 Yr Ysgrifenyddiaeth i anfon y canllawiau at yr aelodau. | Ysgrifenyddiaeth']
      ],
      [
        'label',
        [p('Cam gweithredu: Tom Pritchard i drefnu ymweliad erbyn 1 Mai.')],
        ['E Tom Pritchard i drefnu ymweliad erbyn 1 Mai. | Tom Pritchard | 1 Mai = 2025-05-01']
      ],
      [
        'y clerc i',
        [p('Y Clerc i ysgrifennu at y cwmni bysiau.')],
        ['E Y Clerc i ysgrifennu at y cwmni bysiau. | Clerc']
      ],
      [
        'bydd',
        [p('Bydd LlC yn trafod amseroedd y bysiau cyn y cyfarfod nesaf.')],
        ['Bydd LlC yn trafod amseroedd y bysiau cyn y cyfarfod nesaf. | LlC | y cyfarfod nesaf']
      ],
      [
        'cytunodd',
        [p('Cytunodd LlC i rannu’r map gyda’r aelodau.')],
        ['Cytunodd LlC i rannu’r map gyda’r aelodau. | LlC']
      ],
      [
        'nid yw’r byd yn gam',
        [p('Bydd y grant presennol yn parhau tan fis Mawrth 2026.'), p('Cynhelir y cyfarfod nesaf ar 7 Ebrill 2025.')],
        []
      ]
    ],
    welsh
  )
})
