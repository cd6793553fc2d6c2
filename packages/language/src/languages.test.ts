import { describe, expect, it } from 'vitest'
import { languageOf, languages } from './languages.js'
import { foldText } from './text/fold.js'

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  const { calendar, names } = language

  it('names every month and weekday, days in range', () => {
    expect([...new Set(Object.values(calendar.months))].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    ])
    expect([...new Set(Object.values(calendar.weekdays))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('has a word for every number to twenty', () => {
    const values = new Set(Object.values(calendar.numbers))
    for (let value = 1; value <= 20; value++) expect(values).toContain(value)
  })

  it('keeps its words folded, none twice in a list', () => {
    const lists = {
      ...names,
      functionWords: language.functionWords,
      rangeWords: calendar.rangeWords,
      dateFillers: calendar.dateFillers,
      am: calendar.am,
      pm: calendar.pm
    }
    for (const [name, list] of Object.entries(lists)) {
      if (name !== 'initialTitles') expect(list.length, name).toBeGreaterThan(0)
      expect([...new Set(list)], `${name} twice`).toHaveLength(list.length)
      for (const word of list) expect(word, name).toBe(foldText(word))
    }
    for (const word of [calendar.months, calendar.weekdays, calendar.numbers, calendar.ordinals].flatMap(Object.keys))
      expect(word).toBe(foldText(word))
  })

  it('knows its ordinary forms as months or weekdays', () => {
    for (const form of calendar.ordinaryForms)
      expect(form in calendar.months || form in calendar.weekdays, form).toBe(true)
  })
})

it('names known languages as those that stand beside one', () => {
  for (const { tag, alongside } of languages)
    for (const other of alongside) expect([other, languageOf(other)?.tag, other === tag]).toEqual([other, other, false])
})

describe('languageOf', () => {
  it.each([
    ['en', 'English'],
    ['en-GB', 'English'],
    ['CY', 'Welsh'],
    ['fr-CA', 'French'],
    ['xx', undefined],
    ['', undefined]
  ])('%s → %s', (tag, name) => expect(languageOf(tag)?.name).toBe(name))
})
