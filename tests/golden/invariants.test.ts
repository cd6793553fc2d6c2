/** What every record must hold, on every fixture. */
import { checkRecord, recordSchema } from '@cofnod/model'
import { extractRecord, parseMinutes, readDocument } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { listFixtures } from './cases.js'

describe.each(listFixtures())('$name', ({ path, expected }) => {
  it('gives a record that fits the schema and whose evidence is in the document', async () => {
    const tree = await readDocument(path)
    const record = await extractRecord(tree)
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    expect(checkRecord(record, tree.data.streams)).toEqual([])
  })

  it('quotes the document', async () => {
    const { streams } = (await readDocument(path)).data
    const { evidence } = await parseMinutes(path)
    if (expected !== null) expect(evidence.length).toBeGreaterThan(0)
    for (const { spans } of evidence) {
      for (const { stream, start, end, quote } of spans) {
        if (quote !== null) expect(streams[stream].slice(start, end)).toBe(quote)
      }
    }
  })

  it('gives the same record twice, byte for byte', async () => {
    expect(JSON.stringify(await parseMinutes(path))).toBe(JSON.stringify(await parseMinutes(path)))
  })

  it(`is ${expected === null ? 'not ' : ''}taken for minutes`, async () => {
    const record = await parseMinutes(path)
    const asMinutes = ['minutes', 'notes'].includes(record.source.documentKind.value)
    expect(asMinutes).toBe(expected !== null)
    if (expected !== null) return
    expect(record.issues.map(({ code }) => code)).toContain('not-minutes')
    expect([...record.attendees, ...record.decisions, ...record.actions, ...record.recommendations]).toEqual([])
  })
})
