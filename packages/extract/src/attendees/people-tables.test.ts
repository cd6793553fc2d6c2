import type { DocumentTree } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { extractRecord } from '../extract-record.js'
import { h, p, seal, table } from '../testing/seal.js'

const minutes = (...nodes: Parameters<typeof seal>): DocumentTree =>
  seal(
    h(1, 'Minutes of the Rivers Board'),
    p('Monday 3 March 2025'),
    ...nodes,
    p('1. Minutes of the last meeting'),
    p('The minutes of the last meeting were agreed as a true record.')
  )
const show = (tree: DocumentTree): string[] =>
  extractRecord(tree).attendees.map((one) =>
    [
      one.name,
      one.presence === 'present' ? '' : one.presence,
      one.role ? `#${one.role}` : '',
      one.organization ? `@${one.organization}` : ''
    ]
      .filter((part) => part !== '')
      .join(' ')
  )

describe('tables of people', () => {
  it('bodies first, their people behind', () => {
    expect(
      show(
        minutes(
          p('Roll call'),
          table([
            ['Nordic Harbours', 'Anna Bevan, Tom Rees'],
            ['Tasman Labs', 'Sian Marsh']
          ])
        )
      )
    ).toEqual(['Anna Bevan @Nordic Harbours', 'Tom Rees @Nordic Harbours', 'Sian Marsh @Tasman Labs'])
  })

  it('a label, a name and a post in a row, and rows that go on without a label', () => {
    expect(
      show(
        minutes(
          table([
            ['Present:', 'Anna Bevan', 'Chair'],
            ['', 'Tom Rees', 'Head of Parks'],
            ['Apologies:', 'Sian Marsh', 'Community Governor']
          ])
        )
      )
    ).toEqual(['Anna Bevan #Chair', 'Tom Rees #Head of Parks', 'Sian Marsh apologies #Community Governor'])
  })

  it('a column that mostly holds posts holds nothing else', () => {
    expect(
      show(
        minutes(
          p('Apologies'),
          table([
            ['Neil Marsh', 'Director of Parks'],
            ['Tom Rees', 'Emergency Medicine']
          ])
        )
      )
    ).toEqual(['Neil Marsh apologies #Director of Parks', 'Tom Rees apologies #Emergency Medicine'])
  })

  it('what is said in brackets beside a mark', () => {
    expect(
      show(
        minutes(
          p('Attendance'),
          table([
            ['Name', 'Affiliation', 'Here?'],
            ['Anna Bevan', 'Northcape', 'yes (facilitator)'],
            ['Tom Rees', 'Hillside Systems', 'sent regrets'],
            ['Sian Marsh', 'Hillside Systems', 'no']
          ])
        )
      )
    ).toEqual([
      'Anna Bevan #facilitator @Northcape',
      'Tom Rees apologies @Hillside Systems',
      'Sian Marsh absent @Hillside Systems'
    ])
  })
})
