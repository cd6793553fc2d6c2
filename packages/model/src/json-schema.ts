import { z } from 'zod'
import { recordSchema, SCHEMA_VERSION } from './record.js'

/** JSON Schema (draft 2020-12) of a record, with descriptions. A new object at each call. */
export function recordJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
  return { $id: `urn:cofnod:record:${SCHEMA_VERSION}`, title: 'Minutes record', ...schema }
}
