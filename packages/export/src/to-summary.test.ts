import type { Issue } from '@cofnod/model'
import { describe, expect, it } from 'vitest'
import { columns } from './summary/paint.js'
import { dateInWords } from './summary/words.js'
import { attendee, meeting, record, richRecord } from './testing/record.js'
import { toSummary } from './to-summary.js'

const expected = `Cwm Brith Sports Forum
Minutes of the quarterly meeting
Tuesday 14 May 2024 · 10:00–12:15 · Hen Felin, Cwm Brith · hybrid
Chair Mair Puw · ordinary meeting · draft minutes · English and Welsh

Present (2)
  Mair Puw (Chair, Bowls Association) · Tom Okoro (for Ann Rees)

In attendance (1)
  Iwan Bell (left 11:00)

Apologies (1)
  Canoe Club (CC)

Counted (given only as numbers)
  5 apologies (members) · 2 actions open

Agenda (3 items)
  1    Welcome
  2    Facilities
    2.1  Floodlights at the lower pitch

Decisions (2)
  ✓ [2.1] To buy four floodlights.
    moved by Tom Okoro · seconded by Mair Puw · 7 for, 1 against, 0 abstained,
    by show of hands
  ✗ To close the pavilion.
    defeated

Recommendations (1)
  • [2] Audit Panel → clubs ×3: Review the booking rules

Actions (1)
  ☐ [2.1] Tom Okoro: Ask for three quotes — due Friday 31 May 2024

Next meeting
  Tuesday 13 August 2024 · 10:00

To check
  ! Unexpected item number 4 after 2.
  ! Page 3 is a picture without text; text recognition would read it (npm
    install @cofnod/ocr).
  ? 1 value was left open rather than guessed: two candidates.
`

describe('toSummary', () => {
  it('shows every part of a record', () => {
    expect(toSummary(richRecord())).toBe(expected)
  })

  it('colours only when asked, and colours change nothing else', () => {
    expect(toSummary(richRecord())).not.toContain('\u001b')
    const coloured = toSummary(richRecord(), { color: true })
    expect(coloured).toContain('\u001b[32m✓')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(expected)
  })

  it.each([40, 60, 100])('keeps lines within %i columns', (width) => {
    for (const line of toSummary(richRecord(), { width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
  })

  it('leaves out what is not there', () => {
    expect(toSummary(record())).toBe('may.docx\nno date found\nEnglish\n')
  })

  it('says when a document is no minutes', () => {
    const { source } = record()
    const agenda = record({ source: { ...source, documentKind: { value: 'agenda', confidence: 0.9 } } })
    expect(toSummary(agenda)).toContain('This looks like an agenda, not like minutes.')
  })

  it('hands no control character of a document to the terminal', () => {
    const hostile = record({
      meeting: meeting({ title: 'a\u001b]0;title\u0007b' }),
      attendees: [attendee('attendee-1', 'Eve\u001b[2J')]
    })
    expect(toSummary(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  it('shortens long texts and long lists of issues', () => {
    const issue: Issue = { code: 'no-items', severity: 'warning', data: {}, spans: [], itemId: null }
    const long = record({
      declarations: [{ who: null, itemId: null, text: 'word '.repeat(1000).trim() }],
      issues: Array.from({ length: 15 }, () => issue)
    })
    expect(toSummary(long).length).toBeLessThan(1500)
    expect(toSummary(long)).toContain('3 more in the record.')
  })
})

describe('dateInWords', () => {
  it.each([
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['1972-01-01', 'Saturday 1 January 1972'],
    ['0099-12-31', 'Thursday 31 December 99']
  ])('%s', (date, words) => {
    expect(dateInWords(date)).toBe(words)
  })
})
