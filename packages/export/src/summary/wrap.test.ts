import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, columns } from './paint.js'
import { clip, wrap } from './wrap.js'

describe('wrap', () => {
  it('breaks at blanks and hangs further lines', () => {
    expect(wrap('one two three four', { width: 10, first: '- ' })).toEqual(['- one two', '  three', '  four'])
  })

  it('starts no line with the dot between two names', () => {
    expect(wrap('aa bb · cc · dd', { width: 6 })).toEqual(['aa', 'bb ·', 'cc ·', 'dd'])
  })

  it('keeps every word, and every line within the width unless a word is longer', () => {
    const words = fc.array(fc.stringMatching(/^[a-zŵŷ]{1,12}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), { width, first: '• ' })
        expect(lines.join(' ').slice(2).split(/ +/)).toEqual(list)
        for (const line of lines) expect(line.length <= width || line.trim().split(' ').length <= 2).toBe(true)
      })
    )
  })

  it('counts columns, not units', () => {
    expect(columns('ŵ')).toBe(1)
    expect(columns('w\u0302')).toBe(1)
    expect(columns('会議')).toBe(4)
    expect(columns('🙂')).toBe(2)
  })
})

describe('clip', () => {
  it('cuts at a word and marks the cut', () => {
    expect(clip('The clerk will write, and soon.', 24)).toBe('The clerk will write…')
    expect(clip('short', 5)).toBe('short')
    expect(clip('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })

  it('never splits a surrogate pair nor exceeds the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 2, max: 20 }), (text, length) => {
        const cut = clip(text, length)
        expect(cut.length).toBeLessThanOrEqual(Math.max(length, 1))
        expect(/\p{Surrogate}/u.test(cut)).toBe(/\p{Surrogate}/u.test(text))
      })
    )
  })
})

describe('clean', () => {
  it('takes out what could steer a terminal', () => {
    expect(clean('a\u001b[31mb\u0007\u009bc\u202ed')).toBe('a[31mbcd')
    expect(clean(' a\n\tb  c ')).toBe('a b c')
  })
})
