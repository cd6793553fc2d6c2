/** What tags say of paragraphs, headings and labels. */
import { type Line, lineText } from '../layout.js'
import { tagOf } from './coverage.js'
import type { Tag, Trust } from './tag.js'

/** Tags that part more than this share of the sentences that wrap are tags of lines, not of paragraphs. */
const CUTTING = 0.03
/** Where more than this share of the letters are tagged as headings, these are none. */
const SHOUTING = 0.5

const parts = ({ sure, cut }: Trust): boolean => cut <= CUTTING * sure
const heads = ({ letters, headingLetters }: Trust): boolean => headingLetters <= SHOUTING * letters

/**
 * Whether two lines stand in one tagged block: `one`, `two`, or null where the tags do not tell: no tags, lines on two pages
 * (a block that runs over the page has no name there), trees that tag each printed line.
 */
export function sharedBlock(above: Line, line: Line): 'one' | 'two' | null {
  const tag = tagOf(line)
  const before = tagOf(above)
  if (!tag || !before || tag.page !== before.page) return null
  if (!parts(tag.trust)) return null
  return tag.block === before.block ? 'one' : 'two'
}

/** Depth that the tags give a heading; null where they call it something else, or call most of the document a heading. */
export function headingTag(lines: readonly Line[]): (Tag['depth'] & number) | null {
  const depth = tagOf(lines[0]!)?.depth ?? 0
  for (const line of lines) {
    const tag = tagOf(line)
    if (!tag || tag.depth === 0 || tag.depth !== depth || tag.cell || !heads(tag.trust)) return null
  }
  return depth
}

/** The start of {@link lineText} that is tagged as a list item's label, with the tab or space after it; '' where none is. */
export function labelTag(line: Line): string {
  let length = 0
  let within = true
  for (const [column, { spans }] of line.segments.entries()) {
    for (const { tag, text } of spans) {
      within &&= tag?.label === true && !tag.cell
      if (!within) {
        const rest = lineText(line).slice(0, length + text.length - text.trimStart().length)
        return length > 0 ? rest : ''
      }
      length += text.length
    }
    // The tab between two segments.
    if (column < line.segments.length - 1) length++
  }
  // Nothing but a label: its words are on another line, or there are none.
  return ''
}

/** A number of any kind in front ("IV."): the block is numbered by its words. */
const TYPED = /^\(?[\p{L}\p{N}][\p{L}\p{N}.]{0,6}[.)]\s/u

/** Whether a list item without a printed number starts here by its tags. @param above The line before, where it is on the same page. */
export function startsItem(line: Line, above: Line | null): boolean {
  const tag = tagOf(line)
  return tag?.item === true && !tag.cell && !TYPED.test(lineText(line)) && tag.block !== (above && tagOf(above)?.block)
}
