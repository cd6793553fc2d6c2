import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { crossCheck } from './cross-checks.js'
import type { AttendeeDraft } from './draft.js'
import { extractRecord } from './extract-record.js'
import { foundAt } from './found.js'
import { stateOf } from './state.js'
import { seal, sealText } from './testing/seal.js'

const head = 'Minutes of the Rivers Board'
const issues = (text: string) => extractRecord(sealText(text)).issues
const codes = (text: string) => issues(text).map((issue) => issue.code)
const BUSINESS = 'Present: Jane Roe, John Poe\n1. Accounts\nThe accounts were approved by the board.'

describe('cross-checks', () => {
  it('weekday-mismatch', () => {
    expect(issues(`${head}\nTuesday 3 May 2021\n${BUSINESS}`)).toMatchObject([
      { code: 'weekday-mismatch', data: { date: '2021-05-03', printed: 'Tuesday', actual: 'Monday' } }
    ])
    expect(codes(`${head}\nMonday 3 May 2021\n${BUSINESS}`)).toEqual([])
  })

  it('end-before-start', () => {
    expect(codes(`${head}\n3 May 2021\nStart: 19:00\nEnd: 18:00\n${BUSINESS}`)).toEqual(['end-before-start'])
    expect(codes(`${head}\n3 May 2021\nStart: 18:00\nEnd: 19:00\n${BUSINESS}`)).toEqual([])
  })

  it('tally-mismatch', () => {
    const text = `${head}\n3 May 2021\nPresent: Jane Roe\nApologies: John Poe, Ann Lewis\n1. Apologies\nThe Chair noted apologies from 5 members.`
    expect(issues(text)).toMatchObject([
      { code: 'tally-mismatch', data: { subject: 'apologies', stated: 5, listed: 2 } }
    ])
  })

  it('present-and-apologies', () => {
    const tree = sealText('John Poe\nJohn Poe')
    const state = stateOf(tree, new VFile())
    const listed = (start: number, presence: AttendeeDraft['presence']) =>
      ({ name: foundAt(state, 'John Poe', start, start + 8, 'test', 1), presence, kind: 'person' }) as AttendeeDraft
    state.draft.attendees = [listed(0, 'present'), listed(9, 'apologies')]
    crossCheck(state)
    expect(state.draft.issues).toContainEqual(
      expect.objectContaining({ code: 'present-and-apologies', data: { name: 'John Poe' } })
    )
  })

  it('number-gap and number-repeated', () => {
    const items = (...numbers: number[]) =>
      numbers.map((n) => `${n}. Topic ${'ABCDEFG'[n]}\nThe board noted the report and thanked the officers.`).join('\n')
    expect(codes(`${head}\n3 May 2021\nPresent: Jane Roe\n${items(1, 2, 4, 5)}`)).toEqual(['number-gap'])
    expect(codes(`${head}\n3 May 2021\nPresent: Jane Roe\n${items(1, 2, 3, 4)}`)).toEqual([])
  })

  it('votes-exceed-present', () => {
    expect(
      codes(
        `${head}\n3 May 2021\nPresent: Jane Roe, John Poe\n1. Accounts\nRESOLVED that the accounts be approved. The motion carried 5-0.`
      )
    ).toContain('votes-exceed-present')
  })

  it('no-items', () => {
    expect(
      codes(
        `${head}\n3 May 2021\nPresent: Jane Roe\nApologies: John Poe\nThe accounts were approved by the board after a long talk.`
      )
    ).toContain('no-items')
  })

  it('no-text', () => {
    expect(extractRecord(seal()).issues.map((issue) => issue.code)).toContain('no-text')
  })
})
