import { expect, it } from 'vitest'
import { remember } from './remember.js'

it('asks once for each text and context', () => {
  const asked: string[] = []
  const upper = remember((text: string, context?: readonly string[]) => {
    asked.push(text)
    return `${text.toUpperCase()}${context?.length ?? ''}`
  })
  const two = ['en', 'cy']
  expect([upper('a'), upper('a'), upper('a', two), upper('a', two), upper('b')]).toEqual(['A', 'A', 'A2', 'A2', 'B'])
  expect(asked).toEqual(['a', 'a', 'b'])
})

it('keeps no more than it may', () => {
  let asked = 0
  const length = remember((text: string) => {
    asked += 1
    return text.length
  })
  for (let i = 0; i < 10_000; i += 1) length(`text ${i}`)
  length('text 9999')
  expect(asked).toBe(10_000)
  length('text 0')
  expect(asked).toBe(10_001)
  length('x'.repeat(1000))
  length('x'.repeat(1000))
  expect(asked).toBe(10_003)
})
