/** The same minutes in four formats give the same record (DESIGN: all but source, evidence, issues and pages). */
import type { MinutesRecord } from '@cofnod/model'
import { parseMinutes } from '@cofnod/parse'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'

/** What a record says of the meeting, apart from the file that it was read from. */
function content(record: MinutesRecord): object {
  const { source: _source, evidence: _evidence, issues: _issues, unresolved, ...rest } = record
  return { ...rest, unresolved: unresolved.map(({ pointer, code }) => ({ pointer, code })) }
}

const fixtures = listFixtures().filter(({ name }) => name.startsWith('same-minutes '))
const records = new Map<string, MinutesRecord>()

beforeAll(async () => {
  for (const { path } of fixtures) records.set(path.slice(path.lastIndexOf('.') + 1), await parseMinutes(path))
})

describe('the same minutes', () => {
  it('are there in four formats', () => {
    expect([...records.keys()]).toEqual(['docx', 'html', 'md', 'pdf'])
  })

  it.each(['html', 'md', 'pdf'])('give the same record from %s as from docx', (format) => {
    expect(content(records.get(format)!)).toEqual(content(records.get('docx')!))
  })

  it('are read, not passed over', () => {
    const record = records.get('docx')!
    expect(record.attendees.length).toBeGreaterThan(0)
    expect(record.agendaItems.length).toBeGreaterThan(0)
    expect(record.actions.length).toBeGreaterThan(0)
  })
})
