import { describe, expect, it } from 'vitest'
import { meeting, record, richRecord } from './testing/record.js'
import { toJson } from './to-json.js'
import { toNdjson } from './to-ndjson.js'

describe('toJson', () => {
  it('gives the record back', () => {
    expect(JSON.parse(toJson(richRecord()))).toEqual(richRecord())
  })

  it('indents by two, or as asked, and ends with a line break', () => {
    expect(toJson(richRecord())).toMatch(/^\{\n {2}"schemaVersion": "1.0",\n/)
    expect(toJson(richRecord(), { indent: 0 })).toBe(toNdjson(richRecord()))
    expect(toJson(richRecord()).endsWith('}\n')).toBe(true)
  })
})

describe('toNdjson', () => {
  it('is one line whatever breaks the texts have', () => {
    const odd = record({ meeting: meeting({ title: 'a\nb\r\nc' }) })
    expect(toNdjson(odd).split('\n')).toHaveLength(2)
    expect(JSON.parse(toNdjson(odd))).toEqual(odd)
  })
})
