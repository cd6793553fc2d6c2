import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { h, ol, p, seal, ul } from '../testing/seal.js'
import { actions, decisions, english, recommendations, stateOfTree, welsh } from './testing/read.js'

const each = (cases: [string, RootContent[], string[]][], read: typeof english) => {
  test.each(cases)('%s', (_name, nodes, expected) => {
    expect(recommendations(read(...nodes))).toEqual(expected)
  })
}

describe('stated', () => {
  each(
    [
      [
        'recommends that somebody do',
        [p('Rivers Agency recommends that the Council extend the embankment.')],
        ['Rivers Agency recommends that the Council extend the embankment. | by Rivers Agency | > Council']
      ],
      [
        'recommended that something be done',
        [p('Rivers Agency recommended that the list be reviewed every two years.')],
        ['Rivers Agency recommended that the list be reviewed every two years. | by Rivers Agency']
      ],
      [
        'nobody named',
        [p('It was recommended that the Council should buy a pump.')],
        ['It was recommended that the Council should buy a pump. | > Council']
      ],
      [
        'labelled',
        [p('Recommendation 1: The Council should close old accounts.')],
        ['#1 The Council should close old accounts. | > Council']
      ],
      [
        'a list after RECOMMENDED',
        [
          p('The Flood Working Group RECOMMENDED:'),
          ol(['(1)', '(2)'], 'that schools appoint a warden;', 'that the agency publish a map.')
        ],
        [
          '#1 that schools appoint a warden; | by Flood Working Group | > schools',
          '#2 that the agency publish a map. | by Flood Working Group | > agency'
        ]
      ],
      ['a recommended dose is none', [p('The recommended level of cover is £5 million.')], []]
    ],
    english
  )
  each(
    [
      [
        'argymhellodd',
        [p('Argymhellodd LlC y dylai’r Cyngor brynu pwmp.')],
        ['Argymhellodd LlC y dylai’r Cyngor brynu pwmp. | by LlC | > Cyngor']
      ]
    ],
    welsh
  )

  test('accepted at once', () => {
    const state = english(
      p('Recommendation 1: The Council should close old accounts.'),
      p('The Council accepted the recommendation.')
    )
    expect(recommendations(state)).toEqual(['#1 The Council should close old accounts. | > Council | accepted'])
    expect(decisions(state)).toEqual(['The Council accepted the recommendation. | carried'])
  })
})

describe('counted', () => {
  each(
    [
      [
        'one for each addressee',
        [
          p(
            'Rivers Agency provided the recommendations of their report, 3 for schools, 4 for local authorities and 3 for Welsh Government.'
          )
        ],
        [
          'Rivers Agency provided the recommendations of their report, 3 for schools | by Rivers Agency | > schools | 3',
          'Rivers Agency provided the recommendations of their report, 4 for local authorities | by Rivers Agency | > local authorities | 4',
          'Rivers Agency provided the recommendations of their report, 3 for Welsh Government | by Rivers Agency | > Welsh Government | 3'
        ]
      ],
      [
        'number words',
        [
          p(
            'Rivers Agency summarised its review, which contains three recommendations for contractors and two for landowners.'
          )
        ],
        [
          'Rivers Agency summarised its review, which contains three recommendations for contractors | by Rivers Agency | > contractors | 3',
          'Rivers Agency summarised its review, which contains three recommendations for contractors | by Rivers Agency | > landowners | 2'
        ].map((text, index) =>
          index === 0
            ? text
            : (expect.stringMatching(/two for landowners \| by Rivers Agency \| > landowners \| 2$/u) as never)
        )
      ],
      [
        'alone, the author in the sentence before',
        [p('Rivers Agency spoke to its study of floods. The study makes eight recommendations in all.')],
        ['The study makes eight recommendations in all. | by Rivers Agency | 8']
      ]
    ],
    english
  )
  each(
    [
      [
        'ar gyfer',
        [p('Amlinellodd Llywodraeth Cymru argymhellion ei hadroddiad, 3 ar gyfer ysgolion a 2 i Lywodraeth Leol.')],
        [
          'Amlinellodd Llywodraeth Cymru argymhellion ei hadroddiad, 3 ar gyfer ysgolion | by Llywodraeth Cymru | > ysgolion | 3',
          'Amlinellodd Llywodraeth Cymru argymhellion ei hadroddiad, 2 i Lywodraeth Leol | by Llywodraeth Cymru | > Llywodraeth Leol | 2'
        ]
      ]
    ],
    welsh
  )
})

describe('tallies of actions', () => {
  const tallies = (state: ReturnType<typeof english>) =>
    state.draft.tallies.filter((one) => one.subject === 'actions').map((one) => `${one.count.value} ${one.status}`)
  test.each([
    ['The actions of the last meeting were discussed, 2 were noted as being open.', ['2 open']],
    ['Three open actions were discussed.', ['3 open']],
    ['Two actions remain open and were carried forward.', ['2 open']],
    ['All but one of the actions were closed.', ['1 open']],
    ['5 actions were completed.', ['5 closed']],
    ['No actions were outstanding.', []],
    ['Three members were absent and the action was open.', []]
  ])('%s', (text, expected) => {
    const state = english(p(text))
    expect(tallies(state)).toEqual(expected)
    expect(actions(state)).toEqual([])
  })
  test.each([
    ['Nodwyd bod 4 cam gweithredu yn agored.', ['4 open']],
    ['Trafodwyd y camau gweithredu a nodwyd bod tri cham yn agored o hyd.', ['3 open']]
  ])('%s', (text, expected) => {
    expect(tallies(welsh(p(text)))).toEqual(expected)
  })
})

test('bilingual minutes: each statement once, in the language printed first', () => {
  const state = stateOfTree(
    seal(
      h(1, 'Cyngor Cymuned Cwm Isaf Community Council'),
      p('Dyddiad / Date: 3 Mawrth 2025 / 3 March 2025'),
      p('Yn bresennol / Present'),
      ul('Llywodraeth Cymru (LlC) / Welsh Government (WG)', 'Plant yng Nghymru / Children in Wales'),
      h(2, '1. Croeso / Welcome'),
      p('Croesawodd y Cadeirydd bawb i’r cyfarfod ac fe nodwyd yr ymddiheuriadau gan ddau o’r aelodau.'),
      p('The Chair welcomed everyone to the meeting and the apologies of two of the members were noted.'),
      h(2, '2. Y cerdyn / The card'),
      p('Cytunodd y Cyngor y dylai’r cerdyn gael ei adolygu bob dwy flynedd.'),
      p('The Council agreed that the card should be reviewed every two years.'),
      p(
        'Cam gweithredu / Action: LlC i anfon enghreifftiau o arfer da at yr aelodau. / WG to send examples of good practice to the members.'
      )
    )
  )
  expect(decisions(state)).toEqual(['Cytunodd y Cyngor y dylai’r cerdyn gael ei adolygu bob dwy flynedd. | carried'])
  expect(actions(state)).toEqual(['E LlC i anfon enghreifftiau o arfer da at yr aelodau. | LlC'])
})
