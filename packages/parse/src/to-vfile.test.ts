import type { Issue, MinutesRecord } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { fakeTree } from './testing/fake.js'
import { toVFile } from './to-vfile.js'

const text = 'First line\nMonday 2 May\nlast'
const at = (start: number, end: number, stream: 'body' | 'furniture' = 'body') => [
  { stream, start, end, page: 1, quote: text.slice(start, end) }
]
const issues: Issue[] = [
  {
    code: 'weekday-mismatch',
    severity: 'error',
    data: { date: '2024-05-02', printed: 'Monday', actual: 'Thursday' },
    spans: at(11, 17),
    itemId: 'item-3'
  },
  {
    code: 'number-gap',
    severity: 'warning',
    data: { after: '1', found: '3' },
    spans: at(0, 5, 'furniture'),
    itemId: null
  },
  { code: 'no-items', severity: 'info', data: {}, spans: [], itemId: null }
]

describe('toVFile', () => {
  const tree = fakeTree(text, { name: 'may.txt' })
  tree.data.issues = issues
  const file = toVFile(tree)

  it('has a message for each issue', () => {
    expect(file.path).toBe('may.txt')
    expect(file.messages.map((m) => [m.ruleId, m.source, m.fatal, m.url])).toEqual([
      ['weekday-mismatch', 'cofnod', true, 'urn:cofnod:issue:weekday-mismatch'],
      ['number-gap', 'cofnod', false, 'urn:cofnod:issue:number-gap'],
      ['no-items', 'cofnod', undefined, 'urn:cofnod:issue:no-items']
    ])
    expect(file.messages[0]?.reason).toBe('Unexpected weekday Monday for 2024-05-02, expected Thursday')
    expect(file.messages[0]?.cause).toBe(issues[0])
  })

  it('places words of the body by line, column and offset', () => {
    expect(file.messages[0]?.place).toEqual({
      start: { line: 2, column: 1, offset: 11 },
      end: { line: 2, column: 7, offset: 17 }
    })
    expect(file.messages[0]?.note).toBe('page 1, body 11–17, item item-3')
  })

  it('says in the note where words outside the body stand', () => {
    expect(file.messages[1]?.place).toBeUndefined()
    expect(file.messages[1]?.note).toBe('page 1, furniture 0–5')
    expect(file.messages[2]?.note).toBeUndefined()
  })

  it('takes a record too, and places its issues where the streams are at hand', () => {
    const record = { schemaVersion: '1.0', source: { name: 'may.txt' }, issues } as unknown as MinutesRecord
    expect(toVFile(record, tree.data.streams).messages.map(({ place }) => place)).toEqual(
      file.messages.map(({ place }) => place)
    )
    expect(toVFile(record).messages.map(({ place }) => place)).toEqual([undefined, undefined, undefined])
    expect(toVFile(record).messages.map(({ ruleId }) => ruleId)).toEqual(issues.map(({ code }) => code))
  })
})
