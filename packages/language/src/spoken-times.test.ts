import { describe, expect, it } from 'vitest'
import { splitSentences } from './text/sentences.js'
import { findTimes } from './times.js'

describe('clocks in words', () => {
  it.each([
    ['at half past seven in the evening', ['19:30']],
    ['at ten past nine', []],
    ['at ten minutes past nine', ['09:10']],
    ['a quarter to eight in the evening', ['19:45']],
    ['seven o’clock', ['07:00']],
    ['carried by ten to one', []],
    ['am hanner awr wedi saith yr hwyr', ['19:30']],
    ['am chwarter i naw yr hwyr', ['20:45']],
    ['am ddeg munud wedi naw y nos', ['21:10']],
    ['un aelod wedi saith mlynedd', []]
  ])('%s', (text, values) => expect(findTimes(text).map((time) => time.value)).toEqual(values))

  it('without a sure word only in text that is known to tell a time', () =>
    expect(findTimes('closed at ten past nine', { loose: true }).map((time) => time.value)).toEqual(['09:10']))

  it('a line of two million letters takes no time to speak of', () => {
    const start = performance.now()
    findTimes('ten past '.repeat(220_000))
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

describe('a county council ends its sentence', () => {
  it('Cyngor Sir.', () => expect(splitSentences('Ysgrifennwyd at y Cyngor Sir. Cafwyd ateb.')).toHaveLength(2))
})
