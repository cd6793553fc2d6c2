/** The same minutes in several formats give the same record (DESIGN: all but source, evidence, issues and pages). */
import type { DocumentTree, MinutesRecord } from '@cofnod/model'
import { parseMinutes, readDocument } from '@cofnod/parse'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'

/** What a record says of the meeting, apart from the file that it was read from. */
function content(record: MinutesRecord): object {
  const { source: _source, evidence: _evidence, issues: _issues, unresolved, ...rest } = record
  return { ...rest, unresolved: unresolved.map(({ pointer, code }) => ({ pointer, code })) }
}

const families = [
  { name: 'same-minutes', first: 'docx', others: ['html', 'md', 'pdf'] },
  { name: 'office-formats', first: 'odt', others: ['doc', 'rtf'] },
  { name: 'same-minutes-word', first: 'docx', others: ['doc', 'odt', 'rtf'] }
]

describe.each(families)('$name', ({ name, first, others }) => {
  const records = new Map<string, MinutesRecord>()

  beforeAll(async () => {
    for (const { name: fixture, path } of listFixtures()) {
      if (fixture.startsWith(`${name} `)) records.set(path.slice(path.lastIndexOf('.') + 1), await parseMinutes(path))
    }
  })

  it('is there in each format', () => {
    expect([...records.keys()].sort()).toEqual([first, ...others].sort())
  })

  it.each(others)(`gives the same record from %s as from ${first}`, (format) => {
    expect(content(records.get(format)!)).toEqual(content(records.get(first)!))
  })

  it('is read, not passed over', () => {
    const record = records.get(first)!
    expect(record.attendees.length).toBeGreaterThan(0)
    expect(record.agendaItems.length).toBeGreaterThan(0)
    expect(record.decisions.length).toBeGreaterThan(0)
    expect(record.actions.length).toBeGreaterThan(0)
  })
})

/** Word formats tell of everything that the others tell: the text must be the same letter by letter, not the record alone. */
describe.each(families.filter(({ name }) => name !== 'same-minutes'))('$name, the tree', ({ name, first, others }) => {
  const trees = new Map<string, DocumentTree>()

  beforeAll(async () => {
    for (const { name: fixture, path } of listFixtures()) {
      if (fixture.startsWith(`${name} `)) trees.set(path.slice(path.lastIndexOf('.') + 1), await readDocument(path))
    }
  })

  it.each(others)(`has the same words and labels in %s as in ${first}`, (format) => {
    expect(trees.get(format)!.data.streams.body).toBe(trees.get(first)!.data.streams.body)
  })

  it.each(others)(`has the same changes, comments and hidden words in %s as in ${first}`, (format) => {
    const kept = (tree: DocumentTree) => tree.data.revisions.map(({ kind, text }) => ({ kind, text }))
    expect(kept(trees.get(format)!)).toEqual(kept(trees.get(first)!))
  })
})

describe('printed with and without a structure tree', () => {
  const printed = async (name: string) => parseMinutes(listFixtures().find(({ name: own }) => own === name)!.path)

  it('gives the same record', async () => {
    const [tagged, untagged] = [await printed('print-tagged-pdf'), await printed('print-untagged-pdf')]
    expect(content(tagged)).toEqual(content(untagged))
    expect(tagged.agendaItems.length).toBeGreaterThan(0)
    expect(tagged.actions.length).toBeGreaterThan(0)
  })
})
