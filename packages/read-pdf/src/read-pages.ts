/** Page after page: text to lines; what cannot be read is reported and left out. */
import { createDeadline, isReadError, type ReadContext, type ReadError } from '@cofnod/model'
import type { PageLines } from './furniture.js'
import { type Line, segmentText, type TableBlock } from './layout.js'
import { stripLineNumbers } from './line-numbers.js'
import { isMarker } from './markers.js'
import { isRecognised } from './ocr-layer.js'
import { guarded, reason } from './open.js'
import type { PdfFile, RawDrawing } from './pdfjs.js'
import { toSheets } from './pieces.js'
import { ruledTables } from './ruled-tables.js'
import { findRules } from './strokes.js'
import { newTagReport, type TagReport, taggedLines, tagsOfPage } from './tagged/page.js'

/** Pictures of less than this share of the page are ornaments. */
const LOGO = 0.01

export interface ReadPages {
  /** In page order; text that runs in another direction than most of its page follows it as a page of its own. */
  pages: PageLines[]
  /** Watermarks and stamps. */
  aslant: string[]
  /** 1-based numbers of pages that are pictures without text. */
  scanned: number[]
  /** Numbers of lines in the margin, one text a page. */
  marginal: string[]
  /** 1-based numbers of pages that are pictures with recognised text. */
  recognised: number[]
  /** How many pages have text. */
  worded: number
  /** How many pages could not be read, and how many of them took too long. */
  unreadable: number
  late: number
  /** What the structure tree tells beyond the tags of the lines. */
  tagged: TagReport
}

/**
 * A page that takes longer than its limit is reported and left out; its thread is ended and the others are read in a new one.
 *
 * @param reopen Opens the same document anew. @param pictures Whether the pages may be pictures. @throws ReadError `timeout`, `aborted`, `too-large`.
 */
export async function readPages(
  first: PdfFile,
  context: ReadContext,
  reopen: () => Promise<PdfFile>,
  pictures = true
): Promise<ReadPages> {
  const result: ReadPages = {
    pages: [],
    aslant: [],
    scanned: [],
    marginal: [],
    recognised: [],
    worded: 0,
    unreadable: 0,
    late: 0,
    tagged: newTagReport()
  }
  let file = first
  try {
    for (let number = 1; number <= first.pages; number++) {
      context.deadline.check()
      if (file.thread.ended) file = await reopen()
      try {
        await guarded(readOne(file, number, context, pictures, result), pageContext(context), file.thread)
      } catch (error) {
        if (isReadError(error)) {
          stopUnlessPage(error, context)
          result.late++
        }
        result.unreadable++
        const data = { page: number, reason: reason(error instanceof Error ? error.message : String(error)) }
        context.report({ code: 'page-unreadable', data, severity: 'error', spans: [], itemId: null })
      }
    }
  } finally {
    if (file !== first) await file.close()
  }
  result.aslant = [...new Set(result.aslant)]
  return result
}

function pageContext({ deadline, limits }: ReadContext): Pick<ReadContext, 'deadline'> {
  const page = createDeadline({ milliseconds: limits.pageMilliseconds })
  return {
    deadline: {
      check() {
        deadline.check()
        page.check()
      }
    }
  }
}

/** Time that is over for a page is not over for the document. */
function stopUnlessPage(error: ReadError, { deadline }: ReadContext): void {
  if (error.code !== 'timeout') throw error
  deadline.check()
}

async function readOne(
  file: PdfFile,
  number: number,
  context: ReadContext,
  pictures: boolean,
  result: ReadPages
): Promise<void> {
  const raw = await file.page(number)
  const { sheets, aslant } = toSheets(raw, tagsOfPage(raw, result.tagged))
  result.aslant = result.aslant.concat(aslant)
  if (sheets.length === 0) {
    if ((await file.drawing(number)).pictures > LOGO) {
      result.scanned.push(number)
      context.report({ code: 'page-needs-ocr', data: { page: number }, severity: 'warning', spans: [], itemId: null })
    }
  }
  let rules: RawDrawing | null = null
  // Scans are scans from their first page on; others are not asked again.
  if (sheets.length > 0 && pictures && result.recognised.length === result.worded) {
    rules = await file.drawing(number)
    if (isRecognised(rules)) result.recognised.push(number)
  }
  if (sheets.length > 0) result.worded++
  for (const sheet of sheets) {
    const tagged = taggedLines(sheet, result.tagged)
    const { lines: printed, numbers } = stripLineNumbers(tagged.lines)
    let lines = printed
    if (numbers !== null) result.marginal.push(numbers)
    let tables: TableBlock[] = []
    if (looksTabular(lines)) {
      rules ??= await file.drawing(number)
      const ruled = ruledTables(tagged.sheet, findRules(rules.paths, raw.matrix, sheet))
      tables = ruled.tables
      if (tables.length > 0) lines = ruled.lines
    }
    tables = [...tagged.tables, ...tables].sort((a, b) => a.top - b.top)
    result.pages.push({ page: number, height: sheet.height, lines, tables })
  }
  await file.release(number)
}

/** Lines within this share of the page at its top or bottom are headers and footers, set left and right. */
const MARGIN = 0.08

/** Words set side by side on two lines, numbered items aside on one: only then are the page's drawings worth reading. */
function looksTabular(lines: Line[]): boolean {
  const apart = lines.filter(
    ({ segments, y, frame }) => segments.length > 1 && y > MARGIN * frame.height && y < (1 - MARGIN) * frame.height
  )
  return apart.length >= 2 || apart.some(({ segments }) => !isMarker(segmentText(segments[0]!)))
}
