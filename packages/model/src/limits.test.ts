import { expect, test } from 'vitest'
import { createDeadline, DEFAULT_LIMITS } from './limits.js'

test('a deadline passes until its time is over', () => {
  let now = 0
  const deadline = createDeadline({ ...DEFAULT_LIMITS, milliseconds: 100 }, undefined, () => now)
  now = 100
  expect(() => deadline.check()).not.toThrow()
  now = 101
  expect(() => deadline.check()).toThrow(expect.objectContaining({ code: 'timeout' }))
})

test('a signal cancels it', () => {
  const controller = new AbortController()
  const deadline = createDeadline(DEFAULT_LIMITS, controller.signal)
  deadline.check()
  controller.abort()
  expect(() => deadline.check()).toThrow(expect.objectContaining({ code: 'aborted' }))
})
