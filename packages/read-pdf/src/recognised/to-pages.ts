/** Recognised pages → lines and tables, as those of printed pages. */
import type { ReadContext } from '@cofnod/model'
import type { PageLines } from '../furniture.js'
import type { Piece, Sheet } from '../layout.js'
import { placeSheet } from '../place-sheet.js'
import { settleFaces } from './faces.js'
import type { RecognisedPage } from './recognise-pages.js'
import { repairWords } from './repair.js'
import { toSheet } from './sheet.js'

/** Of a printed word's box this share may be read once more. */
const OVERLAP = 0.3

/**
 * @param printed By page: what is printed as text on pages that have a picture too; its words stay, and those recognised
 * in the same places are left out. @param marginal Takes numbers of lines in the margin.
 */
export async function toPages(
  recognised: readonly RecognisedPage[],
  printed: ReadonlyMap<number, Sheet>,
  marginal: string[],
  context: ReadContext
): Promise<PageLines[]> {
  for (const page of recognised) reportUnread(page, context)
  const sheets = recognised.map(({ page, picture, result }) => toSheet(page, picture, result))
  settleFaces(sheets)
  const repaired = repairWords(sheets.map(({ sheet }) => sheet.pieces))
  const pages: PageLines[] = []
  for (const [index, { sheet, rules }] of sheets.entries()) {
    context.deadline.check()
    const whole = withPrinted({ ...sheet, pieces: repaired[index]! }, printed.get(sheet.page))
    if (whole.pieces.length === 0) continue
    pages.push(await placeSheet(whole, async () => rules, marginal))
  }
  return pages
}

function withPrinted(sheet: Sheet, printed: Sheet | undefined): Sheet {
  if (!printed || printed.quadrant !== sheet.quadrant) return sheet
  const covered = (piece: Piece) => printed.pieces.some((other) => !other.blank && overlap(piece, other) > OVERLAP)
  const { skew: _skew, ...frame } = sheet
  return { ...frame, pieces: [...printed.pieces, ...sheet.pieces.filter((piece) => !covered(piece))] }
}

/** The share of the first piece's box that lies in the other's. */
function overlap(a: Piece, b: Piece): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width <= 0 || height <= 0 ? 0 : (width * height) / Math.max(0.01, (a.x1 - a.x0) * (a.bottom - a.top))
}

const UNREAD = 'there are no words in them: pictures, stamps or handwriting'

function reportUnread({ page, result }: RecognisedPage, context: ReadContext): void {
  const about = { spans: [], itemId: null }
  const areas = result.unread?.length ?? 0
  if (result.words.length === 0) {
    const data = { page, reason: 'no words were recognised on it' }
    context.report({ code: 'page-unreadable', data, severity: 'warning', ...about })
  } else if (areas > 0) {
    const part = areas === 1 ? `one area of page ${page}` : `${areas} areas of page ${page}`
    const reason = areas === 1 ? UNREAD.replace('them', 'it') : UNREAD
    context.report({ code: 'part-unreadable', data: { part, reason }, severity: 'info', ...about })
  }
}
