/** Writes record.schema.json from the built package. A test holds that it is current. */
import { writeFileSync } from 'node:fs'
import { recordJsonSchema } from '../dist/index.js'

writeFileSync(new URL('../record.schema.json', import.meta.url), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
