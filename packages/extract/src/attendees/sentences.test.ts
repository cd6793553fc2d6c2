import fc from 'fast-check'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extractAttendees, extractBlocks } from '../plugins.js'
import { minutes, show, stateAfter } from '../testing/attendees.js'
import { h, p, seal, sealText, ul } from '../testing/seal.js'

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
    p('Derbyniwyd ymddiheuriadau gan y Cynghorwyr Dilwyn Rhys a’r Cynghorydd Sir Joseff Dafis.'),
    p('2. Unrhyw fater arall'),
    p('Nid oedd unrhyw fater arall i’w drafod yn y cyfarfod hwn.')
  )
  expect(show(tree)).toEqual([
    'Anna Bevan #Cadeirydd',
    'Tomos Prydderch',
    'Eleri Rowlands',
    'Gwen Parri #Clerc',
    'Dilwyn Rhys apologies',
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
        p('Moved by Sian Rowlands, seconded by Olwen Marsh.')
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
