import type { MinutesRecord } from '@cofnod/model'
import {
  writeActions,
  writeAgenda,
  writeDecisions,
  writeDeclarations,
  writeRecommendations
} from './summary/business.js'
import { writeDoubts } from './summary/doubts.js'
import { writeMeeting, writeNextMeeting } from './summary/meeting.js'
import { writePeople } from './summary/people.js'
import { createSheet } from './summary/sheet.js'

export interface SummaryOptions {
  /** Colours as ECMA-48 sequences. Default false. */
  color?: boolean
  /** Columns of the terminal; lines are broken there. Default 80, at least 40. */
  width?: number
}

const parts = [
  writeMeeting,
  writePeople,
  writeAgenda,
  writeDeclarations,
  writeDecisions,
  writeRecommendations,
  writeActions,
  writeNextMeeting,
  writeDoubts
]

/**
 * A record for reading in a terminal, in English. Long texts are shortened with "…"; the record has them whole. Control
 * characters of the document are taken out. Ends with a line break.
 */
export function toSummary(record: MinutesRecord, { color = false, width = 80 }: SummaryOptions = {}): string {
  const sheet = createSheet({ color, width: Math.max(width, 40) })
  for (const write of parts) write(record, sheet)
  return sheet.finish()
}
