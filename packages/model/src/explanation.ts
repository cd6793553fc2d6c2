/** Why a record says what it says, and what each line of its document was read as. */
import type { MinutesRecord } from './record.js'

/**
 * - `item-heading`: the title of an agenda item.
 * - `read`: values were read from it.
 * - `passed-over`: belongs to something that was read (attendance, header, contents list), without a value of its own.
 * - `item-text`: text of an item from which nothing but that was read.
 * - `before-items`, `after-business`: nothing was read from it.
 */
export const LINE_ROLES = [
  'item-heading',
  'read',
  'passed-over',
  'item-text',
  'before-items',
  'after-business'
] as const
export type LineRole = (typeof LINE_ROLES)[number]

/** One printed line or cell: offsets are half-open UTF-16 offsets into the body; `page` is 1-based or null. */
export interface LineReading {
  start: number
  end: number
  page: number | null
  text: string
  /** Its printed number, null where it has none. */
  label: string | null
  /** What it looks like: heading, paragraph, list item or table cell. */
  kind: 'heading' | 'paragraph' | 'listItem' | 'cell'
  role: LineRole
  /** The agenda item it stands under, null before the first. */
  itemId: string | null
  /** Pointers of the values whose evidence overlaps it; the text of the item it belongs to is left out. */
  pointers: string[]
}

export interface Explanation {
  record: MinutesRecord
  lines: LineReading[]
}
