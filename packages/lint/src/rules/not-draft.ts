/**
 * What is published is no draft.
 *
 * Looks at the status that the minutes give themselves, at running headers, and at the file's name.
 *
 * ## Good
 *
 * ```txt frame
 * 2. Roof
 * It was agreed that the roof be repaired.
 * ```
 *
 * ## Bad
 *
 * ```txt
 * DRAFT
 * Cwm Onnen Hall Committee
 * Minutes of the meeting held on Tuesday 12 May 2026
 * Present: Ann Price (Chair), Bryn Owen
 * 1. Roof
 * It was agreed that the roof be repaired.
 * 2. Floor
 * The quotes were discussed at length.
 * ```
 *
 * - The minutes are marked as a draft
 */
import type { Span } from '@cofnod/model'
import { defineRule } from '../rule.js'
import { says } from '../words/index.js'

/** Longer lines of a running header are sentences. */
const LONGEST = 80

export const notDraft = defineRule({
  id: 'not-draft',
  meta: { category: 'meeting', summary: 'What is published is no draft', severity: 'info' },
  *check({ record, tree, languages, spansOf }) {
    const message = 'The minutes are marked as a draft'
    const { status } = record.meeting
    if (status === 'draft' || status === 'unconfirmed') {
      yield { message, spans: spansOf('/meeting/status') }
      return
    }
    if (status === 'approved') return
    const { furniture, filename } = tree.data.streams
    let start = 0
    for (const line of furniture.split('\n', 200)) {
      if (line.length <= LONGEST && says(line, 'draft', languages)) {
        const span: Span = { stream: 'furniture', start, end: start + line.length, page: null, quote: line }
        yield { message, spans: [span] }
        return
      }
      start += line.length + 1
    }
    if (says(filename.replace(/[_-]/g, ' '), 'draft', languages)) yield { message: `${message} by the file's name` }
  }
})
