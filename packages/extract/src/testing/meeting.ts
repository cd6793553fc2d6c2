/** What tests of a meeting's facts share. */
import type { Meeting, MinutesRecord } from '@cofnod/model'
import { checkRecord } from '@cofnod/model'
import { expect } from 'vitest'
import { extractRecord } from '../extract-record.js'
import { sealText } from './seal.js'

export const BUSINESS = `Present: Jane Roe, John Poe
1. Welcome
The group agreed to write to the council about the river.`

/** Reads lines of text; every record must hold. */
export function read(text: string): MinutesRecord {
  const tree = sealText(text)
  const record = extractRecord(tree)
  expect(checkRecord(record, tree.data.streams)).toEqual([])
  return record
}
export const meetingOf = (head: string, business = BUSINESS): Meeting => read(`${head}\n${business}`).meeting
