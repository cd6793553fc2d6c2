import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { recordJsonSchema } from './json-schema.js'
import { makeRecord } from './testing/make-record.js'

test('the checked-in schema is the one generated from the record (pnpm --filter @cofnod/model schema)', () => {
  const file = readFileSync(new URL('../record.schema.json', import.meta.url), 'utf8')
  expect(file).toBe(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
})

test('it is a draft 2020-12 schema that accepts a record and refuses others', () => {
  const schema = recordJsonSchema()
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect(validate(makeRecord())).toBe(true)
  expect(validate({ ...makeRecord(), languages: null })).toBe(false)
  expect(validate({ ...makeRecord(), meeting: { ...makeRecord().meeting, date: '5 May' } })).toBe(false)
})

test('every field of the record itself is described', () => {
  const properties = recordJsonSchema().properties as Record<
    string,
    { description?: string; items?: { description?: string }; const?: unknown }
  >
  for (const [name, property] of Object.entries(properties)) {
    expect(
      property.description ??
        property.items?.description ??
        property.const ??
        (property as { items?: { anyOf?: unknown; oneOf?: unknown } }).items,
      name
    ).toBeTruthy()
  }
})
