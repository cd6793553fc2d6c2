/** Page after page: text to lines; what cannot be read is reported and left out. */
import { createDeadline, isReadError, type ReadContext, type ReadError } from '@cofnod/model'
import type { PageLines } from './furniture.js'
import type { Sheet } from './layout.js'
import { isRecognised } from './ocr-layer.js'
import { guarded, reason } from './open.js'
import type { PdfFile, RawDrawing } from './pdfjs.js'
import { toSheets } from './pieces.js'
import { placeSheet } from './place-sheet.js'
import { recogniserOf } from './recognised/recognise-pages.js'
import { findRules } from './strokes.js'
import { newTagReport, type TagReport, tagsOfPage } from './tagged/page.js'

/** Pictures of less than this share of the page are ornaments. */
const LOGO = 0.01

export interface ReadPages {
  /** In page order; text that runs in another direction than most of its page follows it as a page of its own. */
  pages: PageLines[]
  /** Watermarks and stamps. */
  aslant: string[]
  /** 1-based numbers of pages that are pictures without text. */
  scanned: number[]
  /** Text of pages that have little of it and a large picture, where pictures are recognised. */
  mixed: Map<number, Sheet>
  /** Numbers of lines in the margin, one text a page. */
  marginal: string[]
  /** 1-based numbers of pages that are pictures with recognised text. */
  recognised: number[]
  /** 1-based numbers of pages that were recognised here, and whether any was tried. */
  fromPictures: number[]
  asked: boolean
  /** How many pages have text. */
  worded: number
  /** How many pages could not be read, and how many of them took too long. */
  unreadable: number
  late: number
  /** What the structure tree tells beyond the tags of the lines. */
  tagged: TagReport
}

export const newReadPages = (): ReadPages => ({
  pages: [],
  aslant: [],
  scanned: [],
  mixed: new Map(),
  marginal: [],
  recognised: [],
  fromPictures: [],
  asked: false,
  worded: 0,
  unreadable: 0,
  late: 0,
  tagged: newTagReport()
})

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
  const result = newReadPages()
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
  const recognising = recogniserOf(context) !== null
  const raw = await file.page(number)
  const { sheets, aslant } = toSheets(raw, tagsOfPage(raw, result.tagged))
  result.aslant = result.aslant.concat(aslant)
  if (sheets.length === 0) {
    if ((await file.drawing(number)).pictures > LOGO) {
      result.scanned.push(number)
      const data = { page: number }
      if (!recognising) context.report({ code: 'page-needs-ocr', data, severity: 'warning', spans: [], itemId: null })
    }
  }
  let drawing: RawDrawing | null = null
  const draw = async () => {
    drawing ??= await file.drawing(number)
    return drawing
  }
  // Scans are scans from their first page on; others are not asked again.
  if (sheets.length > 0 && pictures && result.recognised.length === result.worded) {
    if (isRecognised(await draw())) result.recognised.push(number)
  }
  if (sheets.length > 0) result.worded++
  const [main] = sheets
  const few = recognising && main !== undefined && sheets.length === 1 && lettersOf(main) < FEW_LETTERS
  if (few && result.recognised.at(-1) !== number && (await draw()).pictures > LARGE_PICTURE) {
    result.mixed.set(number, main)
  }
  for (const sheet of sheets) {
    const findRulesOf = async () => findRules((await draw()).paths, raw.matrix, sheet)
    result.pages.push(await placeSheet(sheet, findRulesOf, result.marginal, result.tagged))
  }
  await file.release(number)
}

/** With so few letters beside a picture that covers this share of the page, the picture may have the rest of the words. */
const FEW_LETTERS = 400
const LARGE_PICTURE = 0.2

const lettersOf = ({ pieces }: Sheet): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
