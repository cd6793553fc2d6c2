/** What tests of attendance share: a record of attendees as short lines. */
import type { DocumentTree, MinutesRecord } from '@cofnod/model'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { extractAttendees, extractBlocks, extractLanguages, extractMeeting, extractSections } from '../plugins.js'
import { type State, stateOf } from '../state.js'
import { h, p, seal } from './seal.js'

export function stateAfter(tree: DocumentTree): State {
  const file = new VFile()
  const processor = unified()
  for (const step of [extractBlocks, extractLanguages, extractSections, extractMeeting, extractAttendees])
    processor.use(step)
  processor.runSync(tree as Root, file)
  return stateOf(tree, file)
}

/** "Name | presence | role | organisation", parts that say nothing left out; presence "present" too. */
export function show(tree: DocumentTree): string[] {
  return stateAfter(tree).draft.attendees.map((one) =>
    [
      one.name.value,
      one.kind === 'person' ? '' : one.kind,
      one.presence === 'present' ? '' : one.presence,
      one.role ? `#${one.role.value}` : '',
      one.organization ? `@${one.organization.value}` : '',
      one.initials ? `(${one.initials.value})` : '',
      one.abbreviation ? `=${one.abbreviation.value}` : ''
    ]
      .filter((part) => part !== '')
      .join(' ')
  )
}

/** The same of a finished record, without initials and abbreviations. */
export function showRecord({ attendees }: MinutesRecord): string[] {
  return attendees.map((one) =>
    [
      one.name,
      one.kind === 'person' ? '' : one.kind,
      one.presence === 'present' ? '' : one.presence,
      one.role ? `#${one.role}` : '',
      one.organization ? `@${one.organization}` : ''
    ]
      .filter((part) => part !== '')
      .join(' ')
  )
}

export const business = [
  p('1. Minutes of the last meeting'),
  p('The minutes of the last meeting were agreed as a true record.'),
  p('2. Any other business'),
  p('There was no other business to discuss at this meeting.')
]
export const minutes = (...nodes: Parameters<typeof seal>): DocumentTree =>
  seal(h(1, 'Minutes of Cwm Isaf Community Council'), p('Monday 3 March 2025'), ...nodes, ...business)
