import { describe, expect, it } from 'vitest'
import { cy } from './cy/index.js'
import { en } from './en/index.js'
import { numericOrder } from './numeric-order.js'

describe('numericOrder', () => {
  it.each([
    [['5/10/2023', '13/1/2020'], 'day-first'],
    [['5/10/2023', '1/13/2020'], 'month-first'],
    [['Thursday 10/5/2023'], 'month-first'],
    [['Thursday 5/10/2023', 'October 9, 2023'], 'day-first'],
    [['October 5, 2023', '4/5/2023'], 'month-first'],
    [['5 October 2023', '9 October 2023', 'October 5, 2023'], 'day-first'],
    [['2023-10-13', '4/5/2023'], 'day-first'],
    [['2023-01-02'], 'day-first'],
    [['7/7/2023'], 'day-first'],
    [[], 'day-first']
  ] as const)('%j → %s', (texts, order) => expect(numericOrder(texts, [en, cy])).toBe(order))

  it("falls back to the first language's order", () => {
    const american = { ...en, calendar: { ...en.calendar, numericOrder: 'month-first' as const } }
    expect(numericOrder(['4/5/2023'], [american])).toBe('month-first')
    expect(numericOrder(['4/5/2023'], [cy, american])).toBe('day-first')
  })
})
