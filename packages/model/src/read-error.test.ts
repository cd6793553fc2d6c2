import { expect, test } from 'vitest'
import { isReadError, READ_ERROR_CODES, ReadError } from './read-error.js'

test('every code has its own sentence that says what to do', () => {
  const messages = READ_ERROR_CODES.map((code) => new ReadError(code).message)
  expect(new Set(messages).size).toBe(READ_ERROR_CODES.length)
  for (const message of messages) expect(message).toMatch(/^\p{Lu}.+\.$/u)
})

test('the detail follows the sentence, the cause is kept', () => {
  const cause = new Error('inner')
  const error = new ReadError('damaged', { detail: 'no end', file: 'a.docx', cause })
  expect(error.message).toMatch(/\. \(no end\)$/)
  expect(error).toMatchObject({ code: 'damaged', file: 'a.docx', detail: 'no end', cause })
})

test('isReadError tells them from other errors', () => {
  expect(isReadError(new ReadError('empty'))).toBe(true)
  expect(isReadError(new Error('empty'))).toBe(false)
  expect(isReadError({ name: 'ReadError', code: 'empty' })).toBe(false)
})
