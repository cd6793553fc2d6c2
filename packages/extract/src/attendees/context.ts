/** What is known about an entry before it is read: from the label, the column or the heading it stands under. */
import type { Found } from '../found.js'
import type { Piece } from './pieces.js'
import type { Capacity, Presence } from './vocabulary.js'

/** Whether a list holds people or bodies: single entries are often ambiguous ("Age Cymru"), whole lists seldom are. */
export type ListKind = 'people' | 'bodies'

export interface Context {
  presence: Presence
  capacity: Capacity
  /** From a heading over several names. */
  organization: Found<string> | null
  /** From a label that names one post. */
  role: Found<string> | null
  kind: ListKind
  /** One entry a line, so that a comma parts a name from what is said about it. */
  linewise: boolean
  /** Each line prints its body in two languages, "A / B". */
  paired: boolean
  /** Each line is one entry, so that what stands behind a comma is said of it. */
  single: boolean
  /** Lines print the body first: "Rivers Trust – Anna Bevan". */
  bodyFirst: boolean
  rule: string
  confidence: number
}

/** One entry of a list. */
export interface Entry {
  piece: Piece
  /** A surname printed once for a couple. */
  surname: Piece | null
  /** A title printed once for several ("Cllrs"), in the singular. */
  title: Found<string> | null
  /** One of two people named together, who may share a name but for the title. */
  couple: boolean
  context: Context
}

export function contextOf(presence: Presence, capacity: Capacity, rule: string, confidence = 0.9): Context {
  return {
    presence,
    capacity,
    organization: null,
    role: null,
    kind: 'people',
    linewise: false,
    paired: false,
    single: false,
    bodyFirst: false,
    rule: `attendees/${rule}`,
    confidence
  }
}

export function entryOf(piece: Piece, context: Context): Entry {
  return { piece, surname: null, title: null, couple: false, context }
}
