import { z } from 'zod'
import { STREAM_NAMES } from './tree.js'

/** Quotes longer than this many UTF-16 units are null: the offsets say enough. */
export const QUOTE_LIMIT = 240

export const spanSchema = z
  .object({
    stream: z.enum(STREAM_NAMES).describe('The plain text that the offsets count in'),
    start: z.number().int().min(0).describe('Start, UTF-16 units from 0'),
    end: z.number().int().min(0).describe('End, exclusive'),
    page: z.number().int().min(1).nullable().describe('1-based page, null where the format has none'),
    quote: z.string().nullable().describe(`stream.slice(start, end), null where longer than ${QUOTE_LIMIT} units`)
  })
  .describe('Words of the document')
export type Span = z.infer<typeof spanSchema>
