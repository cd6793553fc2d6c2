import { expect, test } from 'vitest'
import { describeIssue, type Issue, issueSchema } from './issue.js'

const common = { severity: 'warning' as const, spans: [], itemId: null }

test('an issue is told in one sentence', () => {
  const issue: Issue = {
    code: 'weekday-mismatch',
    data: { date: '2024-07-10', printed: 'Tuesday', actual: 'Wednesday' },
    ...common
  }
  expect(issueSchema.parse(issue)).toEqual(issue)
  expect(describeIssue(issue)).toBe('Unexpected weekday Tuesday for 2024-07-10, expected Wednesday')
})

test('data of another code is refused', () => {
  expect(issueSchema.safeParse({ code: 'page-needs-ocr', data: { date: 'x' }, ...common }).success).toBe(false)
})

test('one byte is singular', () => {
  expect(describeIssue({ code: 'characters-replaced', data: { count: 1 }, ...common })).toContain('1 byte is')
  expect(describeIssue({ code: 'characters-replaced', data: { count: 2 }, ...common })).toContain('2 bytes are')
})
