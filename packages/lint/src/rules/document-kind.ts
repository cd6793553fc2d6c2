/**
 * The document is minutes, or notes of a meeting.
 *
 * Catches the agenda that was uploaded in their place. All rules about meetings are silent on such a document.
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
 * Dear Mrs Parry
 * Thank you for your letter about the roof of the village hall.
 * We are sorry that it took so long to reply to you.
 * Yours sincerely
 * Ann Price
 * ```
 *
 * - Unexpected document kind other, expected minutes
 */
import { defineRule } from '../rule.js'

export const documentKind = defineRule({
  id: 'document-kind',
  meta: { category: 'file', summary: 'The document is minutes', severity: 'error', anyDocument: true },
  *check({ record }) {
    const { value } = record.source.documentKind
    if (value !== 'minutes' && value !== 'notes') {
      yield { message: `Unexpected document kind ${value}, expected minutes` }
    }
  }
})
