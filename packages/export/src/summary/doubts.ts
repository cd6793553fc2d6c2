/** What to look at before relying on the record. */
import { describeIssue, type Issue, type MinutesRecord } from '@cofnod/model'
import { type Colour, clean } from './paint.js'
import type { Sheet } from './sheet.js'
import { counted } from './words.js'

const marks: Record<Issue['severity'], readonly [mark: string, colour: Colour]> = {
  error: ['!', 'red'],
  warning: ['!', 'yellow'],
  info: ['i', 'dim']
}
/** Issues that are written out; the record has all. */
const SHOWN = 12

export function writeDoubts({ issues, unresolved }: MinutesRecord, sheet: Sheet): void {
  if (issues.length + unresolved.length === 0) return
  sheet.heading('To check')
  for (const issue of issues.slice(0, SHOWN)) {
    const [mark, colour] = marks[issue.severity]
    const page = issue.spans[0]?.page
    const place = page && !('page' in issue.data) ? ` (page ${page})` : ''
    sheet.entry(mark, `${clean(describeIssue(issue))}${place}.`, { colour })
  }
  if (issues.length > SHOWN) sheet.entry('…', `${issues.length - SHOWN} more in the record.`, { colour: 'dim' })
  if (unresolved.length > 0) {
    const values = counted(unresolved.length, 'value was', 'values were')
    sheet.entry('?', `${values} left open rather than guessed: ${codes(unresolved)}.`, { colour: 'yellow' })
  }
}

/** Each reason once, in order of appearance. */
function codes(unresolved: MinutesRecord['unresolved']): string {
  return [...new Set(unresolved.map(({ code }) => clean(code).replaceAll('-', ' ')))].join(', ')
}
