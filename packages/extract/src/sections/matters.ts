/** Resolutions printed as documents of their own inside minutes: a block of label–value lines, one of which names the matter. */
import { matchLabel, possible } from '@cofnod/language'
import type { Block } from '../blocks.js'
import type { State } from '../state.js'
import { type Candidate, candidateOf } from './candidates.js'
import type { Heading } from './hierarchy.js'

/** One subject line may be a letter's. */
const MIN_MATTERS = 2
/** Label lines that stand directly above or below a subject line. */
const BLOCK = 4
/** The shortest subject, UTF-16 units. */
const SHORTEST = 4
/** "BOARD VOTE: 20 in favour": a few words and a colon, a value behind it. */
const LABELLED = /^(\p{Lu}[^:.;!?\n]{1,40}):\s*\S/u

/**
 * The headings with the matters among them: each subject line ("RE: 4 Hill Street, a new sign") is an item by its value,
 * one level under the heading that it stands under. Headings read from label lines of the same block go.
 *
 * @param headings In the order of the document.
 */
export function withMatters(headings: Heading[], state: State): Heading[] {
  const found = state.blocks.flatMap((block) => matterOf(block, state) ?? [])
  if (found.length < MIN_MATTERS) return headings
  const inside = new Set(found.flatMap(({ block }) => [block.index, ...labelLines(block, state)]))
  const kept = headings.filter(
    ({ candidate: { block, number } }) => !inside.has(block.index) || (number !== null && !isSubject(block, state))
  )
  const merged: Heading[] = []
  let next = 0
  let level = 0
  for (const candidate of found) {
    while (next < kept.length && kept[next]!.candidate.start < candidate.start) {
      level = kept[next]!.level
      merged.push(kept[next++]!)
    }
    merged.push({ candidate, level: Math.min(3, level + 1) })
  }
  return [...merged, ...kept.slice(next)]
}

/** A candidate whose title is the subject; null where the block is no subject line inside a block of labels. */
function matterOf(block: Block, state: State): Candidate | null {
  const length = subjectLength(block, state)
  if (length === 0 || block.text.length - length < SHORTEST || labelLines(block, state).length === 0) return null
  const value: Block = {
    ...block,
    text: block.text.slice(length),
    textStart: block.textStart + length,
    boldLead: Math.max(0, block.boldLead - length)
  }
  const candidate = candidateOf({ ...value, label: null }, state)
  if (candidate === null) return null
  // The subject is the whole value, dashes and colons in it too.
  const title = state.body.slice(value.textStart, value.end).replace(/[\s:–—-]+$/u, '')
  return { ...candidate, block, title, start: value.textStart, end: value.textStart + title.length, form: 'line' }
}

const isSubject = (block: Block, state: State): boolean => subjectLength(block, state) > 0

/** Units of the label and the space after it; 0 where the block begins with no such label. */
function subjectLength({ text, cell }: Block, state: State): number {
  if (cell) return 0
  const head = text.slice(0, 40)
  for (const { phrases } of state.languages)
    for (const pattern of possible(phrases.sections.subjectLabels, head)) {
      const match = pattern.exec(head)
      if (match) return match[0].length
    }
  return 0
}

/** Indices of the lines with a label and a value that stand in one block with the subject line. */
function labelLines(subject: Block, state: State): number[] {
  const found: number[] = []
  for (const step of [-1, 1])
    for (let n = 1; n <= BLOCK; n += 1) {
      const line = state.blocks[subject.index + n * step]
      if (!line || line.cell || isSubject(line, state) || !isLabelled(line, state)) break
      found.push(line.index)
    }
  return found
}

function isLabelled({ text }: Block, state: State): boolean {
  const label = LABELLED.exec(text.slice(0, 80))?.[1]
  if (label === undefined) return false
  return !/\p{Ll}/u.test(label) || label.split(/\s+/u).length <= 3 || matchLabel(text, state.languages) !== null
}
