/** Marks in a column of attendance: ticks, crosses, "P", "A", "Apologies". */
import { foldText } from '@cofnod/language'
import type { State } from '../state.js'
import type { Presence } from './vocabulary.js'

/** Presence of each mark of one column. A cross alone in a column is a tick; beside ticks it says no. */
export function markReader(
  state: State,
  texts: readonly string[],
  heading: Presence | null
): (text: string) => Presence | null {
  const folded = texts.map(markKey)
  const crosses = (mark: string): boolean => /^[x×✗✘☒]$/u.test(mark)
  const ticked = folded.some((mark) => mark !== '' && !crosses(mark) && known(state, mark) === 'present')
  return (text) => {
    const mark = markKey(text)
    if (heading !== null && heading !== 'present')
      return mark === '' || (known(state, mark) === 'absent' && !crosses(mark)) ? null : heading
    if (mark === '') return 'absent'
    if (crosses(mark)) return ticked ? 'absent' : 'present'
    return known(state, mark)
  }
}

/** Whether a text is a mark of attendance, or blank. */
export function isMark(state: State, text: string): boolean {
  const mark = markKey(text)
  return mark === '' || known(state, mark) !== null
}

function markKey(text: string): string {
  return foldText(text.replace(/\s*[([][^()[\]]{1,60}[)\]]\s*$/u, '') || text).replace(/[.\s]+$/u, '')
}

function known(state: State, mark: string): Presence | null {
  for (const presence of ['apologies', 'present', 'absent'] as const) {
    if (state.languages.some((language) => language.phrases.attendance.marks[presence].includes(mark))) return presence
  }
  // "No – apologies": what says more tells.
  const parts = mark.split(/\s+[-–—/]\s+|,\s+/u)
  if (parts.length < 2 || parts.length > 3) return null
  const told = parts.map((part) => known(state, part))
  return told.includes(null) ? null : (told.find((one) => one === 'apologies') ?? told[0]!)
}
