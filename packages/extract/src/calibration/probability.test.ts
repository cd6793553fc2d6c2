import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldOf, probability } from './probability.js'
import { CURVES } from './table.js'

describe('the field of a path', () => {
  it.each([
    [['attendees', 3, 'name'], 'attendees/name'],
    [['decisions', 0, 'mover', 'name'], 'decisions/mover'],
    [['decisions', 0, 'vote', 'for'], 'decisions/vote'],
    [['actions', 1, 'owners', 0, 'name'], 'actions/owners'],
    [['meeting', 'nextMeeting', 'date'], 'meeting/nextMeeting'],
    [['tallies', 0, 'count'], 'tallies/count']
  ])('%j is %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })
})

describe('the probability', () => {
  const fields = Object.keys(CURVES)

  it('lies between 0 and 1 and never falls where the score rises', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...fields, 'unheard/of'), score, score, (field, a, b) => {
        const [low, high] = [a, b].sort((x, y) => x - y).map((s) => probability(field, 'no/rule', s)) as [
          number,
          number
        ]
        return low > 0 && high < 1 && low <= high
      })
    )
  })

  it('of a rule nobody measured is that of its field', () => {
    for (const field of fields) {
      const curve = CURVES[field]!
      const expected = 1 / (1 + Math.exp(-(curve.at + curve.slope * Math.log(0.8 / 0.2))))
      expect(probability(field, 'no/rule', 0.8)).toBeCloseTo(Math.min(0.995, Math.max(0.005, expected)), 5)
    }
  })

  it('of a field nobody measured is that of the field it is read with, or of all', () => {
    expect(probability('agendaItems/text', 'no/rule', 0.9)).toBe(probability('agendaItems/title', 'no/rule', 0.9))
    expect(probability('unheard/of', 'no/rule', 0.9)).toBe(probability('*', 'no/rule', 0.9))
  })
})
