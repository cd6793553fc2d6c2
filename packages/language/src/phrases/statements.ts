/**
 * Turns of phrase that decide, recommend or commit. Regular expressions as in `AttendancePhrases`, over one sentence.
 * The author of decisions, actions and recommendations in extract owns this group.
 */
export interface StatementPhrases {
  [name: string]: RegExp[]
}
