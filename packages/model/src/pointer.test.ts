import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolvePointer, toPointer } from './pointer.js'

test('RFC 6901 §5 examples', () => {
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8 }
  expect(resolvePointer(document, '')).toBe(document)
  expect(resolvePointer(document, '/foo/0')).toBe('bar')
  expect(resolvePointer(document, '/')).toBe(0)
  expect(resolvePointer(document, '/a~1b')).toBe(1)
  expect(resolvePointer(document, '/m~0n')).toBe(8)
})

test('what is not there is undefined', () => {
  expect(resolvePointer({ a: [1] }, '/a/00')).toBeUndefined()
  expect(resolvePointer({ a: [1] }, '/a/length')).toBeUndefined()
  expect(resolvePointer({}, '/toString')).toBeUndefined()
  expect(resolvePointer({ a: 1 }, 'a')).toBeUndefined()
  expect(resolvePointer({ a: null }, '/a/b')).toBeUndefined()
})

test('any key comes back', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(resolvePointer({ [key]: 7 }, toPointer([key]))).toBe(7)
    })
  )
})
