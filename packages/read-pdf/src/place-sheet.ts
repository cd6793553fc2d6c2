/** A sheet → its lines and tables. */
import type { PageLines } from './furniture.js'
import { type Line, type Sheet, segmentText, type TableBlock } from './layout.js'
import { stripLineNumbers } from './line-numbers.js'
import { isMarker } from './markers.js'
import { ruledTables } from './ruled-tables.js'
import type { Rules } from './strokes.js'
import { newTagReport, type TagReport, taggedLines } from './tagged/page.js'

/** @param findRules Is asked only where words stand side by side. @param marginal Takes numbers of lines in the margin. */
export async function placeSheet(
  sheet: Sheet,
  findRules: () => Promise<Rules>,
  marginal: string[],
  tags: TagReport = newTagReport()
): Promise<PageLines> {
  const tagged = taggedLines(sheet, tags)
  const { lines: printed, numbers } = stripLineNumbers(tagged.lines)
  let lines = printed
  if (numbers !== null) marginal.push(numbers)
  let tables: TableBlock[] = []
  if (
    looksTabular(
      lines,
      tagged.sheet.pieces.some(({ tag }) => tag)
    )
  ) {
    const ruled = ruledTables(tagged.sheet, await findRules())
    tables = ruled.tables
    if (tables.length > 0) lines = ruled.lines
  }
  tables = [...tagged.tables, ...tables].sort((a, b) => a.top - b.top)
  return { page: sheet.page, height: sheet.height, lines, tables }
}

/** Lines within this share of the page at its top or bottom are headers and footers, set left and right. */
const MARGIN = 0.08

/**
 * Words set side by side on two lines, numbered items aside on one: only then are the page's drawings worth reading. Where
 * tags are to be had, numbered items are no reason: tables of numbers and one text are tagged, and read by their tags.
 */
function looksTabular(lines: Line[], tagged: boolean): boolean {
  const apart = lines.filter(
    ({ segments, y, frame }) => segments.length > 1 && y > MARGIN * frame.height && y < (1 - MARGIN) * frame.height
  )
  return (
    (apart.length >= 2 && !(tagged && apart.every(isNumbered))) ||
    apart.some(({ segments }) => !isMarker(segmentText(segments[0]!)))
  )
}

const isNumbered = ({ segments }: Line): boolean => segments.length === 2 && isMarker(segmentText(segments[0]!))
